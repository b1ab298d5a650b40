import { BASE64_DIGITS } from '../../base64'
import { gridLuma, pageGrid } from './page-sampling'
import { isUsable, type Picture, type Quad } from '../picture'

const SIDE = 48
/** Samples per place and axis: fewer, and thin print comes out differently in every photograph. */
const TAPS = 8

/**
 * A small portrait of a page, to tell whether the same page was photographed twice: three places to a character. Holds
 * nothing that could be read, and no face: a page is left with 48 by 48 places in four shades, its light taken out.
 */
export type PageFingerprint = string

/** Four shades: where each but the darkest begins, and its mean, in typical (root mean square) differences of the page from the neighbourhood's mean. */
const ENDS = [-1, -0.2, 0.55]
const SHADES = [-1.6, -0.5, 0.2, 0.9]
const NEIGHBOURHOOD = 4

const placeOf = (x: number, y: number) => y * SIDE + x

/** Mean of the neighbourhood, so that shadows do not count as content. */
const around = (luma: Uint8Array, x: number, y: number): number => {
  let [sum, n] = [0, 0]
  for (let j = Math.max(0, y - NEIGHBOURHOOD); j <= Math.min(SIDE - 1, y + NEIGHBOURHOOD); j++)
    for (let i = Math.max(0, x - NEIGHBOURHOOD); i <= Math.min(SIDE - 1, x + NEIGHBOURHOOD); i++, n++)
      sum += luma[placeOf(i, j)]!
  return sum / n
}

/** Brightness on a 48×48 grid, light and contrast taken out. */
export const pageFingerprint = (photo: Picture, corners: Quad): PageFingerprint => {
  if (!isUsable(photo)) return ''
  const luma = gridLuma(pageGrid(photo, corners, SIDE, SIDE, TAPS))
  const flat = Float32Array.from(luma, (v, i) => v - around(luma, i % SIDE, Math.floor(i / SIDE)))
  const typical = Math.sqrt(flat.reduce((sum, v) => sum + v * v, 0) / flat.length) || 1
  const shades = Uint8Array.from(flat, (v) => ENDS.filter((end) => v / typical >= end).length)
  let print = ''
  for (let at = 0; at < shades.length; at += 3)
    print += BASE64_DIGITS[shades[at]! * 16 + shades[at + 1]! * 4 + shades[at + 2]!]!
  return print
}

const valuesOf = (print: PageFingerprint): Float32Array => {
  const values = new Float32Array(SIDE * SIDE)
  for (let at = 0; at < print.length; at++) {
    const packed = BASE64_DIGITS.indexOf(print[at]!)
    for (let i = 0; i < 3; i++) values[at * 3 + i] = SHADES[(packed >> (4 - 2 * i)) & 3]!
  }
  return values
}

const turned = (values: Float32Array): Float32Array =>
  values.map((_, i) => values[placeOf(Math.floor(i / SIDE), SIDE - 1 - (i % SIDE))]!)

/** How alike a square part of one page is to the same part of another, moved by some places. */
const likeness = (
  a: Float32Array,
  b: Float32Array,
  [left, top, side]: readonly [number, number, number],
  dx: number,
  dy: number,
): number => {
  let [ab, aa, bb] = [0, 0, 0]
  const [first, last] = [Math.max(left, -dx), Math.min(left + side, SIDE - dx)]
  for (let y = Math.max(top, -dy); y < Math.min(top + side, SIDE - dy); y++)
    for (let x = first; x < last; x++) {
      const [p, q] = [a[placeOf(x, y)]!, b[placeOf(x + dx, y + dy)]!]
      ab += p * q
      aa += p * p
      bb += q * q
    }
  return aa && bb ? ab / Math.sqrt(aa * bb) : 0
}

/** Corners are never found alike twice: each part of the page may lie this many places off. */
const MOST_OFF = 2
const PARTS = 3

const partLikeness = (a: Float32Array, b: Float32Array, part: readonly [number, number, number]): number => {
  let best = -1
  for (let dy = -MOST_OFF; dy <= MOST_OFF; dy++)
    for (let dx = -MOST_OFF; dx <= MOST_OFF; dx++) best = Math.max(best, likeness(a, b, part, dx, dy))
  return best
}

/** How alike two pages are where they differ most, −1…1, whichever way round they were held; 0 when one is not known. */
export const pageLikeness = (a: PageFingerprint, b: PageFingerprint): number => {
  if (a.length !== (SIDE * SIDE) / 3 || b.length !== a.length) return 0
  const values = valuesOf(a)
  let turn = valuesOf(b)
  let [best, nearest] = [-1, turn]
  for (let i = 0; i < 4; i++, turn = turned(turn)) {
    const whole = likeness(values, turn, [0, 0, SIDE], 0, 0)
    if (whole > best) [best, nearest] = [whole, turn]
  }
  const side = SIDE / PARTS
  let least = 1
  for (let part = 0; part < PARTS * PARTS; part++) {
    const place = [(part % PARTS) * side, Math.floor(part / PARTS) * side, side] as const
    least = Math.min(least, partLikeness(values, nearest, place))
  }
  return least
}

/**
 * Pages of one form, or with the same frame, agree in most parts; only the same page agrees in all of them. Chosen so
 * that a repeat is rather missed than a page accused: bench/capture/check-bench.ts. Two papers that differ in a digit are
 * alike all the same: 48 places do not show it, so the student is told of likeness and decides.
 */
export const SAME = 0.6

/** A page as it may be met again. */
export interface KnownPage {
  readonly fingerprint: PageFingerprint
  /** Long side over short side of the flat page. */
  readonly ratio: number
}

/** Natural logarithm: one paper photographed twice is measured this much longer or shorter, at most. */
const SAME_SHAPE = 0.07

/** Two papers of one text but of another shape are two papers, however alike their portraits are. */
export const isSamePage = (a: KnownPage, b: KnownPage): boolean =>
  Math.abs(Math.log(a.ratio / b.ratio)) < SAME_SHAPE && pageLikeness(a.fingerprint, b.fingerprint) >= SAME
