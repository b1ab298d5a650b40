import dayjs from 'dayjs'

/** A Beijing calendar day, 'YYYY-MM-DD'. The brand keeps free strings out: only the functions here make one. */
export type IsoDate = string & { readonly __brand: 'IsoDate' }

/** A count of 工作日 (weekends and Chinese public holidays left out, 调休 days counted in). */
export type WorkingDays = number & { readonly __brand: 'WorkingDays' }

export const workingDays = (count: number): WorkingDays => count as WorkingDays

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number of days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

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

const BEIJING_AHEAD_OF_UTC_MS = 8 * 3_600_000

/** The day in Beijing at so many milliseconds since 1970; the year must have four digits. China has no summer time. */
export const dayInBeijing = (ms: number): IsoDate =>
  new Date(ms + BEIJING_AHEAD_OF_UTC_MS).toISOString().slice(0, 10) as IsoDate

/** The moment at which the day begins in Beijing, in milliseconds since 1970. */
export const startOfDayMs = (date: IsoDate): number =>
  Date.parse(`${date}T00:00:00Z`) - BEIJING_AHEAD_OF_UTC_MS

/** A day written in code. Throws on a day that does not exist: a typing error in a fact must not pass. */
export const day = (text: string): IsoDate => {
  const parsed = parseIsoDate(text)
  if (!parsed) throw new Error(`not a calendar day: ${text}`)
  return parsed
}

/** At noon, so that no change to summer time can move a day. (dayjs keeps UTC in a plugin that WeChat's packing drops.) */
const atNoon = (date: IsoDate) => dayjs(`${date}T12:00:00`)

const isoDateOf = (moment: dayjs.Dayjs): IsoDate => moment.format('YYYY-MM-DD') as IsoDate

/** The day `count` days later (earlier when negative). */
export const addDays = (date: IsoDate, count: number): IsoDate => isoDateOf(atNoon(date).add(count, 'day'))

/** The same day so many months later; the last day of that month where it is shorter (31 January, 28 February). */
export const addMonths = (date: IsoDate, count: number): IsoDate =>
  isoDateOf(atNoon(date).add(count, 'month'))

/** Days from `from` to `to`: positive when `to` is later. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => atNoon(to).diff(atNoon(from), 'day')

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (date: IsoDate): number => atNoon(date).day()
