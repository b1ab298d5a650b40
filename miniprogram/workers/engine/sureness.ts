import type { Finding, Measured } from './likeliest-page'
import { MOST_LEAD, surenessOf } from './page-likelihood'
import { quadDifference } from './quad-geometry'

/** Outlines closer than this (of a side) are the same page. */
const SAME_PAGE = 0.03

/** Nats by which an outline is likelier than the likeliest other page of the same look. */
export const leadOf = ({ outlines }: Finding, one: Measured): number => {
  const rival = outlines.find((other) => quadDifference(one.refined.quad, other.refined.quad) > SAME_PAGE)
  return rival ? one.likelihood - rival.likelihood : MOST_LEAD
}

/** Probability that an outline with that lead is the page to within a few pixels. */
export const surenessWith = (lead: number, { likelihood, input }: Measured): number =>
  surenessOf(lead, likelihood, input)

/** Probability that the likeliest outline is the page to within a few pixels. */
export const sureness = (finding: Finding): number =>
  surenessWith(leadOf(finding, finding.outlines[0]!), finding.outlines[0]!)
