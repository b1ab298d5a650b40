import type { LinkedStep } from '../content/step-inputs'
import type { ApplicationId } from '../../../model/application'
import { openProgress, openReview, openStudyHistory } from '../../../platform/navigate'

/** The pages that carry the work of a step. */
export const OWN_PAGE: Readonly<Record<LinkedStep, (application: ApplicationId) => void>> = {
  'study-history': openStudyHistory,
  'await-result': (application) => openProgress('waiting', application),
  supplement: (application) => openProgress('supplements', application),
  'receive-result': (application) => openProgress('outcome', application),
  'print-certificate': (application) => openProgress('outcome', application),
  'request-review': openReview,
}
