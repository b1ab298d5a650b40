import type { OutlineFeatures } from './outline-weights'
import { besideSide, type Beside, type ParallelEdge } from './parallel-edges'
import type { Picture } from '../picture'
import { isConvex } from './quad-search'
import { isOutward, movedSide, quadOf, type RefinedQuad, type RefinedSide } from './refine-quad'

/** A side with what runs beside it. */
export interface SeenSide {
  readonly side: RefinedSide
  readonly inside: Beside
  readonly outside: Beside
}

/** A step of fewer grey levels than this is noise. */
const LEAST_STEP = 3.5

const depthBehind = ({ sides }: RefinedQuad, i: number): number => {
  const [a, b] = [sides[i]!.base, sides[(i + 2) % 4]!.base]
  return Math.hypot(a.from.x + a.to.x - b.from.x - b.to.x, a.from.y + a.to.y - b.from.y - b.to.y) / 2
}

const seenSide = (picture: Picture, side: RefinedSide, depth: number, unit: number): SeenSide => {
  const isInward = !isOutward(side.base)
  return {
    side,
    inside: besideSide(picture, side, isInward, 'inside', depth, unit),
    outside: besideSide(picture, side, isInward, 'outside', depth, unit),
  }
}

/** Looks beside all four sides of an outline. */
export const seenSides = (picture: Picture, refined: RefinedQuad, unit: number): SeenSide[] =>
  refined.sides.map((side, i) => seenSide(picture, side, depthBehind(refined, i), unit))

const strongest = ({ rise, fall }: Beside): { readonly edge: ParallelEdge; readonly isRise: boolean } =>
  rise.step >= fall.step ? { edge: rise, isRise: true } : { edge: fall, isRise: false }

export interface MovedOutline {
  readonly refined: RefinedQuad
  readonly seen: readonly SeenSide[]
  /** How many sides lie further in, and further out, than those it began with. */
  readonly movedIn: number
  readonly movedOut: number
}

/** Sides to move in, as bits: any of them. A page on a pile may share some sides with it. */
const INSIDE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
/** Sides to move out: one that was taken for a printed line, or a whole printed frame. */
const OUTSIDE = [1, 2, 4, 8, 15]

/**
 * The same outline with some of its sides on the edges that run beside them: a page on a pile of pages, a printed
 * frame on a page.
 */
export const movedOutlines = (
  picture: Picture,
  refined: RefinedQuad,
  seen: readonly SeenSide[],
  unit: number,
  where: 'inside' | 'outside',
): MovedOutline[] => {
  if (seen.length < 4) return []
  const moved = seen.map((one, i): SeenSide | undefined => {
    const { edge, isRise } = strongest(one[where])
    if (edge.step < LEAST_STEP) return undefined
    return seenSide(picture, movedSide(picture, one.side, edge, isRise, unit), depthBehind(refined, i), unit)
  })
  const there = moved.reduce((sum, one, i) => sum + (one ? 1 << i : 0), 0)
  return (where === 'inside' ? INSIDE : OUTSIDE).flatMap((wanted): MovedOutline[] => {
    const isPartOfFrame = where === 'outside' && wanted === 15
    const chosen = isPartOfFrame ? there : wanted
    if (chosen === 0 || (chosen & there) !== chosen) return []
    const sides = seen.map((one, i) => ((chosen >> i) & 1 ? moved[i]! : one))
    const found = quadOf(sides.map(({ side }) => side))
    const count = bits(wanted)
    const [movedIn, movedOut] = where === 'inside' ? [count, 0] : [0, count]
    return isConvex(found.quad) ? [{ refined: found, seen: sides, movedIn, movedOut }] : []
  })
}

const bits = (n: number) => (n & 1) + ((n >> 1) & 1) + ((n >> 2) & 1) + ((n >> 3) & 1)

export type BesideFeature = Extract<keyof OutlineFeatures, `inside${string}` | `outside${string}`>

const besideOn = (seen: readonly SeenSide[], where: 'inside' | 'outside') => {
  const rises = seen.map((one) => one[where].rise)
  const falls = seen.map((one) => one[where].fall)
  const steps = rises.map(({ step }) => step)
  const most = steps.indexOf(Math.max(...steps))
  return {
    rise: Math.max(0, ...steps) / 10,
    rises: steps.reduce((sum, step) => sum + step, 0) / 40,
    riseEnds: Math.max(-1, (rises[most]?.ends ?? 0) / 10),
    fall: Math.max(0, ...falls.map(({ step }) => step)) / 10,
    falls: falls.reduce((sum, { step }) => sum + step, 0) / 40,
  }
}

/** What runs beside an outline, as numbers for page-likelihood.ts. */
export const besideFeatures = (seen: readonly SeenSide[]): Pick<OutlineFeatures, BesideFeature> => {
  const [inside, outside] = [besideOn(seen, 'inside'), besideOn(seen, 'outside')]
  return {
    insideRise: inside.rise,
    insideRises: inside.rises,
    insideRiseEnds: inside.riseEnds,
    insideFall: inside.fall,
    insideFalls: inside.falls,
    outsideRise: outside.rise,
    outsideRises: outside.rises,
    outsideRiseEnds: outside.riseEnds,
    outsideFall: outside.fall,
    outsideFalls: outside.falls,
  }
}
