/**
 * What differs from phone to phone, as WeChat documents it (developers.weixin.qq.com/miniprogram/dev): the marks
 * 「Windows 版」「Mac 版」「鸿蒙 OS 版」 on each API's page, the guide to HarmonyOS, the page on taps, the changelog.
 */
export interface Phone {
  readonly device: {
    readonly brand: string
    readonly model: string
    readonly platform: string
    readonly system: string
  }
  /** APIs that this WeChat does not have: calling them finds undefined. */
  readonly lacks: readonly string[]
  /**
   * iOS up to 15 makes Promise of setTimeout, 「iOS 16 及以上不存在差异」 (framework/runtime/js-support.html). A tap ends with
   * its macro task (framework/view/tap.html), so there it ends with the first await.
   */
  readonly isPromiseATimer: boolean
  /** 「工具上的 camera 组件不会触发 bindinitdone 和 binderror」 (changelog, 2.28.1). */
  readonly tellsOfCameraStart: boolean
  /** Worker.onProcessKilled is marked for phones only. */
  readonly tellsOfWorkerEnd: boolean
  /**
   * Whether a field tells of each text that a keyboard is still composing, or of the last one alone. No page of WeChat's
   * says; pages must bear both. On iOS the focused field is a native one (component/input.html, always-embed), which
   * knows of no composing.
   */
  readonly tellsOfComposing: boolean
}

const PHONE = {
  isPromiseATimer: false,
  tellsOfCameraStart: true,
  tellsOfWorkerEnd: true,
  tellsOfComposing: false,
  lacks: [],
}

/**
 * Marked for no computer. getRandomValues and getFileSystemManager are not either, but without them nothing could be kept:
 * they stay, as the page of saveFileToDisk hands it a file of wx.env.USER_DATA_PATH. Untried on a computer.
 */
const NOT_ON_COMPUTERS = [
  'addFileToFavorites',
  'addPhoneCalendar',
  'addPhoneRepeatCalendar',
  'compressImage',
  'makePhoneCall',
  'openAppAuthorizeSetting',
  'restartMiniProgram',
  'scanCode',
  'setVisualEffectOnCapture',
  'shareFileMessage',
]
/** Marked for computers alone. */
const ON_COMPUTERS = ['saveFileToDisk']

const computer = (brand: string, platform: string, system: string, lacks: readonly string[]): Phone => ({
  ...PHONE,
  device: { brand, model: brand, platform, system },
  lacks: [...NOT_ON_COMPUTERS, ...lacks],
  tellsOfWorkerEnd: false,
})
const iphone = (model: string, system: string, isPromiseATimer: boolean): Phone => ({
  ...PHONE,
  isPromiseATimer,
  device: { brand: 'iPhone', model, platform: 'ios', system },
  lacks: ON_COMPUTERS,
  tellsOfComposing: true,
})

export const PHONES = {
  ios: iphone('iPhone 15<iPhone15,4>', 'iOS 17.5', false),
  ios15: iphone('iPhone 7<iPhone9,1>', 'iOS 15.8', true),
  android: {
    ...PHONE,
    device: { brand: 'Xiaomi', model: '22101317C', platform: 'android', system: 'Android 13' },
    lacks: ON_COMPUTERS,
  },
  ohos: {
    ...PHONE,
    device: { brand: 'HUAWEI', model: 'ALN-AL00', platform: 'ohos', system: 'OpenHarmony 5.0' },
    lacks: ON_COMPUTERS,
    tellsOfWorkerEnd: false,
  },
  devtools: {
    ...PHONE,
    device: { brand: 'devtools', model: 'iPhone 15', platform: 'devtools', system: 'iOS 16.0' },
    lacks: ON_COMPUTERS,
    tellsOfCameraStart: false,
  },
  windows: computer('microsoft', 'windows', 'Windows 11 x64', ['openSetting']),
  mac: computer('apple', 'mac', 'Mac OS X 14.5', ['getUpdateManager']),
} as const satisfies Record<string, Phone>
