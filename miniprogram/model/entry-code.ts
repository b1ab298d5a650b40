import type { StepId } from './step'

/** What a printed code names: a step and, if wanted, a place or a school whose guidance is shown. Never a person. */
export interface EntryCode {
  readonly step: StepId
  /** A place's Chinese name as in the authority's list. */
  readonly place?: string
  /** A school's number in the authority's list. */
  readonly schoolId?: number
}
