import { APP_NAME } from './app-name'
import { dateInWords } from './official-words'
import type { SourceKind } from '../model/source'

export const SOURCE_KIND_TEXT = {
  official: { name: '官方', explain: '留服中心或政府自己的页面' },
  'official-quoted': { name: '转述', explain: '他人转载或摘录官方的话' },
  unofficial: { name: '经验', explain: '同学或机构的经验' },
} as const satisfies Record<SourceKind, { name: string; explain: string }>

/** Said on the first page and on 关于. */
export const NOT_OFFICIAL = `${APP_NAME}不是教育部留学服务中心的产品，不代你提交申请，也不要你的留服系统密码。内容按公开资料整理，和留服系统页面不一致时，以留服系统页面为准。`

/** 依据 of one material. */
export const MATERIAL_BASIS_TEXT = {
  limits: '格式、大小和张数',
  need: '为什么要交',
} as const

/** The row of 依据 on every page. */
export const BASIS_TEXT = {
  copyLink: '复制网址',
  uses: '用在哪里',
} as const

export const sourceWords = {
  folded: (count: number, month: string): string => `依据 ${count} 条 · 整理于 ${dateInWords(month)}`,
  published: (when: string): string => `发布 ${dateInWords(when)}`,
  seen: (when: string): string => `见于 ${dateInWords(when)}`,
  compiled: (when: string): string => `整理于 ${dateInWords(when)}`,
  checked: (when: string): string => `核对于 ${dateInWords(when)}`,
  says: (statements: readonly string[]): string => `说的是：${statements.join('；')}`,
} as const

/** The page of all sources. */
export const SOURCES_PAGE_TEXT = {
  explain: '每条规定和数字都来自下面的资料。点「用在哪里」看它用在哪些步骤和材料里。',
  entrances: '官方入口',
  entrancesExplain: '小程序里不能打开网页。复制网址，到电脑或手机浏览器里打开。',
  copyAddress: '复制',
  contradictions: '说法不一致的地方',
  contradictionsExplain: '几份资料写得不一样时，两边都列出来，并说明这里怎么写。',
  uses: '用在哪里',
  steps: '步骤',
  materials: '材料',
  pages: '页面',
  facts: '数字和名单',
  entranceUses: '官方入口',
  contradictionUses: '说法不一致的地方',
  unknown: '没有这条依据，可能是旧的链接。全部依据都在下面。',
} as const

export const sourcesPageWords = {
  uses: (count: number): string => `用在哪里（${count} 处）`,
  oneSide: (kinds: readonly string[], says: string): string => `${kinds.join('、')}：${says}`,
  bySources: (titles: readonly string[]): string => `依据：${titles.join('；')}`,
  shown: (text: string): string => `这里怎么写：${text}`,
}
