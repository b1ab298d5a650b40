import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { addDays, day, workingDays } from '../../miniprogram/model/iso-date'
import { HOLIDAYS } from '../../miniprogram/rules/facts/holidays'
import {
  addWorkingDays,
  isHolidayYearKnown,
  isWorkingDay,
  lastOfWorkingDays,
  workingDaysBetween,
} from '../../miniprogram/rules/working-days'
import { daysOf, isLibraryWorkday, LIBRARY_YEARS, packedHolidays } from '../holidays/packed-holidays'

const YEARS = HOLIDAYS.map(({ from }) => Number(from.slice(0, 4)))
const FIRST = day(`${YEARS[0]}-01-01`)
const LAST = day(`${YEARS[YEARS.length - 1]}-12-31`)

/** Any day of the known years from which `count` working days end within them. */
const knownDay = fc.integer({ min: 0, max: YEARS.length * 365 - 200 }).map((days) => addDays(FIRST, days))
const someCount = fc.integer({ min: 0, max: 80 }).map(workingDays)

const known = (from: Parameters<typeof addWorkingDays>[0], count: number) => {
  const found = addWorkingDays(from, workingDays(count))
  if (!found.ok) throw new Error(found.problem.kind)
  return found.value
}

it.each(YEARS)('every day of %i is a working day exactly where the library says so', (year) => {
  const wrong = daysOf(year).filter((date) => isWorkingDay(date) !== isLibraryWorkday(date))
  expect(wrong).toEqual([])
})

it('the packed years are the last of the library, without a gap', () => {
  expect(YEARS).toEqual(YEARS.map((_, index) => LIBRARY_YEARS.last - YEARS.length + 1 + index))
})

it('the packed file is the one the library gives', () => {
  const file = readFileSync(`${__dirname}/../../miniprogram/rules/facts/holidays.ts`, 'utf8')
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  expect(plain(file)).toBe(plain(packedHolidays()))
})

it.each([
  ['2026-10-10', true, 'a Saturday of 调休'],
  ['2026-09-20', true, 'a Sunday of 调休'],
  ['2026-10-07', false, 'the last day of 国庆'],
  ['2026-10-08', true, 'the day after 国庆'],
  ['2026-02-23', false, 'the last day of 春节, a Monday'],
  ['2026-11-21', false, 'an ordinary Saturday'],
  ['2026-11-23', true, 'an ordinary Monday'],
  ['2027-01-01', true, 'a Friday of a year that is not known: weekends only'],
  ['2027-01-02', false, 'a Saturday of a year that is not known'],
])('%s: %s (%s)', (date, expected) => {
  expect(isWorkingDay(day(date))).toBe(expected)
})

describe('adding working days', () => {
  it.each([
    ['2026-09-30', 1, '2026-10-08', 'over 国庆'],
    ['2026-09-30', 3, '2026-10-10', 'a working Saturday counts'],
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-23', 0, '2026-11-23', 'none'],
  ])('%s + %i = %s (%s)', (from, count, to) => {
    expect(known(day(from), count)).toBe(to)
  })

  it('counts the first day too where the rule says 含当天', () => {
    expect(lastOfWorkingDays(day('2026-11-23'), workingDays(10))).toEqual({ ok: true, value: '2026-12-04' })
    expect(lastOfWorkingDays(day('2026-11-21'), workingDays(1))).toEqual({ ok: true, value: '2026-11-23' })
  })

  it('says so when it goes into a year whose holidays are not known, and estimates by weekends', () => {
    expect(addWorkingDays(day('2026-12-31'), workingDays(1))).toEqual({
      ok: false,
      problem: { kind: 'holidays-unknown', year: 2027, byWeekends: '2027-01-01' },
    })
    expect(addWorkingDays(day('2026-12-30'), workingDays(1))).toEqual({ ok: true, value: '2026-12-31' })
    expect(addWorkingDays(day('2022-12-29'), workingDays(1))).toMatchObject({
      ok: false,
      problem: { year: 2022 },
    })
    expect([isHolidayYearKnown(LAST), isHolidayYearKnown(addDays(LAST, 1))]).toEqual([true, false])
  })

  it('ends on a working day, and counting back gives the same number', () => {
    fc.assert(
      fc.property(knownDay, someCount, (from, count) => {
        const to = known(from, count)
        if (count > 0) expect(isWorkingDay(to)).toBe(true)
        expect(workingDaysBetween(from, to)).toBe(count)
      }),
    )
  })

  it('in two steps is adding at once, and more days never end earlier', () => {
    fc.assert(
      fc.property(knownDay, fc.nat(40), fc.nat(40), (from, first, second) => {
        const there = known(known(from, first), second)
        expect(there).toBe(known(from, first + second))
        expect(there >= known(from, first)).toBe(true)
      }),
    )
  })

  it('never moves further than the longest holiday allows, nor less than the count', () => {
    fc.assert(
      fc.property(knownDay, someCount, (from, count) => {
        const to = known(from, count)
        expect(to >= addDays(from, count)).toBe(true)
        expect(to <= addDays(from, count * 2 + 12)).toBe(true)
      }),
    )
  })
})

it('counting between two days is counting them one by one, also where holidays are not known', () => {
  const some = fc.nat(2600).map((days) => addDays(day('2022-01-01'), days))
  fc.assert(
    fc.property(some, fc.nat(120), (from, length) => {
      const days = Array.from({ length }, (_, index) => addDays(from, index + 1))
      expect(workingDaysBetween(from, addDays(from, length))).toBe(days.filter(isWorkingDay).length)
    }),
  )
})

it('between a day and an earlier or the same day lies no working day', () => {
  expect(workingDaysBetween(day('2026-11-23'), day('2026-11-23'))).toBe(0)
  expect(workingDaysBetween(day('2026-11-23'), day('2026-11-01'))).toBe(0)
})
