import fc from 'fast-check'
import {
  addDays,
  day,
  dayOf,
  daysBetween,
  daysInMonth,
  parseIsoDate,
  weekday,
} from '../../miniprogram/model/iso-date'

const anyDay = fc.integer({ min: 0, max: 90_000 }).map((count) => addDays(day('1900-01-01'), count))

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '2999-12-31'])('%s exists', (text) => {
    expect(parseIsoDate(text)).toBe(text)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-1-1',
    '1899-12-31',
    '',
    20230901,
    null,
  ])('%j is none', (text) => {
    expect(parseIsoDate(text)).toBeUndefined()
  })

  it('written wrongly in code is a bug, not a day', () => {
    expect(() => day('2023-02-31')).toThrow('not a calendar day')
  })

  it('has the parts it was made of', () => {
    expect(dayOf(2026, 11, 3)).toBe('2026-11-03')
    expect(dayOf(2026, 11, 31)).toBeUndefined()
  })
})

describe('counting days', () => {
  it('goes over months, years and leap days', () => {
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01')
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29')
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
  })

  it('there and back is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, count) => {
        const other = addDays(date, count)
        fc.pre(other >= '1900-01-01')
        expect(daysBetween(date, other)).toBe(count)
        expect(addDays(other, -count)).toBe(date)
      }),
    )
  })

  it('a later day is the greater text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
      }),
    )
  })

  it('knows the days of the week', () => {
    expect([weekday(day('2026-11-22')), weekday(day('2026-11-23')), weekday(day('2026-11-28'))]).toEqual([
      0, 1, 6,
    ])
  })

  it('knows the days of each month', () => {
    const of2023 = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1))
    expect(of2023).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([daysInMonth(2000, 2), daysInMonth(1900, 2), daysInMonth(2024, 2)]).toEqual([29, 28, 29])
  })
})
