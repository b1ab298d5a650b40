import { SCHOOL_NOTICE_TEXT } from '../content/school-notices'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import { officialNumbers } from '../rules/facts/official-numbers'
import { isReviewNotice, schoolNotices } from '../rules/school-notice'

/** What must be said about 「加强审查」 of this school, if anything; the same wherever the degree is shown. */
export const schoolWarning = (degree: Degree, today: IsoDate) => {
  const notice = schoolNotices(degree).find(isReviewNotice)
  return notice ? SCHOOL_NOTICE_TEXT[notice.kind](notice, officialNumbers(today)) : null
}
