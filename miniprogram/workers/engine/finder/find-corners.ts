import { likeliestPage, QUICK, THOROUGH, type Finding } from './likeliest-page'
import { isUsable, type Picture, type Quad } from '../picture'
import { isContradicted, isWhereProposed, outlineAtFrame, reachesFrame } from '../proposer/proposed-area'
import { CERTAIN, leastCertainty, proposal, surerProposal, type Proposal } from '../proposer/proposer'
import { fromTopLeft, quadDifference, SAME_PAGE } from '../quad-geometry'
import { chosenOpinion, opinionsOn } from '../proposer/second-opinion'
import { runsOn } from './runs-on'
import { sureness } from './sureness'

/**
 * «found»: safe to go on without asking. «doubtful»: show it, let the student drag. «none»: no page was seen; the
 * guess, if any, only says where dragging may start.
 */
export type CornerAnswer =
  | { readonly kind: 'found'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'doubtful'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'none'; readonly guess?: Quad }

/** Above the first an answer counts as sure; below the others as no page at all (docs/engine.md). */
const SURE = 0.98
const UNLIKELY = 0.8
const UNLIKELY_CHOICE = 0.5

interface Outline {
  readonly corners: Quad
  readonly sureness: number
}

const outlineOf = (finding: Finding | undefined): Outline | undefined =>
  finding && { corners: fromTopLeft(finding.outlines[0]!.refined.quad), sureness: sureness(finding) }

/** Two looks whose corners lie this near to each other (of a side) saw the same page. */
const SAME = 0.01

/**
 * What two looks at one picture say together: they share no working pixel, so where they agree they are wrong only
 * when both are; where they differ the surer one speaks. The finer one knows corners better. Both may agree on a
 * telephone: what neither takes for a page is none.
 */
const together = (quick: Outline | undefined, thorough: Outline | undefined): Outline | undefined => {
  if (!quick || !thorough) return quick ?? thorough
  const surer = thorough.sureness > quick.sureness ? thorough : quick
  if (surer.sureness >= UNLIKELY && quadDifference(thorough.corners, quick.corners) < SAME)
    return { corners: thorough.corners, sureness: 1 - (1 - quick.sureness) * (1 - thorough.sureness) }
  return surer
}

/** What the looks are sure of stays sure when the choice among all opinions gives it this chance or more. */
const BACKED = 0.7
/** Most that is left of a sureness that is not backed. */
const DOUBT = 0.97

/** The looks’ outline beside the one chosen among everything that looks, frame and proposer hold possible. */
const weighed = (own: Outline | undefined, chosen: Outline | undefined): Outline | undefined => {
  if (!own || !chosen) return chosen ?? own
  const isSame = quadDifference(own.corners, chosen.corners) < SAME_PAGE
  if (!isSame && chosen.sureness >= UNLIKELY_CHOICE) return chosen
  const sure = isSame ? Math.max(own.sureness, chosen.sureness) : own.sureness
  const isBacked = isSame && chosen.sureness >= BACKED
  return { corners: own.corners, sureness: isBacked ? sure : Math.min(DOUBT, sure) }
}

/** Log-odds (proposer.ts) from which a page is plainly there, wherever it lies: 19 to 1. */
const PLAIN = 3
/** Then the likeliest choice is shown from this chance on: of 14 outlines between it and the usual one 9 were the page. */
const POSSIBLE = 0.3

/** Every corner of a page that reaches the frame so sure: it is shown (of 29 such 20 were right), or dragged from. */
const [SHOWN, TRIED] = [0.85, 0.8]

/**
 * Where the frame cuts a page no edge runs, and none of the outlines may use it: there the proposer, when it is certain,
 * speaks alone. Never for sure.
 */
const framedAnswer = (proposed: Proposal, picture: Picture): CornerAnswer | undefined => {
  const certainty = leastCertainty(proposed)
  const isPlain = proposed.presence >= PLAIN && certainty >= TRIED
  const corners = isPlain ? outlineAtFrame(proposed, picture) : undefined
  if (!corners) return undefined
  return certainty >= SHOWN
    ? { kind: 'doubtful', corners, sureness: POSSIBLE }
    : { kind: 'none', guess: corners }
}

/** Where the frame cuts the page an edge within it may pass for its end: without a proposer that is certain nothing is sure. */
const isUnsureAtFrame = (proposed: Proposal, picture: Picture): boolean =>
  leastCertainty(proposed) < CERTAIN && reachesFrame(proposed, picture)

/**
 * What the proposer, which shares nothing with the looks, makes of how sure they and the choice are: where it is certain of
 * every corner and the outline lies there, the page was seen twice.
 */
const besideProposal = (
  { corners, sureness: own }: Outline,
  proposed: Proposal,
  picture: Picture,
): number => {
  if (proposed.presence <= 0 || isUnsureAtFrame(proposed, picture) || runsOn(picture, corners))
    return Math.min(DOUBT, own)
  const isConfirmed = leastCertainty(proposed) >= CERTAIN && isWhereProposed(corners, proposed)
  return isConfirmed ? Math.max(SURE, own) : own
}

/** Log-odds of a page (proposer.ts) below which a picture that the quick look sees nothing in shows none. */
const NO_PAGE = -1.5

/** Finds the page in a photograph. Doubt is an answer, and so is «there is none». */
export const findCorners = (picture: Picture): CornerAnswer => {
  if (!isUsable(picture)) return { kind: 'none' }
  const finding = likeliestPage(picture, QUICK)
  const quick = outlineOf(finding)
  const first = proposal(picture)
  if (quick && quick.sureness >= SURE && !isContradicted(quick.corners, first, picture))
    return { kind: 'found', ...quick }
  if (first.presence < NO_PAGE && (!quick || quick.sureness < UNLIKELY_CHOICE))
    return { kind: 'none', guess: quick?.corners }
  const proposed = surerProposal(picture, first)
  const thorough = likeliestPage(picture, THOROUGH, { proposed: proposed.corners })
  const seen = together(quick, outlineOf(thorough))
  const own =
    seen && seen.sureness >= UNLIKELY && !isContradicted(seen.corners, proposed, picture) ? seen : undefined
  const best = weighed(own, chosenOpinion(opinionsOn(picture, finding, proposed, thorough)))
  const least = proposed.presence >= PLAIN ? POSSIBLE : UNLIKELY_CHOICE
  const isPage = best && best.sureness >= least && (own || proposed.presence > 0)
  if (!isPage) {
    // A page that both looks are sure of is asked about, whoever speaks against it, where there is one at all.
    const isSeen = seen && seen.sureness >= SURE && proposed.presence > 0
    const asked: CornerAnswer | undefined = isSeen
      ? { kind: 'doubtful', ...seen, sureness: DOUBT }
      : undefined
    return framedAnswer(proposed, picture) ?? asked ?? { kind: 'none', guess: best?.corners }
  }
  const sure = besideProposal(best, proposed, picture)
  return { kind: sure >= SURE ? 'found' : 'doubtful', corners: best.corners, sureness: sure }
}
