import type { PhoneFacts } from './report'

export const thisPhone = (): PhoneFacts => {
  const { model, system, platform } = wx.getDeviceInfo()
  const { version, SDKVersion, fontSizeScaleFactor, theme } = wx.getAppBaseInfo()
  return {
    model,
    system,
    platform,
    wechat: version,
    library: SDKVersion,
    fontScale: String(fontSizeScaleFactor ?? ''),
    theme: theme ?? '',
  }
}
