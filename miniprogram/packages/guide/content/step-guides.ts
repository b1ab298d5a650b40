import type { StepId } from '../../../model/step'
import { ACCEPT_AGREEMENT } from './steps/accept-agreement'
import { APPLICATION_TYPE } from './steps/application-type'
import { AUTHORIZE_ENTRY_EXIT } from './steps/authorize-entry-exit'
import { AWAIT_RESULT } from './steps/await-result'
import { BASIC_INFORMATION } from './steps/basic-information'
import { CERTIFICATE_INFORMATION } from './steps/certificate-information'
import { CHECK_AND_PAY } from './steps/check-and-pay'
import { PRINT_CERTIFICATE } from './steps/print-certificate'
import { RECEIVE_RESULT } from './steps/receive-result'
import { REGISTER_ACCOUNT } from './steps/register-account'
import { REQUEST_REVIEW } from './steps/request-review'
import type { SourcedGuide } from './steps/step-content'
import { STUDY_HISTORY } from './steps/study-history'
import { SUPPLEMENT } from './steps/supplement'
import { UPLOAD_MATERIALS } from './steps/upload-materials'
import { VERIFY_FACE } from './steps/verify-face'

/** What each step page says; the names of the steps stand in content/steps.ts. */
export const STEP_GUIDE = {
  'register-account': REGISTER_ACCOUNT,
  'accept-agreement': ACCEPT_AGREEMENT,
  'authorize-entry-exit': AUTHORIZE_ENTRY_EXIT,
  'verify-face': VERIFY_FACE,
  'basic-information': BASIC_INFORMATION,
  'application-type': APPLICATION_TYPE,
  'certificate-information': CERTIFICATE_INFORMATION,
  'study-history': STUDY_HISTORY,
  'upload-materials': UPLOAD_MATERIALS,
  'check-and-pay': CHECK_AND_PAY,
  'await-result': AWAIT_RESULT,
  supplement: SUPPLEMENT,
  'receive-result': RECEIVE_RESULT,
  'print-certificate': PRINT_CERTIFICATE,
  'request-review': REQUEST_REVIEW,
} satisfies Readonly<Record<StepId, SourcedGuide>>
