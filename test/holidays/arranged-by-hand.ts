import type { SourceId } from '../../miniprogram/model/source'

/** A notice of the State Council, copied by hand: '2027-01-01—2027-01-03' are days off, '2027-02-20' a day of work. */
export interface ArrangedYear {
  readonly daysOff: readonly string[]
  readonly workedWeekends: readonly string[]
  /** The notice itself, as a row of rules/facts/sources.ts. */
  readonly source: SourceId
}

/** Years that have been arranged and that the library does not know yet. A year that it knows is taken from there. */
export const ARRANGED_BY_HAND: Readonly<Record<number, ArrangedYear>> = {}
