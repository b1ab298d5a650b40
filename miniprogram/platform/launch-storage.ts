/** What an earlier look around leaves. */
const SETTINGS = /^settings#/

/** What a degree lies under; without one, nothing was seen of one. */
const DEGREE = /^degree\//

/** The keys of last-seen.ts and stores/erase-all.ts, which would be required for them alone. */
const LAST_SEEN = 'last-seen'
const ERASE_MARK = 'erasing'

/** What the phone's list of keys says at a launch. */
export type LaunchStorage =
  /** Nothing of a student. */
  | 'empty'
  /** What home showed of a degree, and the records it came from. */
  | 'seen'
  /** Anything else, or the list cannot be read. */
  | 'other'

/** It answers at once: what is drawn first depends on it. */
export const launchStorage = (): LaunchStorage => {
  try {
    const { keys } = wx.getStorageInfoSync()
    if (keys.every((key) => SETTINGS.test(key))) return 'empty'
    const isSeen =
      keys.includes(LAST_SEEN) && !keys.includes(ERASE_MARK) && keys.some((key) => DEGREE.test(key))
    return isSeen ? 'seen' : 'other'
  } catch {
    return 'other' // the stores ask again, and tell
  }
}
