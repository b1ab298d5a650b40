import type { IsoDate } from './iso-date'

/**
 * What is known of a year's public holidays: the State Council's arrangement; before it is published the statutory days
 * alone, whose days in lieu are not known; or nothing but the weekends.
 */
export type YearBasis = 'arranged' | 'statutory' | 'weekends'

/** The first year that a count of working days goes into without its arrangement. */
export interface UnsureYear {
  readonly year: number
  readonly basis: Exclude<YearBasis, 'arranged'>
}

/** A day counted in working days; `unsure` where it may come later, as not all holidays on the way are known. */
export interface CountedDay {
  readonly on: IsoDate
  readonly unsure?: UnsureYear
}
