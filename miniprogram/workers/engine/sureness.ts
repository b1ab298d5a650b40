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

/** In the order of `surenessFeatures`; fitted by logistic regression on generated photographs with seeds from 100. */
const WEIGHTS = [
  0.147, 7.435, 8.807, 3.274, -1.62, -50.13, 0.511, 0.024, -2.639, -0.068, -1.138, 0.606, 1.908, 0.07, 4.645,
  1.349, -42.17, 2.604, 0.657, -0.1, -135.9,
]
const BIAS = -3.315

/** Probability that the outline is the page to within a few pixels. */
export const sureness = (finding: Finding): number => {
  const features = surenessFeatures(finding)
  return 1 / (1 + Math.exp(-WEIGHTS.reduce((sum, weight, i) => sum + weight * clamped(features[i]!), BIAS)))
}

const clamped = (value: number) => Math.max(-30, Math.min(30, value))
