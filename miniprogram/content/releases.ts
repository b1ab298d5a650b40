/** One entry a release, newest first. Feeds the 关于 page and the upload note. */
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
    on: '2026-11-23',
    added: [
      '按你的情况列出步骤和材料',
      '记下 12367 授权码，粘贴就能认出 8 位数字',
      '拍材料，在门户限制内生成上传文件',
      '按官方院校名单搜索学校，提示加强审查',
    ],
    fixed: [],
    rules: ['规则核对至 2026-11-23'],
  },
]
