import { evidenceAt, type EdgeField } from './edge-field'
import type { Picture, Point } from '../picture'

/** One side of a page as a straight base from corner to corner, with the direction to its brighter side. */
export interface Base {
  readonly from: Point
  readonly to: Point
  readonly nx: number
  readonly ny: number
}

/** Measured distances of the edge from the base along (nx, ny), at places t = −1…1 along it. */
export interface SideProfile {
  readonly ts: Float64Array
  readonly offsets: Float64Array
  readonly weights: Float64Array
  /** Typical rise at the edge in grey levels per pixel; 0 while only evidence is known. */
  readonly steepness: number
}

const PLACES = 40
/** The corners themselves may be round or bent: measure between them. */
const MARGIN = 0.06

export const placeAt = (base: Base, t: number, offset: number): Point => {
  const u = (t + 1) / 2
  return {
    x: base.from.x + (base.to.x - base.from.x) * u + base.nx * offset,
    y: base.from.y + (base.to.y - base.from.y) * u + base.ny * offset,
  }
}

const places = () =>
  Float64Array.from({ length: PLACES }, (_, k) => -1 + 2 * (MARGIN + ((1 - 2 * MARGIN) * (k + 0.5)) / PLACES))

/** A side that runs straight along its base, everywhere alike. */
export const straightProfile = (): SideProfile => ({
  ts: places(),
  offsets: new Float64Array(PLACES),
  weights: new Float64Array(PLACES).fill(1),
  steepness: 0,
})

/** Follows the edge along a side at working size, bent or straight: the best chain of evidence (Viterbi). */
export const followedSide = (field: EdgeField, base: Base, reach: number): SideProfile => {
  const ts = places()
  const states = 2 * reach + 1
  const best = new Float32Array(PLACES * states)
  const came = new Int8Array(PLACES * states)
  const own = new Float32Array(PLACES * states)
  for (let k = 0; k < PLACES; k++)
    for (let s = 0; s < states; s++) {
      const p = placeAt(base, ts[k]!, s - reach)
      const [x, y] = [Math.floor(p.x), Math.floor(p.y)]
      const isInside = x >= 1 && y >= 1 && x < field.width - 1 && y < field.height - 1
      const evidence = isInside ? evidenceAt(field, y * field.width + x, base.nx, base.ny) : 0
      const at = k * states + s
      own[at] = evidence
      let top = k === 0 ? 0 : -1e9
      for (let d = -1; d <= 1 && k > 0; d++) {
        if (s + d < 0 || s + d >= states) continue
        const before = best[at - states + d]! - (d === 0 ? 0 : 0.7)
        if (before > top) {
          top = before
          came[at] = d
        }
      }
      best[at] = top + evidence - 0.04 * Math.abs(s - reach)
    }
  let state = 0
  for (let s = 1; s < states; s++)
    if (best[(PLACES - 1) * states + s]! > best[(PLACES - 1) * states + state]!) state = s
  const offsets = new Float64Array(PLACES)
  const weights = new Float64Array(PLACES)
  for (let k = PLACES - 1; k >= 0; k--) {
    offsets[k] = state - reach
    weights[k] = own[k * states + state]!
    state += came[k * states + state]!
  }
  return { ts, offsets, weights, steepness: 0 }
}

/** Where to look around the coarse edge, in working pixels along the base's normal, and how finely. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly steps: number
}

/** The coarse edge is within about one pixel; beyond that it is another edge. */
export const AROUND: Window = { from: -1.9, to: 1.9, steps: 12 }

/** Around an edge whose place is known to a pixel. */
export const NARROW: Window = { from: -1.2, to: 1.2, steps: 8 }

/** Neighbouring profiles averaged along the side, against noise and text. */
const ALONG = [-0.5, 0, 0.5]

const readColour = (picture: Picture, x: number, y: number, channel: number): number => {
  const px = x < 0 ? 0 : x >= picture.width ? picture.width - 1 : x | 0
  const py = y < 0 ? 0 : y >= picture.height ? picture.height - 1 : y | 0
  return picture.data[(py * picture.width + px) * 4 + channel]!
}

/** Where brightness rises most between the two ends of a profile, in steps; the rise itself beside it. */
const steepest = (values: Float32Array): { at: number; rise: number } => {
  let [at, rise] = [0, 0]
  const rises = new Float32Array(values.length)
  for (let i = 1; i < values.length - 1; i++) {
    rises[i] = values[i + 1]! - values[i - 1]!
    if (rises[i]! > rise) [at, rise] = [i, rises[i]!]
  }
  if (rise <= 0) return { at: (values.length - 1) / 2, rise: 0 }
  const [a, b] = [rises[at - 1]!, at + 1 < values.length ? rises[at + 1]! : 0]
  const bend = a - 2 * rise + b
  return { at: at + (bend < 0 ? (0.5 * (a - b)) / bend : 0), rise }
}

const middleOf = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Measures each place of a followed side again on the original's own pixels. Offsets are in original pixels. */
export const measuredSide = (
  picture: Picture,
  base: Base,
  coarse: SideProfile,
  scale: number,
  window: Window,
): SideProfile => {
  const step = ((window.to - window.from) * scale) / window.steps
  const length = Math.hypot(base.to.x - base.from.x, base.to.y - base.from.y) || 1
  const [tx, ty] = [
    ((base.to.x - base.from.x) / length) * scale,
    ((base.to.y - base.from.y) / length) * scale,
  ]
  const offsets = new Float64Array(PLACES)
  const weights = new Float64Array(PLACES)
  const rises: number[] = []
  const values = [0, 1, 2].map(() => new Float32Array(window.steps + 1))
  for (let k = 0; k < PLACES; k++) {
    const first = (coarse.offsets[k]! + window.from) * scale
    for (let i = 0; i <= window.steps; i++) {
      const p = placeAt(base, coarse.ts[k]!, first + i * step)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0
        for (const shift of ALONG) sum += readColour(picture, p.x + tx * shift, p.y + ty * shift, channel)
        values[channel]![i] = sum
      }
    }
    const found = values.map(steepest).reduce((a, b) => (b.rise > a.rise ? b : a))
    offsets[k] = first + found.at * step
    weights[k] = found.rise > 12 ? Math.min(60, found.rise) * coarse.weights[k]! : 0
    rises.push(found.rise / (2 * step * ALONG.length))
  }
  return { ts: coarse.ts, offsets, weights, steepness: middleOf(rises) }
}
