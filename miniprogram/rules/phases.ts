import type { Application } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId } from '../model/material'
import {
  PHASE_IDS,
  PREPARED_FORMS,
  type NextThing,
  type PhaseId,
  type PhaseState,
  type Preparation,
  type PreparedForm,
  type WaitEnd,
  type Way,
} from '../model/phase'
import type { Profile } from '../model/profile'
import type { StepId, StepStatus } from '../model/step'
import { deadlinesOf } from './deadlines'
import { isAwaited, missingMaterials, undecidedMaterials } from './material-status'
import { resultEstimate } from './result-estimate'
import { PREPARATION_MINUTES, stepMinutes, stepsOfPhase } from './step-facts'
import { INPUT_HOME, missingInputs, type Written } from './step-inputs'
import { STEPS } from './step-table'
import { nextStep, stepStatuses } from './steps'
import { studyFindings } from './study-findings'

/** Whose way it is: one degree, the person behind it, and the day. */
export interface WayOf {
  readonly application: Application
  readonly profile: Profile
  readonly today: IsoDate
}

/** The steps whose empty inputs show that a form is not filled in. */
const ASKED_ON = {
  profile: ['register-account', 'basic-information'],
  certificate: ['certificate-information'],
} as const satisfies Partial<Record<PreparedForm, readonly StepId[]>>

/** Whether a form holds what everybody is asked for. */
export const isFormReady = (form: PreparedForm, { application, profile, today }: WayOf): boolean => {
  if (form === 'study-history')
    return studyFindings(application, today).every(({ weight }) => weight !== 'error')
  const written: Written = { profile, application, today }
  return ASKED_ON[form].every((step) =>
    missingInputs(step, written).every((input) => INPUT_HOME[input] !== form),
  )
}

/**
 * What is left to prepare at home, photographs first, of these what is not required after the others; nothing once the
 * materials are uploaded.
 */
const preparationsOf = (way: WayOf): readonly Preparation[] => {
  const { application, today } = way
  if (application.doneOn['upload-materials']) return []
  const missing = missingMaterials(application, today)
  const photographs = (materials: readonly MaterialId[]) =>
    materials.map((material) => ({ kind: 'material', material }) as const)
  const isReady = (material: MaterialId) => !isAwaited(material, application)
  return [
    ...photographs(missing.filter(isReady)),
    ...photographs(undecidedMaterials(application, today)),
    ...PREPARED_FORMS.filter((form) => !isFormReady(form, way)).map(
      (form) => ({ kind: 'form', form }) as const,
    ),
    ...photographs(missing.filter((material) => !isReady(material))),
  ]
}

/** Whether anything of the application was done at the computer: then the preparation leads no more. */
const hasBegun = ({ doneOn }: Application): boolean =>
  [...stepsOfPhase('apply'), ...stepsOfPhase('pay')].some((step) => doneOn[step])

const nextThing = ({ application, today }: WayOf, [first]: readonly Preparation[]): NextThing => {
  const next = nextStep(application, today)
  const isElsewhere = next.kind === 'step' && STEPS[next.step].phase !== 'apply'
  if (!first || isElsewhere || hasBegun(application)) return next
  return first.kind === 'material' ? { ...first, step: 'upload-materials' } : first
}

const phaseOf = (next: NextThing): PhaseId | undefined => {
  if (next.kind === 'finished') return undefined
  if (next.kind === 'form') return 'prepare'
  if (next.kind === 'material') return 'prepare'
  return STEPS[next.step].phase
}

const isLeft = ({ kind }: StepStatus): boolean => kind === 'open' || kind === 'locked'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const prepareMinutes = (preparation: Preparation): number =>
  PREPARATION_MINUTES[preparation.kind === 'material' ? 'material' : preparation.form]

/** When the wait ends, as far as anybody says; the nearest notice comes first. */
const waitEndOf = ({ application, today }: WayOf): WaitEnd | undefined => {
  const notice = deadlinesOf(application, today).find(({ kind }) => kind === 'supplement')
  if (notice) return { kind: 'supplement', on: notice.dueOn }
  const { expectedOn } = application.waiting
  if (expectedOn) return { kind: 'expected', on: expectedOn }
  const estimate = resultEstimate(application, today)
  return estimate.kind !== 'not-submitted' && estimate.latest
    ? { kind: 'estimated', on: estimate.latest, ...(estimate.unsure ? { unsure: estimate.unsure } : {}) }
    : undefined
}

const stateOf = (id: PhaseId, current: PhaseId | undefined, left: number, isOpen: boolean) => {
  if (id === current) return 'now'
  if (left === 0) return 'done'
  return isOpen ? 'open' : 'ahead'
}

const preparePhase = (preparations: readonly Preparation[], current: PhaseId | undefined): PhaseState => ({
  id: 'prepare',
  state: stateOf('prepare', current, preparations.length, true),
  left: preparations.length,
  minutes: sum(preparations.map(prepareMinutes)),
})

const stepPhase = (
  id: PhaseId,
  statuses: Readonly<Record<StepId, StepStatus>>,
  current: PhaseId | undefined,
): PhaseState => {
  const left = stepsOfPhase(id).filter((step) => isLeft(statuses[step]))
  const isOpen = left.some((step) => statuses[step].kind === 'open')
  return {
    id,
    state: stateOf(id, current, left.length, isOpen),
    left: left.length,
    minutes: sum(left.map((step) => stepMinutes(step))),
  }
}

/** Where a student stands: the five phases, the one thing to do now, and how much is left. */
export const wayAhead = (way: WayOf): Way => {
  const { application, today } = way
  const preparations = preparationsOf(way)
  const statuses = stepStatuses(application, today)
  const next = nextThing(way, preparations)
  const current = phaseOf(next)
  const phases = PHASE_IDS.map((id) =>
    id === 'prepare' ? preparePhase(preparations, current) : stepPhase(id, statuses, current),
  )
  return {
    phases,
    current,
    next,
    preparations,
    waitEnd: current === 'wait' ? waitEndOf(way) : undefined,
    minutes: sum(phases.map(({ minutes }) => minutes)),
  }
}
