import { MATERIAL_IDS, NEEDS } from '../../miniprogram/model/material'
import type { NextStep } from '../../miniprogram/model/next-step'
import type { ProcessingTime } from '../../miniprogram/model/processing-time'
import { REASON_IDS, type ReasonId } from '../../miniprogram/model/reason'
import { SOURCE_IDS } from '../../miniprogram/model/source'
import { STEP_IDS } from '../../miniprogram/model/step'
import { applicationType } from '../../miniprogram/rules/application-type'
import { processingTime } from '../../miniprogram/rules/processing-time'
import { furtherQuestions } from '../../miniprogram/rules/further-questions'
import { requiredMaterials } from '../../miniprogram/rules/required-materials'
import { OPTIONAL_STEPS } from '../../miniprogram/rules/step-facts'
import { nextStep, stepStatuses } from '../../miniprogram/rules/steps'
import { applicationOf } from './student-application'
import { linesOf, materialsOf, stepsBehind, STUDENTS, TODAY } from './students/all-students'

/** What a row may rest on: the keys of the list of materials, and the sections of the facts. */
const LINES: readonly string[] = [
  ...'photo authorization diploma award_letter passport_bio visa_pages entry_exit_stamps hkmo_permit hk_evisa'.split(
    ' ',
  ),
  ...'diploma_verify_link id_card transcript research_proof thesis_abstract online_study_note passport_lost'.split(
    ' ',
  ),
  ...'name_change prior_study coop_proof foreign_id translation country_extra review_pack'.split(' '),
]
  .map((key) => `j:${key}`)
  .concat('§1.3 §2 §10.3 §10.4 §10.5 §10.6 §10.8 §10.12 §10.13'.split(' '))

/** What everybody is told; the rest of a list is special to the student. */
const COMMON_REASONS: readonly ReasonId[] = [
  'everyone',
  'one-certificate-one-application',
  'school-has-online-certificate',
  'transcript-helps',
]

const isSpecial = (reason: ReasonId) => !COMMON_REASONS.includes(reason)

/** In the order of the list, whatever order the row names them in. */
const sorted = (materials: readonly string[]) =>
  [...materials].sort(
    (a, b) => MATERIAL_IDS.findIndex((id) => id === a) - MATERIAL_IDS.findIndex((id) => id === b),
  )

const daysText = (time: ProcessingTime) =>
  time.kind === 'enhanced-review' ? `${time.atLeast}+` : String(time.olderTableAtMost)

const nowText = (next: NextStep) =>
  ({
    finished: () => 'finished',
    step: () => (next as { step: string }).step,
    material: () => `${(next as { step: string }).step}:${(next as { material: string }).material}`,
  })[next.kind]()

describe.each(STUDENTS.map((student) => [student.name, student] as const))('%s', (_, student) => {
  const application = applicationOf(student)
  const needs = requiredMaterials(application.degree, application.entryExit, TODAY)

  it('gets exactly their materials', () => {
    const expected = materialsOf(student)
    for (const need of NEEDS) {
      const listed = needs.filter((one) => one.need === need).map(({ material }) => material)
      expect([need, ...listed]).toEqual([need, ...sorted(expected[need])])
    }
  })

  it('hears exactly these reasons, from exactly these sources', () => {
    const special = needs.filter(({ because }) => because.some(isSpecial))
    const reasons = special.flatMap(({ because }) => because)
    expect(REASON_IDS.filter((id) => reasons.includes(id) && !COMMON_REASONS.includes(id))).toEqual(
      REASON_IDS.filter((id) => student.why.split(' ').includes(id)),
    )
    expect(student.why.split(' ')).toHaveLength(new Set(reasons.filter(isSpecial)).size)
    if (!student.decidedBy) return
    expect(SOURCE_IDS.filter((id) => special.some(({ sources }) => sources.includes(id))).sort()).toEqual(
      student.decidedBy.split(' ').sort(),
    )
  })

  it('is asked exactly these questions beside the rows', () => {
    const open = furtherQuestions(application.degree, application.entryExit, TODAY)
      .filter(({ chosen }) => chosen.length === 0)
      .map(({ id }) => id)
    expect(open.join(' ')).toBe(student.asked ?? '')
  })

  it('has a line of the facts or of the list of materials for every row', () => {
    expect(linesOf(student).filter((line) => !LINES.includes(line))).toEqual([])
  })

  it('has exactly these steps before them', () => {
    const done = stepsBehind(student)
    // Getting the 12367 code needs no account, so two steps are open at first. 补材料 and 复核 are optional, others wait.
    const open: readonly string[] = student.doneBefore
      ? [student.doneBefore]
      : ['register-account', 'authorize-entry-exit']
    const expected = STEP_IDS.map((step) => {
      if (OPTIONAL_STEPS.includes(step)) return `${step} optional`
      if (done.includes(step)) return `${step} done`
      return `${step} ${open.includes(step) ? 'open' : 'locked'}`
    })
    const statuses = stepStatuses(application, TODAY)
    expect(STEP_IDS.map((step) => `${step} ${statuses[step].kind}`)).toEqual(expected)
    expect(applicationType(application.degree)).toBe(student.type ?? 'general')
  })

  it('is told the right time and the right next thing', () => {
    expect(daysText(processingTime(application.degree, TODAY))).toBe(student.days)
    expect(nowText(nextStep(application, TODAY))).toBe(
      student.now ?? student.doneBefore ?? 'register-account',
    )
  })
})

it('the table has students enough, each with a name of their own', () => {
  const each = new Set(STUDENTS.map(({ name }) => name))
  expect(each.size).toBe(STUDENTS.length)
  expect(each.size).toBeGreaterThanOrEqual(140)
})
