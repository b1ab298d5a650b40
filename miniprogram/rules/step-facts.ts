import type { PhaseId, PreparedForm } from '../model/phase'
import { STEP_IDS, type StepId } from '../model/step'
import type { Device, StepFacts } from '../model/step-facts'

/** Minutes are our own estimate, without a source: they help to plan and are shown with 约. */
const FACTS: Readonly<Record<StepId, { phase: PhaseId; device: Device; minutes?: number }>> = {
  'register-account': { phase: 'apply', device: 'computer', minutes: 10 },
  'accept-agreement': { phase: 'apply', device: 'computer', minutes: 5 },
  'authorize-entry-exit': { phase: 'apply', device: 'both', minutes: 5 },
  'verify-face': { phase: 'apply', device: 'both', minutes: 5 },
  'basic-information': { phase: 'apply', device: 'computer', minutes: 5 },
  'application-type': { phase: 'apply', device: 'computer', minutes: 1 },
  'certificate-information': { phase: 'apply', device: 'computer', minutes: 10 },
  'study-history': { phase: 'apply', device: 'computer', minutes: 10 },
  'upload-materials': { phase: 'apply', device: 'both', minutes: 15 },
  'check-and-pay': { phase: 'pay', device: 'computer', minutes: 10 },
  'await-result': { phase: 'wait', device: 'phone' },
  supplement: { phase: 'wait', device: 'both', minutes: 20 },
  'receive-result': { phase: 'result', device: 'computer', minutes: 5 },
  'print-certificate': { phase: 'result', device: 'computer', minutes: 5 },
  'request-review': { phase: 'result', device: 'computer', minutes: 40 },
}

/** Place on the way, phase, the student's time and the device of one step. */
export const stepFacts = (step: StepId): StepFacts => ({ order: STEP_IDS.indexOf(step) + 1, ...FACTS[step] })

/** The steps of a phase, in order; 准备材料 has none, it is done before the portal. */
export const stepsOfPhase = (phase: PhaseId): readonly StepId[] =>
  STEP_IDS.filter((step) => FACTS[step].phase === phase)

/** Our own estimate as well: one material photographed and looked at, one form filled in. */
export const PREPARATION_MINUTES: Readonly<Record<'material' | PreparedForm, number>> = {
  material: 3,
  profile: 5,
  certificate: 5,
  'study-history': 10,
}
