import { deriveKeyNonBlocking } from '@stablelib/scrypt'
import { now } from '../../../platform/clock'
import type { GuessCost, SlowSecret, Watch } from '../../../platform/slow-secret'

const SECRET_BYTES = 32
/** A small derivation that tells how fast this phone is: about a thirtieth of a whole one. */
const PROBE_LOG2N = 9
const TICK_MS = 100
/** What is shown until it is really done. */
const ALMOST = 0.99

const workOf = ({ log2N, r, p }: GuessCost): number => 2 ** log2N * r * p

const scrypt = (passphrase: Uint8Array, salt: Uint8Array, { log2N, r, p }: GuessCost): Promise<Uint8Array> =>
  deriveKeyNonBlocking(passphrase, salt, 2 ** log2N, r, p, SECRET_BYTES)

/** Milliseconds for one unit of work on this phone; the library says nothing while it works. */
let msPerWork: number | undefined

const timed = async (passphrase: Uint8Array, salt: Uint8Array, cost: GuessCost): Promise<Uint8Array> => {
  const startedMs = now()
  const secret = await scrypt(passphrase, salt, cost)
  msPerWork = Math.max(now() - startedMs, 1) / workOf(cost)
  return secret
}

/** One at a time: two would take the memory twice. */
let running: Promise<unknown> = Promise.resolve()

const derive = async (
  passphrase: Uint8Array,
  salt: Uint8Array,
  cost: GuessCost,
  { onProgress, isStopped }: Watch,
): Promise<Uint8Array | undefined> => {
  if (msPerWork === undefined) await timed(passphrase, salt, { ...cost, log2N: PROBE_LOG2N })
  if (isStopped()) return undefined
  const expectedMs = workOf(cost) * (msPerWork ?? 0)
  const startedMs = now()
  let ticking: ReturnType<typeof setInterval> | undefined
  const stopped = new Promise<undefined>((resolve) => {
    ticking = setInterval(() => {
      onProgress(Math.min(ALMOST, (now() - startedMs) / expectedMs))
      if (isStopped()) resolve(undefined)
    }, TICK_MS)
  })
  const secret = await Promise.race([timed(passphrase, salt, cost), stopped])
  if (ticking !== undefined) clearInterval(ticking)
  return isStopped() ? undefined : secret
}

/** Scrypt (RFC 7914) in slices of a tenth of a second. The rest of a stopped one still runs on, for seconds at most. */
export const slowSecret: SlowSecret = (passphrase, salt, cost, watch) => {
  const secret = running.then(() => derive(passphrase, salt, cost, watch))
  const end = () => undefined // which holds no secret
  running = secret.then(end, end)
  return secret
}
