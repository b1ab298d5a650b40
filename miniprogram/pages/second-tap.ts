import { now } from '../platform/clock'

/**
 * A button keeps its place while what it does changes, on one page or on the next: a tap so soon after one that took
 * effect was meant for the same thing.
 */
const SAME_TAP_MS = 800

let last: { readonly place: string; readonly atMs: number } | undefined

/** A tap took effect; `place` is now under the finger. */
export const tapLedTo = (place: string): void => {
  last = { place, atMs: now() }
}

/** A clock that was set back must not kill the button. */
export const isSecondTap = (place: string): boolean => {
  if (last?.place !== place) return false
  const passedMs = now() - last.atMs
  return passedMs >= 0 && passedMs < SAME_TAP_MS
}
