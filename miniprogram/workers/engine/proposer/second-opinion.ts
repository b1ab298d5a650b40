import { onDarkGround } from '../finder/cut-by-frame'
import { likeliestPage, QUICK, THOROUGH, type Finding, type Measured } from '../finder/likeliest-page'
import { OPINION_NETWORK, OPINION_SCALE, type OpinionFeatures } from './opinion-weights'
import { answerOf } from '../network'
import { leadOf } from '../finder/sureness'
import { scaled, surenessOf } from '../finder/page-likelihood'
import type { Picture, Quad } from '../picture'
import { areaAgreement, reachesFrame } from './proposed-area'
import { surerProposal, type Proposal } from './proposer'
import { fromTopLeft, quadDifference, SAME_PAGE } from '../quad-geometry'

/** An outline that one of the looks holds possible, with what speaks for and against it. */
export interface Opinion {
  readonly corners: Quad
  readonly features: OpinionFeatures
}

/** Which look saw an outline: `frame` takes the frame of the picture as a side of the page. */
type Look = 'quick' | 'thorough' | 'frame'

/** Less sure outlines than this are only kept where the proposal says the same. */
const LEAST_SURE = 0.005
/** Farther (of a side) from the proposal, an outline is another one. */
const NEAR_PROPOSAL = 0.1
/** Two looks whose corners lie this near to each other (of a side) saw the same page. */
const SAME = 0.012
/** Outlines weighed of one look. */
const MOST = 24

const logOdds = (chance: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, chance))
  return Math.log(bounded / (1 - bounded))
}

interface Seen {
  readonly look: Look
  readonly corners: Quad
  readonly sureness: number
  readonly lead: number
}

const seenBy = (
  look: Look,
  finding: Finding | undefined,
  proposed: Quad,
  inPicture = (quad: Quad): Quad => quad,
): Seen[] =>
  (finding?.outlines ?? []).slice(0, MOST).flatMap((outline: Measured, rank): Seen[] => {
    const lead = leadOf(finding!, outline)
    const corners = fromTopLeft(inPicture(outline.refined.quad))
    const seen = { look, corners, sureness: surenessOf(lead, outline.likelihood, outline.input), lead }
    const isKept = seen.sureness > LEAST_SURE || quadDifference(corners, proposed) < NEAR_PROPOSAL
    return rank === 0 || isKept ? [seen] : []
  })

/** How sure the outline is when another look, at other working pixels, saw the same: both would have to be wrong. */
const surenessTogether = (one: Seen, firsts: readonly Seen[]): number =>
  Math.max(
    one.sureness,
    ...firsts
      .filter((other) => other.look !== one.look && quadDifference(one.corners, other.corners) < SAME)
      .map((other) => 1 - (1 - one.sureness) * (1 - other.sureness)),
  )

const opinionOf = (one: Seen, firsts: readonly Seen[], proposed: Proposal): Opinion => {
  const difference = quadDifference(one.corners, fromTopLeft(proposed.corners))
  const offset = Math.min(1, Math.log(difference + 0.01))
  const certainty = Math.min(...proposed.certainty)
  const sure = logOdds(one.sureness)
  const together = logOdds(surenessTogether(one, firsts))
  return {
    corners: one.corners,
    features: {
      sure,
      surer: Math.max(0, sure),
      lead: Math.max(-4, Math.min(4, one.lead)),
      together,
      togetherSurer: Math.max(0, together),
      agreement: areaAgreement(one.corners, proposed),
      offset,
      certainty,
      presence: Math.max(-5, Math.min(10, proposed.presence)),
      confirmed: -offset * certainty,
      isThorough: one.look === 'thorough' ? 1 : 0,
      usesFrame: one.look === 'frame' ? 1 : 0,
    },
  }
}

/** Everything that a quick look, a thorough one, one beyond the frame and the proposer hold possible. */
export const opinionsOn = (
  picture: Picture,
  quick: Finding | undefined,
  proposed = surerProposal(picture),
  thorough = likeliestPage(picture, THOROUGH, { proposed: proposed.corners }),
): readonly Opinion[] => {
  const near = fromTopLeft(proposed.corners)
  const seen = [...seenBy('quick', quick, near), ...seenBy('thorough', thorough, near)]
  const firsts = (['quick', 'thorough'] as const).flatMap(
    (look) => seen.find((one) => one.look === look) ?? [],
  )
  if (reachesFrame(proposed, picture)) {
    const ground = onDarkGround(picture)
    const framed = likeliestPage(ground.picture, QUICK, { isMeant: ground.isCutByFrame })
    seen.push(...seenBy('frame', framed, near, ground.fromGround))
  }
  return seen.map((one) => opinionOf(one, firsts, proposed))
}

/**
 * The likeliest of them all, and the chance that it is the page to within a few pixels: a conditional logit with «none of
 * them» as one choice more, fitted on pictures that no finder has learnt from (bench/fit).
 */
export const chosenOpinion = (
  opinions: readonly Opinion[],
): { readonly corners: Quad; readonly sureness: number } | undefined => {
  const weights = opinions.map(({ features }) =>
    Math.exp(Math.min(30, answerOf(OPINION_NETWORK, [...scaled(features, OPINION_SCALE), 1]))),
  )
  const best = weights.indexOf(Math.max(...weights))
  if (best < 0) return undefined
  const { corners } = opinions[best]!
  let [same, all] = [0, 1]
  weights.forEach((weight, i) => {
    all += weight
    if (quadDifference(corners, opinions[i]!.corners) < SAME_PAGE) same += weight
  })
  return { corners, sureness: same / all }
}
