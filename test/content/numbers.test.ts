import { PROFILE_TEXT } from '../../miniprogram/content/person-form'
import { DEADLINE_TEXT } from '../../miniprogram/content/deadlines'
import { MATERIAL_CONTENT } from '../../miniprogram/content/materials'
import { OUTCOME_KIND_TEXT } from '../../miniprogram/packages/progress/content/outcome'
import { REVIEW_DISAGREEMENTS } from '../../miniprogram/packages/catalogue/content/review'
import { SCHOOL_NOTICE_TEXT } from '../../miniprogram/content/school-notices'
import { STUDY_HISTORY_TEXT } from '../../miniprogram/packages/forms/content/study-history'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { FACT_IDS } from '../../miniprogram/model/fact'
import { MATERIAL_IDS } from '../../miniprogram/model/material'
import { SOURCE_IDS } from '../../miniprogram/model/source'
import type { StepId } from '../../miniprogram/model/step'
import { FACTS } from '../../miniprogram/rules/facts/all-facts'
import { currentFact } from '../../miniprogram/rules/facts/dated-fact'
import { REVIEWED_SCHOOLS_ON } from '../../miniprogram/rules/facts/enhanced-review'
import { SAID_PUBLISHED_YEARS } from '../../miniprogram/rules/facts/contradictions'
import { SUPPLEMENT_DAYS_SAID } from '../../miniprogram/rules/facts/progress'
import {
  CERTIFICATE_NUMBER_DIGITS,
  CODE_DIGITS,
  CONTACT,
  ENTRY_URL,
  PASSWORD,
} from '../../miniprogram/rules/facts/portal'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import {
  COOPERATION_REGISTER,
  ENHANCED_REVIEW_DAYS,
  FALSE_MATERIAL_REVIEW_DAYS,
  FEE_YUAN,
  LEAST_DAYS_ABROAD,
  LEAST_STUDY_ENTRIES,
  LETTER_COUNTRIES,
  OLD_AWARD_YEARS,
  OLDER_TIME_TABLE,
  REFUND_DAYS,
  REVIEW,
  SUPPLEMENT_TIMES,
  USUAL_DAYS,
} from '../../miniprogram/rules/facts/submission'
import { GAP_MONTHS } from '../../miniprogram/rules/study-continuity'
import { fileRule } from '../../miniprogram/rules/file-rule'
import { TODAY } from '../rules/students'
import { SENTENCES } from './sentences'

const said = (step: StepId): string => JSON.stringify(STEP_CONTENT[step])

/** A sentence that repeats an official number must repeat today's: changing the fact fails here until the words follow. */
describe('numbers in the sentences are those of the facts', () => {
  it('the fee', () => {
    const amounts = said('check-and-pay').match(/\d+ 元/g)
    expect(new Set(amounts)).toEqual(new Set([`${currentFact(FEE_YUAN, TODAY).value} 元`]))
  })

  it('the entry, the password, the telephone and the e-mail', () => {
    const { telephone, email } = currentFact(CONTACT, TODAY).value
    const { shortest, longest } = currentFact(PASSWORD, TODAY).value
    for (const text of [currentFact(ENTRY_URL, TODAY).value, telephone, email, `${shortest}—${longest} 位`])
      expect(said('register-account')).toContain(text)
    expect(PROFILE_TEXT.passwordText).toContain(`${shortest}—${longest} 位`)
  })

  it('the working days', () => {
    const { shortest, longest } = currentFact(USUAL_DAYS, TODAY).value
    const least = `不少于 ${currentFact(ENHANCED_REVIEW_DAYS, TODAY).value} 个工作日`
    expect(said('await-result')).toContain(`${shortest}—${longest} 个工作日`)
    expect(said('await-result')).toContain(least)
    const notice = SCHOOL_NOTICE_TEXT['enhanced-review-now']({ kind: 'enhanced-review-now' })
    expect(notice.explain).toContain(least)
    expect(notice.explain).toContain(REVIEWED_SCHOOLS_ON)
  })

  it('the review', () => {
    expect(said('request-review')).toContain(`${currentFact(REVIEW, TODAY).value.withinMonths} 个月内`)
    expect(currentFact(REVIEW, TODAY).value.times).toBe(1)
    expect(said('request-review')).toContain('只有一次')
    expect(JSON.stringify(REVIEW_DISAGREEMENTS)).toContain(
      `结果出具起 ${currentFact(REVIEW, TODAY).value.withinMonths} 个月内，仅一次`,
    )
  })

  it('the study history', () => {
    expect(currentFact(LEAST_STUDY_ENTRIES, TODAY).value).toBe(2)
    expect(said('study-history')).toContain('至少两条')
    expect(STUDY_HISTORY_TEXT.ourChoice).toContain(`空档满 ${GAP_MONTHS} 个月`)
  })

  it('the last days', () => {
    expect(DEADLINE_TEXT['request-review'].explain).toContain(
      `${currentFact(REVIEW, TODAY).value.withinMonths} 个月内`,
    )
    expect(JSON.stringify(OUTCOME_KIND_TEXT.certificate)).toContain(
      `${currentFact(REVIEW, TODAY).value.withinMonths} 个月内`,
    )
    expect(DEADLINE_TEXT['false-materials'].explain).toContain(
      `${currentFact(FALSE_MATERIAL_REVIEW_DAYS, TODAY).value} 个工作日`,
    )
    expect(JSON.stringify(OUTCOME_KIND_TEXT.other)).toContain(currentFact(CONTACT, TODAY).value.telephone)
  })

  it('the countries whose letters count, and the age of a certificate', () => {
    expect(currentFact(LETTER_COUNTRIES, TODAY).value).toEqual(['西班牙', '意大利'])
    expect(MATERIAL_CONTENT['award-letter'].what).toContain('西班牙、意大利')
    expect(currentFact(OLD_AWARD_YEARS, TODAY).value).toBe(10)
    expect(MATERIAL_CONTENT['entry-exit-pages'].prepare.join()).toContain('十年')
  })
})

describe('words that say a number', () => {
  it('the refund, the registers of 合作办学, the least entries and the one submission', () => {
    expect(said('check-and-pay')).toContain(`约 ${currentFact(REFUND_DAYS, TODAY).value} 个工作日`)
    expect(said('check-and-pay')).toContain(REFUND_DAYS[0].from)
    expect(currentFact(COOPERATION_REGISTER, TODAY).value).toBe('2012-09-01')
    expect(said('application-type')).toContain('2012 年 9 月')
    expect(currentFact(LEAST_STUDY_ENTRIES, TODAY).value).toBe(2)
    expect(said('study-history')).toContain('至少两条')
    expect(currentFact(SUPPLEMENT_TIMES, TODAY).value).toBe(1)
    expect(said('supplement')).toContain('只有一次提交机会')
  })

  it('the codes and the number on the certificate', () => {
    const { registration, authorization } = currentFact(CODE_DIGITS, TODAY).value
    expect(said('register-account')).toContain(`${registration} 位验证码`)
    expect(said('authorize-entry-exit')).toContain(`${authorization} 位个人授权码`)
    expect(said('print-certificate')).toContain(
      `${currentFact(CERTIFICATE_NUMBER_DIGITS, TODAY).value} 位数字`,
    )
  })

  it('what the sources say differently', () => {
    const [shorter, longer] = currentFact(SUPPLEMENT_DAYS_SAID, TODAY).value
    expect(said('supplement')).toContain(`${shorter} 个工作日`)
    expect(said('supplement')).toContain(`${longer} 个工作日`)
    const [year, years] = SAID_PUBLISHED_YEARS
    expect(said('receive-result')).toContain(`有说 ${year} 年，有说最长 ${years} 年`)
    expect(said('await-result')).toContain(
      `不少于 ${currentFact(ENHANCED_REVIEW_DAYS, TODAY).value} 个工作日`,
    )
  })
})

describe('the limits of a material are those of its rule', () => {
  it.each(MATERIAL_IDS)('%s', (material) => {
    const { limits } = MATERIAL_CONTENT[material]
    const { maxBytesPerFile, maxFiles, formats, delivery } = fileRule(material)
    const megabytes = limits.match(/不超过 (\d+)M/)?.[1]
    expect(megabytes && Number(megabytes) * 1_000_000).toBe(maxBytesPerFile)
    if (maxFiles && delivery === 'jpeg-each') expect(limits).toContain(`${maxFiles} 张`)
    if (formats.length < 3)
      for (const format of formats) expect(limits).toContain({ jpeg: 'JPG', png: 'PNG', pdf: 'PDF' }[format])
  })
})

/** What says something about the authority's rules; elsewhere numbers are counts of our own. */
const OFFICIAL =
  /^content\/(?:materials|reasons|school-notices|processing-time|step-page|degree-labels|steps\/)|\/contradictions|^spoken\.(?:SCHOOL_NOTICE|DEGREE_FINDING)/

/** Values of the facts, by the unit that follows them in a sentence. */
const values = <T>(rows: readonly { readonly value: T }[]): readonly T[] => rows.map(({ value }) => value)
const rules = MATERIAL_IDS.map(fileRule)
const KNOWN: Readonly<Record<string, readonly number[]>> = {
  元: values(FEE_YUAN),
  M: rules.map(({ maxBytesPerFile = 0 }) => maxBytesPerFile / 1_000_000),
  张: rules.map(({ maxFiles = 0 }) => maxFiles),
  个工作日: [
    ...values(USUAL_DAYS).flatMap(({ shortest, longest }) => [shortest, longest]),
    ...values(ENHANCED_REVIEW_DAYS),
    ...values(REFUND_DAYS),
    ...values(FALSE_MATERIAL_REVIEW_DAYS),
    ...currentFact(SUPPLEMENT_DAYS_SAID, TODAY).value,
    ...values(OLDER_TIME_TABLE).flatMap(({ cooperation, others }) => [cooperation, others]),
  ],
  个月: values(REVIEW).map(({ withinMonths }) => withinMonths),
  天: values(LEAST_DAYS_ABROAD),
  位: [
    ...values(PASSWORD).flatMap(({ shortest, longest }) => [shortest, longest]),
    ...values(CODE_DIGITS).flatMap(({ registration, authorization }) => [registration, authorization]),
    ...values(CERTIFICATE_NUMBER_DIGITS),
  ],
}

describe.each(Object.entries(KNOWN))('no sentence about the rules has a number of %s', (unit, known) => {
  it('that is not in the facts', () => {
    const number = new RegExp(`(\\d[\\d—、]*) ?${unit}(?:数字)?`, 'g')
    const strange = SENTENCES.filter(([path]) => OFFICIAL.test(path)).flatMap(([path, text]) =>
      [...text.matchAll(number)]
        .flatMap(([, digits]) => digits!.split(/[—、]/))
        .filter((digits) => digits !== '' && !known.includes(Number(digits)))
        .map((digits) => `${path}: ${digits} ${unit}`),
    )
    expect(strange).toEqual([])
  })

  it('and some sentence has one', () => {
    const number = new RegExp(`\\d ?${unit}`)
    expect(SENTENCES.some(([path, text]) => OFFICIAL.test(path) && number.test(text))).toBe(true)
  })
})

/** 「如 2023-09-01」 shows how to write a date and says nothing about a rule. */
const withoutExamples = (text: string): string => text.replace(/(?:如|写成) \d{4}-\d{2}-\d{2}/g, '')

it('every day in a sentence about the rules is the day of a source, of a fact or of the list', () => {
  const known = [
    REVIEWED_SCHOOLS_ON,
    ...SOURCE_IDS.map((id) => SOURCES[id].publishedOn),
    ...(JSON.stringify(FACT_IDS.map((id) => FACTS[id])).match(/\d{4}-\d{2}-\d{2}/g) ?? []),
  ]
  const strange = SENTENCES.filter(([path]) => OFFICIAL.test(path)).flatMap(([path, text]) =>
    (withoutExamples(text).match(/\d{4}-\d{2}-\d{2}/g) ?? [])
      .filter((date) => !known.includes(date as never))
      .map((date) => [path, date]),
  )
  expect(strange).toEqual([])
})

it('every year in words is one that a source or a fact names', () => {
  const dated = JSON.stringify([
    SOURCE_IDS.map((id) => [SOURCES[id].publishedOn, SOURCES[id].title]),
    FACT_IDS.map((id) => FACTS[id]),
  ])
  const strange = SENTENCES.filter(([path]) => OFFICIAL.test(path)).flatMap(([path, text]) =>
    (withoutExamples(text).match(/20\d\d(?=[^\d]*年| 年|—|、)/g) ?? [])
      .filter((year) => !dated.includes(year))
      .map((year) => [path, year]),
  )
  expect(strange).toEqual([])
})
