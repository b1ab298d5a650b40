import { TAIWAN, UNLISTED_PLACES, type Degree } from '../../../model/degree'
import type { ListNoticeKind } from '../../../model/school-notice'
import { reviewNotice } from '../../../rules/school-notice'

/** Where the chosen school stands in the authority's list; a typed name that may be another's says nothing of it. */
export const listNotice = (chosen: Pick<Degree, 'place' | 'school'>): ListNoticeKind | undefined => {
  const { place, school } = chosen
  const review = reviewNotice(chosen)
  if (school?.kind === 'listed') return review ? 'listed' : 'listed-without-remark'
  if (school?.kind === 'regional') return place === TAIWAN ? 'usual-name' : 'degree-awarding'
  if (!school || review?.kind.startsWith('same-name')) return undefined
  return UNLISTED_PLACES.includes(place) ? 'place-not-in-list' : 'typed-not-in-list'
}
