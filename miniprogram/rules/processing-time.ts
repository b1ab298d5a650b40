import type { Degree } from '../model/degree'
import type { IsoDate, WorkingDays } from '../model/iso-date'
import type { ProcessingTime } from '../model/processing-time'
import { officialFact } from './facts/official-numbers'
import { reviewedSchool } from './reviewed-school'

const olderTableAtMost = ({ place, mode }: Degree, today: IsoDate): WorkingDays => {
  const { places, cooperation, others } = officialFact('older-time-table', today).value
  if (mode === 'chinese-foreign-cooperation') return cooperation
  return places.find(({ names }) => names.includes(place))?.atMost ?? others
}

/** How many working days the authority usually takes for this degree, and from when they count. */
export const processingTime = (degree: Degree, today: IsoDate): ProcessingTime => {
  if (reviewedSchool(degree)?.state === 'now') {
    const { value, sources, confidence } = officialFact('enhanced-review-days', today)
    return { kind: 'enhanced-review', countsFrom: 'submitted', atLeast: value, sources, confidence }
  }
  const usual = officialFact('usual-days', today)
  return {
    kind: 'usual',
    countsFrom: 'first-check-passed',
    ...usual.value,
    olderTableAtMost: olderTableAtMost(degree, today),
    sources: [...usual.sources, ...officialFact('older-time-table', today).sources],
    confidence: usual.confidence,
  }
}
