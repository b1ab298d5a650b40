import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import type { ToastSlot } from '../ui/toast'
import type { PrivacyGate } from './privacy-gate'

/** The clipboard, kept inside the preview: a browser asks before it shares the real one. */
export const createClipboard = (define: DefineApi, toasts: ToastSlot, privacy: PrivacyGate) => {
  let text = ''
  return {
    text: () => text,
    apis: {
      setClipboardData: define({
        name: 'setClipboardData',
        run: async (options: { data: string }) => {
          await privacy.pass('setClipboardData')
          text = needText(options, 'data')
          toasts.show('toast', { title: '内容已复制', icon: 'success', mask: false }, 1500)
        },
      }),
      getClipboardData: define({
        name: 'getClipboardData',
        run: async () => {
          await privacy.pass('getClipboardData')
          return { data: text }
        },
      }),
    },
  }
}
