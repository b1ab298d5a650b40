import { itemAt } from '../../model/list'
import type { CertificateDetails } from '../../model/certificate-details'
import { NAME_DIFFERENCES, type NameDifference, type NameMatch, type NameProof } from '../../model/name-match'
import type { Profile } from '../../model/profile'
import { plainText } from '../plain-text'
import { HAN } from './name-findings'
import { isFilled } from './filled'
import { isSameName, nameWords, rotations, withoutHyphens, type Spelling } from './name-words'

/** More words than any name; what follows is not compared. */
const MOST_WORDS = 12

const ALL_FOLDED: Spelling = { ignore: NAME_DIFFERENCES }

/** Which of the ways to write a name differ: each that still tells the two apart when all the others are ignored. */
const differencesOf = (one: string, other: string): readonly NameDifference[] =>
  NAME_DIFFERENCES.filter(
    (difference) =>
      !isSameName(one, other, { ignore: NAME_DIFFERENCES.filter((each) => each !== difference) }),
  )

const withoutRun = (words: readonly string[], start: number, length: number): readonly string[] => [
  ...words.slice(0, start),
  ...words.slice(start + length),
]

/** The words that one name has more than the other, when leaving them out makes the two the same. */
const extraWords = (longer: readonly string[], shorter: readonly string[]): readonly string[] | undefined => {
  const wanted = rotations(shorter).map((words) => words.join(''))
  for (let length = 1; length <= longer.length - 2; length += 1) {
    for (let start = 0; start + length <= longer.length; start += 1) {
      const left = withoutRun(longer, start, length).join('')
      if (wanted.includes(left)) return longer.slice(start, start + length)
    }
  }
  return undefined
}

const extraNames = (certificate: readonly string[], person: readonly string[]): NameMatch | undefined => {
  const onCertificate = extraWords(certificate, person)
  if (onCertificate) return { kind: 'extra-names', on: 'certificate', words: onCertificate.join(' ') }
  const onPassport = extraWords(person, certificate)
  return onPassport && { kind: 'extra-names', on: 'person', words: onPassport.join(' ') }
}

/** 「X. M.」 for 「Xiaoming」 counts as one initial. */
const withOneInitial = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => word.length > 1 || (words[at - 1] ?? '').length !== 1)

const abbreviates = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length &&
  short.some((word) => word.length === 1) &&
  short.every((word, at) => (word.length === 1 ? itemAt(long, at).startsWith(word) : word === long[at]))

const hasInitials = (one: readonly string[], other: readonly string[]): boolean =>
  [one, withOneInitial(one)].flatMap(rotations).some((turn) => abbreviates(turn, other)) ||
  [other, withOneInitial(other)].flatMap(rotations).some((turn) => abbreviates(turn, one))

/** A passport prints the surname first; what follows are the given names. */
const partlySame = (certificate: readonly string[], person: readonly string[]): NameMatch => {
  const [surname = '', ...given] = person
  const givenNames = given.join('')
  const runs = certificate.flatMap((_, start) =>
    certificate.slice(start).map((__, more) => certificate.slice(start, start + more + 1).join('')),
  )
  if (given.length > 0 && runs.includes(givenNames)) return { kind: 'surname-differs' }
  return certificate.includes(surname) && certificate.length > 1
    ? { kind: 'given-name-differs' }
    : { kind: 'different' }
}

const latinMatch = (certificate: string, person: string): NameMatch => {
  if (isSameName(certificate, person, { ignore: [] })) return { kind: 'same' }
  if (isSameName(certificate, person, ALL_FOLDED))
    return { kind: 'same-apart-from', differences: differencesOf(certificate, person) }
  const wordsOf = (name: string) => nameWords(withoutHyphens(name), ALL_FOLDED).slice(0, MOST_WORDS)
  const [one, other] = [wordsOf(certificate), wordsOf(person)]
  if (hasInitials(one, other)) return { kind: 'initials' }
  return extraNames(one, other) ?? partlySame(one, other)
}

const hanOf = (name: string): string => [...plainText(name)].filter((sign) => HAN.test(sign)).join('')

const hanMatch = (certificate: string, person: string): NameMatch => {
  if (certificate === person) return { kind: 'same' }
  return [...certificate].length === [...person].length
    ? { kind: 'characters-differ' }
    : { kind: 'different' }
}

const latinOf = (name: string): string =>
  [...plainText(name)]
    .map((sign) => (HAN.test(sign) || /[()/]/.test(sign) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const hasLetters = (text: string): boolean => /[^\s\d,.'\u2019-]/.test(text)

/** Compares within one script: letters with letters first, Han characters where there are no letters on both sides. */
const matchOf = (certificate: string, persons: readonly string[]): NameMatch => {
  const [latin, han] = [latinOf(certificate), hanOf(certificate)]
  const inLetters = persons.map(latinOf).find(hasLetters)
  if (hasLetters(latin) && inLetters) return latinMatch(latin, inLetters)
  const inHan = persons.map(hanOf).find((name) => name !== '')
  return han !== '' && inHan ? hanMatch(han, inHan) : { kind: 'nothing-to-compare', missing: 'same-script' }
}

const isNoOtherName = ({ kind }: NameMatch): boolean => kind === 'same' || kind === 'same-apart-from'

/** How the name on the certificate stands to the names that the student wrote down. */
export const nameMatch = (
  { nameOnCertificate }: CertificateDetails,
  { passportName, name, formerName }: Profile,
): NameMatch => {
  if (!isFilled(nameOnCertificate)) return { kind: 'nothing-to-compare', missing: 'certificate' }
  const today = [passportName, name].filter(isFilled)
  if (today.length === 0) return { kind: 'nothing-to-compare', missing: 'person' }
  const match = matchOf(nameOnCertificate, today)
  const isFormer = isFilled(formerName) && isNoOtherName(matchOf(nameOnCertificate, [formerName]))
  return isFormer && !isNoOtherName(match) ? { kind: 'former-name' } : match
}

const PROOF: Readonly<Record<NameMatch['kind'], NameProof>> = {
  'nothing-to-compare': 'none',
  same: 'none',
  'same-apart-from': 'unknown',
  'extra-names': 'unknown',
  initials: 'unknown',
  'characters-differ': 'unknown',
  'former-name': 'asked',
  'surname-differs': 'asked',
  'given-name-differs': 'asked',
  different: 'asked',
}

/** Whether such a difference needs the 变更证明. Only for another name a source says so. */
export const nameProof = ({ kind }: NameMatch): NameProof => PROOF[kind]
