import { STEP_IDS, type StepId } from '../../../../miniprogram/model/step'
import { stepAfterResult } from '../../../../miniprogram/packages/progress/rules/after-result'
import { anApplication } from '../../../builders'
import { TODAY } from '../../../rules/students/all-students'

const done = (...steps: readonly StepId[]) => Object.fromEntries(steps.map((step) => [step, TODAY]))

it.each([
  ['a certificate is printed, whatever was never ticked', 'certificate', [], 'print-certificate'],
  ['a printed one leads to what is left', 'certificate', ['print-certificate'], 'receive-result'],
  ['without a certificate what is left comes next', 'refused', [], 'receive-result'],
  ['nothing comes after all', 'certificate', STEP_IDS, undefined],
] as const)('%s', (_, kind, steps, next) => {
  expect(stepAfterResult(anApplication({ outcome: { kind }, doneOn: done(...steps) }), TODAY)).toBe(next)
})

it('before a result the way goes on as it is', () => {
  expect(stepAfterResult(anApplication(), TODAY)).toBe('register-account')
})
