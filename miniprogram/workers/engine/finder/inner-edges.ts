import type { QuadFeatures } from './quad-weights'
import { evidenceBetween, type EdgeTrack } from './edge-track'
import type { Point, Quad } from '../picture'

/** How deep inside, as a share of the page's depth behind a side, another edge may still be the page's true side. */
const DEEPEST = 0.35
/** Nearer than this, in working pixels, it is the side itself. */
const OWN_PX = 3
/** Sheets of a heap lie this far turned against each other. */
const ALONG = Math.cos((30 * Math.PI) / 180)

const alongTrack = (track: EdgeTrack, p: Point) => -track.ny * p.x + track.nx * p.y

/** Where a track meets the line from p to q, as a share of the way; none when they hardly meet. */
const metAt = (track: EdgeTrack, p: Point, q: Point): number | undefined => {
  const turn = track.nx * (q.x - p.x) + track.ny * (q.y - p.y)
  return Math.abs(turn) < 1e-6 ? undefined : (track.distance - track.nx * p.x - track.ny * p.y) / turn
}

const mixed = (p: Point, q: Point, t: number): Point => ({
  x: p.x + (q.x - p.x) * t,
  y: p.y + (q.y - p.y) * t,
})

/** Evidence per pixel for an edge that crosses the page beside a side, from one neighbouring side to the other. */
const crossing = (track: EdgeTrack, quad: Quad, side: number, ix: number, iy: number): number => {
  if (Math.abs(track.nx * ix + track.ny * iy) < ALONG) return 0
  const [p, q] = [quad[side]!, quad[(side + 1) % 4]!]
  const [after, before] = [quad[(side + 2) % 4]!, quad[(side + 3) % 4]!]
  const s = metAt(track, p, before)
  const t = metAt(track, q, after)
  if (
    s === undefined ||
    t === undefined ||
    Math.min(s, t) < 0 ||
    Math.min(s, t) > DEEPEST ||
    Math.max(s, t) > 0.6
  )
    return 0
  const [a, b] = [mixed(p, before, s), mixed(q, after, t)]
  const deep = Math.max((a.x - p.x) * ix + (a.y - p.y) * iy, (b.x - p.x) * ix + (b.y - p.y) * iy)
  if (deep < OWN_PX) return 0
  const [from, to] = [alongTrack(track, a), alongTrack(track, b)]
  const [low, high] = from < to ? [from, to] : [to, from]
  return evidenceBetween(track, low + 2, high - 2) / Math.max(1, high - low - 4)
}

/**
 * Evidence per pixel of the strongest edge that runs right across the page beside one of its sides, and of all four
 * sides together: an outline that takes in a part of the sheet below has one, a page of its own seldom.
 */
export const innerEdges = (
  quad: Quad,
  tracks: readonly EdgeTrack[],
): Pick<QuadFeatures, 'strongestInnerEdge' | 'innerEdges'> => {
  let [most, sum] = [0, 0]
  for (let side = 0; side < 4; side++) {
    const [p, q] = [quad[side]!, quad[(side + 1) % 4]!]
    const length = Math.hypot(q.x - p.x, q.y - p.y) || 1
    const [ix, iy] = [-(q.y - p.y) / length, (q.x - p.x) / length]
    let best = 0
    for (const track of tracks) best = Math.max(best, crossing(track, quad, side, ix, iy))
    most = Math.max(most, best)
    sum += best
  }
  return { strongestInnerEdge: most, innerEdges: sum }
}
