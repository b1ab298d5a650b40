import type { StepId } from '../model/step'

/** Short names for the nodes of the way; four characters at most, so that five stand side by side. */
export const WAY_LABEL = {
  'register-account': '注册',
  'accept-agreement': '协议',
  'authorize-entry-exit': '12367',
  'verify-face': '人脸',
  'basic-information': '基本信息',
  'application-type': '类型',
  'certificate-information': '认证信息',
  'study-history': '学习经历',
  'upload-materials': '上传',
  'check-and-pay': '付款',
  'await-result': '等待',
  supplement: '补材料',
  'receive-result': '结果',
  'print-certificate': '认证书',
  'request-review': '复核',
} as const satisfies Record<StepId, string>

export const HOME_TEXT = {
  appName: '认证随行',
  loading: '正在打开你的进度',
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
      text: '规定和数字写明来自官方、转述还是经验，哪天整理。有出入时以留服系统页面为准。',
    },
  ],
  addFirst: '添加我的学位',
  continueDraft: '继续填写学位',
  lookAtSteps: '先看看全部步骤',
  lookAtMaterials: '先看一份材料示例',
  now: '现在做这一步',
  nowMaterial: '现在准备这份材料',
  start: '开始这一步',
  startMaterial: '去准备材料',
  finished: '全部完成',
  finishedTitle: '这份认证已办完',
  finishedText: '认证书可以在留服系统里再打印。对专业领域的表述有疑问，可以看看复核这一步。',
  supplementWhy: '有通知等你补交。备齐每一项，再在留服系统里一次提交。',
  finishedWithoutCertificate: '结果不是认证书。通知单写的原因、可以做的事和期限都记在结果里。',
  toOutcome: '看结果和期限',
  noteOutcome: '记下结果，算出期限',
  way: '办理进度',
  wayHint: '点任意一步可提前查看，虚线的步骤只有部分同学会遇到。',
  deadlines: '截止日',
  materials: '材料',
  allMaterials: '看全部材料',
  uploaded: '上传那一步已完成',
  allSteps: '看全部步骤',
  otherDegrees: '其他学位',
  addAnother: '再添加一个学位',
  editDegree: '修改学位信息',
  deleteDegree: '删除这个学位',
  deleteQuestion: '删除这个学位？',
  deleteExplain: '它的进度、授权码和照片都会一起删除，不影响你在留服系统里的申请。',
  deleteConfirm: '删除',
  deleted: '已删除这个学位',
  found: '找回照片',
  undo: '撤销',
  resume: '接着上次',
  profile: '我的资料',
  profileHint: '姓名、证件、联系方式，填一次，逐项复制',
  data: '备份和导出',
  dataHint: '换手机、发到电脑、删除资料',
  about: '关于、隐私与依据',
  readOnly: '这份记录由更新版本的小程序保存，现在只能看。请把微信里的小程序更新到最新版再修改。',
  dismiss: '知道了',
  retry: '再试一次',
  badCodeTitle: '认不出这个码',
  badCode: '可能是旧的或损坏的码。你的进度都在，可以从这里找到每一步。',
  notFoundTitle: '没有这个页面',
  notFound: '要打开的页面不存在，已经带你回到首页。',
} as const

export const homeWords = {
  /** Empty where there is nothing to find again. */
  found: (photos: number, degrees: number): string =>
    [
      photos > 0 ? `有 ${photos} 张照片找不到它们的记录` : '',
      degrees > 0 ? `删除了 ${degrees} 个学位，还能找回` : '',
    ]
      .filter(Boolean)
      .join('；'),

  minutes: (minutes: number): string => `约 ${minutes} 分钟`,
  device: { phone: '在手机上做', computer: '在电脑上做', both: '电脑和手机一起' } as const,
  materialsReady: (ready: number, total: number): string => `要准备 ${total} 项，已就绪 ${ready} 项`,
  ring: (done: number, total: number): string => `${total} 步里完成了 ${done} 步`,
  node: (number: number, title: string, state: string): string => `第 ${number} 步，${title}，${state}`,
  state: {
    done: '已完成',
    now: '现在做这一步',
    open: '可以做',
    locked: '在等前面的步骤',
    optional: '有些同学会遇到',
  } as const,
  openDegree: (name: string): string => `切换到${name}`,
}

/** Pages where the student may have been when the app ended and whose address says nothing of a step or a material. */
export const PLACE_TITLE: Readonly<Record<string, string>> = {
  'packages/forms/profile/profile': '我的资料',
  'packages/forms/certificate/certificate': '证书信息',
  'packages/forms/study-history/study-history': '学习经历',
  'packages/catalogue/review/review': '申请复核',
  'packages/progress/waiting/waiting': '等待结果',
  'packages/progress/supplements/supplements': '补材料',
  'packages/progress/outcome/outcome': '查看结果',
}
