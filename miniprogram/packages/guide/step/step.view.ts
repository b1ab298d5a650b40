import { sourceWords } from '../../../content/sources'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import { CODE_FINDING_TEXT, DATE_FINDING_TEXT } from '../../../content/findings'
import { timeWords } from '../../../content/next-thing'
import { materialStatusText } from '../../../content/material-words'
import { materialName } from '../../../content/materials'
import { PROCESSING_TIME_TEXT, type TimeText } from '../content/processing-time'
import { SCAN_ANSWER_TEXT, type AnswerText } from '../../../content/scan-answers'
import { numberedSentence, sentenceFor } from '../../../content/sentence'
import {
  authorizationText,
  authorizationWords,
  FACE_TEXT,
  STEP_PAGE_TEXT as TEXT,
  stepPageWords as words,
} from '../content/step-page'
import { portalPageWords } from '../../../content/portal-pages'
import { PHASE_TEXT } from '../../../content/phases'
import { STEP_CONTENT } from '../../../content/steps'
import type { Application, EntryExit } from '../../../model/application'
import type { Degree } from '../../../model/degree'
import type { CodeFinding, DateFinding } from '../../../model/finding'
import type { IsoDate } from '../../../model/iso-date'
import type { NextStep } from '../../../model/next-step'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { ProcessingTime } from '../../../model/processing-time'
import type { ScanAnswer } from '../../../model/scan-answer'
import type { SourceId } from '../../../model/source'
import type { StepId } from '../../../model/step'
import { applicationType } from '../../../rules/application-type'
import { readAuthorizationCode } from '../rules/authorization-code'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { materialStatus } from '../../../rules/material-status'
import { processingTime } from '../../../rules/processing-time'
import { portalPages, stepMinutes } from '../../../rules/step-facts'
import { STEPS } from '../../../rules/step-table'
import { numbersOfResult } from '../../../rules/result-numbers'
import { canReopen, stepStatus } from '../../../rules/steps'
import { announcedChanges } from '../../../pages/announced-changes'
import { contactLinks } from '../../../pages/contact-links'
import { dateReadings } from '../../../pages/date-readings'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { readerOf, type Student } from '../../../pages/reader'
import { STEP_GUIDE, stepText, type SaidAction, type StepText } from '../content/step-guides'

/** What is being typed on this page and is not saved yet. */
export interface AuthorizationTyping {
  record: EntryExit['record']
  code: string
  gotOn: string
  codeFinding: CodeFinding | undefined
  dateFinding: DateFinding | undefined
}

const numbered = (actions: readonly SaidAction[]) =>
  actions.map(({ do: text, see = '', address = '' }, index) => ({
    // The only thing to do bears no number.
    number: actions.length > 1 ? index + 1 : 0,
    do: text,
    see,
    links: contactLinks(`${text}\n${see}\n${address}`),
  }))

/** More ways than these are folded: all but one of them are of other people. */
const MOST_UNFOLDED = 2

const folded = ({ title, actions }: StepText['branches'][number]) => {
  const answer = actions.map(({ do: text, see = '' }) => `${text}${see}`).join('\n')
  return { question: title, answer, links: contactLinks(answer) }
}

/** What is done, then the ways that it can go; where nothing but one way is left, that is what is done. */
const waysOf = (actions: readonly SaidAction[], branches: StepText['branches']) => {
  const [only, ...others] = branches
  if (only && actions.length === 0 && others.length === 0)
    return { actions: numbered(only.actions), afterFields: [], branches: [], ways: [] }
  const isLong = branches.length > MOST_UNFOLDED
  const split = actions.findIndex(({ withFields }) => withFields) + 1 || actions.length
  return {
    actions: numbered(actions).slice(0, split),
    afterFields: numbered(actions).slice(split),
    branches: isLong
      ? []
      : branches.map((branch) => ({ title: branch.title, actions: numbered(branch.actions) })),
    ways: isLong ? branches.map(folded) : [],
  }
}

/** The bar's name, the portal's page where it is called otherwise, what this is, where it is done and how long it takes. */
const headOf = (step: StepId, numbers: OfficialNumbers) => {
  const pages = portalPages(step, numbers.on)
  const { title, where } = STEP_CONTENT[step]
  const names = portalPageWords.names(pages).filter((name) => name !== title)
  return {
    bar: portalPageWords.place(pages) || PHASE_TEXT[STEPS[step].phase].name,
    place: names.length === 1 ? names.join('') : '',
    title,
    facts: words.joined([where, timeWords.about(stepMinutes(step))]),
  }
}

/** Which way of a step is this student's, once they have told it; undefined shows all ways. */
export const ownBranch = (
  step: StepId,
  application: Application | undefined,
  typing: AuthorizationTyping,
): string | undefined => {
  if (step === 'authorize-entry-exit') return typing.record === 'unknown' ? undefined : typing.record
  if (step === 'receive-result') return application?.outcome?.kind
  return step === 'application-type' && application ? applicationType(application.degree) : undefined
}

/** 依据: each source once, with all that it says on this page. */
const basisRows = (basis: readonly (readonly [SourceId, string])[]) =>
  [...new Set(basis.map(([id]) => id))].map((id) => ({
    ...shownSource(id),
    usedFor: sourceWords.says(basis.flatMap(([source, said]) => (source === id ? [said] : []))),
  }))

/** What every step page shows: why, what to prepare, what to do, troubles, sources. */
export const guideView = (step: StepId, today: IsoDate, branchId?: string, student?: Student) => {
  const reader = student && readerOf(student, today)
  const own = (numbers: OfficialNumbers) => numbersOfResult(reader?.issuedOn, numbers)
  const numbers = own(officialNumbers(today))
  const { prepare, actions, branches, troubles, basis } = stepText(step, numbers, reader)
  const isUnanswered = step === 'authorize-entry-exit' && student !== undefined && branchId === undefined
  return {
    head: headOf(step, numbers),
    drawing: STEP_GUIDE[step].drawing ?? null,
    why: STEP_CONTENT[step].why(numbers),
    prepare,
    ...waysOf(
      actions,
      isUnanswered ? [] : branches.filter(({ id }) => branchId === undefined || id === branchId),
    ),
    announced: announcedChanges(today, (then) => [
      STEP_CONTENT[step].why(then),
      stepText(step, own(then), reader),
    ]).join('\n'),
    troubles: troubles.map((trouble) => ({ ...trouble, links: contactLinks(trouble.answer) })),
    basis: pageBasis(basisRows(basis)),
  }
}

/** How long the wait will be, on the page of the waiting, until the result is told. */
const estimate = (step: StepId, { degree, outcome }: Application, today: IsoDate) =>
  step === 'await-result' && !outcome
    ? numberedSentence<ProcessingTime, TimeText>(
        PROCESSING_TIME_TEXT,
        processingTime(degree, today),
        officialNumbers(today),
      )
    : null

/** Where this step stands for one degree, and what it still lacks. */
export const progressView = (step: StepId, application: Application, today: IsoDate) => {
  const status = stepStatus(step, application, today)
  const missing = status.kind === 'open' ? status.missing : []
  return {
    degreeName: `${degreeName(application.degree)} · ${degreeDetail(application.degree)}`,
    isDone: status.kind === 'done',
    canReopen: canReopen(step, application, today),
    doneText: status.kind === 'done' ? words.doneOn(status.on) : '',
    waiting:
      status.kind === 'locked'
        ? words.waitingFor(status.waitingFor.map((before) => STEP_CONTENT[before].title))
        : '',
    missing: missing.map((id) => ({
      id,
      name: materialName(id, application.degree),
      status: materialStatusText(id, materialStatus(application, id, today)),
    })),
    estimate: estimate(step, application, today),
    showMaterials: STEPS[step].materials === 'application',
    // Where fields are typed or files uploaded on the computer.
    toComputer: ['apply', 'pay'].includes(STEPS[step].phase),
  }
}

const recordOptions = (text: ReturnType<typeof authorizationText>) =>
  [
    { id: 'found', label: text.found, hint: text.foundHint },
    { id: 'not-found', label: text.notFound, hint: '' },
  ] as const

/** How the typed text is read so far; nothing while it cannot be read, or once it stands above. */
const codeHint = (code: string, saved: string | undefined, today: IsoDate): string => {
  const read = readAuthorizationCode(code, today)
  if (!read.ok) return ''
  return [
    read.value === saved ? '' : authorizationWords.readAs(read.value),
    /\D/.test(read.value) ? authorizationWords.withLetters : '',
  ]
    .filter(Boolean)
    .join('。')
}

/** The 12367 step's own inputs. */
export const authorizationView = (
  typing: AuthorizationTyping,
  saved: EntryExit | undefined,
  today: IsoDate,
  degree?: Degree,
) => {
  const numbers = officialNumbers(today)
  const reader = degree && readerOf({ degree, entryExit: { record: typing.record } }, today)
  const text = authorizationText(numbers, reader)
  return {
    record: typing.record,
    options: recordOptions(text).map((option) => ({ ...option, chosen: option.id === typing.record })),
    code: typing.code,
    codeHint: codeHint(typing.code, saved?.code, today),
    codeProblem: typing.codeFinding ? numberedSentence(CODE_FINDING_TEXT, typing.codeFinding, numbers) : '',
    gotOn: typing.gotOn,
    readings: dateReadings(typing.gotOn),
    dateProblem: typing.dateFinding ? sentenceFor(DATE_FINDING_TEXT, typing.dateFinding) : '',
    savedCode: saved?.code ?? '',
    // Nothing is left to be saved.
    isSaved: saved?.code === typing.code && saved.codeGotOn === typing.gotOn,
    today,
    text,
  }
}

/** What a scanned code is, in words; `follow`: the button to a page of ours. */
export const codeCheckView = (answer: ScanAnswer | undefined) => {
  if (!answer) return { text: FACE_TEXT, answer: null }
  const { title, whatToDo, follow = '' } = sentenceFor<ScanAnswer, AnswerText>(SCAN_ANSWER_TEXT, answer)
  const isCalm = answer.kind.startsWith('ours') || answer.kind === 'authority-page'
  return {
    text: FACE_TEXT,
    answer: { kind: isCalm ? 'info' : 'warning', title, text: whatToDo, follow },
  }
}

/** The bottom button of a step that is not finished, in words. */
export const finishLabel = (step: StepId, toAnswer: boolean): string => {
  if (toAnswer) return TEXT.answerFirst
  return step === 'await-result' ? TEXT.resultCame : TEXT.finish
}

/** Where the bottom button of a finished step leads, in words. */
export const nextLabel = (next: NextStep, degree?: Degree): string => {
  if (next.kind === 'finished') return TEXT.home
  return words.next(
    next.kind === 'step' ? STEP_CONTENT[next.step].title : materialName(next.material, degree),
  )
}
