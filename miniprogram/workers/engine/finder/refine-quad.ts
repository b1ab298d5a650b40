import type { EdgeField } from './edge-field'
import type { Picture, Point, Quad } from '../picture'
import type { Candidate } from './quad-search'
import { robustCurve, slopeAt, valueAt, type Curve } from './robust-curve'
import {
  AROUND,
  followedSide,
  measuredSide,
  NARROW,
  placeAt,
  straightProfile,
  type Base,
  type SideProfile,
} from './side-profile'

export interface RefinedSide {
  readonly base: Base
  /** The side as it leaves its first corner and as it reaches its second: the same line unless the page bows. */
  readonly start: Curve
  readonly end: Curve
  /** Share of the places along the side where an edge was seen at all. */
  readonly seen: number
  /** How steeply brightness rises at the side, in grey levels per working pixel. */
  readonly steepness: number
}

export interface RefinedQuad {
  /** In the original's pixels. */
  readonly quad: Quad
  readonly sides: readonly RefinedSide[]
}

const scaled = (p: Point, scale: number): Point => ({ x: p.x * scale, y: p.y * scale })

const part = (profile: SideProfile, isWanted: (t: number) => boolean): SideProfile => {
  const { ts, offsets, weights } = profile
  const keep = (values: Float64Array) => values.filter((_, i) => isWanted(ts[i]!))
  return { ...profile, ts: keep(ts), offsets: keep(offsets), weights: keep(weights) }
}

const curveOf = ({ ts, offsets, weights }: SideProfile, degree: number, finest: number): Curve =>
  robustCurve(ts, offsets, weights, degree, finest)

/**
 * Straight unless two gentle bends, one for each half, explain clearly more: a loose page bows once, an open
 * passport once per page, and only what happens near a corner says where the corner is.
 */
const bestCurves = (profile: SideProfile, finest: number): { start: Curve; end: Curve } => {
  const straight = curveOf(profile, 1, finest)
  if (straight.spread < 1.2 * finest && straight.support > 0.6) return { start: straight, end: straight }
  const start = curveOf(
    part(profile, (t) => t < 0),
    2,
    finest,
  )
  const end = curveOf(
    part(profile, (t) => t > 0),
    2,
    finest,
  )
  const bent = { spread: (start.spread + end.spread) / 2, support: Math.min(start.support, end.support) }
  const isBetter = bent.spread < 0.75 * straight.spread && bent.support > 0.6
  return isBetter ? { start, end } : { start: straight, end: straight }
}

const tangentAt = (base: Base, curve: Curve, t: number) => {
  const at = placeAt(base, t, valueAt(curve, t))
  const slope = slopeAt(curve, t)
  return {
    at,
    dx: (base.to.x - base.from.x) / 2 + base.nx * slope,
    dy: (base.to.y - base.from.y) / 2 + base.ny * slope,
  }
}

/** Where two neighbouring (possibly bent) sides meet, by Newton's method from the ends that should meet. */
const meeting = (before: RefinedSide, after: RefinedSide): Point => {
  let [s, t] = [1, -1]
  let at = placeAt(after.base, t, valueAt(after.start, t))
  for (let round = 0; round < 4; round++) {
    const a = tangentAt(before.base, before.end, s)
    const b = tangentAt(after.base, after.start, t)
    const det = a.dx * b.dy - a.dy * b.dx
    if (Math.abs(det) < 1e-6) return at
    const [ex, ey] = [b.at.x - a.at.x, b.at.y - a.at.y]
    const [ds, dt] = [(ex * b.dy - ey * b.dx) / det, (ex * a.dy - ey * a.dx) / det]
    s = Math.min(1.3, Math.max(0.7, s + ds))
    t = Math.max(-1.3, Math.min(-0.7, t + dt))
    at = { x: a.at.x + a.dx * ds, y: a.at.y + a.dy * ds }
  }
  return at
}

const sideFrom = (base: Base, profile: SideProfile, scale: number): RefinedSide => {
  const seen = profile.weights.reduce((n, w) => n + (w > 0 ? 1 : 0), 0) / profile.weights.length
  return {
    base,
    ...bestCurves(profile, Math.max(0.4, 0.22 * scale)),
    seen,
    steepness: profile.steepness * scale,
  }
}

/** Whether the base's bright side lies outside the page (corners clockwise). */
export const isOutward = ({ from, to, nx, ny }: Base) => -(to.y - from.y) * nx + (to.x - from.x) * ny < 0

/** The quad whose sides these are. */
export const quadOf = (sides: readonly RefinedSide[]): RefinedQuad => ({
  quad: sides.map((side, i) => meeting(sides[(i + 3) % 4]!, side)) as unknown as Quad,
  sides,
})

/** A side measured along another edge, `from` and `to` pixels further in than its ends, brighter inwards or not. */
export const movedSide = (
  picture: Picture,
  { base, start, end }: RefinedSide,
  edge: { readonly from: number; readonly to: number },
  isRise: boolean,
  unit: number,
): RefinedSide => {
  const inward = isOutward(base) ? -1 : 1
  const moved: Base = {
    from: placeAt(base, -1, valueAt(start, -1) + inward * edge.from),
    to: placeAt(base, 1, valueAt(end, 1) + inward * edge.to),
    nx: base.nx * inward * (isRise ? 1 : -1),
    ny: base.ny * inward * (isRise ? 1 : -1),
  }
  return sideFrom(moved, measuredSide(picture, moved, straightProfile(), unit, NARROW), unit)
}

/** Finds the page's exact sides around a candidate: follows each at working size, then measures the original. */
export const refinedQuad = (
  picture: Picture,
  field: EdgeField,
  candidate: Candidate,
  scale: number,
): RefinedQuad => {
  const sides = candidate.tracks.map((track, i): RefinedSide => {
    const [from, to] = [candidate.quad[i]!, candidate.quad[(i + 1) % 4]!]
    const base = { from, to, nx: track.nx, ny: track.ny }
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const coarse = followedSide(field, base, Math.round(Math.min(8, 2 + length * 0.035)))
    const inPicture = { ...base, from: scaled(from, scale), to: scaled(to, scale) }
    return sideFrom(inPicture, measuredSide(picture, inPicture, coarse, scale, AROUND), scale)
  })
  return quadOf(sides)
}
