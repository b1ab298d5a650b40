import { when } from 'mobx-miniprogram'
import { problemText } from '../../content/problems'
import { FURTHER_QUESTIONS_TEXT } from '../../content/further-questions'
import { NOT_OFFICIAL } from '../../content/sources'
import { STEP_INPUT_TEXT } from '../../content/step-inputs'
import { STEP_PAGE_TEXT } from '../../content/step-page'
import type { Application, EntryExit } from '../../model/application'
import type { FurtherAnswers, FurtherQuestionId } from '../../model/further-question'
import type { MaterialId } from '../../model/material'
import type { Problem } from '../../model/problem'
import type { Result } from '../../model/result'
import type { ScanAnswer } from '../../model/scan-answer'
import type { InputHome } from '../../model/step-input'
import type { SourceId } from '../../model/source'
import { isStepId, type StepId } from '../../model/step'
import { copyText } from '../../platform/clipboard'
import { today } from '../../platform/clock'
import { confirmed, showNote, showProblem } from '../../platform/feedback'
import {
  openCertificate,
  openChecklist,
  openDegreeForm,
  openHandOver,
  openHome,
  openMaterial,
  openProfile,
  openProgress,
  openSources,
  openStep,
  replaceWithStep,
} from '../../platform/navigate'
import { scanCode } from '../../platform/scan'
import { readAuthorizationCode } from '../../rules/authorization-code'
import { CODE_BASE } from '../../rules/facts/code-base'
import { answered } from '../../rules/further-questions'
import { understandScan } from '../../rules/scanned-code'
import { nextStep, stepStatus } from '../../rules/steps'
import { readDate } from '../../rules/typed-date'
import {
  withAuthorizationCode,
  withRecord,
  withStepDone,
  withStepOpen,
  withTypedCode,
} from '../../stores/changed-application'
import { applicationStore, arrivalStore, profileStore } from '../../stores/index'
import { definePage, type Query } from '../define-page'
import { shownFurtherQuestions } from '../further-questions'
import { factsView, inputsView, isLinkedStep, ownPageView } from './step-inputs.view'
import { OWN_PAGE } from './own-page'
import {
  authorizationView,
  codeCheckView,
  guideView,
  nextLabel,
  ownBranch,
  progressView,
  type Typing,
} from './step.view'

type Answer = WechatMiniprogram.CustomEvent<
  { id: FurtherAnswers[FurtherQuestionId] },
  object,
  { id: FurtherQuestionId }
>

interface Local extends Typing {
  isBusy: boolean
  isScanning: boolean
  answer: ScanAnswer | undefined
}

/** Longer than any message that carries a code. */
const LONGEST_TYPED = 200

const FIRST_STEP: StepId = 'register-account'

const stepOf = ({ step }: Query): StepId => (isStepId(step) ? step : FIRST_STEP)

/** The degree in the address, or the one in hand when a code or a plain address named none. */
const applicationOf = ({ application: id }: Query): Application | undefined =>
  id ? applicationStore.find(id) : applicationStore.current

const typingOf = (saved: EntryExit | undefined): Typing => ({
  record: saved?.record ?? 'unknown',
  code: saved?.typedCode ?? saved?.code ?? '',
  gotOn: saved?.codeGotOn ?? today(),
  codeFinding: undefined,
  dateFinding: undefined,
})

/** The registers stand where the type of application is chosen, and beside the material that they decide about. */
const questionsOn = (step: StepId, application: Application) =>
  step === 'application-type'
    ? shownFurtherQuestions(application, today()).filter(({ address }) => address !== '')
    : []

const tellFailure = async (done: Result<unknown, Problem>): Promise<void> => {
  if (!done.ok) await showProblem(problemText(done.problem))
}

definePage({
  isPlace: true,

  local: (): Local => ({ ...typingOf(undefined), isBusy: false, isScanning: false, answer: undefined }),

  onEnter() {
    void when(() => applicationStore.isLoaded).then(() => {
      Object.assign(this.local, typingOf(applicationOf(this.query)?.entryExit))
    })
  },

  view(local, query) {
    const step = stepOf(query)
    const application = applicationOf(query)
    const written = { profile: profileStore.form ?? {}, application, today: today() }
    return {
      kind: applicationStore.isLoaded ? 'guide' : 'loading',
      text: STEP_PAGE_TEXT,
      inputText: STEP_INPUT_TEXT,
      notOfficial: NOT_OFFICIAL,
      busy: local.isBusy,
      scanning: local.isScanning,
      hasDegree: application !== undefined,
      readOnly: application ? applicationStore.isReadOnly(application.id) : false,
      notices: isStepId(query.step) ? [] : [{ title: '', text: STEP_PAGE_TEXT.unknown }],
      ...guideView(step, ownBranch(step, application, local)),
      ...(application
        ? {
            ...progressView(step, application, today()),
            nextLabel: nextLabel(nextStep(application, today())),
          }
        : {}),
      authorization:
        step === 'authorize-entry-exit' && application
          ? authorizationView(local, application.entryExit, today())
          : null,
      inputs: applicationStore.isLoaded ? inputsView(step, written) : null,
      facts: factsView(step, written),
      questionText: FURTHER_QUESTIONS_TEXT,
      questions: application ? questionsOn(step, application) : [],
      ownPage: application ? ownPageView(step) : null,
      codeCheck: codeCheckView(local.answer, step !== 'verify-face'),
    }
  },

  methods: {
    /** One change at a time: a second tap while the first is saving does nothing. */
    async saving(change: (id: string) => Promise<Result<void, Problem>>): Promise<boolean> {
      const application = applicationOf(this.query)
      if (!application || this.local.isBusy) return false
      this.local.isBusy = true
      const done = await change(application.id)
      this.local.isBusy = false
      await tellFailure(done)
      return done.ok
    },

    async onRecordChoose(event: WechatMiniprogram.CustomEvent<{ id: 'found' | 'not-found' }>) {
      const record = event.detail.id
      const before = this.local.record
      this.local.record = record
      const isKept = await this.saving((id) => applicationStore.change(id, withRecord(record)))
      if (!isKept) this.local.record = before
    },

    onCodeChange(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.local.code = event.detail.value
      this.local.codeFinding = undefined
      void this.keepTyped(event.detail.value)
    },

    onGotOnChange(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.local.gotOn = event.detail.value
      this.local.dateFinding = undefined
    },

    /** Quietly: what is typed shows on the screen either way, and saving the code tells of a full phone. */
    async keepTyped(typed: string) {
      const application = applicationOf(this.query)
      if (!application) return
      const typedCode = typed.slice(0, LONGEST_TYPED)
      await applicationStore.change(application.id, withTypedCode(typedCode))
    },

    async onCodeSave() {
      const code = readAuthorizationCode(this.local.code)
      const gotOn = readDate(this.local.gotOn)
      this.local.codeFinding = code.ok ? undefined : code.problem
      this.local.dateFinding = gotOn.ok ? undefined : gotOn.problem
      if (!code.ok || !gotOn.ok) return
      const isSaved = await this.saving((id) =>
        applicationStore.change(id, withAuthorizationCode(code.value, gotOn.value)),
      )
      if (isSaved) showNote(STEP_PAGE_TEXT.kept)
    },

    async onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      await tellFailure(await copyText(event.detail.value))
    },

    async onAnswer(event: Answer) {
      const question = event.currentTarget.dataset.id
      await this.saving((id) =>
        applicationStore.change(id, (now) => ({
          ...now,
          degree: answered(now.degree, question, event.detail.id),
        })),
      )
    },

    onSourceOpen(event: WechatMiniprogram.CustomEvent<{ id: SourceId }>) {
      openSources(event.detail.id)
    },

    async onScanTap() {
      if (this.local.isScanning) return
      this.local.isScanning = true
      const scanned = await scanCode()
      this.local.isScanning = false
      if (!scanned.ok) return tellFailure(scanned)
      if (scanned.value) this.local.answer = understandScan(scanned.value, CODE_BASE)
    },

    onFollowTap() {
      const { answer } = this.local
      const application = applicationOf(this.query)
      if (answer?.kind !== 'ours') return openHome()
      if (application) return openStep(answer.entry.step, application.id)
      // Home asks for a degree first, with what the code says of the place.
      arrivalStore.arrive(answer.entry)
      openHome()
    },

    onHomeOpen(event: WechatMiniprogram.CustomEvent<object, object, { home: InputHome }>) {
      const id = applicationOf(this.query)?.id
      const { home } = event.currentTarget.dataset
      if (home === 'profile') openProfile()
      else if (home === 'degree') openDegreeForm(id)
      else if (id && home === 'certificate') openCertificate(id)
      else if (id) openProgress('outcome', id)
    },

    onOwnPageTap() {
      const id = applicationOf(this.query)?.id
      const step = stepOf(this.query)
      if (id && isLinkedStep(step)) OWN_PAGE[step](id)
    },

    onMaterialOpen(event: WechatMiniprogram.CustomEvent) {
      openMaterial(event.currentTarget.dataset.id as MaterialId, applicationOf(this.query)?.id)
    },

    onMaterialsTap() {
      openChecklist(applicationOf(this.query)?.id, 'materials')
    },

    onHandOverTap() {
      const id = applicationOf(this.query)?.id
      if (id) openHandOver(id)
    },

    onAddTap() {
      openDegreeForm()
    },

    async onFinishTap() {
      const application = applicationOf(this.query)
      const step = stepOf(this.query)
      if (!application || this.local.isBusy) return
      const status = stepStatus(step, application, today())
      if (status.kind === 'open' && status.missing.length > 0) {
        const isSure = await confirmed({
          title: STEP_PAGE_TEXT.finishAnyway,
          content: STEP_PAGE_TEXT.finishAnywayExplain,
          confirmText: STEP_PAGE_TEXT.finishAnywayConfirm,
        })
        if (!isSure) return
      }
      await this.saving((id) => applicationStore.change(id, withStepDone(step, today())))
    },

    async onReopenTap() {
      await this.saving((id) => applicationStore.change(id, withStepOpen(stepOf(this.query))))
    },

    onNextTap() {
      const application = applicationOf(this.query)
      if (!application) return
      const next = nextStep(application, today())
      if (next.kind === 'step') replaceWithStep(next.step, application.id)
      else if (next.kind === 'material') openMaterial(next.material, application.id)
      else openHome()
    },
  },
})
