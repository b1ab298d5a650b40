import type { Application } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import type { NextStep } from '../model/next-step'
import { STEP_IDS, type StepId, type StepStatus } from '../model/step'
import { missingMaterials } from './material-status'
import { consequencesOf, takesSupplements } from './outcome-kinds'
import { OPTIONAL_STEPS } from './step-facts'
import { STEPS } from './step-table'
import { openSupplements, supplementsDoneOn } from './supplements'

/** A notice that waits for something opens the step again, even after an earlier one was answered. */
const hasOpenSupplement = (application: Application): boolean =>
  takesSupplements(application) && openSupplements(application.supplements).length > 0

/** Something else came in place of a certificate: there is nothing to print. */
const hasNoCertificate = ({ outcome }: Application): boolean =>
  outcome !== undefined && !consequencesOf(outcome).isCertificate

const isOptional = (step: StepId, application: Application): boolean =>
  OPTIONAL_STEPS.includes(step) || (step === 'print-certificate' && hasNoCertificate(application))

/** Without these there is no result. */
const BEFORE_RESULT = STEP_IDS.slice(0, STEP_IDS.indexOf('await-result') + 1)

/** A result that is told ends the wait and all that led to it, also where nobody ticked it off. */
const isOver = (step: StepId, { doneOn: ticked, outcome }: Application): boolean =>
  ticked[step] !== undefined || (outcome !== undefined && BEFORE_RESULT.includes(step))

const doneOn = (step: StepId, { doneOn: ticked, supplements }: Application): IsoDate | undefined =>
  ticked[step] ?? (step === 'supplement' ? supplementsDoneOn(supplements) : undefined)

/** Where one step stands. What is done stays done, even if something before it was reopened. */
export const stepStatus = (step: StepId, application: Application, today: IsoDate): StepStatus => {
  if (step === 'supplement' && hasOpenSupplement(application)) return { kind: 'open', missing: [] }
  const on = doneOn(step, application)
  if (on || isOver(step, application)) return { kind: 'done', on }
  if (isOptional(step, application)) return { kind: 'optional' }
  const waitingFor = STEPS[step].after.filter((before) => !isOver(before, application))
  if (waitingFor.length > 0) return { kind: 'locked', waitingFor }
  return {
    kind: 'open',
    missing: STEPS[step].materials === 'application' ? missingMaterials(application, today) : [],
  }
}

/** Whether a step that is done is open again once its tick is taken away: a result that is told holds what led to it. */
export const canReopen = (step: StepId, application: Application, today: IsoDate): boolean => {
  const { [step]: _, ...left } = application.doneOn
  return stepStatus(step, { ...application, doneOn: left }, today).kind !== 'done'
}

/** Where every step stands, keyed by step. */
export const stepStatuses = (
  application: Application,
  today: IsoDate,
): Readonly<Record<StepId, StepStatus>> =>
  Object.fromEntries(STEP_IDS.map((step) => [step, stepStatus(step, application, today)])) as Record<
    StepId,
    StepStatus
  >

/** The one thing to do now: an unanswered notice, else the first open step on the way, or the first material it lacks. */
export const nextStep = (application: Application, today: IsoDate): NextStep => {
  if (hasOpenSupplement(application)) return { kind: 'step', step: 'supplement' }
  for (const step of STEP_IDS) {
    const status = stepStatus(step, application, today)
    if (status.kind !== 'open') continue
    const [material] = status.missing
    return material ? { kind: 'material', step, material } : { kind: 'step', step }
  }
  return { kind: 'finished' }
}
