import { NEWEST_LIBRARY, lackedBy } from './libraries'
import { PHONES, type Phone } from './phones'

/** The phone that the preview plays. */
export interface Choice {
  readonly phone: Phone
  readonly library: string
  /** Between the two threads of WeChat, each way: what is typed reaches the page so late, and the answer the field. */
  readonly lagMs: number
  /** The day that its clock shows when the tab opens, at noon in Beijing; today where none is asked for. */
  readonly noonMs: number | undefined
}

export interface Asked {
  readonly platform?: string
  readonly sdk?: string
  readonly lag?: string
  readonly date?: string
}

const noonOf = (date: string): number => {
  const ms = Date.parse(`${date}T12:00:00+08:00`)
  if (Number.isNaN(ms)) throw new Error(`no date ${date}: write it as 2027-01-01`)
  return ms
}

const LIBRARY = /^\d+\.\d+\.\d+$/

/** Throws on a phone that is in no table, so that a slip of the pen tests nothing. */
export const chosen = ({ platform = 'ios', sdk = NEWEST_LIBRARY, lag = '0', date }: Asked): Choice => {
  const phone = (PHONES as Readonly<Record<string, Phone>>)[platform]
  if (!phone) throw new Error(`no platform ${platform}: ${Object.keys(PHONES).join(', ')}`)
  if (!LIBRARY.test(sdk)) throw new Error(`no base library ${sdk}`)
  if (!(Number(lag) >= 0)) throw new Error(`no lag ${lag}`)
  return { phone, library: sdk, lagMs: Number(lag), noonMs: date === undefined ? undefined : noonOf(date) }
}

/** The names that this phone's wx does not have. */
export const lacking = ({ phone, library }: Choice): ReadonlySet<string> =>
  new Set([...phone.lacks, ...lackedBy(library)])
