import { numberedSentence } from '../../miniprogram/content/sentence'
import type { ProcessingTime } from '../../miniprogram/model/processing-time'
import { PROCESSING_TIME_TEXT, type TimeText } from '../../miniprogram/packages/guide/content/processing-time'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { day } from '../../miniprogram/model/iso-date'
import { reviewDeadline } from '../../miniprogram/rules/deadlines'
import { processingTime } from '../../miniprogram/rules/processing-time'
import { aDegree, REVIEWED_SCHOOL } from '../builders'
import { TODAY } from './students/all-students'

it('the usual time is a range from the day the first check is passed', () => {
  expect(processingTime(aDegree(), TODAY)).toMatchObject({
    kind: 'usual',
    countsFrom: 'first-check-passed',
    shortest: 10,
    longest: 20,
    olderTableAtMost: 15,
  })
})

// 2018-01-26: 「多数」 and 「大部分」 stay, and Hong Kong, Macau and Taiwan have no row of their own.
it.each([
  ['美国', {}, '这个国家的申请大部分不超过 10 个工作日（2018 年公布）'],
  ['英国', {}, '这个国家的申请大部分不超过 15 个工作日'],
  ['英国', { mode: 'chinese-foreign-cooperation' }, '中外合作办学多数不超过 10 个工作日'],
  ['中国香港', {}, '港澳台没有单列，按「其他」算，不超过 20 个工作日'],
  ['中国台湾', {}, '港澳台没有单列，按「其他」算，不超过 20 个工作日'],
  ['日本', {}, '没有单列的国家不超过 20 个工作日'],
] as const)('%s with %j is told: %s', (place, changed, said) => {
  const time = processingTime(aDegree({ place, ...changed }), TODAY)
  const { explain } = numberedSentence<ProcessingTime, TimeText>(
    PROCESSING_TIME_TEXT,
    time,
    officialNumbers(TODAY),
  )
  expect(explain).toContain(said)
})

it('under 加强审查 at least sixty working days count from submission', () => {
  expect(processingTime(aDegree({ place: '泰国', school: REVIEWED_SCHOOL }), TODAY)).toEqual({
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
