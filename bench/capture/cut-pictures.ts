import type { Picture } from './picture'
import type { Point, Quad } from './plane'

export interface FramedPage {
  readonly picture: Picture
  /** What of the page is in the picture; four corners or more. */
  readonly page: readonly Point[]
}

const part = ({ width, data }: Picture, x0: number, y0: number, x1: number, y1: number): Picture => {
  const [w, h] = [x1 - x0, y1 - y0]
  const out = new Uint8ClampedArray(w * h * 4)
  for (let y = 0; y < h; y++)
    out.set(data.subarray(((y0 + y) * width + x0) * 4, ((y0 + y) * width + x1) * 4), y * w * 4)
  return { width: w, height: h, data: out }
}

/** What of a polygon lies on the side of a limit, along one axis. */
const within = (polygon: readonly Point[], axis: 'x' | 'y', sign: 1 | -1, limit: number): Point[] =>
  polygon.flatMap((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!
    const [a, b] = [sign * (p[axis] - limit), sign * (q[axis] - limit)]
    const kept = a >= 0 ? [p] : []
    if (a >= 0 === b >= 0) return kept
    const t = a / (a - b)
    return [...kept, { x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) }]
  })

/** Shares of the picture by which the frame cuts into the page. */
const CUTS = [0.005, 0.02, 0.06]

/** The same photograph held too near on one side: the frame cuts the page there. `turn` settles which side and how deep. */
export const cutByFrame = (picture: Picture, corners: Quad, turn: number): FramedPage => {
  const { width, height } = picture
  const share = CUTS[turn % CUTS.length]!
  const xs = corners.map(({ x }) => x).sort((a, b) => a - b)
  const ys = corners.map(({ y }) => y).sort((a, b) => a - b)
  const side = (turn >> 1) % 4
  const top = side === 0 ? Math.max(0, Math.ceil(ys[1]! + share * height)) : 0
  const left = side === 1 ? Math.max(0, Math.ceil(xs[1]! + share * width)) : 0
  const bottom = side === 2 ? Math.min(height, Math.floor(ys[2]! - share * height)) : height
  const right = side === 3 ? Math.min(width, Math.floor(xs[2]! - share * width)) : width
  const moved = corners.map(({ x, y }) => ({ x: x - left, y: y - top }))
  const [w, h] = [right - left, bottom - top]
  const page = within(within(within(within(moved, 'x', 1, 0), 'x', -1, w), 'y', 1, 0), 'y', -1, h)
  return { picture: part(picture, left, top, right, bottom), page }
}
