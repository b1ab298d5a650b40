import { pageLuma } from './page-sampling'
import type { Picture, Quad } from '../picture'
import { longerSides } from '../quad-geometry'

/** More columns than this tell nothing more and cost time on phones without JIT. */
const MOST_COLUMNS = 820
const BLOCK = 24
const INK = 0.74
/** Rules and frames are longer than any stroke of a letter. */
const LONGEST_STROKE = 40
/** A page is rarely so flat that its lines are straight from side to side: they are taken in pieces. */
const STRIPS = 6
/** Between two lines a page that lies a little askew, or a grainy one, has this share of a full row's ink. */
const LEAST_SHARE = 0.05
const LINE = { least: 5, most: 60 }

/** How bright the paper is in each block of cells, `across` of them in a row. */
interface Paper {
  readonly block: number
  readonly across: number
  readonly levels: Float32Array
}

/** A page in cells: their brightness, that of the paper beneath, and 1 where print is. */
export interface Print {
  readonly columns: number
  readonly rows: number
  readonly luma: Uint8Array
  readonly paper: Paper
  readonly ink: Uint8Array
}

/** A piece of a line of print, in cells. */
export interface PrintLine {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly height: number
}

/** The lines of print on a page, read across the page as it lies between its corners. */
export interface PrintLines {
  readonly print: Print
  readonly lines: readonly PrintLine[]
  /** Typical height of a small letter (or of a Chinese character), in pixels of the picture; 0 without print. */
  readonly letterHeightPx: number
}

/** The page at its own resolution, print 1 and paper 0. */
const printOf = (photo: Picture, corners: Quad): Print & { readonly pxPerCell: number } => {
  const { wide, tall } = longerSides(corners)
  const columns = Math.max(STRIPS * 4, Math.min(MOST_COLUMNS, Math.round(wide)))
  const rows = Math.max(
    LINE.most,
    Math.min(2 * MOST_COLUMNS, Math.round((columns * tall) / Math.max(1, wide))),
  )
  const luma = pageLuma(photo, corners, columns, rows, 0.03)
  const across = Math.ceil(columns / BLOCK)
  const paper = new Float32Array(across * Math.ceil(rows / BLOCK))
  const seen = new Uint8Array((BLOCK / 3) ** 2)
  for (let block = 0; block < paper.length; block++) {
    const [left, top] = [(block % across) * BLOCK, Math.floor(block / across) * BLOCK]
    let count = 0
    for (let y = top; y < Math.min(rows, top + BLOCK); y += 3)
      for (let x = left; x < Math.min(columns, left + BLOCK); x += 3) seen[count++] = luma[y * columns + x]!
    const sorted = seen.subarray(0, count).sort()
    paper[block] = sorted[Math.floor(count * 0.85)]!
  }
  const ink = new Uint8Array(luma.length)
  for (let y = 0, at = 0; y < rows; y++)
    for (let block = Math.floor(y / BLOCK) * across, left = 0; left < columns; block++, left += BLOCK) {
      const darkest = INK * paper[block]!
      const behind = at + Math.min(BLOCK, columns - left)
      for (; at < behind; at++) if (luma[at]! < darkest) ink[at] = 1
    }
  return {
    columns,
    rows,
    luma,
    paper: { block: BLOCK, across, levels: paper },
    ink,
    pxPerCell: (wide * 0.94) / columns,
  }
}

/**
 * Marks (2) runs of ink that are too long for a letter, along one direction, with the pixels beside them: rules are
 * never quite straight, and what is left of them would pass for points.
 */
const markRuns = (ink: Uint8Array, starts: number, perStart: number, length: number, step: number): void => {
  for (let n = 0; n < starts; n++) {
    let run = 0
    for (let i = 0, at = n * perStart; i <= length; i++, at += step) {
      if (i < length && ink[at]) run++
      else if (run > 0) {
        for (let k = 1; run > LONGEST_STROKE && k <= run; k++)
          for (const beside of [0, -2 * perStart, -perStart, perStart, 2 * perStart])
            if (ink[at - k * step + beside]) ink[at - k * step + beside] = RULE
        run = 0
      }
    }
  }
}

const RULE = 2

/** Rules, and specks of one pixel, are no print. */
const cleaned = ({ columns, rows, ink }: Print): Uint8Array => {
  markRuns(ink, rows, columns, columns, 1)
  markRuns(ink, columns, 1, rows, columns)
  const kept = new Uint8Array(ink.length)
  for (let at = 0; at < ink.length; at++) {
    if (ink[at] !== 1) continue
    const around =
      (ink[at - 1]! & 1) + (ink[at + 1]! & 1) + (ink[at - columns]! & 1) + (ink[at + columns]! & 1)
    if (around > 0) kept[at] = 1
  }
  return kept
}

interface Piece {
  readonly left: number
  readonly right: number
  readonly top: number
  /** Ink in each row. */
  readonly rows: Uint16Array
}

const piecesOf = ({ columns, rows, ink }: Print): Piece[] => {
  const pieces: Piece[] = []
  for (let strip = 0; strip < STRIPS; strip++) {
    const [left, right] = [0, 1].map((n) => Math.floor(((strip + n) * columns) / STRIPS)) as [number, number]
    const sums = new Uint16Array(rows)
    for (let y = 0; y < rows; y++) {
      let sum = 0
      for (let at = y * columns + left; at < y * columns + right; at++) sum += ink[at]!
      sums[y] = sum
    }
    const least = Math.max(1, LEAST_SHARE * Uint16Array.from(sums).sort()[Math.floor(rows * 0.95)]!)
    for (let y = 0; y < rows; y++) {
      const top = y
      while (y < rows && sums[y]! >= least) y++
      if (y - top >= LINE.least && y - top <= LINE.most)
        pieces.push({ left, right, top, rows: sums.slice(top, y) })
    }
  }
  return pieces
}

/** Fewer pixels of ink in the fullest row are a speck, not a line. */
const LEAST_INK = 6

/** From the first row that holds that much ink to behind the last. */
const rowsFrom = (rows: Uint16Array, least: number): readonly [number, number] => {
  const first = rows.findIndex((count) => count >= least)
  let behind = rows.length
  while (rows[behind - 1]! < least) behind--
  return [first, behind]
}

/** What holds more than specks of a piece. */
const lineIn = ({ columns, ink }: Print, { left, right, top, rows }: Piece, peak: number): PrintLine => {
  const [first, behind] = rowsFrom(rows, SPECKS * peak)
  let [from, to] = [right, left]
  for (let y = top + first; y < top + behind; y++) {
    for (let x = left; x < from; x++) if (ink[y * columns + x]) from = x
    for (let x = right - 1; x > to; x--) if (ink[y * columns + x]) to = x
  }
  return { left: from, right: to + 1, top: top + first, height: behind - first }
}

/** Share of the fullest row's ink. */
const SPECKS = 0.1
/** Fewer pieces tell no letter's height. */
const FEWEST = 5

/** Reads the print between these corners as lines across the page. */
export const printLines = (photo: Picture, corners: Quad): PrintLines => {
  const seen = printOf(photo, corners)
  const print = { ...seen, ink: cleaned(seen) }
  const lines: PrintLine[] = []
  const heights: number[] = []
  for (const piece of piecesOf(print)) {
    const peak = Math.max(...piece.rows)
    if (peak < LEAST_INK) continue
    // Most of a line stands between these rows: above are ascenders, below descenders.
    const [first, behind] = rowsFrom(piece.rows, 0.5 * peak)
    heights.push(behind - first)
    lines.push(lineIn(print, piece, peak))
  }
  if (heights.length < FEWEST) return { print, lines, letterHeightPx: 0 }
  const letterHeightPx = heights.sort((a, b) => a - b)[heights.length >> 1]! * seen.pxPerCell
  return { print, lines, letterHeightPx }
}
