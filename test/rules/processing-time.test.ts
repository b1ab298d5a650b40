import { day } from '../../miniprogram/model/iso-date'
import { reviewDeadline } from '../../miniprogram/rules/deadlines'
import { processingTime } from '../../miniprogram/rules/processing-time'
import { aDegree } from '../builders'
import { TODAY } from './students'

it('the usual time is a range from the day the first check is passed', () => {
  expect(processingTime(aDegree(), TODAY)).toMatchObject({
    kind: 'usual',
    countsFrom: 'first-check-passed',
    shortest: 10,
    longest: 20,
    olderTableAtMost: 15,
  })
})

it('under 加强审查 at least sixty working days count from submission', () => {
  const school = {
    kind: 'listed',
    id: 20972,
    chineseName: '格乐大学',
    englishName: 'Krirk University',
  } as const
  expect(processingTime(aDegree({ place: '泰国', school }), TODAY)).toEqual({
    kind: 'enhanced-review',
    countsFrom: 'submitted',
    atLeast: 60,
    sources: ['enhanced-review-notices'],
    confidence: 'high',
  })
})

describe('a review is asked for within twelve months', () => {
  it.each([
    ['2026-05-01', '2027-04-30'],
    ['2027-12-31', '2028-12-30'],
    ['2028-02-29', '2029-02-27'],
    ['2026-11-30', '2027-11-29'],
  ])('of a result of %s: until %s', (issuedOn, dueOn) => {
    expect(reviewDeadline(day(issuedOn))).toMatchObject({ kind: 'request-review', dueOn })
  })
})
