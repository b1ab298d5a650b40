/** `npm run release` takes the self-check out of the package, and writes this line anew. */
const HOLDS_SELF_CHECK = true

/** Whether the self-check is in this package and this is no released version, as far as WeChat says. */
export const hasSelfCheck = (): boolean => {
  try {
    return HOLDS_SELF_CHECK && wx.getAccountInfoSync().miniProgram.envVersion !== 'release'
  } catch {
    return false // WeChat before 2.2.2
  }
}

/** As it was uploaded; empty in 开发版 and 体验版, and where WeChat does not say. */
export const appVersion = (): string => {
  try {
    return wx.getAccountInfoSync().miniProgram.version
  } catch {
    return '' // WeChat before 2.2.2
  }
}
