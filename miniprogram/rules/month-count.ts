import { addDays, type IsoDate } from '../model/iso-date'

const parts = (date: IsoDate): readonly [year: number, month: number, day: number] => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return [year, month, day]
}

/** Whole months from one day to a later one: 1 July to 1 November are four. */
export const wholeMonths = (from: IsoDate, to: IsoDate): number => {
  const [year, month, day] = parts(from)
  const [toYear, toMonth, toDay] = parts(to)
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0)
}

/** How long a stretch lasts, its last day included, in whole months. */
export const monthsOf = (first: IsoDate, last: IsoDate): number => wholeMonths(first, addDays(last, 1))
