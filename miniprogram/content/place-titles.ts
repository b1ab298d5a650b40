import { PAGE_NAME } from './page-names'
import { STEP_CONTENT } from './steps'

/** Pages where the student may have been when the app ended and whose address says nothing of a step or a material. */
export const PLACE_TITLE: Readonly<Record<string, string>> = {
  'packages/forms/profile/profile': PAGE_NAME.profile,
  'packages/forms/certificate/certificate': PAGE_NAME.certificate,
  'packages/forms/study-history/study-history': PAGE_NAME['study-history'],
  'packages/catalogue/review/review': STEP_CONTENT['request-review'].title,
  'packages/progress/waiting/waiting': STEP_CONTENT['await-result'].title,
  'packages/progress/supplements/supplements': STEP_CONTENT.supplement.title,
  'packages/progress/outcome/outcome': STEP_CONTENT['receive-result'].title,
}
