import { itemAt } from '../model/list'
import type { DateFinding } from '../model/finding'
import { dayOf, type IsoDate } from '../model/iso-date'
import { dayIn, isYearAlone, partialDate, type PartialDate } from '../model/partial-date'
import { failed, ok, type Result } from '../model/result'
import { plainText } from './plain-text'

/**
 * Month names as certificates print them, whole or cut, in English, French, German, Spanish, Italian and Portuguese,
 * without accents.
 */
const MONTH_NAMES = [
  /^(?:jan(?:uary|uar|v|vier|eiro)?|janner|ene(?:ro)?|gen(?:naio)?)$/,
  /^(?:feb(?:ruary|ruar|r|rero|braio)?|fevr?(?:ier|ereiro)?)$/,
  /^(?:mar(?:ch|s|z|zo|co)?|maerz|mrz)$/,
  /^(?:apr(?:il|ile)?|avr(?:il)?|abr(?:il)?)$/,
  /^(?:may(?:o)?|mai|mag(?:gio)?|maio)$/,
  /^(?:june?|juin|juni|junio|junho|giu(?:gno)?)$/,
  /^(?:july?|juil(?:let)?|juli|julio|julho|lug(?:lio)?)$/,
  /^(?:aug(?:ust)?|aout|ago(?:sto)?)$/,
  /^(?:sept?(?:ember|embre|iembre|embro)?|set(?:tembre|embro|iembre)?)$/,
  /^(?:oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?)$/,
  /^(?:nov(?:ember|embre|iembre|embro)?)$/,
  /^(?:dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)$/,
] as const

/** What stands around a date and says nothing more. */
const SMALL_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|of|on|day|le|den|am|de|del|di|do|il)\b/g
/** 15th, 1er, 1º, and the full stop behind a German day. */
const ORDINALS = /(\d)(?:st|nd|rd|th|ere?|o|º|ª|°)(?![a-z])/g

/** Years that another calendar counts from 1, by what is added to them. */
const ERAS: readonly (readonly [name: RegExp, before: number, last: number])[] = [
  [/^(?:中华|中華)?民[国國]/, 1911, 999],
  [/^令和/, 2018, 99],
  [/^平成/, 1988, 31],
  [/^昭和/, 1925, 64],
]

const CHINESE_DIGITS = '〇一二三四五六七八九'

const COUNTED = /^(?:([一二三四五六七八九])?百)?〇?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/

const digitOf = (sign: string): number => CHINESE_DIGITS.indexOf(sign)

/** 二〇二四, 十五, 二十一, 一百一十三; NaN for what is no number. */
const chineseNumber = (text: string): number => {
  const counted = COUNTED.exec(text)
  if (!counted) return /[百十]/.test(text) ? NaN : Number([...text].map(digitOf).join(''))
  const [, hundreds = '一', tens = '一', ones = '〇'] = counted
  return (
    (text.includes('百') ? digitOf(hundreds) * 100 : 0) +
    (text.includes('十') ? digitOf(tens) * 10 : 0) +
    digitOf(ones)
  )
}

/** Numbers before 年, 月 and 日 as digits; other spellings of these three signs as those. */
const withDigits = (text: string): string =>
  text
    .replace(/[號号]/g, '日')
    .replace(/년/g, '年')
    .replace(/월/g, '月')
    .replace(/일/g, '日')
    .replace(/元(?=年)/g, '1')
    .replace(/[〇零○Ｏ一二三四五六七八九十百廿卅]+(?=[年月日])/g, (number) =>
      String(
        chineseNumber(
          number
            .replace(/[零○Ｏ]/g, '〇')
            .replace(/廿/g, '二十')
            .replace(/卅/g, '三十'),
        ),
      ),
    )

const ACCENTS = /[\u0300-\u036f]/g

const plainDate = (text: string): string =>
  withDigits(plainText(text))
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ORDINALS, '$1')
    .replace(SMALL_WORDS, ' ')
    .replace(/\s*([年月日/.-])\s*/g, '$1')
    .trim()

const finding = (kind: 'date-empty' | 'date-unreadable' | 'date-not-in-calendar') => failed({ kind })

const dateOf = (year: number, month?: number, date?: number): Result<PartialDate, DateFinding> => {
  const read = partialDate(year, month, date)
  return read ? ok(read) : finding('date-not-in-calendar')
}

const count = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)

/** 民国113年9月, 令和6年3月25日: the year as others count it. */
const withoutEra = (text: string): string | undefined => {
  const era = ERAS.find(([name]) => name.test(text))
  if (!era) return text
  const [name, before, last] = era
  const [whole, year = '', rest = ''] = /^(\d{1,3})([年./-].*)?$/.exec(text.replace(name, '').trim()) ?? []
  return whole !== undefined && Number(year) >= 1 && Number(year) <= last
    ? `${Number(year) + before}${rest || '年'}`
    : undefined
}

/** 2023-09-01, 2023/9/1, 2023.9.1, 2023年9月1日, 2023 9 1; the day may be absent. */
const YEAR_FIRST = /^(\d{4})(?:年|[-/. 、。])(\d{1,2})(?:月|[-/. 、。](?=\d))?(?:(\d{1,2})日?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/
const YEAR_ONLY = /^(\d{4})年?$/
const MONTH_AND_YEAR = /^(\d{1,2})[-/. ](\d{4})$/
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/

/** 15/09/2024 and 09/15/2024 mean one day each; 03/04/2024 means one of two. */
const yearLast = (first: number, second: number, year: number): Result<PartialDate, DateFinding> => {
  const readings = [dayOf(year, second, first), dayOf(year, first, second)].filter(
    (day): day is IsoDate => day !== undefined,
  )
  const [one, other] = [...new Set(readings)]
  if (!one) return finding('date-not-in-calendar')
  return other ? failed({ kind: 'date-order-unclear', readings: [one, other] }) : ok(one)
}

/** 15 September 2024, Sept. 15, 2024, September 2024, 15-Sep-2024, 2024 September 15. */
const named = (text: string): Result<PartialDate, DateFinding> | undefined => {
  const words = text.split(/[\s.,/-]+/).filter(Boolean)
  const at = words.findIndex((word) => MONTH_NAMES.some((name) => name.test(word)))
  const numbers = words.filter((_, index) => index !== at)
  if (at < 0 || !numbers.every((word) => /^(?:\d{1,2}|\d{4})$/.test(word))) return undefined
  const [year, ...otherYears] = numbers.filter((word) => word.length === 4)
  const [day, ...otherDays] = numbers.filter((word) => word.length < 4)
  if (!year || otherYears.length > 0 || otherDays.length > 0) return undefined
  return dateOf(Number(year), MONTH_NAMES.findIndex((name) => name.test(itemAt(words, at))) + 1, count(day))
}

/** A date in the ways students and certificates write one, as exact as it was written. */
export const readDate = (text: string): Result<PartialDate, DateFinding> => {
  const plain = plainDate(text)
  if (plain === '') return finding(plainText(text).trim() === '' ? 'date-empty' : 'date-unreadable')
  const common = withoutEra(plain)
  if (!common) return finding('date-unreadable')
  const match = YEAR_FIRST.exec(common) ?? COMPACT.exec(common)
  if (match) return dateOf(Number(match[1]), Number(match[2]), count(match[3]))
  const year = YEAR_ONLY.exec(common)
  if (year) return dateOf(Number(year[1]))
  const month = MONTH_AND_YEAR.exec(common)
  if (month) return dateOf(Number(month[2]), Number(month[1]))
  const last = YEAR_LAST.exec(common)
  if (last) return yearLast(Number(last[1]), Number(last[2]), Number(last[3]))
  return named(common) ?? finding('date-unreadable')
}

/** The same where a year alone is too little. */
export const readMonth = (text: string): Result<PartialDate, DateFinding> => {
  const read = readDate(text)
  return read.ok && isYearAlone(read.value) ? failed({ kind: 'date-only-year' }) : read
}

/** The same where it must be a day. */
export const readDay = (text: string): Result<IsoDate, DateFinding> => {
  const read = readMonth(text)
  if (!read.ok) return read
  const on = dayIn(read.value)
  if (on) return ok(on)
  const { value } = read
  return failed({
    kind: 'date-day-missing',
    year: Number(value.slice(0, 4)),
    month: Number(value.slice(5, 7)),
  })
}

/** The two days that a typed date may mean; none where it means one or nothing. */
export const readingsOf = (text: string): readonly IsoDate[] => {
  const read = readDate(text)
  return !read.ok && read.problem.kind === 'date-order-unclear' ? read.problem.readings : []
}
