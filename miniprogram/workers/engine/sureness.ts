import type { Finding, Measured } from './likeliest-page'
import { quadDifference } from './quad-geometry'

/** Outlines closer than this (of a side) are the same page. */
const SAME_PAGE = 0.03

const rivalOf = ([first, ...others]: readonly Measured[]): Measured | undefined =>
  others.find((other) => quadDifference(first!.refined.quad, other.refined.quad) > SAME_PAGE)

/** What separates right answers from wrong ones, as numbers for `sureness`. */
export const surenessFeatures = ({ outlines }: Finding): number[] => {
  const first = outlines[0]!
  const rival = rivalOf(outlines)
  const lead = rival ? first.likelihood - rival.likelihood : 8
  return [Math.min(8, lead), Math.min(2, lead), first.likelihood, ...first.features, ...first.ranked.features]
}

/** In the order of `surenessFeatures`; fitted by logistic regression on generated photographs with seeds from 100. */
const WEIGHTS = [
  0.01271, 1.601, 0.1095, 0.1904, 3.217, 6.027, 1.823, 3.154, -0.6138, -2.766, -16.5, -25.11, 0.3639, -0.0462,
  0.3846, 0.01015, -2.091, 0.09318, -0.5559, 0.314, 0.5419, 0.5506, 2.035, 1.133, -23.13, -0.2675, 0.2772,
  -0.1118, -86.11,
]
const BIAS = -14.05

/** Probability that the outline is the page to within a few pixels. */
export const sureness = (finding: Finding): number => {
  const features = surenessFeatures(finding)
  return 1 / (1 + Math.exp(-WEIGHTS.reduce((sum, weight, i) => sum + weight * clamped(features[i]!), BIAS)))
}

const clamped = (value: number) => Math.max(-30, Math.min(30, value))
