import type { Host } from '../host'
import { element } from './element'
import { openLayer, type Layer } from './layer'

export interface ToastText {
  title: string
  icon: string
  /** Blocks the page underneath. */
  mask: boolean
}

export interface ToastSlot {
  /** Shows a toast in place of the present one; a loading toast stays until it is hidden. */
  show: (kind: 'toast' | 'loading', text: ToastText, durationMs?: number) => void
  /** Hides what is shown; with a kind, only if it is of that kind. */
  hide: (kind?: 'toast' | 'loading') => void
}

const ICONS: Record<string, string> = { success: '✓', error: '✕', loading: '◌' }

// Documented: beside an icon at most seven Chinese characters, or fourteen narrow ones.
const shortened = (title: string): string => {
  let width = 0
  return [...title].filter((letter) => (width += letter.charCodeAt(0) > 255 ? 2 : 1) <= 14).join('')
}

const drawn = ({ title, icon }: ToastText): HTMLElement => {
  const symbol = ICONS[icon]
  if (!symbol) return element('div', { class: 'wxp-toast', role: 'status' }, title)
  const mark = element('span', { class: 'wxp-icon', 'aria-hidden': 'true' }, symbol)
  return element('div', { class: 'wxp-toast has-icon', role: 'status' }, mark, shortened(title))
}

/** The one place where WeChat shows either a toast or a loading sign. */
export const createToastSlot = (host: Host): ToastSlot => {
  let layer: Layer | undefined
  let shown: 'toast' | 'loading' | undefined
  let timer = 0
  const hide: ToastSlot['hide'] = (kind) => {
    if (kind && kind !== shown) return
    clearTimeout(timer)
    layer?.close()
    layer = shown = undefined
  }
  return {
    hide,
    show: (kind, text, durationMs) => {
      hide()
      layer = openLayer(host, `is-middle ${text.mask ? 'is-clear' : 'is-through'}`, drawn(text))
      shown = kind
      if (durationMs !== undefined) timer = window.setTimeout(hide, durationMs)
    },
  }
}
