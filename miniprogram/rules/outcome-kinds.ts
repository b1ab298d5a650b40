import type { Application } from '../model/application'
import type { Outcome, OutcomeKind } from '../model/progress'
import { STEP_IDS, type StepId } from '../model/step'
import { marked } from './marks'

interface Consequences {
  /** There is a 认证书 to print. */
  readonly isCertificate: boolean
  /** 办法 article 32: who disagrees with a result may ask for a review. A 不予受理通知单 is no result. */
  readonly canBeReviewed: boolean
  /** The application lives on: what was asked in addition can still be handed in. */
  readonly takesSupplements: boolean
  /** 办法 article 32: with new materials, or because nothing was decided. */
  readonly canApplyAnew: boolean
}

/** What follows from each kind of result. Of 其他 nothing is known, so nothing follows but what it says itself. */
const CONSEQUENCES: Readonly<Record<OutcomeKind, Consequences>> = {
  certificate: { isCertificate: true, canBeReviewed: true, takesSupplements: true, canApplyAnew: false },
  'not-yet': { isCertificate: false, canBeReviewed: true, takesSupplements: true, canApplyAnew: true },
  refused: { isCertificate: false, canBeReviewed: true, takesSupplements: true, canApplyAnew: true },
  'not-accepted': { isCertificate: false, canBeReviewed: false, takesSupplements: false, canApplyAnew: true },
  other: { isCertificate: false, canBeReviewed: false, takesSupplements: true, canApplyAnew: false },
}

export const consequencesOf = ({ kind }: Pick<Outcome, 'kind'>): Consequences => CONSEQUENCES[kind]

/** Whether a result can be about 虚假材料: a finding of the two 通知单 that are results. */
export const canBeFalse = ({ kind }: Outcome): boolean => kind === 'not-yet' || kind === 'refused'

/** A finding about 虚假材料 may bar a new application for years; how long, the sources do not agree. */
export const canApplyAnew = (outcome: Outcome): boolean =>
  consequencesOf(outcome).canApplyAnew && !(canBeFalse(outcome) && outcome.isAboutFalseMaterials)

/** The notices of an application that was not accepted ask for nothing any more. */
export const takesSupplements = ({ outcome }: Application): boolean =>
  outcome === undefined || consequencesOf(outcome).takesSupplements

/** The account outlives the application. */
export const KEPT_STEP: StepId = 'register-account'

/**
 * The same degree before it is handed in again: the account, the materials and what was typed stay; the result moves to
 * the earlier ones, and every step after the account is to be done anew.
 * `nowMs`: milliseconds since 1970.
 */
export const begunAnew = (application: Application, nowMs: number): Application => {
  const { outcome, earlier = [], waiting, ...kept } = application
  if (!outcome) return application
  const begun: Application = { ...kept, waiting: {}, earlier: [...earlier, { waiting, outcome }] }
  return STEP_IDS.filter((step) => step !== KEPT_STEP).reduce(
    (reopened, step) => marked(reopened, 'doneOn', step, { isSet: false }, nowMs),
    begun,
  )
}
