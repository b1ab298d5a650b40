import type { Compared, ComparedField, ComparedState } from '../../../model/comparison'
import { parseIsoDate, type IsoDate } from '../../../model/iso-date'
import type { Profile, ProfileField } from '../../../model/profile'
import { readDay } from '../../../rules/typed-date'
import { comparePassport, type FieldComparison } from './compare-passport'
import type { ReadLine } from './td3-zone'

export type ZoneLines = readonly [ReadLine, ReadLine]

export interface PassportComparison {
  readonly compared: readonly Compared[]
  /** Only where it was read beyond doubt. */
  readonly expiresOn?: IsoDate
  /** What was read beyond doubt and is not typed yet. */
  readonly fillable: Readonly<Partial<Record<PassportFieldOfProfile, string>>>
}

/** A day as the profile understands it: 「1999年4月5日」 is no other day than 1999-04-05. */
const dayTyped = (text = ''): string => {
  const read = readDay(text)
  return read.ok ? read.value : text
}

const stateOf = ({ read, typed, state }: FieldComparison): ComparedState => {
  if (read === '') return 'not-read'
  return typed.trim() === '' ? 'not-typed' : state
}

const countSame = ({ compared }: PassportComparison): number =>
  compared.filter(({ state }) => state === 'same').length

const PROFILE_FIELD = {
  name: 'passportName',
  number: 'passportNumber',
  birth: 'bornOn',
  expiry: 'passportExpiresOn',
} as const satisfies Record<ComparedField, ProfileField>

type PassportFieldOfProfile = (typeof PROFILE_FIELD)[ComparedField]

const comparison = (lines: ZoneLines, typed: Profile): PassportComparison => {
  const fields = comparePassport(lines, {
    ...typed,
    bornOn: dayTyped(typed.bornOn),
    passportExpiresOn: dayTyped(typed.passportExpiresOn),
  })
  const expiry = fields.find(({ field, isSure }) => field === 'expiry' && isSure)
  const expiresOn = expiry && parseIsoDate(expiry.read)
  return {
    compared: fields.map((one) => ({
      field: one.field,
      read: one.read,
      typed: one.typed,
      state: stateOf(one),
    })),
    fillable: Object.fromEntries(
      fields
        .filter(({ isSure, typed: own }) => isSure && own.trim() === '')
        .map(({ field, read }) => [PROFILE_FIELD[field], read]),
    ),
    ...(expiresOn ? { expiresOn } : {}),
  }
}

/**
 * What the passports of a material say beside what the student typed. Of several (an old one may be among them) the
 * one that agrees best is compared: what was typed is about one passport.
 */
export const passportComparison = (
  zones: readonly ZoneLines[],
  typed: Profile | undefined,
): PassportComparison | undefined => {
  const all = zones
    .map((lines) => comparison(lines, typed ?? {}))
    .filter(({ compared }) => compared.length > 0)
  return all.reduce<PassportComparison | undefined>(
    (best, one) => (!best || countSame(one) > countSame(best) ? one : best),
    undefined,
  )
}
