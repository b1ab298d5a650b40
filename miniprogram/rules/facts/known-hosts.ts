/** The authority's own addresses and those of the ministry's two registers; whatever ends in one of them is official. */
export const OFFICIAL_DOMAINS: readonly string[] = [
  'cscse.edu.cn',
  'crs.jsj.edu.cn',
  'jsj.moe.gov.cn',
  'www.moe.gov.cn',
]

/** Government bodies only: 国办函〔2018〕55 号. */
export const GOVERNMENT_DOMAINS: readonly string[] = ['gov.cn']

/** WeChat's own: its codes for people, accounts and mini-programs carry addresses of these. */
export const WECHAT_DOMAINS: readonly string[] = [
  'weixin.qq.com',
  'wx.qq.com',
  'wechat.com',
  'servicewechat.com',
  'wxaurl.cn',
  'wxmpurl.cn',
]
