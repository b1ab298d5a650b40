import { bad, good, type Probe } from '../probe'

/** What the product calls, with the base library that brought it (developers.weixin.qq.com/miniprogram/dev/api). */
const SCHEMAS = [
  'createWorker.object.useExperimentalWorker',
  'preDownloadSubpackage',
  'createOffscreenCanvas',
  'canvasToTempFilePath',
  'getRandomValues',
  'setStorage.object.encrypt',
  'chooseMedia',
  'chooseMessageFile',
  'shareFileMessage',
  'addFileToFavorites',
  'saveImageToPhotosAlbum',
  'addPhoneCalendar',
  'scanCode',
  'getAppAuthorizeSetting',
  'openAppAuthorizeSetting',
  'openSetting',
  'getUpdateManager',
  'getAppBaseInfo',
  'getDeviceInfo',
  'openPrivacyContract',
  'setVisualEffectOnCapture',
  'pageScrollTo.object.selector',
  'text.user-select',
  'camera.resolution',
  'camera.frame-size',
] as const

/** wx.canIUse may say no to what is there; the calls themselves are tried by the other probes. */
export const KNOWN_CALLS: readonly Probe[] = [
  {
    id: 'calls',
    name: '接口都认识',
    by: 'itself',
    run: () => {
      const unknown = SCHEMAS.filter((schema) => !wx.canIUse(schema))
      return Promise.resolve(unknown.length > 0 ? bad(unknown.join(' ')) : good(`${SCHEMAS.length}`))
    },
  },
]
