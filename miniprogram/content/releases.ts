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
    on: '2026-11-25',
    added: [
      '按你的情况列出步骤和材料',
      '记下 12367 授权码，粘贴就能认出',
      '拍材料，在留服系统限制内生成上传文件',
      '按「认证院校查询」的存档搜索学校，提示加强审查',
      '拍照时提示，自动找四个角、拉正和检查，护照页和你填的并排对照',
      '个人信息、证书信息和学习经历写一次，到那一步逐栏复制',
      '按工作日估算时间，记下补材料和结果，截止日写进手机日历',
      '专业目录和复核的准备',
      '扫码直达一步，备份、恢复、导出和全部删除',
    ],
    fixed: [],
    rules: ['规则整理到 2026-11-28'],
  },
]
