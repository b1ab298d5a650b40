import { shortened } from '../../content/shortened'
import { dateReadings } from '../../pages/date-readings'
import type { Typing } from '../../pages/page-self'
import { masked } from '../../rules/person/masked'

/** One field as the WXML prints it. `secret` ones are shown with their first and last sign until they are opened. */
export interface FieldView {
  readonly field: string
  readonly kind: 'text' | 'secret' | 'date'
  readonly label: string
  readonly value: string
  readonly masked: string
  readonly open: boolean
  readonly placeholder: string
  readonly hint: string
  readonly problem: string
  readonly advice: string
  /** Where the wheel of a date opens, and the last day it offers. */
  readonly picked: string
  readonly latest: string
  /** The days a date may mean, where it may mean two. */
  readonly readings: ReturnType<typeof dateReadings>
}

/** The secrets that are shown in the open, by their fields. */
export type OpenFields = Readonly<Record<string, boolean | undefined>>

/** Passing state of a form: what is being typed, and which secrets are open. */
export interface FormState {
  readonly typing: Typing
  readonly open: OpenFields
}

/** What a form tells of one of its fields. */
export type FieldEvent = WechatMiniprogram.CustomEvent<{ field: string; value: string }>

/** A field that is typed into is open. */
export const opened = (open: OpenFields, field: string): OpenFields =>
  open[field] ? open : { ...open, [field]: true }

export const toggled = (open: OpenFields, field: string): OpenFields => ({ ...open, [field]: !open[field] })

interface Words {
  readonly label: string
  readonly placeholder: string
  readonly hint?: string
}

interface FieldFacts {
  readonly field: string
  readonly kind: FieldView['kind']
  readonly value: string
  readonly isOpen: boolean
  /** What there is to say about the value; empty while it is being typed. */
  readonly said: { readonly sentence: string; readonly isAdvice: boolean } | undefined
  readonly words: Words
  readonly hint?: string
  readonly picked?: string
  readonly latest?: string
}

export const fieldView = ({
  words,
  isOpen,
  said,
  hint,
  picked = '',
  latest = '',
  ...facts
}: FieldFacts): FieldView => ({
  ...facts,
  value: facts.value.slice(0, LONGEST_SHOWN),
  problem: said && !said.isAdvice ? said.sentence : '',
  advice: said?.isAdvice ? said.sentence : '',
  label: words.label,
  placeholder: words.placeholder,
  hint: hint || (words.hint ?? ''),
  masked: facts.kind === 'secret' ? shortened(masked(facts.value)) : '',
  open: isOpen,
  picked,
  latest,
  readings: facts.kind === 'date' ? dateReadings(facts.value) : [],
})

/** As much of a text as is sent to the screen; the inputs show less of it still. */
const LONGEST_SHOWN = 3_000

/** Longer than anything that stands on a passport or certificate; a pasted page is cut. */
export const LONGEST_FIELD = 300

/** The form with one field changed; an empty one leaves no trace. */
export const withField = <T extends object>(form: T, field: keyof T & string, value: string): T => {
  const { [field]: _, ...others } = form
  return (value === '' ? others : { ...others, [field]: value }) as T
}
