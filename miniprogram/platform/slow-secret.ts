import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import { fetched } from './subpackage'

/** What one guess at a passphrase costs: scrypt's N as a power of two, r and p (RFC 7914). */
export interface GuessCost {
  readonly log2N: number
  readonly r: number
  readonly p: number
}

/** Whoever waits for something slow: hears how far it is, from 0 to 1, and may want no more of it. */
export interface Watch {
  onProgress: (share: number) => void
  isStopped: () => boolean
}

/** 32 bytes out of a passphrase, as slowly as `cost` says, while the page stays alive. Undefined: stopped. */
export type SlowSecret = (
  passphrase: Uint8Array,
  salt: Uint8Array,
  cost: GuessCost,
  watch: Watch,
) => Promise<Uint8Array | undefined>

/** Once it is there, nothing is asked for it again. */
let scrypt: SlowSecret | undefined

/**
 * Scrypt weighs a thirtieth of the main package and only sealed files need it: it lies in the subpackage of backups.
 * Told before the work begins, where it is not on the phone and cannot be fetched.
 */
export const fetchSlowSecret = async (): Attempt => {
  if (scrypt) return ok(undefined)
  const there = await fetched<{ readonly slowSecret: SlowSecret }>(() =>
    require.async('../packages/backup/platform/scrypt'),
  )
  if (!there.ok) return failed({ kind: 'sealing-not-downloaded' })
  scrypt = there.value.slowSecret
  return ok(undefined)
}

/** Throws where it cannot be fetched. */
export const slowSecret: SlowSecret = async (...asked) => {
  const there = await fetchSlowSecret()
  if (!there.ok || !scrypt) throw new Error('not fetched')
  return scrypt(...asked)
}
