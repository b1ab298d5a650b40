import type { IsoDate } from './iso-date'

/** A day counted in working days goes into a year whose holidays are not known; `byWeekends` is only an estimate. */
export interface HolidaysUnknown {
  readonly kind: 'holidays-unknown'
  /** The first such year. */
  readonly year: number
  readonly byWeekends: IsoDate
}
