import type { SourceId } from '../model/source'

/** What the degree form rests on, and which of its sentences. */
export const DEGREE_SOURCES: readonly (readonly [SourceId, string])[] = [
  ['article-20', '不予受理的证书'],
  ['cooperation-approval-2012', '中外合作办学看审批和注册'],
  ['cooperation-scope', '没有批准的项目不在合作办学的范围'],
  ['guidelines-2025', '累计境外学习的天数'],
  ['remote-2023', '远程学习'],
  ['letters-2022', '证明信，合作办学交哪种证件'],
  ['institutions-2026', '学校的名单和加强审查的提示'],
  ['enhanced-review-notices', '加强审查'],
  ['hong-kong-schools', '香港可颁授学位的院校'],
  ['macau-schools', '澳门的院校'],
]
