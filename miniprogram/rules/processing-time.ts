import type { Degree } from '../model/degree'
import type { IsoDate, WorkingDays } from '../model/iso-date'
import { workingDays } from '../model/iso-date'
import type { ProcessingTime } from '../model/processing-time'
import { currentFact } from './facts/dated-fact'
import { ENHANCED_REVIEW_DAYS, OLDER_TIME_TABLE, USUAL_DAYS } from './facts/submission'
import { reviewedSchool } from './reviewed-school'

const olderTableAtMost = ({ place, mode }: Degree, today: IsoDate): WorkingDays => {
  const { at10, at15, cooperation, others } = currentFact(OLDER_TIME_TABLE, today).value
  if (mode === 'chinese-foreign-cooperation') return cooperation
  if (at10.includes(place)) return workingDays(10)
  return at15.includes(place) ? workingDays(15) : others
}

/** How many working days the authority usually takes for this degree, and from when they count. */
export const processingTime = (degree: Degree, today: IsoDate): ProcessingTime => {
  if (reviewedSchool(degree)?.state === 'now') {
    const { value, sources, confidence } = currentFact(ENHANCED_REVIEW_DAYS, today)
    return { kind: 'enhanced-review', countsFrom: 'submitted', atLeast: value, sources, confidence }
  }
  const usual = currentFact(USUAL_DAYS, today)
  return {
    kind: 'usual',
    countsFrom: 'first-check-passed',
    ...usual.value,
    olderTableAtMost: olderTableAtMost(degree, today),
    sources: [...usual.sources, ...currentFact(OLDER_TIME_TABLE, today).sources],
    confidence: usual.confidence,
  }
}
