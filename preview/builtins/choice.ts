import type { Builtin, BuiltinBehavior, BuiltinNode } from './builtin'
import { joinForm } from './form'

/** One checkbox or radio: a node with a role, a state, and the group it belongs to. */
interface Choice {
  node: BuiltinNode
  isChecked: boolean
  show: (isChecked: boolean) => void
}

const choices = new WeakMap<Element, Choice>()

const choicesIn = (group: HTMLElement): Choice[] =>
  [...group.querySelectorAll('wx-checkbox, wx-radio')].flatMap((element) => choices.get(element) ?? [])

const checkedValues = (group: HTMLElement): unknown[] =>
  choicesIn(group)
    .filter(({ isChecked }) => isChecked)
    .map(({ node }) => node.props.value)

const setupChoice = (node: BuiltinNode, role: 'checkbox' | 'radio'): BuiltinBehavior => {
  const { element, props } = node
  element.setAttribute('role', role)
  const mark = document.createElement('span')
  mark.className = `wx-choice wx-choice-${role}`
  element.prepend(mark)
  const choice: Choice = {
    node,
    isChecked: false,
    show: (isChecked) => {
      choice.isChecked = isChecked
      element.setAttribute('aria-checked', String(isChecked))
    },
  }
  choices.set(element, choice)
  element.addEventListener('click', () => {
    if (!props.disabled) press(choice, role)
  })
  return {
    update: {
      checked: (isChecked: boolean) => choice.show(isChecked),
      color: (color: string) => element.style.setProperty('--choice-color', color),
      disabled: (disabled: boolean) => {
        element.tabIndex = disabled ? -1 : 0
        element.setAttribute('aria-disabled', String(disabled))
      },
    },
  }
}

const press = (choice: Choice, role: 'checkbox' | 'radio'): void => {
  const group = choice.node.element.closest<HTMLElement>(`wx-${role}-group`)
  if (role === 'radio') {
    if (choice.isChecked) return
    for (const other of group ? choicesIn(group) : []) other.show(false)
    choice.show(true)
  } else choice.show(!choice.isChecked)
  if (group) groups.get(group)?.()
}

const groups = new WeakMap<Element, () => void>()

const choiceBuiltin = (tag: 'checkbox' | 'radio'): Builtin => ({
  tag,
  properties: {
    value: String,
    checked: Boolean,
    disabled: Boolean,
    color: { type: String, value: '#09BB07' },
  },
  setup: (node) => setupChoice(node, tag),
})

const groupBuiltin = (tag: 'checkbox-group' | 'radio-group'): Builtin => ({
  tag,
  properties: { name: String },
  events: ['change'],
  setup: ({ element, props, emit }) => {
    const value = () => (tag === 'radio-group' ? (checkedValues(element)[0] ?? '') : checkedValues(element))
    if (tag === 'radio-group') element.setAttribute('role', 'radiogroup')
    groups.set(element, () => emit('change', { value: value() }))
    const reset = () =>
      choicesIn(element).forEach((choice) => choice.show(Boolean(choice.node.props.checked)))
    let leave = () => {}
    return {
      attached: () => void (leave = joinForm(element, { name: () => String(props.name), value, reset })),
      detached: () => leave(),
    }
  },
})

export const checkbox = choiceBuiltin('checkbox')
export const checkboxGroup = groupBuiltin('checkbox-group')
export const radio = choiceBuiltin('radio')
export const radioGroup = groupBuiltin('radio-group')
