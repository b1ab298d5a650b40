import type { Profile } from '../../../model/profile'
import { LOOK_ALIKES } from './check-digit'
import { td3Zone, type ReadField, type ReadLine, type Td3Zone } from './td3-zone'

export const PASSPORT_FIELDS = ['name', 'number', 'birth', 'expiry'] as const
export type PassportField = (typeof PASSPORT_FIELDS)[number]

/** «same» is said only of what was read beyond doubt; «unsure» asks the student to look for himself. */
export type FieldState = 'same' | 'different' | 'unsure'

export interface FieldComparison {
  readonly field: PassportField
  /** As people write it: 'ZHANG YUTONG', 'EA1234567', '2031-05-20'. */
  readonly read: string
  readonly typed: string
  readonly state: FieldState
  /** Read beyond doubt by itself, whatever was typed. */
  readonly isSure: boolean
}

export type TypedPassport = Pick<Profile, 'passportName' | 'passportNumber' | 'bornOn' | 'passportExpiresOn'>

/** Every character of a verified field must be read at least this surely. */
const SURE = 0.95
/** Where no check digit helps: names, and the place of a Chinese number that takes a letter or a digit. */
const VERY_SURE = 0.985

const leastSure = ({ sureness }: ReadField) => Math.min(...sureness)

/** 护照号: a letter (E 普通, G 旧版普通, D 外交, S 公务, P 公务普通…), a letter or digit, seven digits; no I, no O. */
const CHINESE_NUMBER = /^[A-HJ-NP-Z][A-HJ-NP-Z0-9]\d{7}$/

const dayOf = (text: string, century: string): string | undefined => {
  const [, yy, mm, dd] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  if (!yy || !mm || !dd) return undefined
  const month = Number(mm)
  const day = Number(dd)
  const days =
    month === 2 ? (Number(century + yy) % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= days ? `${century}${yy}-${mm}-${dd}` : undefined
}

/** Passports in use expire in this century; whoever would be born after the expiry was born in the last. */
const birthCentury = ({ birth, expiry }: Td3Zone) =>
  birth.text.slice(0, 2) < expiry.text.slice(0, 2) ? '20' : '19'

interface Understood {
  /** How people write it. */
  readonly shown: string
  /** What is compared, character by character. */
  readonly plain: string
  /** The reading is beyond doubt by itself. */
  readonly isTrusted: boolean
}

const understoodName = (field: ReadField): Understood => {
  const [surname = '', given = ''] = field.text.replace(/<+$/, '').split('<<')
  const shown = [surname, given]
    .map((part) => part.replace(/</g, ' ').trim())
    .filter(Boolean)
    .join(' ')
  // A name that fills the line may have been cut (ICAO Doc 9303-4, 4.2.3).
  const isWhole = field.text.endsWith('<') && surname !== '' && !/<<.*[A-Z]<<+[A-Z]/.test(field.text)
  return {
    shown,
    plain: shown.replace(/ /g, ''),
    isTrusted: isWhole && leastSure(field) >= VERY_SURE && /^[A-Z<]+$/.test(field.text),
  }
}

const understoodNumber = (field: ReadField, country: string): Understood => {
  const plain = field.text.replace(/<+$/, '')
  const isChinese = country === 'CHN'
  const isShaped = isChinese ? CHINESE_NUMBER.test(plain) : /^[A-Z0-9]{5,9}$/.test(plain)
  // No check digit tells 6 from G: the places that take either must be read very surely.
  const mixed = isChinese ? field.sureness.slice(0, 2) : field.sureness
  const isTrusted = isShaped && field.isChecked && leastSure(field) >= SURE && Math.min(...mixed) >= VERY_SURE
  return { shown: plain, plain, isTrusted }
}

const understoodDay = (field: ReadField, century: string): Understood => {
  const day = dayOf(field.text, century)
  return {
    shown: day ?? field.text,
    plain: day?.replace(/-/g, '') ?? '',
    isTrusted: day !== undefined && field.isChecked && leastSure(field) >= SURE,
  }
}

const plainTyped: Readonly<Record<PassportField, (typed: string) => string>> = {
  name: (typed) =>
    typed
      .toUpperCase()
      .replace(/[ÜǕǗǙǛ]|U:/g, 'YU')
      .replace(/[^A-Z]/g, ''),
  number: (typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, ''),
  birth: (typed) => typed.replace(/\D/g, ''),
  expiry: (typed) => typed.replace(/\D/g, ''),
}

const looksAlike = (a: string, b: string) =>
  (LOOK_ALIKES[a] ?? '').includes(b) || (LOOK_ALIKES[b] ?? '').includes(a)

/** Whether an untrusted reading still contradicts: a surely read character that nobody would take for the typed one. */
const isContradicted = (read: string, typed: string, field: ReadField) =>
  read.length === typed.length &&
  [...read].some(
    (c, i) => c !== typed[i] && (field.sureness[i] ?? 0) >= VERY_SURE && !looksAlike(c, typed[i] ?? ''),
  )

const stateOf = (understood: Understood, typed: string, field: ReadField): FieldState => {
  const { plain, isTrusted } = understood
  if (typed === '' || plain === '') return 'unsure'
  if (isTrusted) return plain === typed ? 'same' : 'different'
  // Dates are compared without their century here: the field holds two digits of the year.
  const [read, wanted] = plain.length === 8 ? [plain.slice(2), typed.slice(2)] : [plain, typed]
  return field.isChecked && isContradicted(read, wanted, field) ? 'different' : 'unsure'
}

/** What the passport's zone says beside what the student typed; nothing where the lines are no passport's. */
export const comparePassport = (
  lines: readonly [ReadLine, ReadLine],
  typed: TypedPassport,
): readonly FieldComparison[] => {
  const zone = td3Zone(lines)
  if (!zone) return []
  const understood: Readonly<Record<PassportField, Understood>> = {
    name: understoodName(zone.name),
    number: understoodNumber(zone.number, zone.country),
    birth: understoodDay(zone.birth, birthCentury(zone)),
    expiry: understoodDay(zone.expiry, '20'),
  }
  const raw: Readonly<Record<PassportField, string>> = {
    name: typed.passportName ?? '',
    number: typed.passportNumber ?? '',
    birth: typed.bornOn ?? '',
    expiry: typed.passportExpiresOn ?? '',
  }
  return PASSPORT_FIELDS.map((field) => ({
    field,
    read: understood[field].shown,
    typed: raw[field],
    state: stateOf(understood[field], plainTyped[field](raw[field]), zone[field]),
    isSure: understood[field].isTrusted,
  }))
}
