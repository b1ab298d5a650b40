import type { Application } from '../../miniprogram/model/application'
import { OPTIONAL_STEPS } from '../../miniprogram/rules/step-facts'
import { aDegree, anApplication } from '../builders'
import { stepsBehind, TODAY, type Student } from './students/all-students'

/** The record of an invented student: nothing photographed, every step before the named one done. */
export const applicationOf = (student: Student): Application => {
  const { degree, record = 'unknown' } = student
  const done = stepsBehind(student).filter((step) => !OPTIONAL_STEPS.includes(step))
  return anApplication({
    degree: aDegree(degree),
    entryExit: { record },
    doneOn: Object.fromEntries(done.map((step) => [step, TODAY])),
  })
}
