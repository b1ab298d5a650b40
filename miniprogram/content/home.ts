import { APP_NAME } from './app-name'
import type { ProblemText } from '../model/problem-text'
import type { UnderWay } from '../model/under-way'
import { dateInWords } from './official-words'
import { PAGE_NAME } from './page-names'
import type { SentenceFor } from './sentence'

/** What home says before there is a degree. */
export const WELCOME_TEXT = {
  welcomeTitle: '电脑上办留服认证，手机告诉你下一步',
  welcomeWhat: '从注册、12367 授权码、实人认证，到拍材料、付款、等结果，按你的情况一步一步列好。',
  promises: [
    {
      icon: 'shield',
      title: '非官方工具',
      text: '我们不是教育部留学服务中心，不代你提交，也不要你的留服系统密码。',
    },
    {
      icon: 'lock',
      title: '只在这部手机里',
      text: '你填的和拍的都加密存在手机上，不上传。换手机或删除小程序后会丢失，记得备份。',
    },
    {
      icon: 'document',
      title: '规定有依据',
      text: '规定和数字都写明来自官方、转述还是经验，以及整理日期。不一致时以留服系统页面为准。',
    },
  ],
  look: '先看看步骤和材料',
} as const

/** What home says of a degree. */
export const DEGREE_TEXT = {
  editDegree: '修改学位信息',
  today: '今天先做什么',
  way: '办理进度',
  otherDegrees: '其他学位',
  resume: '接着上次',
  readOnly: '这份记录由更新版本的小程序保存，现在只能看。请把微信里的小程序更新到最新版再修改。',
} as const

export const HOME_TEXT = {
  loading: '正在打开你的进度',
  scan: '扫一扫',
  onComputer: `这里是电脑微信，和手机里的资料不相通。扫一扫、拍照、日历提醒、打电话，请用手机微信打开${APP_NAME}。`,
  search: '搜索',
  addFirst: '添加我的学位',
  addAnother: '再添加一个学位',
  continueDraft: '继续填写学位',
  deleted: '已删除这个学位',
  found: '找回照片',
  undo: '撤销',
  profile: PAGE_NAME.profile,
  profileHint: '姓名、证件、联系方式，填一次，逐栏复制',
  data: PAGE_NAME.data,
  dataHint: '换手机、导出文件、删除资料',
  facts: PAGE_NAME.facts,
  factsHint: '用在哪里，多久，多少钱，为什么退回',
  forward: '转给同学',
  forwardHint: '认证用在哪里、多久、多少钱，不含你的资料',
  about: '关于、隐私与依据',
  dismiss: '知道了',
  retry: '再试一次',
  updateTitle: '有新版本',
  update: '重新打开，换成新版本',
} as const

/** Why the new version is not started yet. */
export const UPDATE_WAITS: SentenceFor<UnderWay> = {
  records: () => '正在保存，存好就自动换。',
  adding: ({ left }) => `还有 ${left} 张照片没存好，存好就自动换。请留在首页。`,
  pages: () => '照片还在处理，好了就自动换。请留在首页。',
  restoring: () => '备份还在恢复，好了就自动换。请留在首页。',
}

/** What a notice on home says. */
export const HOME_NOTICE = {
  badCode: {
    title: '认不出这个码',
    whatToDo: '可能是旧的或损坏的码。你的进度都在，可以从这里找到每一步。',
  },
} as const

export const homeWords = {
  /** What was typed could not be saved, and why. */
  updateHeld: ({ title, whatToDo }: ProblemText): ProblemText => ({
    title: '刚填的没存上，先不换新版本',
    whatToDo: `${title}。${whatToDo}`,
  }),
  /** Empty where there is nothing to find again. */
  found: (photos: number, degrees: number): string =>
    [
      photos > 0 ? `有 ${photos} 张照片找不到记录` : '',
      degrees > 0 ? `删除了 ${degrees} 个学位，还能找回` : '',
    ]
      .filter(Boolean)
      .join('；'),
  openDegree: (name: string): string => `切换到${name}`,
  oldRules: (compiledOn: string): string =>
    `这里的规定整理于 ${dateInWords(compiledOn)}，已经过了半年。办理前先看留服系统页面的说明，再把小程序更新到最新版。`,
}
