import { pageLuma, quantile } from '../check/page-sampling'
import { isUsable, type Picture, type Quad } from '../picture'

/** How much light is missing where on a page, on a coarse grid: 0 none, 255 all. Brightness over what is left is even. */
export interface LightMap {
  readonly columns: number
  readonly rows: number
  readonly missing: readonly number[]
  /** Evened out with this map, no shadow worth a word is left. */
  readonly isEnough: boolean
}

const SIDE = 32
/** Pixels looked at in a cell, across and down. */
const SAMPLES = 5
/** Brightened by no more than this: what is darker is print or a dark room, and its noise would show. */
const MOST_GAIN = 2
/** The paper of an ordinary photograph is this even without help; darkest over brightest. */
const EVEN = 0.62
/** In cells: something dark that is no wider than twice this is a photograph or a seal on the page, not a shadow. */
const PRINT_REACH = 4

/** The brightness of the paper in each cell: above most of its print. */
const paperLevels = (luma: Uint8Array): number[] =>
  Array.from({ length: SIDE * SIDE }, (_, cell) => {
    const from = ((cell / SIDE) | 0) * SAMPLES * SIDE * SAMPLES + (cell % SIDE) * SAMPLES
    const seen = Array.from(
      { length: SAMPLES * SAMPLES },
      (_, i) => luma[from + ((i / SAMPLES) | 0) * SIDE * SAMPLES + (i % SAMPLES)]!,
    )
    return quantile(seen, 0.8)
  })

/** Each value from its neighbours on one line, by `step` from cell to cell. */
const alongLines = (
  values: number[],
  step: number,
  reach: number,
  of: (around: number[]) => number,
): number[] =>
  values.map((_, i) => {
    const at = ((i / step) | 0) % SIDE
    const from = i - Math.min(reach, at) * step
    const count = Math.min(reach, at) + Math.min(reach, SIDE - 1 - at) + 1
    return of(Array.from({ length: count }, (_, n) => values[from + n * step]!))
  })

const neighbourhood = (values: number[], reach: number, of: (around: number[]) => number): number[] =>
  alongLines(alongLines(values, 1, reach, of), SIDE, reach, of)

const brightest = (around: number[]) => Math.max(...around)
const darkest = (around: number[]) => Math.min(...around)
const mean = (around: number[]) => around.reduce((sum, v) => sum + v, 0) / around.length

/** Estimates the light on the page between these corners. */
export const lightMap = (photo: Picture, corners: Quad): LightMap => {
  const map = { columns: SIDE, rows: SIDE }
  if (!isUsable(photo)) return { ...map, missing: Array(SIDE * SIDE).fill(0), isEnough: true }
  const seen = paperLevels(pageLuma(photo, corners, SIDE * SAMPLES, SIDE * SAMPLES, 0))
  // Out and in again: what is dark and small takes the light of the paper around it, and shadows keep their borders.
  const paper = neighbourhood(neighbourhood(seen, PRINT_REACH, brightest), PRINT_REACH, darkest)
  const smooth = neighbourhood(paper, 1, mean)
  const aim = Math.max(1, quantile(smooth, 0.9))
  const light = smooth.map((level) => Math.min(1, level / aim))
  return {
    ...map,
    missing: light.map((share) => Math.round(255 * (1 - Math.max(1 / MOST_GAIN, share)))),
    isEnough: quantile(light, 0.04) * MOST_GAIN > EVEN,
  }
}
