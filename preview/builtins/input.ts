import { unsupported } from '../runtime/errors'
import { acrossThreads } from '../runtime/threads'
import type { Builtin } from './builtin'
import { TEXT_EVENTS, TEXT_IGNORED, TEXT_PROPERTIES, textControl } from './text-control'

/** The keyboard a browser shows for each WeChat type. */
const INPUT_MODES: Record<string, string> = {
  text: 'text',
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  'safe-password': 'text',
  nickname: 'text',
  // Not in WeChat's list, but van-search sends it and phones take it for text.
  search: 'search',
}

export const input: Builtin = {
  tag: 'input',
  properties: { ...TEXT_PROPERTIES, type: { type: String, value: 'text' }, password: Boolean },
  ignored: TEXT_IGNORED,
  events: [...TEXT_EVENTS, 'nicknamereview'],
  setup: (node) => {
    const control = document.createElement('input')
    const shared = textControl(node, control)
    control.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      const { value } = control
      acrossThreads(() => node.emit('confirm', { value }))
      control.blur()
    })
    const type = () => {
      const mode = INPUT_MODES[String(node.props.type)]
      if (mode === undefined) unsupported(`input type ${String(node.props.type)}`)
      control.inputMode = mode ?? 'text'
      control.type = node.props.password ? 'password' : 'text'
    }
    return { ...shared, update: { ...shared.update, type, password: type } }
  },
}
