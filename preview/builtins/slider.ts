import type { Builtin } from './builtin'

export const slider: Builtin = {
  tag: 'slider',
  properties: {
    min: Number,
    max: { type: Number, value: 100 },
    step: { type: Number, value: 1 },
    value: Number,
    disabled: Boolean,
    activeColor: { type: String, value: '#1aad19' },
    showValue: Boolean,
  },
  ignored: ['background-color', 'block-size', 'block-color', 'selected-color', 'color', 'name'],
  events: ['change', 'changing'],
  setup: ({ element, emit }) => {
    const control = document.createElement('input')
    control.type = 'range'
    const shown = document.createElement('span')
    element.append(control, shown)
    const show = () => void (shown.textContent = control.value)
    control.addEventListener('input', () => {
      show()
      emit('changing', { value: Number(control.value) })
    })
    control.addEventListener('change', () => emit('change', { value: Number(control.value) }))
    return {
      accessible: control,
      update: {
        min: (value: number) => void (control.min = String(value)),
        max: (value: number) => void (control.max = String(value)),
        step: (value: number) => void (control.step = String(value)),
        value: (value: number) => {
          control.value = String(value)
          show()
        },
        disabled: (disabled: boolean) => void (control.disabled = disabled),
        activeColor: (color: string) => void (control.style.accentColor = color),
        showValue: (visible: boolean) => void (shown.hidden = !visible),
      },
    }
  },
}
