import { STEP_PAGE_TEXT } from '../content/step-page'
import type { Application } from '../../../model/application'
import type { CodeFinding, DateFinding } from '../../../model/finding'
import { today } from '../../../platform/clock'
import { showNote } from '../../../platform/feedback'
import { readAuthorizationCode } from '../rules/authorization-code'
import { readDay } from '../../../rules/typed-date'
import {
  withAuthorizationCode,
  withCodeGotOn,
  withRecord,
  withTypedCode,
  type ApplicationChange,
} from '../../../stores/changed-application'
import { chosenId, oneOf, type ChosenEvent, type TypedEvent } from '../../../pages/event-data'
import { handlersOf, type Typing } from '../../../pages/page-self'
import type { AuthorizationTyping } from './step.view'

/** The form of the 12367 step: what the search found, the code and its day. */

export interface AuthorizationLocal {
  /** Typed, and no day (yet): kept only while the page is open. */
  gotOn: string | undefined
  codeFinding: CodeFinding | undefined
  dateFinding: DateFinding | undefined
}

export const NOTHING_ENTERED: AuthorizationLocal = {
  gotOn: undefined,
  codeFinding: undefined,
  dateFinding: undefined,
}

/** Longer than any message that carries a code. */
const LONGEST_TYPED = 200

const isRecord = oneOf(['found', 'not-found'] as const)

/** What stands in the form. */
export const authorizationIn = (
  degree: Application | undefined,
  { gotOn, codeFinding, dateFinding }: AuthorizationLocal,
  typing: Typing,
): AuthorizationTyping => {
  const { record = 'unknown', code = '', codeGotOn, typedCode = code } = degree?.entryExit ?? {}
  return {
    record,
    code: typing.code ?? typedCode,
    gotOn: typing.gotOn ?? gotOn ?? codeGotOn ?? today(),
    codeFinding,
    dateFinding,
  }
}

/** Records a code that can be read and was not recorded: it goes with whatever the student does next. */
export const codeToRecord = (
  degree: Application | undefined,
  local: AuthorizationLocal,
  typing: Typing,
): ApplicationChange | undefined => {
  if (degree?.entryExit.record !== 'found') return undefined
  const entered = authorizationIn(degree, local, typing)
  const [code, gotOn] = [readAuthorizationCode(entered.code, today()), readDay(entered.gotOn)]
  if (!code.ok || !gotOn.ok || code.value === degree.entryExit.code) return undefined
  return withAuthorizationCode(code.value, gotOn.value)
}

const handlers = handlersOf<AuthorizationLocal>()

export const authorizationHandlers = handlers({
  async onRecordChoose(event: ChosenEvent) {
    const record = chosenId(event, isRecord)
    if (record) await this.change(withRecord(record))
  },
  onCodeChange({ detail: { value } }: TypedEvent) {
    this.local.codeFinding = undefined
    this.keep('code', value, withTypedCode(value.slice(0, LONGEST_TYPED)))
  },
  onGotOnChange({ detail: { value } }: TypedEvent) {
    const read = readDay(value)
    Object.assign(this.local, { gotOn: read.ok ? undefined : value, dateFinding: undefined })
    if (read.ok) this.keep('gotOn', value, withCodeGotOn(read.value))
    else this.type('gotOn', value)
  },
})

export const authorizationActions = handlers({
  async onCodeSave() {
    const entered = authorizationIn(this.degree, this.local, this.typing)
    const code = readAuthorizationCode(entered.code, today())
    const gotOn = readDay(entered.gotOn)
    this.local.codeFinding = code.ok ? undefined : code.problem
    this.local.dateFinding = gotOn.ok ? undefined : gotOn.problem
    if (code.ok && gotOn.ok && (await this.change(withAuthorizationCode(code.value, gotOn.value))))
      showNote(STEP_PAGE_TEXT.kept)
  },
})
