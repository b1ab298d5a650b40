import type { ApplicationId } from '../../../model/application'
import type { StepId } from '../../../model/step'
import { now } from '../../../platform/clock'

/**
 * The primary button keeps its place while what it does changes, on this page and on the next one: a tap so soon after
 * one that took effect was meant for the same thing.
 */
const SAME_TAP_MS = 800

let last: { readonly application: ApplicationId; readonly step: StepId; readonly atMs: number } | undefined

/** The primary button took effect; `step` is now under the finger. */
export const advanced = (application: ApplicationId, step: StepId): void => {
  last = { application, step, atMs: now() }
}

/** A clock that was set back must not kill the button. */
export const isSecondTap = (application: ApplicationId, step: StepId): boolean => {
  if (last?.application !== application || last.step !== step) return false
  const passedMs = now() - last.atMs
  return passedMs >= 0 && passedMs < SAME_TAP_MS
}
