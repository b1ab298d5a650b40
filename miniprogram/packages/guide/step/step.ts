import { COMPUTER_LINK } from '../../../content/computer-link'
import { FURTHER_QUESTIONS_TEXT } from '../../../content/further-questions'
import { REPORT_TEXT } from '../../../content/report'
import { NOT_OFFICIAL } from '../../../content/sources'
import { STEP_INPUT_TEXT } from '../content/step-inputs'
import { ANNOUNCED_HEADING } from '../../../content/announced'
import { STEP_PAGE_TEXT } from '../content/step-page'
import type { Application, ApplicationId } from '../../../model/application'
import { isMaterialId } from '../../../model/material'
import { isStepId, type StepId } from '../../../model/step'
import { copyText } from '../../../platform/clipboard'
import { now, today } from '../../../platform/clock'
import { confirmed } from '../../../platform/feedback'
import {
  openCertificate,
  openChecklist,
  openDegreeForm,
  openComputer,
  openHome,
  openMaterial,
  openProfile,
  openProgress,
  replaceWithStep,
} from '../../../platform/navigate'
import { answered } from '../../../rules/further-questions'
import type { Written } from '../../../rules/step-inputs'
import { nextStep, stepStatus } from '../../../rules/steps'
import { withStepDone, withStepOpen } from '../../../stores/changed-application'
import { applicationStore } from '../../../stores/index'
import { copyReport } from '../../../pages/report'
import { knownPerson } from '../../../pages/known-person'
import { definePage, type Query } from '../../../pages/define-page'
import { dataOf, isText, type AnswerEvent, type ChosenEvent, type TapEvent } from '../../../pages/event-data'
import {
  authorizationActions,
  authorizationHandlers,
  authorizationIn,
  codeToRecord,
  NOTHING_ENTERED,
  type AuthorizationLocal,
} from './authorization'
import { fieldsHandlers, fieldsOf, type FieldsLocal } from './fields'
import { codeScanActions, codeScanHandlers, type CodeScanLocal } from './code-scan'
import { shownFurtherQuestions } from '../../../pages/further-questions'
import { portalRows } from '../../../pages/portal-rows'
import { isSecondTap, tapLedTo } from '../../../pages/second-tap'
import { tellProblem } from '../../../pages/tell-problem'
import { nameBar } from '../platform/bar-title'
import { OWN_PAGE } from './own-page'
import { inputsView, isLinkedStep, ownPageView } from './step-inputs.view'
import {
  authorizationView,
  codeCheckView,
  finishLabel,
  guideView,
  nextLabel,
  ownBranch,
  progressView,
} from './step.view'

const FIRST_STEP: StepId = 'register-account'

const stepOf = ({ step }: Query): StepId => (isStepId(step) ? step : FIRST_STEP)

/** Where the primary button of a step stands. */
const buttonOf = (application: ApplicationId, step: StepId): string => `${application} ${step}`

const writtenFor = (application: Application | undefined): Written => ({
  profile: knownPerson(),
  application,
  today: today(),
})

/** The registers stand where the type of application is chosen, and beside the material that they decide about. */
const questionsOn = (step: StepId, application: Application) =>
  step === 'application-type'
    ? shownFurtherQuestions(application, today()).filter(({ address }) => address !== '')
    : []

definePage({
  isPlace: true,

  local: ({ step, application }): AuthorizationLocal & CodeScanLocal & FieldsLocal => ({
    ...NOTHING_ENTERED,
    answer: undefined,
    ...fieldsOf(stepOf({ step }), application),
  }),

  onEnter() {
    if (isStepId(this.query.step)) nameBar(guideView(this.query.step, today()).head.bar)
  },

  view(local, query, { degree, typing, running }) {
    const step = stepOf(query)
    const entered = authorizationIn(degree, local, typing)
    const written = writtenFor(degree)
    // Only mainland residents can ask the service themselves.
    const toAnswer =
      step === 'authorize-entry-exit' &&
      degree?.degree.applicant === 'mainland' &&
      entered.record === 'unknown'
    return {
      kind: !isStepId(query.step) ? 'unknown' : applicationStore.isLoaded ? 'guide' : 'loading',
      text: STEP_PAGE_TEXT,
      computerLink: COMPUTER_LINK,
      announcedHeading: ANNOUNCED_HEADING,
      inputText: STEP_INPUT_TEXT,
      notOfficial: NOT_OFFICIAL,
      reportText: REPORT_TEXT,
      scanning: running === 'onScanTap',
      hasDegree: degree !== undefined,
      toAnswer,
      // Whoever has just handed in does not end the wait by going on.
      toExpect:
        step === 'await-result' && degree !== undefined && !degree.doneOn[step] && !degree.waiting.expectedOn,
      finishLabel: finishLabel(step, toAnswer),
      readOnly: degree ? applicationStore.isReadOnly(degree.id) : false,
      ...guideView(step, today(), ownBranch(step, degree, entered), degree),
      ...(degree
        ? {
            ...progressView(step, degree, today()),
            ...(applicationStore.applications.length > 1 ? {} : { degreeName: '' }),
            nextLabel: nextLabel(nextStep(degree, today()), degree.degree),
          }
        : {}),
      authorization:
        step === 'authorize-entry-exit' && degree
          ? authorizationView(entered, degree.entryExit, today(), degree.degree)
          : null,
      inputs: applicationStore.isLoaded ? inputsView(step, written, local) : null,
      questionText: FURTHER_QUESTIONS_TEXT,
      questions: degree ? questionsOn(step, degree) : [],
      ownPage: degree ? ownPageView(step) : null,
      codeCheck: step === 'verify-face' ? codeCheckView(local.answer) : null,
    }
  },

  onLeave() {
    const code = codeToRecord(this.degree, this.local, this.typing)
    if (code) void this.change(code)
  },

  methods: {
    ...authorizationHandlers,
    ...codeScanHandlers,
    ...fieldsHandlers,

    async onAnswer(event: AnswerEvent) {
      const question = event.currentTarget.dataset.id
      const { id } = event.detail
      await this.change((newest) => ({ ...newest, degree: answered(newest.degree, question, id) }))
    },
    onHomeOpen(event: TapEvent) {
      const home = dataOf(event, 'home', isText)
      const id = this.degree?.id
      if (home === 'profile') openProfile()
      else if (home === 'degree') openDegreeForm(id, 'school')
      else if (id && home === 'certificate') openCertificate(id)
      else if (id) openProgress('outcome', id)
    },
    /** The whole value, from the store: what is shown may be covered or shortened. */
    async onFieldCopy({ detail }: ChosenEvent) {
      const row = portalRows(stepOf(this.query), writtenFor(this.degree)).find(({ id }) => id === detail.id)
      if (row) await tellProblem(copyText(row.value))
    },
    onOwnPageTap() {
      const step = stepOf(this.query)
      if (this.degree && isLinkedStep(step)) OWN_PAGE[step](this.degree.id)
    },
    onMaterialOpen(event: TapEvent) {
      const material = dataOf(event, 'id', isMaterialId)
      if (material) openMaterial(material, this.degree?.id)
    },
    onMaterialsTap() {
      openChecklist(this.degree?.id, 'materials')
    },
    onComputerTap() {
      if (this.degree) openComputer(this.degree.id)
    },
    onHomeTap() {
      openHome()
    },
    onAddTap() {
      openDegreeForm()
    },
    async onReportTap() {
      const { head, basis } = guideView(stepOf(this.query), today())
      await copyReport({ page: head.title, kind: 'step', month: basis.month })
    },
    onNextTap() {
      if (!this.degree) return
      const { id } = this.degree
      if (isSecondTap(buttonOf(id, stepOf(this.query)))) return
      const next = nextStep(this.degree, today())
      if (next.kind !== 'finished') tapLedTo(buttonOf(id, next.step))
      if (next.kind === 'step') replaceWithStep(next.step, id)
      else if (next.kind === 'material') openMaterial(next.material, id)
      else openHome()
    },
  },

  actions: {
    ...authorizationActions,
    ...codeScanActions,

    async onFinishTap() {
      if (!this.degree) return
      const { id } = this.degree
      const step = stepOf(this.query)
      if (isSecondTap(buttonOf(id, step))) return
      const code = codeToRecord(this.degree, this.local, this.typing)
      if (code && !(await this.change(code))) return
      const status = stepStatus(step, this.degree, today())
      const isSure =
        status.kind !== 'open' ||
        status.missing.length === 0 ||
        (await confirmed({
          title: STEP_PAGE_TEXT.finishAnyway,
          content: STEP_PAGE_TEXT.finishAnywayExplain,
          confirmText: STEP_PAGE_TEXT.finishAnywayConfirm,
        }))
      if (isSure && (await this.change(withStepDone(step, now())))) tapLedTo(buttonOf(id, step))
    },
    async onReopenTap() {
      await this.change(withStepOpen(stepOf(this.query), now()))
    },
  },
})
