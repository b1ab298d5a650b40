import type { ApplicationId } from './application'
import type { Degree } from './degree'

/** The three dates as the student typed or picked them, before they are known to be days. */
export interface TypedDates {
  readonly startedOn?: string
  readonly endedOn?: string
  readonly awardedOn?: string
}

/** A degree form that is not finished: kept so that leaving in the middle loses nothing. */
export interface DegreeDraft {
  /** The application whose degree is being changed; absent while a new one is being added. */
  readonly editing?: ApplicationId
  readonly answers: Partial<Degree>
  readonly typed: TypedDates
  /** What stands in the school field before a school is chosen. */
  readonly schoolText?: string
}
