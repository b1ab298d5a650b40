import { APP_NAME } from '../../../miniprogram/content/app-name'
import type { Host } from '../host'
import { button, element } from '../ui/element'
import { openLayer } from '../ui/layer'
import { SCOPE_TEXT, type PermissionGate, type Scope } from './permission-gate'

const switchRow = (gate: PermissionGate, scope: Scope): HTMLElement => {
  const { label } = SCOPE_TEXT[scope]
  const show = () => {
    const on = gate.grant(scope) === 'granted'
    toggle.setAttribute('aria-checked', String(on))
    toggle.textContent = on ? '开' : '关'
  }
  const toggle = button('', '', () => {
    void gate.set(scope, gate.grant(scope) === 'granted' ? 'denied' : 'granted')
    show()
  })
  toggle.setAttribute('role', 'switch')
  toggle.setAttribute('aria-label', label)
  show()
  return element('div', { class: 'wxp-row' }, label, toggle)
}

/** WeChat's settings page: a switch for each permission asked for so far. Resolves when it is left. */
export const showSettings = (host: Host, gate: PermissionGate): Promise<void> =>
  new Promise((resolve) => {
    const title = `${APP_NAME}的设置`
    const scopes = Object.keys(gate.authSetting()) as Scope[]
    const note = scopes.length > 0 ? `允许“${APP_NAME}”使用` : `“${APP_NAME}”没有使用任何权限`
    const sheet = element(
      'div',
      { class: 'wxp-sheet', role: 'dialog', 'aria-label': title, tabindex: '-1' },
      element('div', { class: 'wxp-note' }, note),
      ...scopes.map((scope) => switchRow(gate, scope)),
      button('返回', '', () => {
        layer.close()
        resolve()
      }),
    )
    const layer = openLayer(host, 'is-bottom', sheet)
    sheet.focus()
  })
