import { TAIWAN, UNLISTED_PLACES, type Degree, type School } from '../model/degree'
import type { SchoolNotice } from '../model/school-notice'
import { reviewedProgramme, reviewedSchool } from './reviewed-school'

const REVIEW_NOTICE = {
  now: 'enhanced-review-now',
  before: 'enhanced-review-before',
  programme: 'enhanced-review-programme',
} as const

const listNotice = (place: string, school: School): SchoolNotice => {
  if (school.kind === 'listed') return { kind: 'listed' }
  if (school.kind === 'regional') return { kind: place === TAIWAN ? 'usual-name' : 'degree-awarding' }
  return { kind: UNLISTED_PLACES.includes(place) ? 'place-not-in-list' : 'typed-not-in-list' }
}

/** Whether a notice speaks of 加强审查, wherever the school came from. */
export const isReviewNotice = ({ remark }: SchoolNotice): boolean => remark !== undefined

/** What the student is told about the chosen school: in the authority's list or not, and any remark on 加强审查. */
export const schoolNotices = (degree: Pick<Degree, 'place' | 'school'>): readonly SchoolNotice[] => {
  const { place, school } = degree
  if (!school) return []
  const listed = listNotice(place, school)
  const abroad = reviewedProgramme(degree)
  if (abroad)
    return [listed, { kind: 'enhanced-review-abroad', remark: abroad.remark, school: abroad.chineseName }]
  const reviewed = reviewedSchool(degree)
  if (!reviewed) return [listed]
  const { state, remark, chineseName } = reviewed
  if (school.kind === 'typed')
    return [
      {
        kind: state === 'now' ? 'same-name-under-review' : 'same-name-reviewed-before',
        remark,
        school: chineseName,
      },
    ]
  return [listed, { kind: REVIEW_NOTICE[state], remark, school: chineseName }]
}
