import type { IsoDate } from './iso-date'
import type { UnsureYear } from './work-calendar'
import type { Confidence, SourceId } from './source'

export const DEADLINE_KINDS = ['supplement', 'false-materials', 'request-review', 'result-notice'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

/** A last day: from a rule, or from the notice in the student's hands. */
export interface Deadline {
  readonly kind: DeadlineKind
  readonly dueOn: IsoDate
  readonly confidence: Confidence
  /** Empty where the day is the student's own copy of a notice. */
  readonly sources: readonly SourceId[]
  /** Which notice it belongs to. */
  readonly supplement?: string
  /** The day whose rule counts: that of the result. Absent where no rule does. */
  readonly ruleOf?: IsoDate
  /** The day was counted into this year, whose holidays are not all known. */
  readonly unsure?: UnsureYear
}
