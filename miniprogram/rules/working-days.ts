import { addDays, weekday, type IsoDate, type WorkingDays } from '../model/iso-date'
import { failed, ok, type Result } from '../model/result'
import type { HolidaysUnknown } from '../model/work-calendar'
import { HOLIDAYS } from './facts/holidays'

const PLANS = HOLIDAYS.map(({ from, value }) => ({
  year: from.slice(0, 4),
  rest: new Set(value.rest.split(' ')),
  work: new Set(value.work.split(' ')),
}))

const planOf = (date: IsoDate) => PLANS.find(({ year }) => date.startsWith(year))

/** Whether the holidays of this day's year are known. */
export const isHolidayYearKnown = (date: IsoDate): boolean => planOf(date) !== undefined

/** Whether a day is a 工作日. In a year whose holidays are not known only weekends are left out. */
export const isWorkingDay = (date: IsoDate): boolean => {
  const plan = planOf(date)
  const isWeekend = weekday(date) === 0 || weekday(date) === 6
  const short = date.slice(5).replace('-', '')
  return isWeekend ? plan?.work.has(short) === true : plan?.rest.has(short) !== true
}

/** The working day that is `count` working days after a day (that day itself not counted). */
export const addWorkingDays = (date: IsoDate, count: WorkingDays): Result<IsoDate, HolidaysUnknown> => {
  let found = date
  let unknownYear: number | undefined
  for (let left: number = count; left > 0;) {
    found = addDays(found, 1)
    if (!isHolidayYearKnown(found)) unknownYear ??= Number(found.slice(0, 4))
    if (isWorkingDay(found)) left -= 1
  }
  return unknownYear === undefined
    ? ok(found)
    : failed({ kind: 'holidays-unknown', year: unknownYear, byWeekends: found })
}

/** The last of `count` working days when the first day counts too (自当日起算，含当日). */
export const lastOfWorkingDays = (first: IsoDate, count: WorkingDays): Result<IsoDate, HolidaysUnknown> =>
  addWorkingDays(addDays(first, -1), count)

/** How many working days lie after `from`, up to and with `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate): WorkingDays => {
  let count = 0
  for (let date = from; date < to;) {
    date = addDays(date, 1)
    if (isWorkingDay(date)) count += 1
  }
  return count as WorkingDays
}
