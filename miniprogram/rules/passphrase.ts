import type { PassphraseFinding } from '../model/passphrase'

/** Short passphrases are guessed by machines, however the file is sealed. */
export const SHORTEST_PASSPHRASE = 8
/** Ten digits are gone through in a day; twelve letters are not. */
const SHORTEST_OF_DIGITS = 14

const isOneSign = (text: string): boolean => new Set(text).size < 3

/** What speaks against a passphrase for a new backup, or against what was typed the second time; undefined where nothing does. */
export const passphraseFinding = (passphrase: string, repeated: string): PassphraseFinding | undefined => {
  const text = passphrase.normalize('NFKC').trim()
  if (text === '') return 'empty'
  if (text.length < SHORTEST_PASSPHRASE) return 'too-short'
  if (isOneSign(text) || (/^\d+$/.test(text) && text.length < SHORTEST_OF_DIGITS)) return 'too-simple'
  return repeated.normalize('NFKC').trim() === text ? undefined : 'different'
}

/** Without the letters and digits that are mistaken for one another when read aloud or copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const PROPOSED_LENGTH = 12

/** How many random bytes a proposal needs. */
export const PROPOSAL_RANDOM_BYTES = 64

/** A passphrase of about 60 random bits in three groups; undefined when the bytes were too few to choose from. */
export const proposedPassphrase = (random: Uint8Array): string | undefined => {
  // Bytes above the last whole multiple would make the first letters likelier.
  const fair = [...random].filter((byte) => byte < 256 - (256 % LETTERS.length)).slice(0, PROPOSED_LENGTH)
  if (fair.length < PROPOSED_LENGTH) return undefined
  const letters = fair.map((byte) => LETTERS[byte % LETTERS.length]).join('')
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-')
}
