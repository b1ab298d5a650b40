import type { Host } from '../host'
import { button, element } from './element'
import { openLayer } from './layer'

export interface Screen {
  stage: HTMLElement
  bar: HTMLElement
  close: () => void
}

/** A screen of WeChat's own over the whole mini-program, with a button to leave it. */
export const openScreen = (host: Host, label: string, onLeave: () => void): Screen => {
  const bar = element('div', { class: 'wxp-bar' }, button('关闭', '', onLeave))
  const stage = element('div', { class: 'wxp-stage' })
  const root = element(
    'div',
    { style: 'display: contents', role: 'dialog', 'aria-modal': 'true', 'aria-label': label },
    bar,
    stage,
  )
  return { stage, bar, ...openLayer(host, 'is-full', root) }
}
