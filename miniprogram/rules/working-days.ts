import { addDays, daysBetween, weekday, workingDays, type IsoDate, type WorkingDays } from '../model/iso-date'
import { failed, ok, type Result } from '../model/result'
import type { HolidaysUnknown } from '../model/work-calendar'
import { HOLIDAYS, type HolidayYear } from './facts/holidays'

/** All days of one kind, written out: '2026-10-01'. */
const daysOf = (kind: keyof HolidayYear): ReadonlySet<string> =>
  new Set(
    HOLIDAYS.flatMap(({ from, value }) =>
      value[kind].split(' ').map((short) => `${from.slice(0, 5)}${short.slice(0, 2)}-${short.slice(2)}`),
    ),
  )

const RESTED_WEEKDAYS = daysOf('rest')
const WORKED_WEEKENDS = daysOf('work')
const KNOWN_YEARS: ReadonlySet<string> = new Set(HOLIDAYS.map(({ from }) => from.slice(0, 4)))

const isWeekend = (weekdayNumber: number): boolean => weekdayNumber === 0 || weekdayNumber === 6

/** Whether the holidays of this day's year are known. */
export const isHolidayYearKnown = (date: IsoDate): boolean => KNOWN_YEARS.has(date.slice(0, 4))

/** Whether a day is a 工作日. In a year whose holidays are not known only weekends are left out. */
export const isWorkingDay = (date: IsoDate): boolean =>
  isWeekend(weekday(date)) ? WORKED_WEEKENDS.has(date) : !RESTED_WEEKDAYS.has(date)

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

const DAYS_OF_WEEK = 7
const WEEKDAYS_OF_WEEK = 5

/** Monday to Friday, after a day and within so many days. */
const weekdaysAfter = (from: IsoDate, days: number): number => {
  const first = weekday(from)
  let count = Math.floor(days / DAYS_OF_WEEK) * WEEKDAYS_OF_WEEK
  for (let rest = 1; rest <= days % DAYS_OF_WEEK; rest += 1)
    if (!isWeekend((first + rest) % DAYS_OF_WEEK)) count += 1
  return count
}

/** How many working days lie after `from`, up to and with `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate): WorkingDays => {
  if (to <= from) return workingDays(0)
  const within = (days: ReadonlySet<string>) => [...days].filter((date) => date > from && date <= to).length
  const weekdays = weekdaysAfter(from, daysBetween(from, to))
  return workingDays(weekdays - within(RESTED_WEEKDAYS) + within(WORKED_WEEKENDS))
}
