import { STEP_IDS, type StepId } from '../model/step'
import type { Device, StepFacts } from '../model/step-facts'

/** Minutes are our own estimate, without a source: they help to plan and are shown with 约. */
const EFFORT: Readonly<Record<StepId, { device: Device; minutes?: number }>> = {
  'register-account': { device: 'computer', minutes: 10 },
  'accept-agreement': { device: 'computer', minutes: 5 },
  'authorize-entry-exit': { device: 'both', minutes: 5 },
  'verify-face': { device: 'both', minutes: 5 },
  'basic-information': { device: 'computer', minutes: 5 },
  'application-type': { device: 'computer', minutes: 1 },
  'certificate-information': { device: 'computer', minutes: 10 },
  'study-history': { device: 'computer', minutes: 15 },
  'upload-materials': { device: 'both', minutes: 30 },
  'check-and-pay': { device: 'computer', minutes: 10 },
  'await-result': { device: 'computer' },
  supplement: { device: 'both', minutes: 20 },
  'receive-result': { device: 'computer', minutes: 5 },
  'print-certificate': { device: 'computer', minutes: 5 },
  'request-review': { device: 'computer', minutes: 40 },
}

/** Place on the way, the student's time and the device of one step. */
export const stepFacts = (step: StepId): StepFacts => ({ order: STEP_IDS.indexOf(step) + 1, ...EFFORT[step] })
