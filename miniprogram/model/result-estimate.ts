import type { IsoDate, WorkingDays } from './iso-date'
import type { UnsureYear } from './work-calendar'
import type { Confidence, SourceId } from './source'

/** From which day the working days count. */
export interface CountStart {
  readonly kind: 'first-check-passed' | 'submitted'
  readonly on: IsoDate
}

/** Where today stands against the estimate. */
export type EstimatePlace = 'before' | 'within' | 'past'

/** An estimate in days. Holidays abroad cannot be counted. */
export interface EstimatedTime {
  readonly from: CountStart
  /** The end of the shortest usual time; under 加强审查 the end of the least. */
  readonly earliest: IsoDate
  /** Absent under 加强审查: no notice says how long at most. */
  readonly latest?: IsoDate | undefined
  readonly shortest: WorkingDays
  readonly longest?: WorkingDays | undefined
  /** Working days that have begun since `from`, today included. */
  readonly passed: WorkingDays
  readonly place: EstimatePlace
  /** The days, or today, go into this year, whose holidays are not all known. */
  readonly unsure?: UnsureYear
  readonly sources: readonly SourceId[]
  readonly confidence: Confidence
}

/** When the result may come; never a promise. */
export type ResultEstimate =
  | { readonly kind: 'not-submitted' }
  | ({ readonly kind: 'usual' } & EstimatedTime)
  | ({ readonly kind: 'enhanced-review' } & EstimatedTime)
