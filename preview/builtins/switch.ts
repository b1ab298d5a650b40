import type { Builtin } from './builtin'
import { joinForm } from './form'

export const switchControl: Builtin = {
  tag: 'switch',
  properties: {
    name: String,
    checked: Boolean,
    disabled: Boolean,
    color: { type: String, value: '#04BE02' },
    type: String,
  },
  events: ['change'],
  setup: ({ element, props, emit }) => {
    let isOn = false
    const show = (on: boolean) => {
      isOn = on
      element.setAttribute('aria-checked', String(on))
    }
    element.setAttribute('role', 'switch')
    element.addEventListener('click', () => {
      if (props.disabled) return
      show(!isOn)
      emit('change', { value: isOn })
    })
    let leave = () => {}
    return {
      attached: () => {
        const field = { name: () => String(props.name), value: () => isOn, reset: () => show(false) }
        leave = joinForm(element, field)
      },
      detached: () => leave(),
      update: {
        checked: show,
        color: (color: string) => element.style.setProperty('--choice-color', color),
        disabled: (disabled: boolean) => {
          element.tabIndex = disabled ? -1 : 0
          element.setAttribute('aria-disabled', String(disabled))
        },
      },
    }
  },
}
