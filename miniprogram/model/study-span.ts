import type { Degree, Level } from './degree'
import { addMonths, type IsoDate } from './iso-date'
import { earliest, latest, type PartialDate } from './partial-date'

type Dates = Pick<Degree, 'startedOn' | 'endedOn' | 'level'>

/** Our own margin, wide on purpose: who told only when the study ended hardly began earlier than so many months before. */
const MOST_MONTHS: Readonly<Record<Level, number>> = { diploma: 48, bachelor: 72, master: 48, doctor: 96 }
/** Nor later than so many months before: the shortest taught master's degree. */
const LEAST_MONTHS = 8

/** Our own margin: a paper visa may have been got so long before the first electronic ones were used. */
export const VISA_BEFORE_COURSE_MONTHS = 6

/** The first day on which the study can have begun. */
export const startsFrom = ({ startedOn, endedOn, level }: Dates): IsoDate =>
  startedOn ? earliest(startedOn) : addMonths(earliest(endedOn), -MOST_MONTHS[level])

/** The last day on which it can have begun. */
export const startsBy = ({ startedOn, endedOn }: Omit<Dates, 'level'>): IsoDate =>
  startedOn ? latest(startedOn) : addMonths(latest(endedOn), -LEAST_MONTHS)

/** The last day on which it can have ended. */
export const endsBy = ({ endedOn }: Pick<Dates, 'endedOn'>): IsoDate => latest(endedOn)

/** The certificate's date; while it is not told, the year in which the study ended says about when. */
export const awardDate = ({ awardedOn, endedOn }: Pick<Degree, 'awardedOn' | 'endedOn'>): PartialDate =>
  awardedOn ?? endedOn
