import type { Finding, Measured } from './likeliest-page'
import { MOST_LEAD, surenessOf } from './page-likelihood'
import { quadDifference } from './quad-geometry'

/** Outlines closer than this (of a side) are the same page. */
const SAME_PAGE = 0.03

const rivalOf = ([first, ...others]: readonly Measured[]): Measured | undefined =>
  others.find((other) => quadDifference(first!.refined.quad, other.refined.quad) > SAME_PAGE)

/** Probability that the likeliest outline is the page to within a few pixels. */
export const sureness = ({ outlines }: Finding): number => {
  const first = outlines[0]!
  const rival = rivalOf(outlines)
  const lead = rival ? first.likelihood - rival.likelihood : MOST_LEAD
  return surenessOf(lead, first.likelihood, first.input)
}
