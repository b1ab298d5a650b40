import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needList, needText } from '../api/parameters'
import type { Host } from '../host'
import { askDialog } from './dialog'
import { askSheet } from './sheet'
import type { ToastSlot } from './toast'

interface ToastOption {
  title: string
  icon?: string
  image?: string
  duration?: number
  mask?: boolean
}

interface ModalOption {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  cancelColor?: string
  confirmText?: string
  confirmColor?: string
  editable?: boolean
}

interface SheetOption {
  itemList: string[]
  itemColor?: string
  alertText?: string
}

interface HideOption {
  noConflict?: boolean
}

const atMostFour = (name: string, text: string): string => {
  if ([...text].length <= 4) return text
  throw new WxFailure(`parameter error: ${name} length should not larger than 4 Chinese characters`)
}

const askModal = async (host: Host, options: ModalOption) => {
  if (options.editable) host.unsupported('showModal editable')
  const confirmed = await askDialog(host, {
    title: options.title ?? '',
    content: options.content,
    confirm: atMostFour('confirmText', options.confirmText ?? '确定'),
    confirmColor: options.confirmColor,
    cancel: options.showCancel === false ? undefined : atMostFour('cancelText', options.cancelText ?? '取消'),
    cancelColor: options.cancelColor,
  })
  return { confirm: confirmed, cancel: !confirmed, content: null }
}

const askActionSheet = async (host: Host, options: SheetOption) => {
  const items = needList(options, 'itemList') as string[]
  if (items.length === 0 || items.length > 6) {
    throw new WxFailure('parameter error: itemList should have 1 to 6 items')
  }
  const { alertText, itemColor } = options
  const tapIndex = await askSheet(host, { label: alertText ?? '请选择', note: alertText, items, itemColor })
  if (tapIndex === undefined) throw new WxFailure('cancel')
  return { tapIndex }
}

/** Toasts, loading signs, modal questions and action sheets. */
export const createFeedbackApis = (define: DefineApi, host: Host, toasts: ToastSlot) => ({
  showToast: define({
    name: 'showToast',
    run: (options: ToastOption) => {
      if (options.image) host.unsupported('showToast image')
      const { icon = 'success', mask = false, duration = 1500 } = options
      toasts.show('toast', { title: needText(options, 'title'), icon, mask }, duration)
    },
  }),
  showLoading: define({
    name: 'showLoading',
    run: (options: ToastOption) =>
      toasts.show('loading', {
        title: needText(options, 'title'),
        icon: 'loading',
        mask: options.mask ?? false,
      }),
  }),
  // Documented: unless noConflict is set, each of the two also hides the other.
  hideToast: define({
    name: 'hideToast',
    run: ({ noConflict }: HideOption) => toasts.hide(noConflict ? 'toast' : undefined),
  }),
  hideLoading: define({
    name: 'hideLoading',
    run: ({ noConflict }: HideOption) => toasts.hide(noConflict ? 'loading' : undefined),
  }),
  showModal: define({ name: 'showModal', run: (options: ModalOption) => askModal(host, options) }),
  showActionSheet: define({
    name: 'showActionSheet',
    run: (options: SheetOption) => askActionSheet(host, options),
  }),
})
