import { inkAt, type InkMap } from './ink-map'
import { lineY, type TextLine } from './text-lines'

export const CHARACTERS = 44

/** Where the 44 characters of a line stand: x of the i-th boundary = first + pitch·i + bend·i·(44 − i). */
export interface CharacterGrid {
  readonly first: number
  readonly pitch: number
  readonly bend: number
  /** Height of the letters along the line and where their middle lies against the line's. */
  readonly letterPx: number
  readonly middle: number
}

export const boundaryX = ({ first, pitch, bend }: CharacterGrid, i: number): number =>
  first + pitch * i + bend * i * (CHARACTERS - i)

/** 44 × 2.54 mm on 125 mm; a page is seldom cut to the millimetre. Shares of the width. */
const PITCH = { usual: 0.02032, play: 0.07 }

/** Ink per column within the line's letters, as running sums in half pixels. */
const columnSums = (map: InkMap, line: TextLine, letterPx: number): Float32Array => {
  const sums = new Float32Array(map.width + 1)
  for (let x = 0; x < map.width; x++) {
    const middle = lineY(line, ((x + 0.5) / map.width) * 2 - 1)
    let sum = 0
    for (let k = -4; k <= 4; k++) sum += inkAt(map, x + 0.5, middle + (k * letterPx) / 9)
    sums[x + 1] = sums[x]! + sum / 9
  }
  return sums
}

const between = (sums: Float32Array, from: number, to: number): number => {
  const at = (x: number) => {
    const c = Math.min(sums.length - 1.001, Math.max(0, x))
    const i = c | 0
    return sums[i]! * (1 - (c - i)) + sums[i + 1]! * (c - i)
  }
  return at(to) - at(from)
}

/** Every cell holds ink, no boundary does. */
const gridScore = (
  sums: Float32Array,
  first: number,
  pitch: number,
  bend: number,
  enough: number,
): number => {
  let score = 0
  let left = first
  for (let i = 0; i < CHARACTERS; i++) {
    const right = first + pitch * (i + 1) + bend * (i + 1) * (CHARACTERS - i - 1)
    const inside = between(sums, left + 0.15 * pitch, right - 0.15 * pitch)
    const rim = between(sums, left - 0.08 * pitch, left + 0.08 * pitch)
    score += (inside < enough ? inside : enough) - 2.2 * rim
    left = right
  }
  return score - 2.2 * between(sums, left - 0.08 * pitch, left + 0.08 * pitch)
}

/** Height of letters against their pitch: as OCR-B's drawing has it, and as taller faces like it do. */
const TALL = [
  { least: 0.85, usual: 0.97, most: 1.09 },
  { least: 1.12, usual: 1.2, most: 1.32 },
] as const
const TALL_STEP = 0.03

/** Rows of the line where letters are: dark inside, light above and below. */
const letterBand = (
  map: InkMap,
  line: TextLine,
  pitch: number,
  { least, usual, most }: (typeof TALL)[number],
): { letterPx: number; middle: number } => {
  const reach = Math.ceil(pitch)
  const rows = Float32Array.from({ length: 4 * reach + 1 }, (_, k) => {
    let sum = 0
    for (let i = 0; i < 120; i++) {
      const x = ((i + 0.5) / 120) * map.width
      sum += inkAt(map, x, lineY(line, ((i + 0.5) / 120) * 2 - 1) + (k - 2 * reach) / 2)
    }
    return sum
  })
  let best = { score: -1, letterPx: pitch * usual, middle: 0 }
  for (let tall: number = least; tall <= most; tall += TALL_STEP) {
    const letterPx = pitch * tall
    for (let shift = -reach; shift <= reach; shift++) {
      const [top, bottom] = [2 * reach + shift - letterPx, 2 * reach + shift + letterPx]
      let [inside, n, outside, m] = [0, 0, 0, 0]
      for (let k = 0; k < rows.length; k++)
        if (k >= top && k <= bottom) {
          inside += rows[k]!
          n++
        } else if (k >= top - 5 && k <= bottom + 5) {
          outside += rows[k]!
          m++
        }
      const score = inside / Math.sqrt(n || 1) - (1.5 * outside * Math.sqrt(n || 1)) / (m || 1)
      if (score > best.score) best = { score, letterPx, middle: shift / 2 }
    }
  }
  return best
}

/**
 * Finds the grid of one line: pitch, start and the stretch that perspective or a bowed page leaves. Once for each
 * height that letters may have, the usual one first: what reads better is right.
 */
export const characterGrids = (map: InkMap, line: TextLine): CharacterGrid[] => {
  const usual = PITCH.usual * map.width
  const rough = usual * 0.97
  const sums = columnSums(map, line, rough)
  const enough = (0.55 * sums[map.width]!) / CHARACTERS
  let best = { score: -Infinity, first: 0, pitch: usual, bend: 0 }
  const consider = (first: number, pitch: number, bend: number) => {
    const score = gridScore(sums, first, pitch, bend, enough)
    if (score > best.score) best = { score, first, pitch, bend }
  }
  const stride = Math.max(1, usual / 12)
  for (let share = -PITCH.play; share <= PITCH.play; share += 0.0018) {
    const pitch = usual * (1 + share)
    const slack = map.width - CHARACTERS * pitch
    for (let first = Math.min(0, slack); first <= Math.max(4, slack); first += stride)
      consider(first, pitch, 0)
  }
  for (let size = 1; size > 0.1; size /= 2) {
    const { first, pitch, bend } = best
    for (let df = -2; df <= 2; df++)
      for (let dp = -2; dp <= 2; dp++)
        for (let db = -2; db <= 2; db++)
          consider(
            first + (df * size * stride) / 2,
            pitch + (dp * size * stride) / (2 * CHARACTERS),
            bend + (db * size * stride) / (CHARACTERS * 22),
          )
  }
  const { first, pitch, bend } = best
  return TALL.map((range) => ({ first, pitch, bend, ...letterBand(map, line, pitch, range) }))
}
