import type { Deadline } from '../model/deadline'
import { addMonths, type IsoDate } from '../model/iso-date'
import { currentFact } from './facts/dated-fact'
import { REVIEW } from './facts/submission'

/** The last day to ask for a review (复核) of a result issued on a day. */
export const reviewDeadline = (issuedOn: IsoDate): Deadline => {
  const { value, sources, confidence } = currentFact(REVIEW, issuedOn)
  return { kind: 'request-review', dueOn: addMonths(issuedOn, value.withinMonths), sources, confidence }
}
