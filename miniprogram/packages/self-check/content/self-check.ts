import type { Verdict } from '../probe'

export const SELF_CHECK_TEXT = {
  title: '自检',
  explain:
    '只在开发版和体验版里。先点「全部检查」，再逐项点下面要动手的，最后复制报告，存进 test/phones/。报告里没有个人资料。',
  run: '全部检查',
  running: (name: string) => `正在检查：${name}`,
  alone: '自己会跑的',
  byTap: '要动手的',
  eyes: '要用眼睛看的',
  try: '试一下',
  camera: '打开相机',
  cameraExplain: '看到画面、手电会亮、报告里有每秒几帧，就是好的。',
  torch: '手电',
  shoot: '拍一张',
  typing: '快速打一遍字母和拼音，中间改一个字',
  held: '离开时里面是：',
  typingPlaceholder: '在这里打字',
  copy: '复制报告',
  throwNow: '抛一个错',
  throwExplain: '应该出现「出了点问题」那一页，只出现一次。',
  rejectNow: '丢下一个失败的 Promise',
  throwAtLaunch: '重新启动，启动时抛错',
  throwAtLaunchExplain: '先复制报告。会直接出现「出了点问题」那一页；看完把小程序从最近使用里划掉，再打开。',
  byHand: [
    '飞行模式里重新打开，从首页进每个分包：没下载的说「这一页要联网下载一次」，连上网点「再试」能进。',
    '快点两下同一个按钮：只打开一页。',
    '在「我的资料」截一张图、录一段屏：看遮没遮住。',
  ],
} as const

export const VERDICT_LABEL: Record<Verdict | 'waiting', string> = {
  good: '正常',
  bad: '不对',
  missing: '没有这个接口',
  waiting: '还没试',
}
