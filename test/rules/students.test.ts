import { MATERIAL_IDS, NEEDS } from '../../miniprogram/model/material'
import type { NextStep } from '../../miniprogram/model/next-step'
import type { ProcessingTime } from '../../miniprogram/model/processing-time'
import { REASON_IDS, type ReasonId } from '../../miniprogram/model/reason'
import { SOURCE_IDS } from '../../miniprogram/model/source'
import { STEP_IDS } from '../../miniprogram/model/step'
import { applicationType } from '../../miniprogram/rules/application-type'
import { processingTime } from '../../miniprogram/rules/processing-time'
import { requiredMaterials } from '../../miniprogram/rules/required-materials'
import { nextStep, OPTIONAL_STEPS, stepStatuses } from '../../miniprogram/rules/steps'
import { applicationOf } from './student-application'
import { materialsOf, STUDENTS, TODAY } from './students'

/** What everybody is told; the rest of a list is special to the student. */
const COMMON_REASONS: readonly ReasonId[] = [
  'everyone',
  'one-certificate-one-application',
  'school-has-online-certificate',
  'transcript-helps',
]

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
    const special = needs.filter(({ because }) => because.some((reason) => !COMMON_REASONS.includes(reason)))
    const reasons = special.flatMap(({ because }) => because)
    expect({
      why: REASON_IDS.filter((id) => reasons.includes(id) && !COMMON_REASONS.includes(id)).join(' '),
      decidedBy: SOURCE_IDS.filter((id) => special.some(({ sources }) => sources.includes(id))).join(' '),
    }).toEqual({ why: student.why, decidedBy: student.decidedBy })
  })

  it('has exactly these steps before them', () => {
    const last = student.doneUntil ? STEP_IDS.indexOf(student.doneUntil) : -1
    const open = (student.open ?? 'register-account authorize-entry-exit').split(' ')
    const expected = STEP_IDS.map((step, index) => {
      if (OPTIONAL_STEPS.includes(step)) return `${step} optional`
      if (index <= last) return `${step} done`
      return `${step} ${open.includes(step) ? 'open' : 'locked'}`
    })
    const statuses = stepStatuses(application, TODAY)
    expect(STEP_IDS.map((step) => `${step} ${statuses[step].kind}`)).toEqual(expected)
    expect(applicationType(application.degree)).toBe(student.type ?? 'general')
  })

  it('is told the right time and the right next thing', () => {
    expect(daysText(processingTime(application.degree, TODAY))).toBe(student.days)
    expect(nowText(nextStep(application, TODAY))).toBe(student.now)
  })
})

it('the table has at least forty students, each with a name of their own', () => {
  const each = new Set(STUDENTS.map(({ name }) => name))
  expect(each.size).toBe(STUDENTS.length)
  expect(each.size).toBeGreaterThanOrEqual(40)
})
