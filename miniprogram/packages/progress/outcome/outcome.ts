import { DEADLINE_TEXT } from '../../../content/deadlines'
import { OUTCOME_TEXT as TEXT } from '../content/outcome'
import { WAITING_TEXT } from '../content/waiting'
import type { DeadlineKind } from '../../../model/deadline'
import type { NotAcceptedGround, Outcome, OutcomeKind, OutcomeText } from '../../../model/progress'
import { today } from '../../../platform/clock'
import { confirmed, showNote } from '../../../platform/feedback'
import { openHome, openReview, openStep } from '../../../platform/navigate'
import { definePage } from '../../../pages/define-page'
import { outcomeDeadlines } from '../../../rules/deadlines'
import { begunAnew } from '../../../rules/outcome-kinds'
import { applicationStore } from '../../../stores/index'
import { applicationOf, copy, kindOf, note, remind, tellProblem } from '../in-hand'
import { withOutcome, withOutcomeKind, withResult } from '../changed-progress'
import { dayOrText } from '../typed-day'
import { outcomeView, type Typing } from './outcome.view'

interface Local {
  typing: Typing
  isBusy: boolean
}

const LONGEST_TEXT = 4000

type Tap = WechatMiniprogram.CustomEvent
type Change = WechatMiniprogram.CustomEvent<{ value: string }>
type Chosen<Id extends string> = WechatMiniprogram.CustomEvent<{ id: Id }>

definePage({
  isPlace: true,

  local: (): Local => ({ typing: {}, isBusy: false }),

  view({ typing, isBusy }, query) {
    const application = applicationOf(query)
    return {
      kind: kindOf(query),
      text: TEXT,
      common: WAITING_TEXT,
      today: today(),
      busy: isBusy,
      ...(application ? outcomeView(application, typing, today()) : {}),
    }
  },

  methods: {
    async once(task: () => Promise<unknown>) {
      if (this.local.isBusy) return
      this.local.isBusy = true
      await task()
      this.local.isBusy = false
    },
    /** Changes what is written of the result; its kind was chosen first. */
    change(changed: Partial<Outcome>) {
      return note(this.query, withOutcome(changed))
    },
    async onKindChoose({ detail: { id: kind } }: Chosen<OutcomeKind>) {
      await note(this.query, withOutcomeKind(kind))
    },
    async onFieldChange(event: Change) {
      const field = event.currentTarget.dataset.field as OutcomeText
      const { value } = event.detail
      this.local.typing = { ...this.local.typing, [field]: value }
      await this.change({ [field]: value.slice(0, LONGEST_TEXT) || undefined })
    },
    async onIssuedOnChange({ detail: { value } }: Change) {
      this.local.typing = { ...this.local.typing, issuedOn: value }
      const { on, typed } = dayOrText(value)
      await this.change({ issuedOn: on, typedIssuedOn: typed } as Partial<Outcome>)
    },
    async onDueOnChange({ detail: { value } }: Change) {
      this.local.typing = { ...this.local.typing, dueOn: value }
      const { on, typed } = dayOrText(value)
      await this.change({ dueOn: on, typedDueOn: typed } as Partial<Outcome>)
    },
    onDueOnLeave() {
      this.local.typing = { ...this.local.typing, dueOn: undefined } as Typing
    },
    async onGroundChoose({ detail: { id: ground } }: Chosen<NotAcceptedGround>) {
      await this.change({ ground })
    },
    async onAgainTap() {
      const application = applicationOf(this.query)
      if (!application) return
      const isSure = await confirmed({
        title: TEXT.againQuestion,
        content: TEXT.againExplain,
        confirmText: TEXT.againConfirm,
      })
      if (!isSure) return
      await this.once(async () => {
        if (!(await tellProblem(applicationStore.change(application.id, begunAnew)))) return
        showNote(TEXT.begun)
        openHome()
      })
    },
    onIssuedOnLeave() {
      this.local.typing = { ...this.local.typing, issuedOn: undefined } as Typing
    },
    async onFalseChoose({ detail: { id } }: Chosen<'yes' | 'no'>) {
      await this.change({ isAboutFalseMaterials: id === 'yes' })
    },
    onRemind(event: Tap) {
      const kind = event.currentTarget.dataset.id as DeadlineKind
      const application = applicationOf(this.query)
      const deadline = application && outcomeDeadlines(application, today()).find((one) => one.kind === kind)
      return this.once(async () => deadline && remind(DEADLINE_TEXT[kind].reminder, deadline.dueOn))
    },
    onFinishTap() {
      const application = applicationOf(this.query)
      if (!application) return undefined
      const { id } = application
      return this.once(async () => {
        if (await tellProblem(applicationStore.change(id, withResult(today())))) showNote(TEXT.finished)
      })
    },
    onReviewTap() {
      openReview(applicationOf(this.query)?.id)
    },
    onStepTap() {
      openStep('receive-result', applicationOf(this.query)?.id)
    },
    onPrintTap() {
      openStep('print-certificate', applicationOf(this.query)?.id)
    },
    async onCopy({ detail: { value } }: Change) {
      await copy(value)
    },
    onHomeTap() {
      openHome()
    },
  },
})
