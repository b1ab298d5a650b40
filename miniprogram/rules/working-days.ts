import { addDays, daysBetween, weekday, workingDays, type IsoDate, type WorkingDays } from '../model/iso-date'
import type { CountedDay, UnsureYear, YearBasis } from '../model/work-calendar'
import { HOLIDAYS, type HolidayYear } from './facts/holidays'

/** All days of one kind, written out: '2026-10-01'. */
const daysOf = (kind: 'rest' | 'work'): ReadonlySet<string> =>
  new Set(
    HOLIDAYS.flatMap(({ from, value }) =>
      (value[kind].match(/\d{4}/g) ?? []).map(
        (short) => `${from.slice(0, 5)}${short.slice(0, 2)}-${short.slice(2)}`,
      ),
    ),
  )

const RESTED_WEEKDAYS = daysOf('rest')
const WORKED_WEEKENDS = daysOf('work')
const BASIS: ReadonlyMap<number, HolidayYear['basis']> = new Map(
  HOLIDAYS.map(({ from, value: { basis } }) => [Number(from.slice(0, 4)), basis]),
)

const isWeekend = (weekdayNumber: number): boolean => weekdayNumber === 0 || weekdayNumber === 6

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** How much is known of a year's holidays. */
export const yearBasis = (year: number): YearBasis => BASIS.get(year) ?? 'weekends'

/** The first year from one day to a later one whose arrangement is not known. */
export const firstUnsureYear = (first: IsoDate, last: IsoDate): UnsureYear | undefined => {
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    const basis = yearBasis(year)
    if (basis !== 'arranged') return { year, basis }
  }
  return undefined
}

/** Whether a day is a 工作日. Before a year's arrangement is published its statutory days are left out, and weekends. */
export const isWorkingDay = (date: IsoDate): boolean =>
  isWeekend(weekday(date)) ? WORKED_WEEKENDS.has(date) : !RESTED_WEEKDAYS.has(date)

/** The working day that is `count` working days after a day (that day itself not counted). */
export const addWorkingDays = (date: IsoDate, count: WorkingDays): CountedDay => {
  let found = date
  for (let left: number = count; left > 0;) {
    found = addDays(found, 1)
    if (isWorkingDay(found)) left -= 1
  }
  const unsure = firstUnsureYear(addDays(date, 1), found)
  return unsure ? { on: found, unsure } : { on: found }
}

/** The last of `count` working days when the first day counts too (自当日起算，含当日). */
export const lastOfWorkingDays = (first: IsoDate, count: WorkingDays): CountedDay =>
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
