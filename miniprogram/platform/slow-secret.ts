import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { called, PATIENCE_MS } from './called'

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

/** Scrypt weighs a thirtieth of the main package and only sealed files need it: it lies in the subpackage of backups. */
const scrypt = () =>
  called<{ readonly slowSecret: SlowSecret }>(PATIENCE_MS.download, ({ success, fail }) => {
    require.async('../packages/backup/platform/scrypt').then(success, fail)
  })

/** Whether it is on the phone; fetches it where it is not. */
export const fetchSlowSecret = async (): Promise<Result<void, Problem>> =>
  (await scrypt()).ok ? ok(undefined) : failed({ kind: 'sealing-not-downloaded' })

/** Throws where it is not on the phone, which `fetchSlowSecret` tells. */
export const slowSecret: SlowSecret = async (...asked) => {
  const fetched = await scrypt()
  if (!fetched.ok) throw new Error(fetched.failure.errMsg)
  return fetched.value.slowSecret(...asked)
}
