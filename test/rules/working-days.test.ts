import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { addDays, day, workingDays } from '../../miniprogram/model/iso-date'
import { HOLIDAYS } from '../../miniprogram/rules/facts/holidays'
import {
  addWorkingDays,
  firstUnsureYear,
  isWorkingDay,
  lastOfWorkingDays,
  workingDaysBetween,
  yearBasis,
} from '../../miniprogram/rules/working-days'
import {
  daysOf,
  handRow,
  isLibraryWorkday,
  LIBRARY_YEARS,
  packedHolidays,
  rowText,
} from '../holidays/packed-holidays'
import { statutoryDays } from '../holidays/statutory-days'

const yearsWith = (basis: string) =>
  HOLIDAYS.filter(({ value }) => value.basis === basis).map(({ from }) => Number(from.slice(0, 4)))
const YEARS = yearsWith('arranged')
const FIRST = day(`${YEARS[0]}-01-01`)
const LAST = day(`${YEARS[YEARS.length - 1]}-12-31`)

/** Any day of the known years from which `count` working days end within them. */
const knownDay = fc.integer({ min: 0, max: YEARS.length * 365 - 200 }).map((days) => addDays(FIRST, days))
const someCount = fc.integer({ min: 0, max: 80 }).map(workingDays)

const known = (from: Parameters<typeof addWorkingDays>[0], count: number) => {
  const { on, unsure } = addWorkingDays(from, workingDays(count))
  if (unsure) throw new Error(`${unsure.year} is not arranged`)
  return on
}

it.each(YEARS)('every day of %i is a working day exactly where the library says so', (year) => {
  const wrong = daysOf(year).filter((date) => isWorkingDay(date) !== isLibraryWorkday(date))
  expect(wrong).toEqual([])
})

it('the packed years are the last of the library, without a gap', () => {
  expect(YEARS).toEqual(YEARS.map((_, index) => LIBRARY_YEARS.last - YEARS.length + 1 + index))
})

it('the years after them have their statutory days, without a gap', () => {
  expect(yearsWith('statutory')).toEqual([1, 2, 3, 4, 5].map((ahead) => LIBRARY_YEARS.last + ahead))
  for (const { from, value } of HOLIDAYS.filter((row) => row.value.basis === 'statutory')) {
    const known = statutoryDays(Number(from.slice(0, 4)), Number(from.slice(0, 4))).get(
      Number(from.slice(0, 4)),
    )!
    for (const short of value.rest.split(' '))
      expect(known).toContain(`${from.slice(0, 5)}${short.slice(0, 2)}-${short.slice(2)}`)
  }
})

describe('a notice copied by hand', () => {
  // The State Council's notice for 2026, which the library has as well.
  const byHand = {
    daysOff: [
      '2026-01-01—2026-01-03',
      '2026-02-15—2026-02-23',
      '2026-04-04—2026-04-06',
      '2026-05-01—2026-05-05',
      '2026-06-19—2026-06-21',
      '2026-09-25—2026-09-27',
      '2026-10-01—2026-10-07',
    ],
    workedWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    source: 'holidays-2026',
  } as const

  it('gives the row that the library gives', () => {
    const row = rowText(2026, handRow(byHand)).replace(/\s+/g, ' ')
    expect(packedHolidays().replace(/\s+/g, ' ')).toContain(row)
  })

  it('takes the place of the statutory days of its year, and moves those of the years after on', () => {
    const packed = packedHolidays({ 2027: byHand })
    expect(packed.match(/basis: 'arranged'/g)).toHaveLength(YEARS.length + 1)
    expect(packed).toContain("from: day('2032-01-01')")
    expect(packed.match(/basis: 'statutory'/g)).toHaveLength(5)
  })
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
  ['2027-01-01', false, '元旦 of a year that is not arranged yet'],
  ['2027-01-02', false, 'a Saturday of a year that is not arranged yet'],
  ['2027-02-09', true, 'a Tuesday after the four statutory days of 春节'],
  ['2022-01-03', true, 'a Monday of a year of which nothing is known'],
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
    expect(lastOfWorkingDays(day('2026-11-23'), workingDays(10))).toEqual({ on: '2026-12-04' })
    expect(lastOfWorkingDays(day('2026-11-21'), workingDays(1))).toEqual({ on: '2026-11-23' })
  })

  it('says so when it goes into a year that is not arranged, and from what it counts then', () => {
    expect(addWorkingDays(day('2026-12-31'), workingDays(1))).toEqual({
      on: '2027-01-04',
      unsure: { year: 2027, basis: 'statutory' },
    })
    expect(addWorkingDays(day('2026-12-30'), workingDays(1))).toEqual({ on: '2026-12-31' })
    expect(addWorkingDays(day('2022-12-29'), workingDays(1))).toMatchObject({
      unsure: { year: 2022, basis: 'weekends' },
    })
    expect([yearBasis(2026), yearBasis(2027), yearBasis(2099)]).toEqual(['arranged', 'statutory', 'weekends'])
    expect(firstUnsureYear(LAST, LAST)).toBeUndefined()
    expect(firstUnsureYear(FIRST, addDays(LAST, 1))).toEqual({ year: 2027, basis: 'statutory' })
  })

  // facts §10.11: the thirteen days of 2027, seven of them from Monday to Friday.
  it('before the arrangement leaves out the statutory days', () => {
    expect(statutoryDays(2027, 2027).get(2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ])
    const rested = daysOf(2027).filter((date) => !isWorkingDay(date))
    expect(rested.length).toBe(104 + 7)
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
