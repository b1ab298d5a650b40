import { isSaidTo, saidTo, type Reader } from '../../../content/audience'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { SourceId } from '../../../model/source'
import { questionsOn } from './questions'
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
import type { Action, SourcedGuide } from './steps/step-content'
import { STUDY_HISTORY } from './steps/study-history'
import { SUPPLEMENT } from './steps/supplement'
import { UPLOAD_MATERIALS } from './steps/upload-materials'
import { VERIFY_FACE } from './steps/verify-face'

/** What each step page says; the names of the steps stand in content/steps.ts. */
export const STEP_GUIDE: Readonly<Record<StepId, SourcedGuide>> = {
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
}

/** One action or answer as it is said. */
export interface SaidAction {
  readonly do: string
  readonly see?: string
  readonly withFields?: true
  readonly address?: string
}

/** What a step page says to one reader, nothing of it for others. */
export interface StepText {
  readonly prepare: readonly string[]
  readonly actions: readonly SaidAction[]
  readonly branches: readonly {
    readonly id: string
    readonly title: string
    readonly actions: readonly SaidAction[]
  }[]
  readonly troubles: readonly { readonly question: string; readonly answer: string }[]
  /** 依据: each source once, with all that it says here. */
  readonly basis: readonly (readonly [SourceId, string])[]
}

const said = (actions: readonly Action[], reader: Reader | undefined): readonly SaidAction[] =>
  saidTo(actions, reader).map(({ do: text, see, withFields, address }) => ({
    do: text,
    see,
    withFields,
    address,
  }))

/** Who has told nothing yet gets the first of several answers, which is of the commoner case. */
const askedOnce = (troubles: StepText['troubles']): StepText['troubles'] =>
  [...new Map([...troubles].reverse().map((trouble) => [trouble.question, trouble])).values()].reverse()

/** The words of a step for one reader on one day; without a reader (nothing told yet) everything. */
export const stepText = (step: StepId, numbers: OfficialNumbers, reader?: Reader): StepText => {
  const { basis, guide } = STEP_GUIDE[step]
  const { prepare, actions, branches, troubles } = guide(numbers)
  const common = saidTo(questionsOn(step), reader)
  return {
    prepare: saidTo(prepare, reader).map(({ text }) => text),
    actions: said(actions, reader),
    branches: saidTo(branches, reader).map(({ id, title, actions: own }) => ({
      id,
      title,
      actions: said(own, reader),
    })),
    troubles: askedOnce([
      ...saidTo(troubles, reader).map(({ question, answer }) => ({ question, answer })),
      ...common.map(({ question, answer }) => ({ question, answer: answer(numbers, reader) })),
    ]),
    basis: [
      ...basis.flatMap(([id, text, audience]) =>
        isSaidTo({ for: audience }, reader) ? [[id, text] as const] : [],
      ),
      ...common.flatMap(({ question, sources }) => sources.map((id) => [id, question] as const)),
    ],
  }
}
