import type { DateFinding } from '../model/finding'
import { dayOf, daysInMonth, type IsoDate } from '../model/iso-date'
import { failed, ok, type Result } from '../model/result'
import { plainText } from './plain-text'

/** 2023-09-01, 2023/9/1, 2023.9.1, 2023年9月1日, 2023 9 1; the day may be absent. */
const YEAR_FIRST = /^(\d{4})(?:年|[-/. 、。])(\d{1,2})(?:月|[-/. 、。](?=\d))?(?:(\d{1,2})[日号]?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/
const YEAR_ONLY = /^\d{4}年?$/
const YEAR_LAST = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$/

const finding = (kind: Exclude<DateFinding['kind'], 'date-day-missing'>) => failed({ kind } as DateFinding)

const dateOf = (year: number, month: number, date: number | undefined): Result<IsoDate, DateFinding> => {
  const first = dayOf(year, month, 1)
  if (!first) return finding('date-not-in-calendar')
  if (date === undefined) return failed({ kind: 'date-day-missing', year, month })
  const found = dayOf(year, month, date)
  return found ? ok(found) : finding('date-not-in-calendar')
}

/** The calendar day a student typed, in the ways Chinese students write one. */
export const readDate = (text: string): Result<IsoDate, DateFinding> => {
  const plain = plainText(text)
    .trim()
    .replace(/\s*([年月日号/.-])\s*/g, '$1')
  if (plain === '') return finding('date-empty')
  const match = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain)
  if (match) return dateOf(Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : undefined)
  if (YEAR_ONLY.test(plain)) return finding('date-only-year')
  return finding(YEAR_LAST.test(plain) ? 'date-order-unclear' : 'date-unreadable')
}

/**
 * The day a study began or ended. The portal's precision is not known and students often know only the month: a month
 * alone stands for its first or last day, and the form says how it was read.
 */
export const readStudyDate = (text: string, edge: 'start' | 'end'): Result<IsoDate, DateFinding> => {
  const read = readDate(text)
  if (read.ok || read.problem.kind !== 'date-day-missing') return read
  const { year, month } = read.problem
  return dateOf(year, month, edge === 'start' ? 1 : daysInMonth(year, month))
}
