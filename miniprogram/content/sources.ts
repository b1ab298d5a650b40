import type { SourceKind } from '../model/source'

export const SOURCE_KIND_TEXT = {
  official: { name: '官方', explain: '留服中心或政府自己的页面' },
  'official-quoted': { name: '转述', explain: '他人转载或摘录官方的话' },
  unofficial: { name: '民间', explain: '同学或机构的经验' },
} as const satisfies Record<SourceKind, { name: string; explain: string }>

/** Said on the first page and on 关于. */
export const NOT_OFFICIAL =
  '认证随行不是教育部留学服务中心的产品，不代你提交申请，也不要你的门户密码。内容按公开资料整理，和留服系统页面不一致时，以留服系统页面为准。'
