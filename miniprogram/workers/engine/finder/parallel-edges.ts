import type { Picture } from '../picture'
import type { RefinedSide } from './refine-quad'
import { valueAt } from './robust-curve'
import { placeAt } from './side-profile'

/** The straightest and strongest step of brightness that runs beside a side from corner to corner. */
export interface ParallelEdge {
  /** How far inside (below 0: outside) it starts and ends, in the original's pixels. */
  readonly from: number
  readonly to: number
  /** Grey levels gained (per colour) on the way inwards, averaged along it; never below 0. */
  readonly step: number
  /** The same next to the corners only: a printed frame ends before it reaches the neighbouring sides. */
  readonly ends: number
}

/** What lies beside a side: brighter or darker inwards. */
export interface Beside {
  readonly rise: ParallelEdge
  readonly fall: ParallelEdge
}

const PLACES = 20
/** Of these, so many at each end count as «next to the corner». */
const END_PLACES = 2
const REACH = 0.94
const MOST_OFFSETS = 20
/** No place says more than this many grey levels: print is darker than any seam. */
const CAP = 30
/** Sheets of one pile are turned against each other by no more than this (tangent). */
const MOST_TURN = 0.045
/** Nearer than this (in units) it is the side itself. */
const NEAR = 1.2
/** Farther than this share of the page's depth it is no seam. */
const FAR = 0.065

const greyAt = ({ data, width, height }: Picture, x: number, y: number): number => {
  const px = x < 0 ? 0 : x >= width ? width - 1 : x | 0
  const py = y < 0 ? 0 : y >= height ? height - 1 : y | 0
  const at = (py * width + px) * 4
  return data[at]! + data[at + 1]! + data[at + 2]!
}

/** Steps of brightness inwards at each place (rows) and offset (columns), in grey levels. */
const stepsBeside = (
  picture: Picture,
  side: RefinedSide,
  inward: 1 | -1,
  first: number,
  apart: number,
  count: number,
): Float32Array => {
  const { base } = side
  const length = Math.hypot(base.to.x - base.from.x, base.to.y - base.from.y) || 1
  const [ax, ay] = [
    ((base.to.x - base.from.x) / length) * apart,
    ((base.to.y - base.from.y) / length) * apart,
  ]
  const out = new Float32Array(PLACES * count)
  const greys = new Float32Array(count + 2)
  for (let place = 0; place < PLACES; place++) {
    const t = REACH * ((2 * place) / (PLACES - 1) - 1)
    const own = valueAt(t < 0 ? side.start : side.end, t)
    for (let i = 0; i < count + 2; i++) {
      const p = placeAt(base, t, own + inward * (first + (i - 1) * apart))
      greys[i] =
        greyAt(picture, p.x, p.y) + greyAt(picture, p.x + ax, p.y + ay) + greyAt(picture, p.x - ax, p.y - ay)
    }
    for (let i = 0; i < count; i++) {
      const step = (greys[i + 2]! - greys[i]!) / 9
      out[place * count + i] = step > CAP ? CAP : step < -CAP ? -CAP : step
    }
  }
  return out
}

interface Line {
  sum: number
  from: number
  to: number
}

const endsOf = (steps: Float32Array, count: number, line: Line, sign: number): number => {
  const at = (place: number) =>
    sign * steps[place * count + Math.round(line.from + ((line.to - line.from) * place) / (PLACES - 1))]!
  let [start, end] = [0, 0]
  for (let k = 0; k < END_PLACES; k++) {
    start += at(k) / END_PLACES
    end += at(PLACES - 1 - k) / END_PLACES
  }
  return Math.min(start, end)
}

/** The best straight way across the table of steps for both signs. */
const bestLines = (steps: Float32Array, count: number, mostTurn: number): readonly [Line, Line] => {
  const rise: Line = { sum: 0, from: 0, to: 0 }
  const fall: Line = { sum: 0, from: 0, to: 0 }
  for (let from = 0; from < count; from++)
    for (let to = Math.max(0, from - mostTurn); to <= Math.min(count - 1, from + mostTurn); to++) {
      let sum = 0
      const slope = (to - from) / (PLACES - 1)
      for (let place = 0, at = from + 0.5, row = 0; place < PLACES; place++, at += slope, row += count)
        sum += steps[row + (at | 0)]!
      if (sum > rise.sum) {
        rise.sum = sum
        rise.from = from
        rise.to = to
      } else if (-sum > fall.sum) {
        fall.sum = -sum
        fall.from = from
        fall.to = to
      }
    }
  return [rise, fall]
}

/** Looks for edges beside a side, inside or outside of it; `unit` is the finest thing worth telling apart, in pixels. */
export const besideSide = (
  picture: Picture,
  side: RefinedSide,
  /** Whether the base's normal points into the page. */
  isInward: boolean,
  where: 'inside' | 'outside',
  depth: number,
  unit: number,
): Beside => {
  const inward = isInward ? 1 : -1
  const apart = Math.max(0.5 * unit, (FAR * depth - NEAR * unit) / MOST_OFFSETS)
  const count = Math.max(2, Math.min(MOST_OFFSETS, Math.floor((FAR * depth - NEAR * unit) / apart)))
  // Outside, the table runs from the farthest offset towards the side, so that a step is always one inwards.
  const first = where === 'inside' ? NEAR * unit : -NEAR * unit - (count - 1) * apart
  const steps = stepsBeside(picture, side, inward, first, apart, count)
  const length = Math.hypot(side.base.to.x - side.base.from.x, side.base.to.y - side.base.from.y)
  const lines = bestLines(steps, count, Math.min(count - 1, Math.ceil((MOST_TURN * length) / apart)))
  const [rise, fall] = lines.map((line, i): ParallelEdge => {
    // The line runs from the first place to the last; the side's own ends lie a little beyond.
    const slope = ((line.to - line.from) * apart) / (2 * REACH)
    const middle = first + ((line.from + line.to) / 2) * apart
    return {
      from: middle - slope,
      to: middle + slope,
      step: line.sum / PLACES,
      ends: endsOf(steps, count, line, i === 0 ? 1 : -1),
    }
  }) as [ParallelEdge, ParallelEdge]
  return { rise, fall }
}
