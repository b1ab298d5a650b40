import type { Builtin } from './builtin'

const CONTROLS = 'wx-button, wx-checkbox, wx-radio, wx-switch, wx-input input, wx-textarea textarea'

export const label: Builtin = {
  tag: 'label',
  properties: { for: String },
  setup: ({ element, props, component }) => {
    element.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest(CONTROLS)) return
      const control = controlOf()
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.focus()
      else control?.click()
    })
    const controlOf = (): HTMLElement | null => {
      if (!props.for) return element.querySelector<HTMLElement>(CONTROLS)
      const found = component.ownerShadowRoot?.querySelector(`#${String(props.for)}`)
      const host = found?.getBackendElement() as unknown as HTMLElement | undefined
      return host?.querySelector<HTMLElement>('input, textarea') ?? host ?? null
    }
    return {}
  },
}
