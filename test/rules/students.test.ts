import { MATERIAL_IDS, type Need } from '../../miniprogram/model/material'
import type { MaterialNeed } from '../../miniprogram/model/material-need'
import type { NextStep } from '../../miniprogram/model/next-step'
import type { ProcessingTime } from '../../miniprogram/model/processing-time'
import { processingTime } from '../../miniprogram/rules/processing-time'
import { requiredMaterials } from '../../miniprogram/rules/required-materials'
import { nextStep } from '../../miniprogram/rules/steps'
import { applicationOf } from './student-application'
import { STUDENTS, TODAY } from './students'

const names = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => MATERIAL_IDS.findIndex((id) => id === a) - MATERIAL_IDS.findIndex((id) => id === b))

const of = (needs: readonly MaterialNeed[], need: Need) =>
  needs.filter((one) => one.need === need).map(({ material }) => material)

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
    expect({
      required: of(needs, 'required'),
      likely: of(needs, 'likely'),
      recommended: of(needs, 'recommended'),
      optional: of(needs, 'optional'),
      ifAsked: of(needs, 'if-asked'),
    }).toEqual({
      required: names(student.required),
      likely: names(student.likely ?? ''),
      recommended: names(student.recommended ?? 'transcript'),
      optional: ['certificate-link'],
      ifAsked: names(student.ifAsked ?? ''),
    })
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
