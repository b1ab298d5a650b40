import { checkOpenType, pressOpenType } from '../runtime/open-type'
import type { Builtin } from './builtin'
import { formOf } from './form'
import { HOVER } from './view'

const SUPPORTED_OPEN_TYPES = ['', 'share', 'openSetting', 'agreePrivacyAuthorization', 'feedback']

export const button: Builtin = {
  tag: 'button',
  properties: {
    ...HOVER,
    hoverClass: { type: String, value: 'button-hover' },
    hoverStartTime: { type: Number, value: 20 },
    hoverStayTime: { type: Number, value: 70 },
    type: { type: String, value: 'default' },
    size: { type: String, value: 'default' },
    plain: Boolean,
    disabled: Boolean,
    loading: Boolean,
    formType: String,
    openType: String,
  },
  ignored: [
    'lang',
    'business-id',
    'session-from',
    'send-message-title',
    'send-message-path',
    'send-message-img',
    'show-message-card',
    'app-parameter',
  ],
  events: [
    'opensetting',
    'agreeprivacyauthorization',
    'error',
    'getuserinfo',
    'contact',
    'getphonenumber',
    'getrealtimephonenumber',
    'launchapp',
    'chooseavatar',
  ],
  setup: (node) => {
    const { element, props } = node
    element.setAttribute('role', 'button')
    element.addEventListener('click', () => {
      if (props.disabled) return
      formOf(element)?.press(String(props.formType))
      void pressOpenType(String(props.openType), node.emit)
    })
    return {
      update: {
        type: (type: string) => void (element.dataset.type = type),
        size: (size: string) => void (element.dataset.size = size),
        plain: (plain: boolean) => void element.toggleAttribute('data-plain', plain),
        loading: (loading: boolean) => void element.toggleAttribute('data-loading', loading),
        openType: (openType: string) => checkOpenType(openType, SUPPORTED_OPEN_TYPES),
        disabled: (disabled: boolean) => {
          element.tabIndex = disabled ? -1 : 0
          if (disabled) element.setAttribute('aria-disabled', 'true')
          else element.removeAttribute('aria-disabled')
        },
      },
    }
  },
}
