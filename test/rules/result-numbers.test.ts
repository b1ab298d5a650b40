import { day } from '../../miniprogram/model/iso-date'
import type { DatedFact } from '../../miniprogram/rules/facts/dated-fact'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { FEE_YUAN, REVIEW } from '../../miniprogram/rules/facts/submission'
import { numbersOfResult } from '../../miniprogram/rules/result-numbers'

const CHANGE = day('2027-01-01')
const undo: (() => void)[] = []

/** In its place: another change may be known already for a later day. */
const add = <T>(table: readonly DatedFact<T>[], value: T) => {
  const rows = table as DatedFact<T>[]
  const kept = [...rows]
  const place = kept.findIndex(({ from }) => from > CHANGE)
  rows.splice(place < 0 ? kept.length : place, 0, { ...kept[0]!, from: CHANGE, value })
  undo.push(() => void rows.splice(0, rows.length, ...kept))
}

beforeAll(() => {
  add(REVIEW, { withinMonths: 24, times: 2 })
  add(FEE_YUAN, 400)
})

afterAll(() => {
  undo.forEach((takeBack) => takeBack())
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
