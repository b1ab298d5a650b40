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
