import { MATERIAL_CONTENT } from '../../miniprogram/content/materials'
import { REVIEW_DISAGREEMENTS } from '../../miniprogram/content/review'
import { SCHOOL_NOTICE_TEXT } from '../../miniprogram/content/school-notices'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { MATERIAL_IDS } from '../../miniprogram/model/material'
import type { StepId } from '../../miniprogram/model/step'
import { currentFact } from '../../miniprogram/rules/facts/dated-fact'
import { REVIEWED_SCHOOLS_ON } from '../../miniprogram/rules/facts/enhanced-review'
import { CONTACT, ENTRY_URL, PASSWORD } from '../../miniprogram/rules/facts/portal'
import {
  ENHANCED_REVIEW_DAYS,
  FEE_YUAN,
  LETTER_COUNTRIES,
  OLD_AWARD_YEARS,
  REVIEW,
  USUAL_DAYS,
} from '../../miniprogram/rules/facts/submission'
import { fileRule } from '../../miniprogram/rules/file-rule'
import { TODAY } from '../rules/students'

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

  it('the countries whose letters count, and the age of a certificate', () => {
    expect(currentFact(LETTER_COUNTRIES, TODAY).value).toEqual(['西班牙', '意大利'])
    expect(MATERIAL_CONTENT['award-letter'].what).toContain('西班牙、意大利')
    expect(currentFact(OLD_AWARD_YEARS, TODAY).value).toBe(10)
    expect(MATERIAL_CONTENT['entry-exit-pages'].prepare.join()).toContain('十年')
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
