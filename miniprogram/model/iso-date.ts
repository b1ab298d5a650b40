/** A Beijing calendar day, 'YYYY-MM-DD'. The brand keeps free strings out: only `parseIsoDate` and `day` make one. */
export type IsoDate = string & { readonly __brand: 'IsoDate' }

/** A count of 工作日 (weekends and Chinese public holidays left out, 调休 days counted in). */
export type WorkingDays = number & { readonly __brand: 'WorkingDays' }

export const workingDays = (count: number): WorkingDays => count as WorkingDays

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number of days of a month (1–12) in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day that year, month (1–12) and date name, or undefined where the calendar has none (31 February). */
export const dayOf = (year: number, month: number, date: number): IsoDate | undefined => {
  if (year < 1900 || year > 2999 || month < 1 || month > 12) return undefined
  if (date < 1 || date > daysInMonth(year, month)) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(date)}` as IsoDate
}

/** 'YYYY-MM-DD' that exists in the calendar; anything else gives undefined. */
export const parseIsoDate = (text: unknown): IsoDate | undefined => {
  const match = typeof text === 'string' ? PATTERN.exec(text) : null
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** A day written in code. Throws on a day that does not exist: a typing error in a fact must not pass. */
export const day = (text: string): IsoDate => {
  const parsed = parseIsoDate(text)
  if (!parsed) throw new Error(`not a calendar day: ${text}`)
  return parsed
}

const asUtc = (date: IsoDate): number =>
  Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10))

/** The day `count` days later (earlier when negative). */
export const addDays = (date: IsoDate, count: number): IsoDate =>
  new Date(asUtc(date) + count * 86_400_000).toISOString().slice(0, 10) as IsoDate

/** Days from `from` to `to`: positive when `to` is later. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (asUtc(to) - asUtc(from)) / 86_400_000

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (date: IsoDate): number => new Date(asUtc(date)).getUTCDay()
