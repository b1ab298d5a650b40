import { itemAt } from '../../../model/list'
import type { IsoDate } from '../../../model/iso-date'
import type { Outcome, Waiting, WaitingDate } from '../../../model/progress'
import { HOLIDAYS } from '../../../rules/facts/holidays'

/** What is odd about a day that was written down after submission. */
export type ProgressFinding = 'in-the-future' | 'before-rules' | 'before-submission'

/** Nobody waits for an application of the years before. */
const FIRST_DAY = itemAt(HOLIDAYS, 0).from

const pastFinding = (on: IsoDate, today: IsoDate): ProgressFinding | undefined => {
  if (on > today) return 'in-the-future'
  return on < FIRST_DAY ? 'before-rules' : undefined
}

/** What is wrong with the days of the waiting; `submittedOn` is the day of submission as known so far. */
export const waitingFindings = (
  waiting: Waiting,
  submittedOn: IsoDate | undefined,
  today: IsoDate,
): Readonly<Partial<Record<WaitingDate, ProgressFinding>>> => {
  const { firstCheckPassedOn, expectedOn } = waiting
  const beforeSubmission = (on: IsoDate) =>
    submittedOn && on < submittedOn ? ('before-submission' as const) : undefined
  return {
    submittedOn: waiting.submittedOn && pastFinding(waiting.submittedOn, today),
    firstCheckPassedOn:
      firstCheckPassedOn && (pastFinding(firstCheckPassedOn, today) ?? beforeSubmission(firstCheckPassedOn)),
    expectedOn: expectedOn && beforeSubmission(expectedOn),
  }
}

/** What is wrong with the day a result was issued. */
export const issueFinding = ({ issuedOn }: Outcome, today: IsoDate): ProgressFinding | undefined =>
  issuedOn && issuedOn > today ? 'in-the-future' : undefined
