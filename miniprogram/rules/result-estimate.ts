import { lastOf } from '../model/list'
import type { Application } from '../model/application'
import { addDays, type IsoDate } from '../model/iso-date'
import type { CountStart, EstimatePlace, ResultEstimate } from '../model/result-estimate'
import { officialFact } from './facts/official-numbers'
import { processingTime } from './processing-time'
import { firstUnsureYear, lastOfWorkingDays, workingDaysBetween } from './working-days'

/** The day of submission: as the student says, otherwise the day the payment step was ticked. */
export const submissionDay = ({ waiting, doneOn }: Application): IsoDate | undefined =>
  waiting.submittedOn ?? doneOn['check-and-pay']

/** From which day the time counts; the first check (初审), where it is known and the rule asks for it. */
const countStart = (
  application: Application,
  countsFrom: 'first-check-passed' | 'submitted',
): CountStart | undefined => {
  const passed = countsFrom === 'first-check-passed' ? application.waiting.firstCheckPassedOn : undefined
  if (passed) return { kind: 'first-check-passed', on: passed }
  const submitted = submissionDay(application)
  return submitted && { kind: 'submitted', on: submitted }
}

const placeOf = (today: IsoDate, earliest: IsoDate, latest: IsoDate | undefined): EstimatePlace => {
  if (today < earliest) return 'before'
  return !latest || today <= latest ? 'within' : 'past'
}

/** When the result of this degree may come, as a range of days; never a promise. */
export const resultEstimate = (application: Application, today: IsoDate): ResultEstimate => {
  const time = processingTime(application.degree, today)
  const from = countStart(application, time.countsFrom)
  if (!from) return { kind: 'not-submitted' }
  const shortest = time.kind === 'usual' ? time.shortest : time.atLeast
  const longest = time.kind === 'usual' ? time.longest : undefined
  const earliest = lastOfWorkingDays(from.on, shortest).on
  const latest = longest && lastOfWorkingDays(from.on, longest).on
  // Today counts as well: it may lie far behind a range that ended before the year whose holidays are not known.
  const unsure = firstUnsureYear(from.on, lastOf([latest ?? earliest, today].sort()))
  return {
    kind: time.kind,
    from,
    earliest,
    latest,
    shortest,
    longest,
    passed: workingDaysBetween(addDays(from.on, -1), today),
    place: placeOf(today, earliest, latest),
    ...(unsure ? { unsure } : {}),
    sources: [...time.sources, 'holidays-2026'],
    // An estimate is as sure as the weaker of how long and from when.
    confidence:
      time.kind === 'usual' ? officialFact('usual-days-count-from', today).confidence : time.confidence,
  }
}
