import type { Host } from '../host'
import { button, element } from './element'
import { openLayer } from './layer'

export interface SheetText {
  label: string
  note?: string
  items: readonly string[]
  itemColor?: string
}

/** A sheet of choices from the bottom; resolves to the tapped index, or undefined for 取消 and a tap outside. */
export const askSheet = (host: Host, text: SheetText): Promise<number | undefined> =>
  new Promise((resolve) => {
    const answer = (index?: number) => {
      layer.close()
      resolve(index)
    }
    const sheet = element('div', {
      class: 'wxp-sheet',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': text.label,
      tabindex: '-1',
    })
    if (text.note) sheet.append(element('div', { class: 'wxp-note' }, text.note))
    text.items.forEach((item, index) => {
      const choice = button(item, '', () => answer(index))
      if (text.itemColor) choice.style.color = text.itemColor
      sheet.append(choice)
    })
    sheet.append(button('取消', '', () => answer()))
    const layer = openLayer(host, 'is-bottom', sheet)
    sheet.parentElement?.addEventListener('click', (event) => {
      if (event.target === event.currentTarget) answer()
    })
    sheet.focus()
  })
