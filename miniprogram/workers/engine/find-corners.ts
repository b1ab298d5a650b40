import { likeliestPage, QUICK, THOROUGH, type Effort } from './likeliest-page'
import { isUsable, type Picture, type Quad } from './picture'
import { fromTopLeft, quadDifference } from './quad-geometry'
import { sureness } from './sureness'

/**
 * «found»: safe to go on without asking. «doubtful»: show it, let the student drag. «none»: no page was seen; the
 * guess, if any, only says where dragging may start.
 */
export type CornerAnswer =
  | { readonly kind: 'found'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'doubtful'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'none'; readonly guess?: Quad }

/** Above the first an answer counts as sure; below the second as no page at all (docs/engine.md). */
const SURE = 0.98
const UNLIKELY = 0.8

interface Outline {
  readonly corners: Quad
  readonly sureness: number
}

const outlineIn = (picture: Picture, effort: Effort): Outline | undefined => {
  const finding = likeliestPage(picture, effort)
  return finding && { corners: fromTopLeft(finding.outlines[0]!.refined.quad), sureness: sureness(finding) }
}

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

/** Finds the page in a photograph. Doubt is an answer, and so is «there is none». */
export const findCorners = (picture: Picture): CornerAnswer => {
  if (!isUsable(picture)) return { kind: 'none' }
  const quick = outlineIn(picture, QUICK)
  if (quick && quick.sureness >= SURE) return { kind: 'found', ...quick }
  const best = together(quick, outlineIn(picture, THOROUGH))
  if (!best || best.sureness < UNLIKELY) return { kind: 'none', guess: best?.corners }
  return { kind: best.sureness >= SURE ? 'found' : 'doubtful', ...best }
}
