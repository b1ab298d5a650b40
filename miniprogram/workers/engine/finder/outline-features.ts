import type { OutlineFeatures } from './outline-weights'
import type { BesideFeature } from './moved-outlines'
import type { Picture, Quad } from '../picture'
import { aspectSurprise, colourMisfits } from './quad-features'
import { quadDifference } from '../quad-geometry'
import type { RefinedQuad } from './refine-quad'
import type { SmallPicture } from './small-picture'

/** Working pixels to the original's pixels. */
export const enlargedQuad = (quad: Quad, scale: number): Quad =>
  quad.map((p) => ({ x: p.x * scale, y: p.y * scale })) as unknown as Quad

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)

/** What measuring an outline on the original's own pixels says about it, as numbers for page-likelihood.ts. */
export const outlineFeatures = (
  picture: Picture,
  small: SmallPicture,
  coarse: Quad,
  refined: RefinedQuad,
): Omit<OutlineFeatures, BesideFeature | 'movedIn' | 'movedOut'> => {
  const { sides, quad } = refined
  const supports = sides.flatMap(({ start, end }) => [start.support, end.support])
  const seen = sides.map((side) => side.seen)
  const steep = sides.map((side) => Math.log(1 + side.steepness))
  const spreads = sides.map(({ start, end }) => Math.max(start.spread, end.spread) / small.scale)
  const working = enlargedQuad(quad, 1 / small.scale)
  return {
    leastSupport: Math.min(0, ...supports.map((s) => s - 1)),
    meanSupport: mean(supports),
    leastSeen: Math.min(0, ...seen.map((s) => s - 1)),
    meanSeen: mean(seen),
    mostSpread: Math.min(3, Math.max(0, ...spreads)),
    meanSpread: Math.min(3, mean(spreads)),
    movedFromCoarse: Math.min(0.2, quadDifference(enlargedQuad(coarse, small.scale), quad)),
    aspectSurprise: aspectSurprise(quad, picture.width, picture.height),
    leastSteep: Math.min(9, ...steep),
    meanSteep: mean(steep),
    ...colourMisfits(small, working),
  }
}
