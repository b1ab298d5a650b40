import type { IsoDate } from '../model/iso-date'
import type { PhaseId, PreparedForm } from '../model/phase'
import type { PortalPage } from '../model/portal-page'
import { STEP_IDS, type StepId } from '../model/step'
import { officialFact } from './facts/official-numbers'
import { STEPS } from './step-table'

/** Our own estimate of the student's time on a step; 0 where nothing but waiting is. */
export const stepMinutes = (step: StepId): number => {
  const { minutes } = STEPS[step]
  return minutes === 'waiting' ? 0 : minutes
}

/** The steps of a phase, in order; 准备材料 has none, it is done before the portal. */
export const stepsOfPhase = (phase: PhaseId): readonly StepId[] =>
  STEP_IDS.filter((step) => STEPS[step].phase === phase)

/** Steps that only some students meet. */
export const OPTIONAL_STEPS: readonly StepId[] = STEP_IDS.filter((step) => STEPS[step].meets === 'some')

/** The portal's pages of a step, with the numbers that the portal gives them on a day. */
export const portalPages = (step: StepId, on: IsoDate): readonly PortalPage[] => {
  const order = officialFact('portal-pages', on).value
  return STEPS[step].pages
    .filter((id) => order.includes(id))
    .map((id) => ({ id, number: order.indexOf(id) + 1 }))
}

/** Our own estimate as well: one material photographed and looked at, one form filled in. */
export const PREPARATION_MINUTES: Readonly<Record<'material' | PreparedForm, number>> = {
  material: 3,
  profile: 5,
  certificate: 5,
  'study-history': 10,
}
