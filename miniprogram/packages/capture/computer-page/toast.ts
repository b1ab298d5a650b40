import { element } from './element'

/** `brief`: a confirmation that goes before it covers what comes next. Anything else stays long enough to be read twice. */
export type Say = (text: string, stay?: 'brief') => void

const BRIEF_MS = 2_000
const LONG_MS = 12_000

/** One sentence at the foot of the window. */
export const toastLine = (): { readonly node: HTMLElement; readonly say: Say; close: () => void } => {
  const node = element('p', { class: 'toast', role: 'status' })
  let timer: number | undefined
  const close = () => {
    clearTimeout(timer)
    node.textContent = ''
  }
  const say: Say = (text, stay) => {
    close()
    node.textContent = text
    timer = window.setTimeout(close, stay === 'brief' ? BRIEF_MS : LONG_MS)
  }
  return { node, say, close }
}
