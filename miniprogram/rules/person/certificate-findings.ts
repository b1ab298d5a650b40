import type { CertificateField, CertificateDetails } from '../../model/certificate-details'
import type { Degree, Level } from '../../model/degree'
import type { CertificateFinding } from '../../model/form-finding'
import { plainText } from '../plain-text'
import { HAN } from './name-findings'
import { isFilled } from './filled'

type KnownDegree = Pick<Degree, 'level'>
type CertificateCheck = (text: string, known: KnownDegree) => readonly CertificateFinding[]

const LINE_BREAK = /[\n\r\u2028\u2029]/
const LINK = /https?:\/\/\S+/i

/** How titles of a level begin in English, or what they hold in Chinese; others are left to the student. */
const TITLE_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['doctor', /^(?:doctor(?:ate)?\b|ph\.? ?d\b)|博士/i],
  ['bachelor', /^(?:bachelor|b\.?(?:a|sc|eng|com|ed))\b|(?:^|[^副])(?:学士|學士)/i],
  ['master', /^(?:master|magister|m\.?(?:a|sc|eng|phil|ba|ed))\b|硕士|碩士/i],
  ['diploma', /^(?:associate|higher national diploma)\b|副学士|副學士/i],
]

const titleLevel = (title: string): Level | undefined =>
  TITLE_WORDS.find(([, words]) => words.test(title))?.[0]

const degreeTitle: CertificateCheck = (text, { level }) => {
  const named = titleLevel(plainText(text).trim())
  return named && named !== level
    ? [{ field: 'degreeTitle', kind: 'title-of-other-level', level, titleLevel: named }]
    : []
}

const verificationLink: CertificateCheck = (text) => {
  const plain = plainText(text).trim()
  const link = LINK.exec(plain)?.[0]
  if (!link) return [{ field: 'verificationLink', kind: 'not-a-link' }]
  return link === plain ? [] : [{ field: 'verificationLink', kind: 'link-with-more-text' }]
}

const inChinese =
  (field: 'degreeTitleInChinese' | 'majorInChinese'): CertificateCheck =>
  (text) =>
    HAN.test(text) ? [] : [{ field, kind: 'no-han' }]

const CHECKS: Readonly<Partial<Record<CertificateField, CertificateCheck>>> = {
  degreeTitle,
  degreeTitleInChinese: inChinese('degreeTitleInChinese'),
  majorInChinese: inChinese('majorInChinese'),
  verificationLink,
}

/** What is wrong or odd about what the student copied from the certificate. Empty fields are not asked for. */
export const certificateFindings = (
  details: CertificateDetails,
  known: KnownDegree,
): readonly CertificateFinding[] =>
  (Object.keys(details) as CertificateField[]).flatMap((field): readonly CertificateFinding[] => {
    const text = details[field]
    if (!isFilled(text)) return []
    if (LINE_BREAK.test(text.trim())) return [{ field, kind: 'line-break' }]
    return CHECKS[field]?.(text, known) ?? []
  })
