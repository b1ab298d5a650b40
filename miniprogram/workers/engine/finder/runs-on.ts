import type { Picture, Point, Quad } from '../picture'

/** Lengths as shares of the long side: how far beside a line colours are compared, and how near and far the frame may be. */
const [BESIDE, NEAREST, FARTHEST] = [0.006, 0.01, 0.25]
/** Places on a line, over this part of it: a page's corner may be round. */
const [PLACES, FIRST, LAST] = [16, 0.15, 0.95]
/** Two places differ from here on (sum over the three channels); an edge runs where this share of the places does. */
const [STEP, ALONG] = [30, 0.9]

/** How far it is from a corner to the frame, in a direction of length 1. */
const toFrame = ({ width, height }: Picture, { x, y }: Point, ux: number, uy: number): number =>
  Math.min(
    ux > 0 ? (width - x) / ux : ux < 0 ? -x / ux : Infinity,
    uy > 0 ? (height - y) / uy : uy < 0 ? -y / uy : Infinity,
  )

const difference = ({ width, height, data }: Picture, one: Point, other: Point): number => {
  const at = ({ x, y }: Point) =>
    4 *
    (Math.min(height - 1, Math.max(0, Math.round(y))) * width +
      Math.min(width - 1, Math.max(0, Math.round(x))))
  const [a, b] = [at(one), at(other)]
  return [0, 1, 2].reduce((sum, channel) => sum + Math.abs(data[a + channel]! - data[b + channel]!), 0)
}

/** Whether the edge from one corner to another goes on, straight, beyond the other to the frame. */
const goesOn = (picture: Picture, from: Point, to: Point): boolean => {
  const long = Math.max(picture.width, picture.height)
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const far = toFrame(picture, to, ux, uy)
  if (far < NEAREST * long || far > FARTHEST * long) return false
  const beside = Math.max(2, BESIDE * long)
  let steps = 0
  for (let i = 0; i < PLACES; i++) {
    const t = far * (FIRST + ((LAST - FIRST) * i) / (PLACES - 1))
    const [x, y] = [to.x + ux * t, to.y + uy * t]
    const [left, right] = [1, -1].map((way) => ({ x: x - way * uy * beside, y: y + way * ux * beside }))
    if (difference(picture, left!, right!) > STEP) steps++
  }
  return steps >= ALONG * PLACES
}

/**
 * Whether beyond one of its sides both neighbouring sides go on to the frame: then the outline may end at a printed band or a
 * fold, and the page where the frame cuts it.
 */
export const runsOn = (picture: Picture, outline: Quad): boolean =>
  outline.some(
    (corner, i) =>
      goesOn(picture, outline[(i + 3) % 4]!, corner) &&
      goesOn(picture, outline[(i + 2) % 4]!, outline[(i + 1) % 4]!),
  )
