import type { StepId } from '../../../model/step'
import { isText } from '../../../pages/event-data'
import { handlersOf } from '../../../pages/page-self'
import type { FieldsState } from './step-inputs.view'

/** What was ticked and shown among the fields of the portal's page. */
export interface FieldsLocal extends FieldsState {
  areShown: boolean
  filled: readonly string[]
  readonly fieldsOf: string
}

/** Ticks last until the app ends: the student goes back and forth while one page of the portal is filled in. */
const filledOn = new Map<string, readonly string[]>()

export const fieldsOf = (step: StepId, application = ''): FieldsLocal => {
  const key = `${application} ${step}`
  return { areShown: false, filled: filledOn.get(key) ?? [], fieldsOf: key }
}

export const fieldsHandlers = handlersOf<FieldsLocal>()({
  onCoverTap() {
    this.local.areShown = !this.local.areShown
  },
  onFieldFill({ detail: { id } }: WechatMiniprogram.CustomEvent<{ id: unknown }>) {
    if (!isText(id)) return
    const { filled } = this.local
    this.local.filled = filled.includes(id) ? filled.filter((one) => one !== id) : [...filled, id]
    filledOn.set(this.local.fieldsOf, this.local.filled)
  },
})
