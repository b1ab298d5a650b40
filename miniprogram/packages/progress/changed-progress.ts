import type { Outcome, OutcomeKind, Waiting } from '../../model/progress'
import type { IsoDate } from '../../model/iso-date'
import { withStepDone, type ApplicationChange } from '../../stores/changed-application'

export const withWaiting =
  (changed: Partial<Waiting>): ApplicationChange =>
  (newest) => ({ ...newest, waiting: { ...newest.waiting, ...changed } })

export const withOutcomeKind =
  (kind: OutcomeKind): ApplicationChange =>
  (newest) => ({ ...newest, outcome: { ...newest.outcome, kind } })

/** What is written of the result; its kind was chosen first. */
export const withOutcome =
  (changed: Partial<Outcome>): ApplicationChange =>
  (newest) =>
    newest.outcome ? { ...newest, outcome: { ...newest.outcome, ...changed } } : newest

/** The result is there: the wait is over with it. */
export const withResult =
  (on: IsoDate): ApplicationChange =>
  (newest) =>
    withStepDone('receive-result', on)(withStepDone('await-result', on)(newest))
