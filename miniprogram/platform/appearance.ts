/** The phone's text size as a factor of WeChat's standard 16 px. WeChat's largest setting is 26 px. */
export const fontScale = (): number => {
  const sizePx = wx.getAppBaseInfo().fontSizeSetting ?? 16
  return Math.min(Math.max(sizePx / 16, 0.9), 26 / 16)
}

/**
 * Asks WeChat to keep the screen out of screenshots and recordings while it shows personal data. Android hides both, iOS
 * recordings only (base library 3.3.0); older ones do nothing.
 */
export const hideOnCapture = (isHidden: boolean): void => {
  if (!wx.canIUse?.('setVisualEffectOnCapture')) return
  wx.setVisualEffectOnCapture({ visualEffect: isHidden ? 'hidden' : 'none', fail: () => {} })
}
