/**
 * Since which base library each API is there, as its own page in WeChat's documentation says
 * (developers.weixin.qq.com/miniprogram/dev/api). What the program calls and is not named was there before 2.0.
 */
const SINCE: Readonly<Record<string, string>> = {
  addFileToFavorites: '2.16.1',
  addPhoneCalendar: '2.15.0',
  addPhoneRepeatCalendar: '2.15.0',
  agreePrivacyAuthorization: '2.32.3',
  chooseMedia: '2.10.0',
  chooseMessageFile: '2.5.0',
  compressImage: '2.4.0',
  createOffscreenCanvas: '2.16.1',
  getAccountInfoSync: '2.2.2',
  getAppAuthorizeSetting: '2.20.1',
  getAppBaseInfo: '2.20.1',
  getDeviceInfo: '2.20.1',
  getLaunchOptionsSync: '2.1.2',
  getPrivacySetting: '2.32.3',
  getRandomValues: '2.15.0',
  getRealtimeLogManager: '2.7.1',
  getSystemSetting: '2.20.1',
  getWindowInfo: '2.20.1',
  nextTick: '2.2.3',
  onNeedPrivacyAuthorization: '2.32.3',
  openAppAuthorizeSetting: '2.20.1',
  openPrivacyContract: '2.32.3',
  preDownloadSubpackage: '2.27.3',
  requirePrivacyAuthorize: '2.32.3',
  restartMiniProgram: '3.0.1',
  saveFileToDisk: '2.11.0',
  setVisualEffectOnCapture: '2.20.1',
  shareFileMessage: '2.16.1',
}

/** The oldest one that the program is published for (docs/publish.md). */
export const MINIMUM_LIBRARY = '2.27.3'

/** The newest one that our typings describe, with the WeChat that carries it. */
export const NEWEST_LIBRARY = '3.17.0'

/** Below zero, zero or above it, as `one` is older than, the same as or newer than `other`. */
export const compareLibraries = (one: string, other: string): number => {
  const [numbers, others] = [one, other].map((version) => version.split('.').map(Number))
  const at = numbers!.findIndex((number, index) => number !== others![index])
  return at < 0 ? 0 : numbers![at]! - (others![at] ?? 0)
}

/** What a base library is too old for. */
export const lackedBy = (library: string): readonly string[] =>
  Object.keys(SINCE).filter((api) => compareLibraries(library, SINCE[api]!) < 0)
