import { dateInWords } from './official-words'

/** One entry a release, newest first, `on` the day of its upload. Feeds the 关于 page and the upload note. */
export interface Release {
  readonly version: string
  readonly on: string
  readonly added: readonly string[]
  readonly fixed: readonly string[]
  readonly rules: readonly string[]
}

export const RELEASES: readonly Release[] = [
  {
    version: '0.1.0',
    on: '2026-11-30',
    added: [
      '按你的情况列出步骤和材料，官方数字写明依据',
      '拍材料，当场检查，按留服系统的限制生成文件',
      '发到电脑：栏目和材料装进一个加密网页，逐栏复制、下载',
      '估算时间，记下补材料和结果，截止日写进手机日历',
    ],
    fixed: [],
    rules: [`整理到 ${dateInWords('2026-11-28')}`],
  },
]
