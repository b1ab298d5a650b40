import { WAITING_TEXT } from '../content/waiting'
import type { WaitingDate } from '../../../model/progress'
import { today } from '../../../platform/clock'
import { openHome, openProgress, openStep } from '../../../platform/navigate'
import { definePage } from '../../../pages/define-page'
import { applicationOf, copy, kindOf, note, remind } from '../in-hand'
import { withWaiting } from '../changed-progress'
import { dayOrText } from '../typed-day'
import { TYPED_DATE, waitingView, type Typing } from './waiting.view'

interface Local {
  typing: Typing
  isBusy: boolean
}

/** Longer than any state of an application. */
const LONGEST_STATUS = 200

type Change = WechatMiniprogram.CustomEvent<{ value: string }>

const fieldOf = (event: Change) => event.currentTarget.dataset.field as WaitingDate

definePage({
  isPlace: true,

  local: (): Local => ({ typing: {}, isBusy: false }),

  view({ typing }, query) {
    const application = applicationOf(query)
    return {
      kind: kindOf(query),
      text: WAITING_TEXT,
      ...(application ? waitingView(application, typing, today()) : {}),
    }
  },

  methods: {
    async onDateChange(event: Change) {
      const field = fieldOf(event)
      const { value } = event.detail
      this.local.typing = { ...this.local.typing, [field]: value }
      const { on, typed } = dayOrText(value)
      await note(this.query, withWaiting({ [field]: on, [TYPED_DATE[field]]: typed }))
    },
    onDateLeave(event: Change) {
      this.local.typing = { ...this.local.typing, [fieldOf(event)]: undefined }
    },
    async onStatusChange({ detail: { value } }: Change) {
      this.local.typing = { ...this.local.typing, statusText: value }
      const statusText = value.slice(0, LONGEST_STATUS) || undefined
      await note(this.query, withWaiting({ statusText }))
    },
    async onRemindTap() {
      const on = applicationOf(this.query)?.waiting.expectedOn
      if (!on || this.local.isBusy) return
      this.local.isBusy = true
      await remind(WAITING_TEXT.reminder, on)
      this.local.isBusy = false
    },
    async onCopy({ detail: { value } }: Change) {
      await copy(value)
    },
    onOutcomeTap() {
      openProgress('outcome', applicationOf(this.query)?.id)
    },
    onSupplementsTap() {
      openProgress('supplements', applicationOf(this.query)?.id)
    },
    onStepTap() {
      openStep('await-result', applicationOf(this.query)?.id)
    },
    onHomeTap() {
      openHome()
    },
  },
})
