import type { Builtin, BuiltinNode } from './builtin'

/** A control with a name: what it would submit, and how it goes back to its start. */
interface Field {
  name: () => string
  value: () => unknown
  reset: () => void
}

class Form {
  readonly fields = new Map<HTMLElement, Field>()

  constructor(private readonly node: BuiltinNode) {}

  /** A button inside was pressed. */
  press(formType: string): void {
    if (formType === 'submit') this.node.emit('submit', { value: this.values() })
    if (formType === 'reset') {
      for (const field of this.fields.values()) field.reset()
      this.node.emit('reset')
    }
  }

  private values(): Record<string, unknown> {
    const named = [...this.fields.values()].filter((field) => field.name() !== '')
    return Object.fromEntries(named.map((field) => [field.name(), field.value()]))
  }
}

const forms = new WeakMap<Element, Form>()

/** The form around a node. */
export const formOf = (element: HTMLElement): Form | undefined => {
  const holder = element.closest('wx-form')
  return holder ? forms.get(holder) : undefined
}

/** Lets a control take part in the form around it; call the result when it leaves the page. */
export const joinForm = (element: HTMLElement, field: Field): (() => void) => {
  const form = formOf(element)
  form?.fields.set(element, field)
  return () => void form?.fields.delete(element)
}

export const form: Builtin = {
  tag: 'form',
  ignored: ['report-submit', 'report-submit-timeout'],
  events: ['submit', 'reset'],
  setup: (node) => {
    forms.set(node.element, new Form(node))
    return {}
  },
}
