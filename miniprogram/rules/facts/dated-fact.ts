import type { IsoDate } from '../../model/iso-date'
import type { Confidence, SourceId } from '../../model/source'

/** A number or list of the authority, valid from a day until the next row's. */
export interface DatedFact<T> {
  readonly from: IsoDate
  readonly value: T
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly confidence: Confidence
}

/** A table: one row or more, past and future, oldest first. Rows are appended, never changed; only official-numbers.ts reads it. */
export type Facts<T> = readonly [DatedFact<T>, ...DatedFact<T>[]]

/** The row that holds on a day. Throws before the first row: the past is not guessed. */
export const factOn = <T>(rows: readonly DatedFact<T>[], on: IsoDate): DatedFact<T> => {
  const row = [...rows].reverse().find(({ from }) => from <= on)
  if (!row) throw new Error(`no fact known for ${on}`)
  return row
}

/** The row for a day. A phone whose clock runs years behind still gets a checklist: it is read as the first known day. */
export const currentFact = <T>(rows: Facts<T>, on: IsoDate): DatedFact<T> =>
  factOn(rows, on < rows[0].from ? rows[0].from : on)
