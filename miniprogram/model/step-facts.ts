import type { PhaseId } from './phase'

/** Where the student does a step. */
export type Device = 'phone' | 'computer' | 'both'

export interface StepFacts {
  /** 1 for the first step of the portal's way. */
  readonly order: number
  readonly phase: PhaseId
  /** Our own estimate of the student's time, for planning; absent where the step is waiting. */
  readonly minutes?: number
  readonly device: Device
}
