import { nextStep, stepStatuses } from '../miniprogram/rules/steps'
import { requiredMaterials } from '../miniprogram/rules/required-materials'
import { applicationOf } from '../test/rules/student-application'
import { STUDENTS, TODAY } from '../test/rules/students/all-students'

const ROUNDS = 200

/** How often per second a whole checklist is derived: materials, every step's state and the one thing to do now. */
export const run = async () => {
  const applications = STUDENTS.map(applicationOf)
  const derive = () => {
    for (const application of applications) {
      requiredMaterials(application.degree, application.entryExit, TODAY)
      stepStatuses(application, TODAY)
      nextStep(application, TODAY)
    }
  }
  for (let round = 0; round < ROUNDS / 4; round += 1) derive()
  const start = performance.now()
  for (let round = 0; round < ROUNDS; round += 1) derive()
  const seconds = (performance.now() - start) / 1000
  return [
    { name: 'invented students', unit: '', value: applications.length },
    {
      name: 'checklists derived',
      unit: 'per second',
      value: Math.round((ROUNDS * applications.length) / seconds),
    },
  ]
}
