import type { Attempt } from '../../model/problem'
import { ok } from '../../model/result'
import type { BackupPhone } from './backup-phone'

/** Without the letters and digits that are mistaken for one another when read aloud or copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
/** 31 to the power of 13 is more than 2 to the power of 64. */
const PROPOSED_LENGTH = 13

/** How many random bytes a proposal needs. */
export const PROPOSAL_RANDOM_BYTES = 64

/** A passphrase of 64 random bits in three groups; undefined when the bytes were too few to choose from. */
export const proposedPassphrase = (random: Uint8Array): string | undefined => {
  // Bytes above the last whole multiple would make the first letters likelier.
  const fair = [...random].filter((byte) => byte < 256 - (256 % LETTERS.length)).slice(0, PROPOSED_LENGTH)
  if (fair.length < PROPOSED_LENGTH) return undefined
  const letters = fair.map((byte) => LETTERS[byte % LETTERS.length]).join('')
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-')
}

/** A passphrase that no machine guesses. */
export const newPassphrase = async (phone: Pick<BackupPhone, 'randomBytes'>): Attempt<string> => {
  for (;;) {
    const random = await phone.randomBytes(PROPOSAL_RANDOM_BYTES)
    if (!random.ok) return random
    const proposed = proposedPassphrase(random.value)
    if (proposed !== undefined) return ok(proposed)
  }
}
