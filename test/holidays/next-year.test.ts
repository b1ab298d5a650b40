import { day } from '../../miniprogram/model/iso-date'
import { HOLIDAYS } from '../../miniprogram/rules/facts/holidays'
import { holidayGap } from './next-year'

const until = (year: number) => HOLIDAYS.filter(({ from }) => from < `${year + 1}-01-01`)

it.each([
  ['2026-10-31', 2026, undefined],
  ['2026-11-01', 2026, { kind: 'missing', year: 2027 }],
  ['2026-12-31', 2026, { kind: 'missing', year: 2027 }],
  ['2026-11-01', 2027, { kind: 'statutory-only', year: 2027 }],
  ['2025-11-01', 2026, undefined],
  ['2031-11-01', 2031, { kind: 'missing', year: 2032 }],
] as const)('on %s, with a table until %i: %j', (today, year, gap) => {
  expect(holidayGap(until(year), day(today))).toEqual(gap)
})
