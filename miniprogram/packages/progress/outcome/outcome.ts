import { DEADLINE_TEXT } from '../../../content/deadlines'
import { OUTCOME_TEXT as TEXT } from '../content/outcome'
import { WAITING_TEXT } from '../content/waiting'
import { NOT_ACCEPTED_GROUNDS, OUTCOME_KINDS, OUTCOME_TEXTS } from '../../../model/progress'
import { now, today } from '../../../platform/clock'
import { confirmed, showNote } from '../../../platform/feedback'
import { openHome, openReview, openStep } from '../../../platform/navigate'
import { defineDegreePage } from '../../../pages/degree-page'
import {
  chosenId,
  dataOf,
  isText,
  oneOf,
  type ChosenEvent,
  type TapEvent,
  type TypedEvent,
} from '../../../pages/event-data'
import { outcomeDeadlines } from '../../../rules/deadlines'
import { stepAfterResult } from '../rules/after-result'
import { begunAnew } from '../../../rules/outcome-kinds'
import { withOutcome, withOutcomeKind, withResult } from '../changed-progress'
import { LONGEST_NOTE } from '../longest-note'
import { remind } from '../remind'
import { dayOrText } from '../typed-day'
import { outcomeView } from './outcome.view'

const isKind = oneOf(OUTCOME_KINDS)
const isGround = oneOf(NOT_ACCEPTED_GROUNDS)
const isTextField = oneOf(OUTCOME_TEXTS)

const { loading, gone, home } = WAITING_TEXT

defineDegreePage({
  isPlace: true,

  text: { loading, gone, home, ...TEXT },

  local: (): { kinds: boolean; details: boolean } => ({ kinds: false, details: false }),

  view: (local, degree, { typing }) => ({
    limit: LONGEST_NOTE,
    today: today(),
    ...outcomeView(degree, typing, today(), local),
  }),

  methods: {
    async onKindChoose(event: ChosenEvent) {
      const kind = chosenId(event, isKind)
      if (kind && (await this.change(withOutcomeKind(kind, now())))) this.local.kinds = false
    },
    onChangeTap() {
      this.local.kinds = true
    },
    onUnfoldTap() {
      this.local.details = true
    },
    onFieldChange(event: TypedEvent) {
      const field = dataOf(event, 'field', isTextField)
      const { value } = event.detail
      if (field) this.keep(field, value, withOutcome({ [field]: value || undefined }))
    },
    onIssuedOnChange({ detail: { value } }: TypedEvent) {
      const { on, typed } = dayOrText(value)
      this.keep('issuedOn', value, withOutcome({ issuedOn: on, typedIssuedOn: typed }))
    },
    onDueOnChange({ detail: { value } }: TypedEvent) {
      const { on, typed } = dayOrText(value)
      this.keep('dueOn', value, withOutcome({ dueOn: on, typedDueOn: typed }))
    },
    async onGroundChoose(event: ChosenEvent) {
      const ground = chosenId(event, isGround)
      if (ground) await this.change(withOutcome({ ground }))
    },
    async onFalseChoose({ detail: { id } }: ChosenEvent) {
      await this.change(withOutcome({ isAboutFalseMaterials: id === 'yes' }))
    },
    onReviewTap() {
      openReview(this.degree?.id)
    },
    onStepTap() {
      openStep('receive-result', this.degree?.id)
    },
  },

  actions: {
    async onRemind(event: TapEvent) {
      const deadlines = this.degree ? outcomeDeadlines(this.degree, today()) : []
      const deadline = deadlines.find(({ kind }) => kind === dataOf(event, 'id', isText))
      if (deadline) await remind(DEADLINE_TEXT[deadline.kind].reminder, deadline.dueOn)
    },
    async onAgainTap() {
      const isSure = await confirmed({
        title: TEXT.againQuestion,
        content: TEXT.againExplain,
        confirmText: TEXT.againConfirm,
      })
      if (!isSure || !(await this.change((newest) => begunAnew(newest, now())))) return
      showNote(TEXT.begun)
      this.leadOn(openHome)
    },
    /** Done by going on; a result without a certificate leads nowhere by itself. */
    async onFinishTap() {
      if (!this.degree) return
      const { id, outcome, doneOn } = this.degree
      if (!doneOn['receive-result'] && !(await this.change(withResult(now())))) return
      const next = stepAfterResult(this.degree, today())
      const leadsOn = doneOn['receive-result'] !== undefined || outcome?.kind === 'certificate'
      if (!leadsOn) showNote(TEXT.finished)
      else this.leadOn(() => (next ? openStep(next, id) : openHome()))
    },
  },
})
