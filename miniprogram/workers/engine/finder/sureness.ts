import type { Finding, Measured } from './likeliest-page'
import { MOST_LEAD, surenessOf } from './page-likelihood'
import { quadDifference, SAME_PAGE } from '../quad-geometry'

/** Nats by which an outline is likelier than the likeliest other page of the same look. */
export const leadOf = ({ outlines }: Finding, one: Measured): number => {
  const rival = outlines.find((other) => quadDifference(one.refined.quad, other.refined.quad) > SAME_PAGE)
  return rival ? one.likelihood - rival.likelihood : MOST_LEAD
}

/** Probability that the likeliest outline is the page to within a few pixels. */
export const sureness = (finding: Finding): number => {
  const first = finding.outlines[0]!
  return surenessOf(leadOf(finding, first), first.likelihood, first.input)
}
