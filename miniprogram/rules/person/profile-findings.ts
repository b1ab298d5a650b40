import type { ContactFinding, ProfileFinding } from '../../model/form-finding'
import type { DateFinding } from '../../model/finding'
import type { IsoDate } from '../../model/iso-date'
import type { Profile, ProfileField } from '../../model/profile'
import type { Result } from '../../model/result'
import { plainText } from '../plain-text'
import { readDay } from '../typed-date'
import { isFilled } from './filled'
import { emailDoubt, readEmail, readMobile } from './contact'
import { bornOnOfId, readIdNumber } from './id-number'
import { HAN, nameFindings, passportNameFindings } from './name-findings'
import { isUnusualChinesePassport, readPassport } from './passport-number'

type ProfileCheck = (text: string, profile: Profile, today: IsoDate) => readonly ProfileFinding[]

const isChinese = (nationality: string | undefined): boolean =>
  /^(?:中国|中國|中华|中華|china|chinese|chn)/i.test(plainText(nationality ?? '').trim())

const idNumber: ProfileCheck = (text, { idKind }, today) => {
  if (!idKind || idKind === 'passport') return []
  const read = readIdNumber(idKind, text, today)
  return read.ok ? [] : [{ field: 'idNumber', ...read.problem }]
}

const passportNumber: ProfileCheck = (text, { nationality }) => {
  const read = readPassport(text)
  if (!read.ok) return [{ field: 'passportNumber', ...read.problem }]
  return isChinese(nationality) && isUnusualChinesePassport(read.value)
    ? [{ field: 'passportNumber', kind: 'passport-unusual' }]
    : []
}

const dateFinding = (field: ProfileField, read: Result<IsoDate, DateFinding>): readonly ProfileFinding[] =>
  read.ok ? [] : [{ field, ...read.problem }]

const passportExpiresOn: ProfileCheck = (text, _profile, today) => {
  const read = readDay(text)
  return read.ok && read.value < today
    ? [{ field: 'passportExpiresOn', kind: 'passport-expired' }]
    : dateFinding('passportExpiresOn', read)
}

const bornOn: ProfileCheck = (text, profile, today) => {
  const read = readDay(text)
  if (!read.ok) return dateFinding('bornOn', read)
  if (read.value > today) return [{ field: 'bornOn', kind: 'day-in-future' }]
  const told = bornOnOfId(profile, today)
  return told && told !== read.value ? [{ field: 'bornOn', kind: 'born-differs-from-id', bornOn: told }] : []
}

const contactFinding = (
  field: ProfileField,
  finding: ContactFinding | undefined,
): readonly ProfileFinding[] => (finding ? [{ field, ...finding }] : [])

const mobile: ProfileCheck = (text) => {
  const read = readMobile(text)
  if (!read.ok) return contactFinding('mobile', read.problem)
  return read.value.kind === 'foreign' ? [{ field: 'mobile', kind: 'mobile-foreign' }] : []
}

const email: ProfileCheck = (text) => {
  const read = readEmail(text)
  return contactFinding('email', read.ok ? emailDoubt(read.value) : read.problem)
}

const nationality: ProfileCheck = (text, { idKind }) =>
  idKind === 'resident-id' && HAN.test(text) && !isChinese(text)
    ? [{ field: 'nationality', kind: 'resident-id-foreign-nationality' }]
    : []

const CHECKS: Readonly<Record<ProfileField, ProfileCheck>> = {
  name: (text, { idKind }) => nameFindings(text, idKind).map((finding) => ({ field: 'name', ...finding })),
  passportName: (text) =>
    passportNameFindings(text).map((finding) => ({ field: 'passportName', ...finding })),
  formerName: () => [], // in any script, as it stands on whatever old paper
  nationality,
  idNumber,
  passportNumber,
  passportExpiresOn,
  bornOn,
  mobile,
  email,
}

/** What is wrong or odd about what the student wrote down about themselves. Empty fields are not asked for. */
export const profileFindings = (profile: Profile, today: IsoDate): readonly ProfileFinding[] =>
  (Object.keys(CHECKS) as ProfileField[]).flatMap((field) => {
    const text = profile[field]
    return isFilled(text) ? CHECKS[field](text, profile, today) : []
  })
