import type { Host } from '../host'
import { element } from './element'
import { OVERLAY_STYLE } from './style'

export interface Layer {
  close: () => void
}

const ensureStyle = (overlay: HTMLElement): void => {
  if (overlay.querySelector('style[data-wx]')) return
  overlay.append(element('style', { 'data-wx': '' }, OVERLAY_STYLE))
}

/** Covers the phone's screen with a mask that holds the content. */
export const openLayer = (host: Host, place: string, content: HTMLElement): Layer => {
  ensureStyle(host.overlay)
  const mask = element('div', { class: `wxp-mask ${place} is-${host.theme()}` }, content)
  host.overlay.append(mask)
  return { close: () => mask.remove() }
}
