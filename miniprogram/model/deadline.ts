import type { IsoDate } from './iso-date'
import type { Confidence, SourceId } from './source'

/** A last day that follows from a rule. */
export interface Deadline {
  readonly kind: 'request-review'
  readonly dueOn: IsoDate
  readonly confidence: Confidence
  readonly sources: readonly SourceId[]
}
