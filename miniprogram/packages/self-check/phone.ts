import type { Phone } from './report'

export const thisPhone = (): Phone => {
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
