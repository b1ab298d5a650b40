import { UNLISTED_PLACES, type Degree } from '../model/degree'
import type { SchoolNotice } from '../model/school-notice'
import { reviewedSchool } from './reviewed-school'

const REVIEW_NOTICE = {
  now: 'enhanced-review-now',
  before: 'enhanced-review-before',
  programme: 'enhanced-review-programme',
} as const

const listNotice = ({ place, school }: Pick<Degree, 'place' | 'school'>): SchoolNotice => {
  if (school.kind === 'listed') return { kind: 'listed' }
  return { kind: UNLISTED_PLACES.includes(place) ? 'place-not-in-list' : 'typed-not-in-list' }
}

/** What the student is told about the chosen school: in the authority's list or not, and any remark on 加强审查. */
export const schoolNotices = (degree: Pick<Degree, 'place' | 'school'>): readonly SchoolNotice[] => {
  const reviewed = reviewedSchool(degree)
  if (!reviewed) return [listNotice(degree)]
  const { state, remark } = reviewed
  if (degree.school.kind === 'typed') return [{ kind: 'same-name-under-review', remark }]
  return [listNotice(degree), { kind: REVIEW_NOTICE[state], remark }]
}
