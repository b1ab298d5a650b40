import { creditShares, readCredits } from '../../../../miniprogram/packages/catalogue/rules/course-credits'
import type { Course } from '../../../../miniprogram/model/review-notes'

describe('credits as students write them', () => {
  it.each([
    ['15', 15],
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['１５', 15],
    [' 20 credits ', 20],
    ['6 ECTS', 6],
    ['3学分', 3],
    ['180 CATS', 180],
    ['', undefined],
    ['六十', undefined],
    ['0', undefined],
    ['-3', undefined],
    ['2024', undefined],
    ['401', undefined],
    ['15+15', undefined],
  ])('%j is %p', (typed, credits) => {
    expect(readCredits(typed)).toBe(credits)
  })
})

const course = (credits: string, supports?: boolean): Course => ({
  id: credits,
  name: 'A',
  credits,
  ...(supports === undefined ? {} : { supports }),
})

it('credits that cannot be read are in neither sum', () => {
  expect(creditShares([course('10', true), course('20', false), course('10'), course('x', true)])).toEqual({
    supporting: 10,
    others: 30,
    unreadable: 1,
    supportingPercent: 25,
  })
})

it('without credits there is no share, and tenths add up without dust', () => {
  expect(creditShares([])).toMatchObject({ supporting: 0, others: 0, supportingPercent: 0 })
  expect(creditShares([course('0.1', true), course('0.2', true)]).supporting).toBe(0.3)
})
