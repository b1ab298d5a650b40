import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { StepId } from '../../../model/step'
import { consequencesOf } from '../../../rules/outcome-kinds'
import { nextStep } from '../../../rules/steps'

/** Where a result leads: a certificate to be printed, whatever was never ticked before; undefined where all is done. */
export const stepAfterResult = (application: Application, today: IsoDate): StepId | undefined => {
  const { outcome, doneOn } = application
  if (outcome && consequencesOf(outcome).isCertificate && !doneOn['print-certificate'])
    return 'print-certificate'
  const next = nextStep(application, today)
  return next.kind === 'finished' ? undefined : next.step
}
