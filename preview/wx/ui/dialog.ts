import type { Host } from '../host'
import { button, element } from './element'
import { openLayer } from './layer'

export interface DialogText {
  title: string
  content?: string
  confirm: string
  /** Without it there is only the confirming button. */
  cancel?: string
  confirmColor?: string
  cancelColor?: string
}

const actionRow = (text: DialogText, answer: (confirmed: boolean) => void): HTMLElement => {
  const confirm = button(text.confirm, 'wxp-ok', () => answer(true))
  if (text.confirmColor) confirm.style.setProperty('color', text.confirmColor, 'important')
  const row = element('div', { class: 'wxp-actions' })
  if (text.cancel !== undefined) {
    const cancel = button(text.cancel, '', () => answer(false))
    if (text.cancelColor) cancel.style.color = text.cancelColor
    row.append(cancel)
  }
  row.append(confirm)
  return row
}

/** Asks a question with one or two buttons; resolves true when the user confirms. */
export const askDialog = (host: Host, text: DialogText): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (confirmed: boolean) => {
      layer.close()
      resolve(confirmed)
    }
    const label = text.title || text.content || text.confirm
    const dialog = element(
      'div',
      { class: 'wxp-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': label, tabindex: '-1' },
      element('div', { class: 'wxp-title' }, text.title),
      element('div', { class: 'wxp-content' }, text.content ?? ''),
      actionRow(text, answer),
    )
    const layer = openLayer(host, 'is-middle', dialog)
    dialog.focus()
  })
