/** The phone's text size as a factor of WeChat's standard 16 px. WeChat's largest setting is 26 px. */
export const fontScale = (): number => {
  const sizePx = wx.getAppBaseInfo().fontSizeSetting ?? 16
  return Math.min(Math.max(sizePx / 16, 0.9), 26 / 16)
}
