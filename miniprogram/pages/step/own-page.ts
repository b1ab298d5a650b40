import type { LinkedStep } from '../../content/step-inputs'
import type { ApplicationId } from '../../model/application'
import {
  openOutcome,
  openReview,
  openStudyHistory,
  openSupplements,
  openWaiting,
} from '../../platform/navigate'

/** The pages that carry the work of a step. */
export const OWN_PAGE: Readonly<Record<LinkedStep, (application: ApplicationId) => void>> = {
  'study-history': openStudyHistory,
  'await-result': openWaiting,
  supplement: openSupplements,
  'receive-result': openOutcome,
  'request-review': openReview,
}
