import type { Degree } from '../model/degree'
import type { ReviewNotice } from '../model/school-notice'
import { reviewedProgramme, reviewedSchool } from './reviewed-school'

const KIND_OF_STATE = {
  now: 'enhanced-review-now',
  before: 'enhanced-review-before',
  programme: 'enhanced-review-programme',
} as const

/** What the authority's list says of 加强审查 of the chosen school, or of one whose name it may be. */
export const reviewNotice = (chosen: Pick<Degree, 'place' | 'school'>): ReviewNotice | undefined => {
  if (!chosen.school) return undefined
  const abroad = reviewedProgramme(chosen)
  if (abroad) return { kind: 'enhanced-review-abroad', remark: abroad.remark, school: abroad.chineseName }
  const reviewed = reviewedSchool(chosen)
  if (!reviewed) return undefined
  const { state, remark, chineseName } = reviewed
  if (chosen.school.kind !== 'typed') return { kind: KIND_OF_STATE[state], remark, school: chineseName }
  const kind = state === 'now' ? 'same-name-under-review' : 'same-name-reviewed-before'
  return { kind, remark, school: chineseName }
}
