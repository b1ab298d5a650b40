import type { IsoDate } from '../../model/iso-date'
import type { Confidence, SourceId } from '../../model/source'

/** A number or list of the authority, valid from a day until the next row's. Tables are append-only. */
export interface DatedFact<T> {
  readonly from: IsoDate
  readonly value: T
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly confidence: Confidence
}

/** The row that holds on a day. Throws before the first row: the past is not guessed. */
export const factOn = <T>(rows: readonly DatedFact<T>[], date: IsoDate): DatedFact<T> => {
  const row = [...rows].reverse().find(({ from }) => from <= date)
  if (!row) throw new Error(`no fact known for ${date}`)
  return row
}

/** The row for today. A phone whose clock runs years behind still gets a checklist: it is read as the first known day. */
export const currentFact = <T>(
  rows: readonly [DatedFact<T>, ...DatedFact<T>[]],
  today: IsoDate,
): DatedFact<T> => factOn(rows, today < rows[0].from ? rows[0].from : today)
