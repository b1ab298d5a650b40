import type { School } from '../../model/degree'
import type { DegreeDraft } from '../../model/degree-draft'

/** What the pickers write into the degree form. */

const EMPTY: DegreeDraft = { answers: {}, typed: {} }

/** The draft with this school. A listed school brings its country, whatever the form had. */
export const draftWithSchool = (
  draft: DegreeDraft | undefined,
  school: School,
  place: string | undefined,
): DegreeDraft => {
  const { schoolText: _chosenNow, ...rest } = draft ?? EMPTY
  return { ...rest, answers: { ...rest.answers, ...(place ? { place } : {}), school } }
}

/** The draft with this country or region. A listed school of another country cannot stay; a typed name can. */
export const draftWithPlace = (draft: DegreeDraft = EMPTY, place: string): DegreeDraft => {
  const { school, ...answers } = draft.answers
  const stays = school && (school.kind === 'typed' || draft.answers.place === place)
  return { ...draft, answers: { ...answers, place, ...(stays ? { school } : {}) } }
}

/** The draft with what stands in the search field, so that leaving in the middle loses nothing. */
export const draftWithSearch = (draft: DegreeDraft, schoolText: string): DegreeDraft => ({
  ...draft,
  schoolText,
})
