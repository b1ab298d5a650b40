import { day, workingDays, type IsoDate, type WorkingDays } from '../../model/iso-date'
import type { DatedFact } from './dated-fact'

/** What one application costs, in yuan. 360 is the oldest amount we have seen; rows begin with the 2023 rules. */
export const FEE_YUAN: readonly [DatedFact<number>] = [
  { from: day('2023-02-03'), value: 360, sources: ['guide'], confidence: 'high' },
]

/** The review (复核): within so many months of the result, so many times. */
export const REVIEW: readonly [DatedFact<{ withinMonths: number; times: number }>] = [
  {
    from: day('2026-04-28'),
    value: { withinMonths: 12, times: 1 },
    sources: ['guidelines-2026'],
    confidence: 'medium',
  },
]

/** Countries whose 证明信 is still accepted before the official certificate is issued. */
export const LETTER_COUNTRIES: readonly [DatedFact<readonly string[]>] = [
  { from: day('2023-01-01'), value: ['西班牙', '意大利'], sources: ['letters-2022'], confidence: 'medium' },
]

/** The least total time abroad that the 2025 guidelines are said to ask; how it is counted is disputed. */
export const LEAST_DAYS_ABROAD: readonly [DatedFact<number>] = [
  { from: day('2025-04-01'), value: 180, sources: ['guidelines-2025'], confidence: 'medium' },
]

/** Certificates awarded more than this many years ago need all entry and exit stamps. */
export const OLD_AWARD_YEARS: readonly [DatedFact<number>] = [
  { from: day('2022-06-14'), value: 10, sources: ['letters-2022'], confidence: 'medium' },
]

/**
 * 2023 春季（南半球秋季）学期 is the first in which remote study is no longer recognised. No source gives the first day
 * of that term, so the day of the announcement stands for it.
 */
export const REMOTE_RULE_FROM = day('2023-01-28')

/** The same as a fact with its source. */
export const REMOTE_RULE: readonly [DatedFact<IsoDate>] = [
  { from: REMOTE_RULE_FROM, value: REMOTE_RULE_FROM, sources: ['remote-2023'], confidence: 'high' },
]

/** Working days under 加强审查, from submission: at least. The 2021 notices said "at most 60"; that has changed. */
export const ENHANCED_REVIEW_DAYS: readonly [DatedFact<WorkingDays>] = [
  {
    from: day('2024-11-06'),
    value: workingDays(60),
    sources: ['enhanced-review-notices'],
    confidence: 'high',
  },
]

/** The range on the front page of the service hall. */
export const USUAL_DAYS: readonly [DatedFact<{ shortest: WorkingDays; longest: WorkingDays }>] = [
  {
    from: day('2026-09-18'),
    value: { shortest: workingDays(10), longest: workingDays(20) },
    sources: ['service-hall-2026'],
    confidence: 'high',
  },
]

/** An older table by place; nobody has confirmed that it still holds in 2026. */
export const OLDER_TIME_TABLE: readonly [
  DatedFact<{
    at10: readonly string[]
    at15: readonly string[]
    cooperation: WorkingDays
    others: WorkingDays
  }>,
] = [
  {
    from: day('2023-01-01'),
    value: {
      at10: ['美国', '加拿大'],
      at15: ['英国', '法国', '意大利', '澳大利亚', '新西兰', '新加坡'],
      cooperation: workingDays(10),
      others: workingDays(20),
    },
    sources: ['working-time-2023', 'count-start-2025'],
    confidence: 'medium',
  },
]

/** Refunds: applications after the first day of the row go back by themselves, in about so many working days. */
export const REFUND_DAYS: readonly [DatedFact<WorkingDays>] = [
  {
    from: day('2022-11-30'),
    value: workingDays(15),
    sources: ['portal-walkthrough'],
    confidence: 'medium',
  },
]

/** A 不予受理通知单: the fee goes back to the account it was paid from by itself, within so many working days. */
export const NOT_ACCEPTED_REFUND_DAYS: readonly [DatedFact<WorkingDays>] = [
  {
    from: day('2023-12-07'),
    value: workingDays(15),
    sources: ['not-accepted-2023'],
    confidence: 'high',
  },
]

/** 学习经历: at least so many entries, from senior high school on. */
export const LEAST_STUDY_ENTRIES: readonly [DatedFact<number>] = [
  { from: day('2023-02-03'), value: 2, sources: ['guide', 'registration-2025'], confidence: 'high' },
]

/** 补材料: every request may be answered so many times. */
export const SUPPLEMENT_TIMES: readonly [DatedFact<number>] = [
  { from: day('2025-11-19'), value: 1, sources: ['supplement-2025'], confidence: 'medium' },
]

/** A finding of 虚假材料 is to be answered by a review within so many working days. */
export const FALSE_MATERIAL_REVIEW_DAYS: readonly [DatedFact<WorkingDays>] = [
  {
    from: day('2025-01-01'),
    value: workingDays(10),
    sources: ['portal-walkthrough'],
    confidence: 'medium',
  },
]

/**
 * 中外合作办学: who began after this and is not registered asks the Chinese school; who began before, and everyone
 * below a bachelor's degree, picks the programme from a list in the portal. The source gives the month, not the day.
 */
export const COOPERATION_REGISTER: readonly [DatedFact<IsoDate>] = [
  {
    from: day('2023-02-03'),
    value: day('2012-09-01'),
    sources: ['portal-walkthrough'],
    confidence: 'medium',
  },
]
