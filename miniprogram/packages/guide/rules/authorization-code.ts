import { itemAt } from '../../../model/list'
import type { CodeFinding } from '../../../model/finding'
import type { IsoDate } from '../../../model/iso-date'
import { failed, ok, type Result } from '../../../model/result'
import { officialFact } from '../../../rules/facts/official-numbers'
import { hasRightToLeft, plainText } from '../../../rules/plain-text'

/** The number of the service itself, often in the pasted message. */
const SERVICE_NUMBER = '12367'
/** Longer than any message; what follows is not read. */
const LONGEST_TEXT = 2000

const DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/g
/** Digits that belong together although spaces, hyphens or dots stand between them; a line break ends them. */
const DIGIT_GROUP = /\d(?:[ \t\u00a0\u2000-\u200a\u202f\u3000\u2010-\u2015\u2212._·-]*\d)*/g
const LETTERS_AT_DIGITS = /[a-z]\d|\d[a-z]/i
const GAPS = /[ \t\u00a0\u2000-\u200a\u202f\u3000\u2010-\u2015\u2212._·-]/g

const digitsOf = (group: string): string => group.replace(/\D/g, '')

const hasDigits =
  (count: number) =>
  (digits: string): boolean =>
    digits.length === count

/** One group of digits, or its pieces where a group is made of whole codes and the service number. */
const partsOf = (group: string, isCode: (digits: string) => boolean): readonly string[] => {
  const pieces = group.split(/\D+/).filter((piece) => piece !== SERVICE_NUMBER)
  return pieces.length > 0 && pieces.every(isCode) ? pieces : [digitsOf(group)]
}

const numbersIn = (text: string, isCode: (digits: string) => boolean): readonly string[] => {
  const numbers = (text.match(DIGIT_GROUP) ?? []).flatMap((group) => partsOf(group, isCode))
  const others = numbers.filter((number) => number !== SERVICE_NUMBER)
  return [...new Set(others.length > 0 ? others : numbers)]
}

const findingFor = (numbers: readonly string[], length: number): CodeFinding => {
  if (numbers.length > 1) return { kind: 'code-unclear' }
  const digits = itemAt(numbers, 0).length
  return { kind: digits < length ? 'code-too-short' : 'code-too-long', digits }
}

/** All that was typed, where it is as long as a code and mixes letters among the digits: no source says that it may not. */
const mixedCode = (plain: string, length: number): string | undefined => {
  const signs = plain.replace(GAPS, '')
  return signs.length === length && /^[a-z\d]+$/i.test(signs) ? signs : undefined
}

/**
 * The 个人授权码 of today's length in what the student pasted. Never guesses: anything doubtful is a finding. One with
 * letters is taken only where it stands alone.
 */
export const readAuthorizationCode = (text: string, today: IsoDate): Result<string, CodeFinding> => {
  const length = officialFact('code-digits', today).value.authorization
  const isCode = hasDigits(length)
  const read = text.slice(0, LONGEST_TEXT)
  if (hasRightToLeft(read)) return failed({ kind: 'code-right-to-left' })
  const plain = plainText(read).replace(DATE, ' / ').trim()
  if (plain === '') return failed({ kind: 'code-empty' })
  if (LETTERS_AT_DIGITS.test(plain)) {
    const mixed = mixedCode(plain, length)
    return mixed ? ok(mixed) : failed({ kind: 'code-has-letters' })
  }
  const numbers = numbersIn(plain, isCode)
  if (numbers.length === 0) return failed({ kind: 'code-no-digits' })
  const codes = numbers.filter(isCode)
  if (codes.length > 1) return failed({ kind: 'code-several' })
  return codes.length === 1 ? ok(itemAt(codes, 0)) : failed(findingFor(numbers, length))
}
