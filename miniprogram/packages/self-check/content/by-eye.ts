/** What the person judges, in the order in which it is best done: the first two end the program, and with it the report. */
export const BY_EYE = [
  {
    id: 'thrown-at-launch',
    name: '最先做。点「重新启动，启动时抛错」：直接出现「出了点问题」那一页。看完把小程序从最近使用里划掉，再打开自检来答',
  },
  {
    id: 'flight-mode',
    name: '接着做。飞行模式里重新打开，从首页进每个分包：没下载的说「这一页要联网下载一次」，连上网点「再试」能进',
  },
  { id: 'double-tap', name: '快点两下同一个按钮：只打开一页' },
  { id: 'screen-capture', name: '在「我的资料」截一张图、录一段屏：都遮住了' },
  { id: 'torch', name: '打开相机，看得到画面；点「手电」会亮' },
  { id: 'thrown', name: '点「抛一个错」：出现「出了点问题」那一页，只出现一次' },
  { id: 'rejected', name: '点「丢下一个失败的 Promise」：也是那一页，只出现一次' },
] as const
