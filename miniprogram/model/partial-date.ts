import { dayOf, daysInMonth, parseIsoDate, type IsoDate } from './iso-date'

/** A year, a month or a day, 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD': as exact as it was told. They sort by their texts. */
export type PartialDate = IsoDate | (string & { readonly __brand: 'PartialDate' })

const two = (n: number): string => String(n).padStart(2, '0')

/** The year, month or day that these name; undefined where the calendar has none. */
export const partialDate = (year: number, month?: number, date?: number): PartialDate | undefined => {
  const first = dayOf(year, month ?? 1, date ?? 1)
  if (!first || date !== undefined) return first
  return (month === undefined ? String(year) : `${year}-${two(month)}`) as PartialDate
}

const PATTERN = /^(\d{4})(?:-(\d{2}))?$/

/** A year, a month or a day that exists in the calendar; anything else gives undefined. */
export const parsePartialDate = (text: unknown): PartialDate | undefined => {
  const match = typeof text === 'string' ? PATTERN.exec(text) : null
  if (!match) return parseIsoDate(text)
  return partialDate(Number(match[1]), match[2] === undefined ? undefined : Number(match[2]))
}

/** The day, where a day was told. */
export const dayIn = (date: PartialDate): IsoDate | undefined => parseIsoDate(date)

/** Whether no more than the year was told. */
export const isYearAlone = (date: PartialDate): boolean => date.length === 'YYYY'.length

/** The first day it can mean. */
export const earliest = (date: PartialDate): IsoDate =>
  `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length) as IsoDate

/** The last day it can mean. */
export const latest = (date: PartialDate): IsoDate => {
  const [year, month = '12', day] = date.split('-') as [string, string?, string?]
  return `${year}-${month}-${day ?? two(daysInMonth(Number(year), Number(month)))}` as IsoDate
}
