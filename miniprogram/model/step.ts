import type { IsoDate } from './iso-date'
import type { MaterialId } from './material'

/** The portal's way in the order of the official guide; each is a page. */
export const STEP_IDS = [
  'register-account',
  'accept-agreement',
  'authorize-entry-exit',
  'verify-face',
  'basic-information',
  'application-type',
  'certificate-information',
  'study-history',
  'upload-materials',
  'check-and-pay',
  'await-result',
  'supplement',
  'receive-result',
  'print-certificate',
  'request-review',
] as const
export type StepId = (typeof STEP_IDS)[number]

/** An address written by hand, or a damaged code, may name anything. */
export const isStepId = (text: unknown): text is StepId => STEP_IDS.some((id) => id === text)

/** Derived from what the student did, never saved. */
export type StepStatus =
  /** `on`: the day it was ticked off, where it was. */
  | { readonly kind: 'done'; readonly on: IsoDate | undefined }
  | { readonly kind: 'open'; readonly missing: readonly MaterialId[] }
  /** Can be read at any time; `waitingFor` are the steps that come first. */
  | { readonly kind: 'locked'; readonly waitingFor: readonly StepId[] }
  /** Happens to some students only (补材料, 复核) and not now to this one. */
  | { readonly kind: 'optional' }
