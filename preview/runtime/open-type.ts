import { report } from './errors'
import { tap } from './tap'

type Emit = (event: string, detail?: object) => void

/** Says so when a button wants something of WeChat that the preview does not have. */
export const checkOpenType = (openType: string, supported: readonly string[]): void => {
  if (!supported.includes(openType)) report(`unsupported button open-type ${openType}`)
}

/** What pressing a button with an open-type does. */
export const pressOpenType = async (openType: string, emit: Emit): Promise<void> => {
  if (openType === 'openSetting') {
    const { wx } = globalThis as unknown as { wx: { openSetting: () => Promise<object> } }
    let opened: Promise<object> | undefined
    tap.during(() => void (opened = wx.openSetting()))
    emit('opensetting', await opened)
  }
  if (openType === 'feedback') {
    await (globalThis as unknown as { wx: { showModal: (options: object) => Promise<object> } }).wx.showModal(
      {
        title: '反馈与投诉',
        content: '微信自己的页面',
        showCancel: false,
      },
    )
  }
  if (openType === 'agreePrivacyAuthorization') emit('agreeprivacyauthorization', {})
}
