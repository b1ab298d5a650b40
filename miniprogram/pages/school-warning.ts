import { REVIEW_NOTICE_TEXT } from '../content/school-notices'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import { officialNumbers } from '../rules/facts/official-numbers'
import { reviewNotice } from '../rules/school-notice'

/** What must be said about 「加强审查」 of this school, if anything; the same wherever the degree is shown. */
export const schoolWarning = (degree: Pick<Degree, 'place' | 'school'>, today: IsoDate) => {
  const notice = reviewNotice(degree)
  return notice ? REVIEW_NOTICE_TEXT[notice.kind](notice, officialNumbers(today)) : null
}
