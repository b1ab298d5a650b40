import type { Application } from '../../miniprogram/model/application'
import { STEP_IDS } from '../../miniprogram/model/step'
import { OPTIONAL_STEPS } from '../../miniprogram/rules/step-facts'
import { aDegree, anApplication } from '../builders'
import { TODAY, type Student } from './students'

/** The record of an invented student: nothing photographed, every step until the named one done. */
export const applicationOf = ({ degree, record = 'unknown', doneUntil }: Student): Application => {
  const last = doneUntil ? STEP_IDS.indexOf(doneUntil) : -1
  const done = STEP_IDS.filter((step, index) => index <= last && !OPTIONAL_STEPS.includes(step))
  return anApplication({
    degree: aDegree(degree),
    entryExit: { record },
    doneOn: Object.fromEntries(done.map((step) => [step, TODAY])),
  })
}
