import fc from 'fast-check'
import { addDays, day } from '../../miniprogram/model/iso-date'
import { readDate, readStudyDate } from '../../miniprogram/rules/typed-date'

describe('a date is understood', () => {
  it.each([
    '2023-09-01',
    '2023-9-1',
    '2023/9/1',
    '2023.9.1',
    '2023。9。1',
    '2023 9 1',
    '20230901',
    '2023年9月1日',
    '2023年9月1号',
    '2023年09月01',
    '2023 年 9 月 1 日',
    '２０２３－０９－０１',
    '２０２３年９月１日',
    '２０２３．９．１',
    ' 2023 - 9 - 1 ',
  ])('%s', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: '2023-09-01' })
  })

  it('29 February of a leap year exists', () => {
    expect(readDate('2024-2-29')).toEqual({ ok: true, value: '2024-02-29' })
  })
})

describe('what is wrong is said', () => {
  it.each([
    ['', { kind: 'date-empty' }],
    [' 　', { kind: 'date-empty' }],
    ['2023-02-31', { kind: 'date-not-in-calendar' }],
    ['2023-02-29', { kind: 'date-not-in-calendar' }],
    ['20230931', { kind: 'date-not-in-calendar' }],
    ['2023-13-01', { kind: 'date-not-in-calendar' }],
    ['2023-00-10', { kind: 'date-not-in-calendar' }],
    ['2023-09-00', { kind: 'date-not-in-calendar' }],
    ['0023-09-01', { kind: 'date-not-in-calendar' }],
    ['2023-09', { kind: 'date-day-missing', year: 2023, month: 9 }],
    ['2023年9月', { kind: 'date-day-missing', year: 2023, month: 9 }],
    ['2023.9', { kind: 'date-day-missing', year: 2023, month: 9 }],
    ['202309', { kind: 'date-day-missing', year: 2023, month: 9 }],
    ['2023', { kind: 'date-only-year' }],
    ['2023年', { kind: 'date-only-year' }],
    ['1/9/2023', { kind: 'date-order-unclear' }],
    ['09-01-2023', { kind: 'date-order-unclear' }],
    ['Sep 2023', { kind: 'date-unreadable' }],
    ['去年九月', { kind: 'date-unreadable' }],
    ['2023-09-01-02', { kind: 'date-unreadable' }],
    ['23-09-01', { kind: 'date-unreadable' }],
  ])('%s', (text, problem) => {
    expect(readDate(text)).toEqual({ ok: false, problem })
  })
})

describe('a study date', () => {
  it.each([
    ['2023年9月', 'start', '2023-09-01'],
    ['2024.2', 'end', '2024-02-29'],
    ['2023-02', 'end', '2023-02-28'],
    ['2023-09-18', 'start', '2023-09-18'],
  ] as const)('%s as the %s is %s', (text, edge, value) => {
    expect(readStudyDate(text, edge)).toEqual({ ok: true, value })
  })

  it.each(['', '2023', '2023-02-31'])('%j is wrong there as well', (text) => {
    expect(readStudyDate(text, 'start')).toEqual(readDate(text))
  })
})

it('reads back any day it could write', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (count) => {
      const date = addDays(day('1950-01-01'), count)
      const [year, month, dayOfMonth] = date.split('-').map(Number)
      expect(readDate(`${year}年${month}月${dayOfMonth}日`)).toEqual({ ok: true, value: date })
    }),
  )
})

it('answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
      const read = readDate(text)
      if (!read.ok) expect(read.problem.kind).toMatch(/^date-/)
    }),
  )
})
