import { dayOf, type IsoDate } from '../model/iso-date'

/** The same day so many months later; the last day of that month where it is shorter (31 January → 28 February). */
export const monthsAfter = (date: IsoDate, months: number): IsoDate => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  const wanted = Number(date.slice(8, 10))
  return [wanted, 30, 29, 28].map((d) => (d <= wanted ? dayOf(year, month, d) : undefined)).find(Boolean)!
}

/** The same day so many years earlier. */
export const yearsBefore = (date: IsoDate, years: number): IsoDate => monthsAfter(date, -12 * years)
