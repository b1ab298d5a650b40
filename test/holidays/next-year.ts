import type { IsoDate } from '../../miniprogram/model/iso-date'
import type { HolidayYear } from '../../miniprogram/rules/facts/holidays'
import type { DatedFact } from '../../miniprogram/rules/facts/dated-fact'

/** The arrangements of the last three years came out between 25 October and 12 November. */
const FROM = '-11-01'

/** What the table of holidays lacks for the year to come; nothing before November. */
export type HolidayGap =
  /** No row at all: dates would count its feasts as working days. */
  | { readonly kind: 'missing'; readonly year: number }
  /** Statutory days only: the arrangement is probably out, and somebody should look for it. */
  | { readonly kind: 'statutory-only'; readonly year: number }

export const holidayGap = (
  rows: readonly DatedFact<HolidayYear>[],
  today: IsoDate,
): HolidayGap | undefined => {
  const thisYear = Number(today.slice(0, 4))
  if (today < `${thisYear}${FROM}`) return undefined
  const year = thisYear + 1
  const row = rows.find(({ from }) => from.startsWith(`${year}-`))
  if (!row) return { kind: 'missing', year }
  return row.value.basis === 'statutory' ? { kind: 'statutory-only', year } : undefined
}
