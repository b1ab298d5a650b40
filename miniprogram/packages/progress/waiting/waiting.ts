import { REMIND_ON_PHONE } from '../content/reminder'
import { WAITING_TEXT } from '../content/waiting'
import { WAITING_DATES } from '../../../model/progress'
import { today } from '../../../platform/clock'
import { openProgress, openStep } from '../../../platform/navigate'
import { offers } from '../../../platform/offers'
import { defineDegreePage } from '../../../pages/degree-page'
import { dataOf, oneOf, type TypedEvent } from '../../../pages/event-data'
import { withWaiting } from '../changed-progress'
import { remind } from '../remind'
import { dayOrText } from '../typed-day'
import { TYPED_DATE, waitingView } from './waiting.view'

const isDate = oneOf(WAITING_DATES)

defineDegreePage({
  isPlace: true,

  text: WAITING_TEXT,

  view: (_local, degree, { typing }) => ({
    call: offers('call') ? WAITING_TEXT.call : WAITING_TEXT.copy,
    remindElsewhere: offers('calendar') ? '' : REMIND_ON_PHONE,
    ...waitingView(degree, typing, today()),
  }),

  methods: {
    onDateChange(event: TypedEvent) {
      const field = dataOf(event, 'field', isDate)
      if (!field) return
      const { value } = event.detail
      const { on, typed } = dayOrText(value)
      this.keep(field, value, withWaiting({ [field]: on, [TYPED_DATE[field]]: typed }))
    },
    onStatusChange({ detail: { value } }: TypedEvent) {
      this.keep('statusText', value, withWaiting({ statusText: value || undefined }))
    },
    onOutcomeTap() {
      openProgress('outcome', this.degree?.id)
    },
    onSupplementsTap() {
      openProgress('supplements', this.degree?.id)
    },
    onStepTap() {
      openStep('await-result', this.degree?.id)
    },
  },

  actions: {
    async onRemindTap() {
      const on = this.degree?.waiting.expectedOn
      if (on) await remind(WAITING_TEXT.reminder, on)
    },
  },
})
