import { gridLuma, pageGrid } from './page-sampling'
import { isUsable, type Picture, type Quad } from './picture'

const SIDE = 24

/**
 * A small portrait of a page, to tell whether the same page was photographed twice: one character for each place. Holds
 * nothing that could be read, and no face: a page is left with 24 by 24 places of brightness without its light.
 */
export type PageFingerprint = string

const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const MIDDLE = 32
/** So strong that one place in seventy is cut off at the end of the range. */
const STRENGTH = 250

/** Brightness on a 24×24 grid, light and contrast taken out. */
export const pageFingerprint = (photo: Picture, corners: Quad): PageFingerprint => {
  if (!isUsable(photo)) return ''
  const luma = gridLuma(pageGrid(photo, corners, SIDE, SIDE, 6))
  const flat = Array.from(luma, (value, i) => value - around(luma, i % SIDE, Math.floor(i / SIDE)))
  const energy = Math.sqrt(flat.reduce((sum, v) => sum + v * v, 0)) || 1
  const levels = flat.map((v) => Math.round(Math.max(-MIDDLE, Math.min(MIDDLE - 1, (v / energy) * STRENGTH))))
  return levels.map((level) => LEVELS[level + MIDDLE]!).join('')
}

const valuesOf = (print: PageFingerprint): number[] =>
  Array.from(print, (character) => LEVELS.indexOf(character) - MIDDLE)

/** Mean of the neighbourhood, so that shadows do not count as content. */
const around = (luma: Uint8Array, x: number, y: number): number => {
  let [sum, n] = [0, 0]
  for (let j = Math.max(0, y - 3); j <= Math.min(SIDE - 1, y + 3); j++)
    for (let i = Math.max(0, x - 3); i <= Math.min(SIDE - 1, x + 3); i++, n++) sum += luma[j * SIDE + i]!
  return sum / n
}

const turned = (print: number[]): number[] =>
  print.map((_, i) => print[(SIDE - 1 - (i % SIDE)) * SIDE + Math.floor(i / SIDE)]!)

const likeness = (a: number[], b: number[]): number => {
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    ab += a[i]! * b[i]!
    aa += a[i]! * a[i]!
    bb += b[i]! * b[i]!
  }
  return aa && bb ? ab / Math.sqrt(aa * bb) : 0
}

/** How alike two pages are, −1…1, whichever way round they were held. */
export const pageLikeness = (a: PageFingerprint, b: PageFingerprint): number => {
  if (a.length !== SIDE * SIDE || b.length !== SIDE * SIDE) return 0
  const values = valuesOf(a)
  let turn = valuesOf(b)
  let best = -1
  for (let i = 0; i < 4; i++, turn = turned(turn)) best = Math.max(best, likeness(values, turn))
  return best
}

/** Forms that differ only in what is filled in stay below this; two photographs of one page stay above. */
const SAME = 0.9

export const isSamePage = (a: PageFingerprint, b: PageFingerprint): boolean => pageLikeness(a, b) >= SAME
