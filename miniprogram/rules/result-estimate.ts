import type { Application } from '../model/application'
import { addDays, type IsoDate, type WorkingDays } from '../model/iso-date'
import type { CountStart, EstimatePlace, ResultEstimate } from '../model/result-estimate'
import { currentFact } from './facts/dated-fact'
import { USUAL_DAYS_COUNT_FROM } from './facts/progress'
import { processingTime } from './processing-time'
import { isHolidayYearKnown, lastOfWorkingDays, workingDaysBetween } from './working-days'

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

const lastDay = (first: IsoDate, count: WorkingDays): IsoDate => {
  const last = lastOfWorkingDays(first, count)
  return last.ok ? last.value : last.problem.byWeekends
}

const placeOf = (today: IsoDate, earliest: IsoDate, latest: IsoDate | undefined): EstimatePlace => {
  if (today < earliest) return 'before'
  return !latest || today <= latest ? 'within' : 'past'
}

const firstUnknownYear = (first: IsoDate, last: IsoDate): { holidaysUnknownIn?: number } => {
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
    if (!isHolidayYearKnown(`${year}-01-01` as IsoDate)) return { holidaysUnknownIn: year }
  return {}
}

/** When the result of this degree may come, as a range of days; never a promise. */
export const resultEstimate = (application: Application, today: IsoDate): ResultEstimate => {
  const time = processingTime(application.degree, today)
  const from = countStart(application, time.countsFrom)
  if (!from) return { kind: 'not-submitted' }
  const shortest = time.kind === 'usual' ? time.shortest : time.atLeast
  const longest = time.kind === 'usual' ? time.longest : undefined
  const earliest = lastDay(from.on, shortest)
  const latest = longest && lastDay(from.on, longest)
  return {
    kind: time.kind,
    from,
    earliest,
    latest,
    shortest,
    longest,
    passed: workingDaysBetween(addDays(from.on, -1), today),
    place: placeOf(today, earliest, latest),
    ...firstUnknownYear(from.on, latest ?? earliest),
    sources: [...time.sources, 'holidays-2026'],
    // An estimate is as sure as the weaker of how long and from when.
    confidence:
      time.kind === 'usual' ? currentFact(USUAL_DAYS_COUNT_FROM, today).confidence : time.confidence,
  }
}
