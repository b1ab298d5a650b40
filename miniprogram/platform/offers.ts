/**
 * What WeChat has on phones alone, and what on computers alone: the marks 「微信 Windows 版」 and 「微信 Mac 版」 on the page
 * of each API below developers.weixin.qq.com/miniprogram/dev/api. HarmonyOS has what phones have. Named is what a page
 * offers; the rest is asked for, and what says that it is not there is told (refusal.ts): openAppAuthorizeSetting is marked
 * for no computer, openSetting not for Windows, getUpdateManager not for the Mac. getRandomValues and getFileSystemManager
 * are marked for no computer either, but there is nothing else to keep a degree with.
 */
export const PHONES_ONLY = {
  camera: 'media/camera/CameraContext.takePhoto',
  scan: 'device/scan/wx.scanCode',
  chat: 'share/wx.shareFileMessage',
  favorites: 'open-api/favorites/wx.addFileToFavorites',
  calendar: 'device/calendar/wx.addPhoneCalendar',
  call: 'device/phone/wx.makePhoneCall',
} as const
export const COMPUTERS_ONLY = { disk: 'file/wx.saveFileToDisk' } as const

export type Offer = keyof typeof PHONES_ONLY | keyof typeof COMPUTERS_ONLY

let platform: string | undefined

/** Whether this is WeChat on a computer. WeChat before 2.20.1 cannot tell, and is taken for a phone's. */
export const isComputer = (): boolean => {
  try {
    platform = platform ?? wx.getDeviceInfo().platform
  } catch {
    return false
  }
  return platform === 'windows' || platform === 'mac'
}

/** Whether a page may offer it here: what cannot work is not shown as a button. */
export const offers = (what: Offer): boolean => what in COMPUTERS_ONLY === isComputer()

/** The words of a page, and on a computer those that differ there in their place. */
export const wordsHere = <T extends object>(words: T, onComputer: object): T =>
  isComputer() ? { ...words, ...onComputer } : words
