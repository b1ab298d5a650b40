import type { MaterialId } from './material'
import type { StepId } from './step'

/** The one thing to do now. */
export type NextStep =
  | { readonly kind: 'step'; readonly step: StepId }
  /** A required material is missing while its step is open. */
  | { readonly kind: 'material'; readonly step: StepId; readonly material: MaterialId }
  | { readonly kind: 'finished' }
