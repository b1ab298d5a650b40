import { likeliestPage, QUICK, THOROUGH, type Effort } from './likeliest-page'
import { isUsable, type Picture, type Quad } from './picture'
import { fromTopLeft } from './quad-geometry'
import { sureness } from './sureness'

/**
 * «found»: safe to go on without asking. «doubtful»: show it, let the student drag. «none»: no page was seen; the
 * guess, if any, only says where dragging may start.
 */
export type CornerAnswer =
  | { readonly kind: 'found'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'doubtful'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'none'; readonly guess?: Quad }

/** Above the first an answer counts as sure; below the second as no page at all. */
const SURE = 0.98
const UNLIKELY = 0.8
/** The quick look is believed from here on; else a thorough look decides. */
const ENOUGH = 0.97

interface Outline {
  readonly corners: Quad
  readonly sureness: number
}

const outlineIn = (picture: Picture, effort: Effort): Outline | undefined => {
  const finding = likeliestPage(picture, effort)
  return finding && { corners: fromTopLeft(finding.outlines[0]!.refined.quad), sureness: sureness(finding) }
}

/** Finds the page in a photograph. Doubt is an answer, and so is «there is none». */
export const findCorners = (picture: Picture): CornerAnswer => {
  if (!isUsable(picture)) return { kind: 'none' }
  const quick = outlineIn(picture, QUICK)
  const thorough = quick && quick.sureness >= ENOUGH ? undefined : outlineIn(picture, THOROUGH)
  const best = !quick || (thorough && thorough.sureness > quick.sureness) ? thorough : quick
  if (!best || best.sureness < UNLIKELY) return { kind: 'none', guess: best?.corners }
  return { kind: best.sureness >= SURE ? 'found' : 'doubtful', ...best }
}
