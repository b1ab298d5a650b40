import type { ContactFinding } from '../../model/form-finding'
import { failed, ok, type Result } from '../../model/result'
import { plainText } from '../plain-text'

const MAINLAND = /^1[3-9]\d{9}$/
const MAINLAND_DIGITS = 11

/** A telephone number: `mainland` is written the way a form on the mainland takes it, without +86. */
export interface Mobile {
  readonly kind: 'mainland' | 'foreign'
  readonly number: string
}

const withoutChina = (number: string): string => number.replace(/^(?:\+|00)86/, '')

/** A mobile number that can get the portal's texts, or one from abroad, which cannot. */
export const readMobile = (text: string): Result<Mobile, ContactFinding> => {
  const compact = plainText(text).replace(/[\s()\u2010-\u2015\u2212.-]/g, '')
  if (!/^\+?\d+$/.test(compact)) return failed({ kind: 'mobile-characters' })
  const number = withoutChina(compact)
  if (MAINLAND.test(number)) return ok({ kind: 'mainland', number })
  if (/^(?:\+|00)/.test(number)) return ok({ kind: 'foreign', number })
  return number !== compact || number.startsWith('1')
    ? failed(
        number.length === MAINLAND_DIGITS
          ? { kind: 'mobile-unclear' }
          : { kind: 'mobile-length', count: number.length },
      )
    : failed({ kind: 'mobile-unclear' })
}

/** Ends that are always a slip of the finger, and what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:con|cmo|ocm|vom|comm)$/, '.com'],
  [/@(?:gmial|gmal|gamil|gmai|gnail)\.com$/, '@gmail.com'],
  [/@(?:outlok|outloook|otlook)\.com$/, '@outlook.com'],
  [/@(?:hotmial|hotmal)\.com$/, '@hotmail.com'],
  [/@qq\.cn$/, '@qq.com'],
]
const OF_SCHOOL = /[.@](?:edu|ac|edu\.[a-z]{2}|ac\.[a-z]{2})$/

/** The address as it is written in ASCII; Chinese full stops stand for the dot that the input method swallowed. */
const plainAddress = (text: string): string => plainText(text).replace(/。/g, '.').trim()

/** An e-mail address that could exist. */
export const readEmail = (text: string): Result<string, ContactFinding> => {
  const address = plainAddress(text)
  if (/\s/.test(address)) return failed({ kind: 'email-spaces' })
  if (address.split('@').length !== 2) return failed({ kind: 'email-no-at' })
  return /^[^@]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(address)
    ? ok(address)
    : failed({ kind: 'email-unreadable' })
}

/** What is odd about an address that could exist: a slip, or a mailbox that may end with the studies. */
export const emailDoubt = (address: string): ContactFinding | undefined => {
  const lower = address.toLowerCase()
  const corrected = SLIPS.reduce((fixed, [slip, meant]) => fixed.replace(slip, meant), lower)
  if (corrected !== lower) return { kind: 'email-misspelt', suggestion: corrected }
  return OF_SCHOOL.test(lower) ? { kind: 'email-of-school' } : undefined
}
