import type { Print, PrintLine } from './print-lines'

/** A square of a line of print as the network of letter-direction.ts sees it: its height is the line's, and a row more above and below. */
export const PATCH = { columns: 16, rows: 20, rim: 3 }

/** Squares cut from lines of print, one after another. */
export interface LetterPatches {
  readonly count: number
  /** Ink of each square, row by row: 0 paper, 255 as dark as it gets there. */
  readonly ink: Uint8Array
  /** The line each one is of. */
  readonly lines: Uint16Array
}

/** Darker than its paper by less than this share nothing is print. */
const FAINTEST = 0.12
const GRAIN = 0.15
/** A square with less ink than this share tells nothing, one with more is no print. */
const INKED = { least: 0.05, most: 0.75 }

/** Columns of the page that a square's cells lie in. */
const places = new Int32Array(PATCH.columns)

/** Writes one square; false where there is no print in it. */
const cutPatch = (
  { columns, rows, luma, paper }: Print,
  left: number,
  top: number,
  cell: number,
  out: Uint8Array,
): boolean => {
  const inside = (place: number, count: number) => Math.max(0, Math.min(count - 1, Math.floor(place)))
  const [middleX, middleY] = [
    inside(left + (PATCH.columns / 2) * cell, columns),
    inside(top + (PATCH.rows / 2) * cell, rows),
  ]
  const white =
    paper.levels[Math.floor(middleY / paper.block) * paper.across + Math.floor(middleX / paper.block)]!
  for (let i = 0; i < places.length; i++) places[i] = inside(left + (i + 0.5) * cell, columns)
  let least = 255
  for (let j = 0, at = 0; j < PATCH.rows; j++) {
    const row = inside(top + (j + 0.5) * cell, rows) * columns
    for (let i = 0; i < places.length; i++, at++) {
      const level = luma[row + places[i]!]!
      out[at] = level
      if (level < least) least = level
    }
  }
  const depth = white - least
  if (depth < FAINTEST * white) return false
  // What the paper's own grain darkens is no ink.
  const [from, gain] = [white - GRAIN * depth, 255 / (depth * (1 - GRAIN))]
  let sum = 0
  for (let at = 0; at < out.length; at++) {
    const level = out[at]!
    const ink = level < from ? (from - level) * gain : 0
    out[at] = ink
    sum += ink
  }
  const inked = sum / 255 / out.length
  return inked >= INKED.least && inked <= INKED.most
}

/** At most so many squares, taken evenly from all lines. */
export const letterPatches = (print: Print, lines: readonly PrintLine[], most: number): LetterPatches => {
  const size = PATCH.columns * PATCH.rows
  const ink = new Uint8Array(most * size)
  const of = new Uint16Array(most)
  const cells = lines.map(({ height }) => height / (PATCH.rows - 2 * PATCH.rim))
  const counts = lines.map(({ left, right }, n) =>
    Math.max(1, Math.floor((right - left) / (PATCH.columns * cells[n]!))),
  )
  const all = counts.reduce((sum, count) => sum + count, 0)
  const step = Math.max(1, all / most)
  let count = 0
  let next = step / 2
  let seen = 0
  for (let n = 0; n < lines.length; n++) {
    const { left, right, top } = lines[n]!
    const wide = PATCH.columns * cells[n]!
    const first = (left + right - counts[n]! * wide) / 2
    for (let k = 0; k < counts[n]!; k++, seen++) {
      if (seen + 1 <= next || count >= most) continue
      next += step
      const out = ink.subarray(count * size, (count + 1) * size)
      if (!cutPatch(print, first + k * wide, top - PATCH.rim * cells[n]!, cells[n]!, out)) continue
      of[count++] = n
    }
  }
  return { count, ink: ink.subarray(0, count * size), lines: of.subarray(0, count) }
}
