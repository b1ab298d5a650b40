/** What an earlier look around leaves. */
const SETTINGS = /^settings#/

/**
 * Whether nothing of a student lies on this phone, as far as its list of keys says. It answers at once: what is drawn first
 * depends on it.
 */
export const isFirstVisit = (): boolean => {
  try {
    return wx.getStorageInfoSync().keys.every((key) => SETTINGS.test(key))
  } catch {
    return false // the stores ask again, and tell
  }
}
