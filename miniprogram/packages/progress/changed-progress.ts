import type { Outcome, OutcomeKind, Waiting } from '../../model/progress'
import { withStepDone, type ApplicationChange } from '../../stores/changed-application'

export const withWaiting =
  (changed: Partial<Waiting>): ApplicationChange =>
  (newest) => ({ ...newest, waiting: { ...newest.waiting, ...changed } })

/** The kind of the result is told: the wait is over with it. `nowMs`: milliseconds since 1970. */
export const withOutcomeKind =
  (kind: OutcomeKind, nowMs: number): ApplicationChange =>
  (newest) => {
    const told = { ...newest, outcome: { ...newest.outcome, kind } }
    return told.doneOn['await-result'] ? told : withStepDone('await-result', nowMs)(told)
  }

/** What is written of the result; its kind was chosen first. */
export const withOutcome =
  (changed: Partial<Outcome>): ApplicationChange =>
  (newest) =>
    newest.outcome ? { ...newest, outcome: { ...newest.outcome, ...changed } } : newest

/** The result is there: the wait is over with it. `nowMs`: milliseconds since 1970. */
export const withResult =
  (nowMs: number): ApplicationChange =>
  (newest) =>
    withStepDone('receive-result', nowMs)(withStepDone('await-result', nowMs)(newest))
