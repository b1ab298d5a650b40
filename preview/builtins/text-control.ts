import { choice } from '../runtime/choice'
import { acrossThreads } from '../runtime/threads'
import { typed } from '../runtime/typed'
import type { BuiltinBehavior, BuiltinNode, PropertyDefinition } from './builtin'
import { joinForm } from './form'
import { scopedClasses } from './scoped-classes'

type Control = HTMLInputElement | HTMLTextAreaElement

/** Without a maxlength WeChat cuts input and textarea here. */
const DEFAULT_MAX_LENGTH = 140

export const TEXT_PROPERTIES: Record<string, PropertyDefinition> = {
  value: null,
  name: String,
  placeholder: null,
  placeholderStyle: null,
  placeholderClass: { type: null, value: 'input-placeholder' },
  disabled: Boolean,
  maxlength: { type: Number, value: DEFAULT_MAX_LENGTH },
  focus: Boolean,
  autoFocus: Boolean,
  cursor: { type: null, value: -1 },
  selectionStart: { type: null, value: -1 },
  selectionEnd: { type: null, value: -1 },
  confirmType: { type: String, value: 'done' },
}

export const TEXT_IGNORED = [
  'cursor-spacing',
  'cursor-color',
  'adjust-position',
  'hold-keyboard',
  'confirm-hold',
  'always-embed',
  'adjust-keyboard-to',
]

export const TEXT_EVENTS = ['input', 'focus', 'blur', 'confirm', 'keyboardheightchange', 'change']

const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** What input and textarea have in common: a controlled value, a placeholder, focus. */
export const textControl = (node: BuiltinNode, control: Control): BuiltinBehavior => {
  const { element, props, component } = node
  const emit = (event: string, detail: object) => acrossThreads(() => node.emit(event, detail))
  const placeholder = document.createElement('span')
  placeholder.setAttribute('aria-hidden', 'true')
  element.append(control, placeholder)
  const stylePlaceholder = () => {
    placeholder.className = `wx-placeholder ${scopedClasses(component, plain(props.placeholderClass))}`
    placeholder.style.cssText = plain(props.placeholderStyle)
  }
  const detail = () => ({ value: control.value, cursor: control.selectionEnd ?? control.value.length })
  let last = control.value
  const tell = () => {
    const typing = { ...detail(), keyCode: 0 }
    last = typing.value
    acrossThreads(() => {
      typed.push(typing.value)
      node.emit('input', typing)
    })
  }
  control.addEventListener('input', (event) => {
    if (choice.phone.tellsOfComposing || !(event as InputEvent).isComposing) tell()
  })
  control.addEventListener('compositionend', () => {
    if (control.value !== last) tell()
  })
  control.addEventListener('focus', () => emit('focus', { value: control.value, height: 0 }))
  control.addEventListener('blur', () => emit('blur', detail()))
  let leave = () => {}
  let isThere = false
  const show = (value: unknown) => {
    // WeChat keeps the caret while the value that comes back is the one on the screen; another one ends what is composed.
    if (control.value !== plain(value)) control.value = plain(value)
    last = control.value
  }
  const focus = (wanted: boolean) => {
    if (wanted) setTimeout(() => control.focus(), 0)
    else if (document.activeElement === control) control.blur()
  }
  return {
    accessible: control,
    attached: () => {
      isThere = true
      leave = joinForm(element, {
        name: () => plain(props.name),
        value: () => control.value,
        reset: () => void (control.value = ''),
      })
      if (props.autoFocus || props.focus) focus(true)
    },
    detached: () => leave(),
    update: {
      // The first one comes with the field itself.
      value: (value: unknown) => (isThere ? acrossThreads(() => show(value)) : show(value)),
      placeholder: (value: unknown) => {
        control.placeholder = plain(value)
        placeholder.textContent = plain(value)
      },
      placeholderStyle: stylePlaceholder,
      placeholderClass: stylePlaceholder,
      disabled: (disabled: boolean) => void (control.disabled = disabled),
      maxlength: (length: number) => {
        if (length < 0) control.removeAttribute('maxlength')
        else control.maxLength = length
      },
      focus,
    },
  }
}
