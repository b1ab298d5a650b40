import { acrossThreads } from '../runtime/threads'
import type { Builtin } from './builtin'
import { TEXT_EVENTS, TEXT_IGNORED, TEXT_PROPERTIES, textControl } from './text-control'

export const textarea: Builtin = {
  tag: 'textarea',
  properties: {
    ...TEXT_PROPERTIES,
    placeholderClass: { type: null, value: 'textarea-placeholder' },
    autoHeight: Boolean,
  },
  ignored: [...TEXT_IGNORED, 'fixed', 'show-confirm-bar', 'disable-default-padding'],
  events: [...TEXT_EVENTS, 'linechange'],
  setup: (node) => {
    const control = document.createElement('textarea')
    control.rows = 1
    const shared = textControl(node, control)
    let lineCount = 1
    const grow = () => {
      if (!node.props.autoHeight) return
      control.style.height = 'auto'
      control.style.height = `${control.scrollHeight}px`
      node.element.style.height = 'auto'
      const lines = Math.max(1, Math.round(control.scrollHeight / lineHeightPx(control)))
      const detail = { height: control.scrollHeight, lineCount: lines }
      if (lines !== lineCount) acrossThreads(() => node.emit('linechange', detail))
      lineCount = lines
    }
    control.addEventListener('input', grow)
    const value = (next: never) => {
      shared.update?.value?.(next)
      grow()
    }
    return {
      ...shared,
      attached: () => {
        shared.attached?.()
        grow()
      },
      update: { ...shared.update, value, autoHeight: grow },
    }
  },
}

/** The height of one line as it is drawn: `line-height: normal` depends on the font. */
const lineHeightPx = (control: HTMLTextAreaElement): number => {
  const probe = control.cloneNode() as HTMLTextAreaElement
  probe.style.height = 'auto'
  probe.value = ''
  control.after(probe)
  const height = probe.scrollHeight
  probe.remove()
  return height || 1
}
