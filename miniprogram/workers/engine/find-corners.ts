import { likeliestPage } from './likeliest-page'
import { isUsable, type Picture, type Quad } from './picture'
import { fromTopLeft } from './quad-geometry'
import { sureness, surenessFeatures } from './sureness'

/** «found»: safe to go on without asking. «doubtful»: show it, let the student drag. «none»: no page was seen. */
export type CornerAnswer =
  | { readonly kind: 'found'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'doubtful'; readonly corners: Quad; readonly sureness: number }
  | { readonly kind: 'none' }

/** Above this an answer counts as sure, below the other it counts as no page. */
export const SURE = 0.97
export const UNLIKELY = 0.2

/** Finds the page in a photograph. Doubt is an answer, and so is «there is none». */
export const findCorners = (picture: Picture): CornerAnswer => {
  if (!isUsable(picture)) return { kind: 'none' }
  const finding = likeliestPage(picture)
  if (!finding) return { kind: 'none' }
  const sure = sureness(surenessFeatures(finding))
  if (sure < UNLIKELY) return { kind: 'none' }
  return {
    kind: sure >= SURE ? 'found' : 'doubtful',
    corners: fromTopLeft(finding.refined.quad),
    sureness: sure,
  }
}
