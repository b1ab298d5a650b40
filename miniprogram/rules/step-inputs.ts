import type { Application } from '../model/application'
import type { CertificateField } from '../model/certificate-details'
import type { InputHome, InputId } from '../model/step-input'
import { TAIWAN } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import { isYearAlone, type PartialDate } from '../model/partial-date'
import type { Profile, ProfileField } from '../model/profile'
import type { StepId } from '../model/step'
import { isFilled } from './person/filled'
import { readEmail, readMobile } from './person/contact'
import { bornOnOfId, idNumberField, readIdNumber } from './person/id-number'
import { compactText } from './person/compact-text'
import { HAN } from './person/name-findings'
import { plainText } from './plain-text'
import { STEPS } from './step-table'
import { readDay } from './typed-date'

export const INPUT_HOME: Readonly<Record<InputId, InputHome>> = {
  'legal-name': 'profile',
  'passport-name': 'profile',
  'former-name': 'profile',
  nationality: 'profile',
  'id-kind': 'profile',
  'id-number': 'profile',
  'passport-number': 'profile',
  'passport-expires-on': 'profile',
  'born-on': 'profile',
  mobile: 'profile',
  email: 'profile',
  place: 'degree',
  'school-original': 'degree',
  'school-chinese': 'degree',
  level: 'degree',
  'started-on': 'degree',
  'ended-on': 'degree',
  'awarded-on': 'degree',
  'name-on-certificate': 'certificate',
  'certificate-number': 'certificate',
  'degree-title': 'certificate',
  'degree-title-in-chinese': 'certificate',
  major: 'certificate',
  'major-in-chinese': 'certificate',
  'place-of-study': 'certificate',
  'school-of-study': 'certificate',
  'student-number': 'certificate',
  'subject-category': 'certificate',
  'studied-remotely': 'degree',
  'verification-link': 'certificate',
  'verification-password': 'certificate',
  'result-number': 'outcome',
}

/** Not everybody has these: a field that is empty here may stay empty in the portal too. */
const NOT_FOR_ALL: readonly InputId[] = [
  'passport-name',
  'former-name',
  'passport-number',
  'passport-expires-on',
  'school-chinese',
  'certificate-number',
  'verification-link',
  'verification-password',
  // What only two students saw on the page; without a value it is entered at the computer.
  'degree-title-in-chinese',
  'place-of-study',
  'school-of-study',
  'student-number',
  'subject-category',
]

/** Shown with its first and last sign only. */
const SECRET: readonly InputId[] = ['id-number', 'passport-number', 'mobile', 'verification-password']

export const isSecretInput = (input: InputId): boolean => SECRET.includes(input)

/** What the student has written down so far. */
export interface Written {
  readonly profile: Profile
  /** Absent before a degree was added: the registration can be filled in without one. */
  readonly application: Application | undefined
  readonly today: IsoDate
}

const trimmed = (text: string | undefined): string | undefined =>
  isFilled(text) ? plainText(text).trim() : undefined

const asDay = (text: string | undefined): string | undefined => {
  if (!isFilled(text)) return undefined
  const read = readDay(text)
  return read.ok ? read.value : text.trim()
}

/** The name in letters the way a passport prints it: capitals, without the comma of some passports. */
const capitals = (name: string | undefined): string | undefined =>
  trimmed(name)
    ?.replace(/[\s,]+/g, ' ')
    .toUpperCase()

/** Spaces between Chinese characters are an ornament of old papers. */
const chineseName = (name: string | undefined): string | undefined => {
  const text = trimmed(name)
  return text && HAN.test(text) ? text.replace(/\s+/g, '') : text
}

const idNumber = ({ profile, today }: Written): string | undefined => {
  const text = profile[idNumberField(profile)]
  if (!isFilled(text)) return undefined
  const read = profile.idKind && readIdNumber(profile.idKind, text, today)
  return read?.ok ? read.value.number : compactText(text)
}

const mobile = (text: string | undefined): string | undefined => {
  if (!isFilled(text)) return undefined
  const read = readMobile(text)
  return read.ok ? read.value.number : text.trim()
}

const email = (text: string | undefined): string | undefined => {
  if (!isFilled(text)) return undefined
  const read = readEmail(text)
  return read.ok ? read.value : text.trim()
}

const original = (application: Application | undefined): string | undefined => {
  const school = application?.degree.school
  return school?.kind === 'typed' ? school.name : school?.englishName
}

/** The usual Chinese name of a school of Taiwan need not be the one on the certificate. */
const schoolInChinese = (application: Application | undefined): string | undefined => {
  const { school, place } = application?.degree ?? {}
  return school && school.kind !== 'typed' && place !== TAIWAN ? trimmed(school.chineseName) : undefined
}

type Read = (written: Written) => string | undefined

/** Where a degree was read, as far as the certificate says it: who was on other campuses or at two schools writes it. */
export const readWhere = (
  application: Application,
): Readonly<Partial<Record<'placeOfStudy' | 'schoolOfStudy', string>>> => {
  const { mode, circumstances, place } = application.degree
  const isReadThere = mode === 'on-campus' && !circumstances.includes('exchange-term')
  return {
    placeOfStudy: isReadThere ? place : undefined,
    schoolOfStudy: isReadThere ? (schoolInChinese(application) ?? original(application)) : undefined,
  }
}

const whereRead =
  (field: 'placeOfStudy' | 'schoolOfStudy'): Read =>
  ({ application }) =>
    application && (trimmed(application.certificate[field]) ?? readWhere(application)[field])

/** As exact as it was told; a year alone answers no question of the portal. */
const toldDate = (date: PartialDate | undefined): string | undefined =>
  date && !isYearAlone(date) ? date : undefined

const READ: Readonly<Record<InputId, Read>> = {
  'legal-name': ({ profile }) =>
    profile.idKind === 'passport' ? capitals(profile.passportName) : chineseName(profile.name),
  'passport-name': ({ profile }) => capitals(profile.passportName),
  'former-name': ({ profile }) => trimmed(profile.formerName),
  nationality: ({ profile }) => trimmed(profile.nationality),
  'id-kind': ({ profile }) => profile.idKind,
  'id-number': idNumber,
  'passport-number': ({ profile }) =>
    isFilled(profile.passportNumber) ? compactText(profile.passportNumber) : undefined,
  'passport-expires-on': ({ profile }) => asDay(profile.passportExpiresOn),
  'born-on': ({ profile, today }) => bornOnOfId(profile, today) ?? asDay(profile.bornOn),
  mobile: ({ profile }) => mobile(profile.mobile),
  email: ({ profile }) => email(profile.email),
  place: ({ application }) => application?.degree.place,
  'school-original': ({ application }) => original(application),
  'school-chinese': ({ application }) => schoolInChinese(application),
  level: ({ application }) => application?.degree.level,
  'started-on': ({ application }) => toldDate(application?.degree.startedOn),
  'ended-on': ({ application }) => toldDate(application?.degree.endedOn),
  'awarded-on': ({ application }) => toldDate(application?.degree.awardedOn),
  'name-on-certificate': ({ application }) => trimmed(application?.certificate.nameOnCertificate),
  'certificate-number': ({ application }) => trimmed(application?.certificate.certificateNumber),
  'degree-title': ({ application }) => trimmed(application?.certificate.degreeTitle),
  'degree-title-in-chinese': ({ application }) => trimmed(application?.certificate.degreeTitleInChinese),
  'place-of-study': whereRead('placeOfStudy'),
  'school-of-study': whereRead('schoolOfStudy'),
  'student-number': ({ application }) => trimmed(application?.certificate.studentNumber),
  'subject-category': ({ application }) => trimmed(application?.certificate.subjectCategory),
  'studied-remotely': ({ application }) =>
    application && (application.degree.mode === 'remote' ? 'yes' : 'no'),
  major: ({ application }) => trimmed(application?.certificate.major),
  'major-in-chinese': ({ application }) => trimmed(application?.certificate.majorInChinese),
  'verification-link': ({ application }) => trimmed(application?.certificate.verificationLink),
  'verification-password': ({ application }) => application?.certificate.verificationPassword?.trim(),
  'result-number': ({ application }) => trimmed(application?.outcome?.number),
}

/** What is typed into the portal for this; ids for what is chosen from a list (level, kind of document). */
export const portalInput = (input: InputId, written: Written): string | undefined =>
  READ[input](written) || undefined

/** Inputs of a step that this student can fill in now, in order: those about a degree need one. */
export const inputsFor = (step: StepId, { application }: Pick<Written, 'application'>): readonly InputId[] =>
  STEPS[step].inputs.filter((input) => INPUT_HOME[input] === 'profile' || application !== undefined)

/** The certificate that is not issued has no date yet. */
const isYetToCome = (input: InputId, { application }: Written): boolean =>
  input === 'awarded-on' && application?.degree.circumstances.includes('certificate-not-issued') === true

/** What is still empty and is asked of everybody. */
export const missingInputs = (step: StepId, written: Written): readonly InputId[] =>
  inputsFor(step, written).filter(
    (input) =>
      !NOT_FOR_ALL.includes(input) &&
      !isYetToCome(input, written) &&
      INPUT_HOME[input] !== 'outcome' &&
      !portalInput(input, written),
  )

const INPUT_OF: Readonly<Record<ProfileField, (idKind: Profile['idKind']) => InputId>> = {
  name: () => 'legal-name',
  passportName: (idKind) => (idKind === 'passport' ? 'legal-name' : 'passport-name'),
  formerName: () => 'former-name',
  nationality: () => 'nationality',
  idNumber: () => 'id-number',
  passportNumber: (idKind) => (idKind === 'passport' ? 'id-number' : 'passport-number'),
  passportExpiresOn: () => 'passport-expires-on',
  bornOn: () => 'born-on',
  mobile: () => 'mobile',
  email: () => 'email',
}

/** The row of a step that carries a field of the form about the person. */
export const inputOfField = (field: ProfileField, { idKind }: Pick<Profile, 'idKind'>): InputId =>
  INPUT_OF[field](idKind)

const INPUT_OF_CERTIFICATE: Readonly<Record<CertificateField, InputId>> = {
  nameOnCertificate: 'name-on-certificate',
  certificateNumber: 'certificate-number',
  degreeTitle: 'degree-title',
  degreeTitleInChinese: 'degree-title-in-chinese',
  major: 'major',
  majorInChinese: 'major-in-chinese',
  studentNumber: 'student-number',
  subjectCategory: 'subject-category',
  placeOfStudy: 'place-of-study',
  schoolOfStudy: 'school-of-study',
  verificationLink: 'verification-link',
  verificationPassword: 'verification-password',
}

/** The row of a step that carries a field of the form about the certificate. */
export const inputOfCertificate = (field: CertificateField): InputId => INPUT_OF_CERTIFICATE[field]
