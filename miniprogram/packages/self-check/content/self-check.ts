import type { Verdict } from '../probe'

export const SELF_CHECK_TEXT = {
  title: '自检',
  explain:
    '只在开发版和体验版里。先做「要用眼睛看的」前两项，再点「全部检查」，逐项点要动手的，其余的看一眼、答一下，最后复制报告，存进 test/phones/。报告里没有个人资料。',
  run: '全部检查',
  running: (name: string) => `正在检查：${name}`,
  alone: '自己会跑的',
  byTap: '要动手的',
  eyes: '要用眼睛看的',
  try: '试一下',
  camera: '打开相机',
  torch: '手电',
  shoot: '拍一张',
  typing: '快速打一遍字母和拼音，中间改一个字',
  held: '离开时里面是：',
  typingPlaceholder: '在这里打字',
  copy: '复制报告',
  throwNow: '抛一个错',
  rejectNow: '丢下一个失败的 Promise',
  throwAtLaunch: '重新启动，启动时抛错',
  right: '对',
  wrong: '不对',
} as const

export const VERDICT_LABEL: Record<Verdict | 'waiting', string> = {
  good: '正常',
  bad: '不对',
  missing: '没有这个接口',
  waiting: '还没试',
}
