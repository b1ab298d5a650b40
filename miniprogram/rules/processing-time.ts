import { placeKind, type Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { OlderTableGroup, ProcessingTime } from '../model/processing-time'
import { officialFact } from './facts/official-numbers'
import { reviewedSchool } from './reviewed-school'

const olderTable = ({ place, mode }: Degree, today: IsoDate) => {
  const { places, cooperation, others } = officialFact('older-time-table', today).value
  const row = (olderTableGroup: OlderTableGroup, olderTableAtMost: typeof others) => ({
    olderTableGroup,
    olderTableAtMost,
  })
  if (mode === 'chinese-foreign-cooperation') return row('cooperation', cooperation)
  const named = places.find(({ names }) => names.includes(place))
  if (named) return row('country', named.atMost)
  return row(placeKind(place) === 'abroad' ? 'other' : 'region', others)
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
    ...olderTable(degree, today),
    sources: [...usual.sources, ...officialFact('older-time-table', today).sources],
    confidence: usual.confidence,
  }
}
