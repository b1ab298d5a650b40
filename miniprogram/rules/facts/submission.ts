import { day, workingDays, type IsoDate, type WorkingDays } from '../../model/iso-date'
import type { FactValues, OlderTimeTable, WorkingDayRange } from '../../model/official-numbers'
import type { Facts } from './dated-fact'

/** What one application costs, in yuan. 360 is the oldest amount we have seen; rows begin with the 2023 rules. */
export const FEE_YUAN: Facts<number> = [
  { from: day('2023-01-28'), value: 360, sources: ['guide', 'portal-walkthrough'], confidence: 'high' },
]

/** The review (复核): within so many months of the result, so many times. */
export const REVIEW: Facts<FactValues['review']> = [
  {
    from: day('2025-04-01'),
    value: { withinMonths: 12, times: 1 },
    sources: ['guidelines-2026', 'guidelines-2025', 'portal-walkthrough'],
    confidence: 'medium',
  },
]

/** Countries whose 证明信 is still accepted before the official certificate is issued, and since when no others' is. */
export const LETTER_COUNTRIES: Facts<FactValues['letter-countries']> = [
  {
    from: day('2023-01-01'),
    value: { countries: ['西班牙', '意大利'], since: day('2023-01-01') },
    sources: ['letters-2022'],
    confidence: 'medium',
  },
]

/** The least total time abroad that the 2025 guidelines are said to ask; how it is counted is disputed. */
export const LEAST_DAYS_ABROAD: Facts<number> = [
  { from: day('2025-04-01'), value: 180, sources: ['guidelines-2025'], confidence: 'medium' },
]

/** Certificates awarded more than this many years ago need all entry and exit stamps. */
export const OLD_AWARD_YEARS: Facts<number> = [
  { from: day('2022-06-14'), value: 10, sources: ['letters-2022'], confidence: 'medium' },
]

/**
 * 2023 春季（南半球秋季）学期 is the first in which remote study is no longer recognised. No source gives the first day
 * of that term, so the day of the announcement stands for it.
 */
export const REMOTE_RULE: Facts<FactValues['remote-rule']> = [
  {
    from: day('2023-01-28'),
    value: {
      since: day('2023-01-28'),
      term: '2023 年春季',
      termInWords: '2023 年春季学期（南半球秋季学期）',
    },
    sources: ['remote-2023'],
    confidence: 'high',
  },
]

/** The notices of 2021 said: at most so many working days. */
export const OLDER_ENHANCED_REVIEW_DAYS: Facts<WorkingDays> = [
  {
    from: day('2021-09-01'),
    value: workingDays(60),
    sources: ['enhanced-review-2021'],
    confidence: 'medium',
  },
]

/** Working days under 加强审查, from submission: at least. */
export const ENHANCED_REVIEW_DAYS: Facts<WorkingDays> = [
  {
    from: day('2024-11-06'),
    value: workingDays(60),
    sources: ['enhanced-review-notices'],
    confidence: 'high',
  },
]

/** The range on the front page of the service hall. */
export const USUAL_DAYS: Facts<WorkingDayRange> = [
  {
    from: day('2026-09-18'),
    value: { shortest: workingDays(10), longest: workingDays(20) },
    sources: ['service-hall-2026'],
    confidence: 'high',
  },
]

/** An older table by place, in working days; a place that it does not name counts as `others`. */
export const OLDER_TIME_TABLE: Facts<OlderTimeTable> = [
  {
    from: day('2018-01-26'),
    value: {
      places: [
        { atMost: workingDays(10), names: ['美国', '加拿大'] },
        { atMost: workingDays(15), names: ['英国', '法国', '意大利', '澳大利亚', '新西兰', '新加坡'] },
      ],
      cooperation: workingDays(10),
      others: workingDays(20),
    },
    sources: ['working-time-2018', 'working-time-2023'],
    confidence: 'medium',
  },
]

/** Refunds: applications after a day go back by themselves, in about so many working days. */
export const REFUND: Facts<FactValues['refund']> = [
  {
    from: day('2022-11-30'),
    value: { since: day('2022-11-30'), workingDays: workingDays(15) },
    sources: ['portal-walkthrough'],
    confidence: 'medium',
  },
]

/** A 不予受理通知单: the fee goes back to the account it was paid from by itself, within so many working days. */
export const NOT_ACCEPTED_REFUND_DAYS: Facts<WorkingDays> = [
  {
    from: day('2023-12-07'),
    value: workingDays(15),
    sources: ['not-accepted-2023'],
    confidence: 'high',
  },
]

/** 学习经历: at least so many entries, from senior high school on. */
export const LEAST_STUDY_ENTRIES: Facts<number> = [
  { from: day('2023-01-28'), value: 2, sources: ['guide', 'registration-2025'], confidence: 'high' },
]

/** 补材料: every request may be answered so many times. */
export const SUPPLEMENT_TIMES: Facts<number> = [
  { from: day('2025-11-19'), value: 1, sources: ['supplement-2025'], confidence: 'medium' },
]

/** A finding of 虚假材料 is to be answered by a review within so many working days. */
export const FALSE_MATERIAL_REVIEW_DAYS: Facts<WorkingDays> = [
  {
    from: day('2025-01-01'),
    value: workingDays(10),
    sources: ['false-materials-2018', 'portal-walkthrough'],
    confidence: 'medium',
  },
]

/**
 * 中外合作办学: who began after this and is not registered asks the Chinese school; who began before, and everyone
 * below a bachelor's degree, picks the programme from a list in the portal. The source gives the month, not the day.
 */
export const COOPERATION_REGISTER: Facts<IsoDate> = [
  {
    from: day('2023-01-28'),
    value: day('2012-09-01'),
    sources: ['portal-walkthrough'],
    confidence: 'medium',
  },
]

/** Years that false materials are said to stay published; the sources disagree. */
export const FALSE_MATERIAL_YEARS_SAID: Facts<readonly number[]> = [
  {
    from: day('2025-04-01'),
    value: [1, 3],
    sources: ['guidelines-2025', 'false-materials-2025'],
    confidence: 'low',
  },
]

/** Since when certificates are electronic and none is sent on paper. */
export const ELECTRONIC_CERTIFICATE: Facts<IsoDate> = [
  { from: day('2019-05-01'), value: day('2019-05-01'), sources: ['electronic-2019'], confidence: 'high' },
]

/** Since when certificates of 合作办学 must be registered beforehand. The source gives the month, not the day. */
export const COOPERATION_REGISTERS_SINCE: Facts<IsoDate> = [
  {
    from: day('2011-12-01'),
    value: day('2011-12-01'),
    sources: ['cooperation-approval-2012'],
    confidence: 'high',
  },
]
