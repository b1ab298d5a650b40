import { day } from '../../miniprogram/model/iso-date'
import type { DatedFact } from '../../miniprogram/rules/facts/dated-fact'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { FEE_YUAN, REVIEW } from '../../miniprogram/rules/facts/submission'
import { numbersOfResult } from '../../miniprogram/rules/result-numbers'

const CHANGE = day('2027-01-01')
const append = <T>(table: readonly DatedFact<T>[], value: T) =>
  (table as DatedFact<T>[]).push({ ...table[0]!, from: CHANGE, value })

beforeAll(() => {
  append(REVIEW, { withinMonths: 24, times: 2 })
  append(FEE_YUAN, 400)
})

afterAll(() => {
  for (const table of [REVIEW, FEE_YUAN] as unknown as unknown[][]) table.pop()
})

it.each([
  ['no result yet', undefined, 24],
  ['a result of before the change', '2026-12-31', 12],
  ['a result of the day', '2027-01-01', 24],
  ['a day still to come', '2027-03-01', 24],
] as const)('%s', (_, issuedOn, withinMonths) => {
  const { on, facts } = numbersOfResult(issuedOn && day(issuedOn), officialNumbers(day('2027-02-01')))
  expect(facts.review.withinMonths).toBe(withinMonths)
  expect([on, facts.fee]).toEqual(['2027-02-01', 400])
})
