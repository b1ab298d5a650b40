/** Whether this is the released version, as far as WeChat says; unsure means released. */
export const isRelease = (): boolean => {
  try {
    return wx.getAccountInfoSync().miniProgram.envVersion === 'release'
  } catch {
    return true // WeChat before 2.2.2
  }
}
