import type { NeededOfEntry, StudyFinding } from '../../../model/study-finding'
import type { OnlineShare } from '../../../model/study-history'
import { DATE_FINDING_TEXT } from '../../../content/findings'
import type { NumberedSentenceFor } from '../../../content/sentence'
import { STUDY_FIELD_TEXT, STUDY_STAGE_TEXT } from '../../../content/study-fields'

export const ONLINE_SHARE_TEXT = {
  none: '没有网课',
  partly: '一部分是网课',
  all: '全部是网课',
} as const satisfies Record<OnlineShare, string>

const NEEDED_TEXT = {
  stage: '学历层次',
  school: '学校',
  started: '开始年月',
  ended: '结束年月',
} as const satisfies Record<NeededOfEntry, string>

/** Beside an entry or above all of them. `other` is an id: the page says the school's name in its own line. */
export const STUDY_FINDING_TEXT: NumberedSentenceFor<StudyFinding> = {
  ...DATE_FINDING_TEXT,
  // A month is enough here, so the sentences about dates ask for no more.
  'date-unreadable': () => '看不懂这个年月。请写成 2019-09 这样。',
  'date-only-year': () => '只有年份，请加上月，如 2019-09。',
  unfinished: ({ needed }) => `还没填：${needed.map((field) => NEEDED_TEXT[field]).join('、')}。`,
  'ends-before-start': () => '结束早于开始，请再看一下这两个年月。',
  'starts-in-the-future': () => '开始的年月还没到，请再看一下年份。',
  'ends-in-the-future': () => '这一段还没有结束。按实际情况填，留服系统不收时，按页面提示填。',
  gap: ({ months }) =>
    `和前面一段之间空了约 ${months} 个月。前后接不上会影响认证，先想好怎样说明这段时间。如实填写，不要改日期。`,
  overlap: ({ months }) =>
    `和更早的一段重叠约 ${months} 个月。先看年月有没有填错。确实同时读的就如实填写，准备好说明。`,
  'same-as-certificate': () =>
    '层次和起止年月跟这次认证的学位一样。那一条留服系统会自动添加，不用再填，可以删掉这一条。',
  'very-short': ({ months }) =>
    `${months === 0 ? '不足一个月' : `只有约 ${months} 个月`}，比这个层次常见的短。看看年月有没有填错，没错就保留。`,
  'very-long': ({ months }) => `有约 ${months} 个月，比这个层次常见的长。看看年月有没有填错，没错就保留。`,
  'online-note': () => '上过网课，要用文字说明原因、时间和学分。先把这三样写下来。',
  'online-since-2023': (_, { facts }) =>
    `跨境远程学习：${facts['remote-rule'].termInWords}及以后仍远程，原则上不再认证，特殊原因个案处理。之前的学期不在这一条里。`,
  'online-not-ticked': () =>
    '如果这些网课属于这次要认证的学位，请在学位信息里勾选「上过网课」，材料里会加上说明。不属于就不用改。',
  'not-certified-kind': () => '预科不能认证，语言学习也不单独认证。这里只作为一段经历填写。',
  'study-elsewhere': () => '交换和原来的学历时间重叠是正常的。留服系统里能单独填就填一条，如实写。',
  'too-few': ({ least }) =>
    `留服系统要求从高中阶段填起，至少 ${least} 条。自动添加的那一条也算在内。点「新增一条」开始填。`,
  'level-missing': ({ stage }) =>
    stage === 'senior-high'
      ? '还没有高中阶段的经历。留服系统要求从高中阶段填起，中专、职高也填在这里。'
      : `没有${STUDY_STAGE_TEXT[stage].name}的经历。读过就补上，没有读过（比如直接读了更高的层次）就不用填。`,
  'other-school-missing': () =>
    '学位信息里写了联合培养或转学分，这里还没有另一所学校的经历。在那里读过的一段也如实填写。',
}

export const STUDY_HISTORY_TEXT = {
  intro: '从高中阶段填起，每一段一条。在这里整理好时间，再到电脑上逐栏复制。',
  picture: '时间图',
  overlapLabel: '斜纹处和前面的重叠',
  own: '留服系统会自动添加',
  ownHint: '来自学位信息，到电脑上会自动带出，不用再填。',
  ownUnfinished: '补好以后，到电脑上会自动带出，不用再填。',
  changeDegree: '去修改学位信息',
  completeDegree: '去学位信息补上',
  openDegree: '去学位信息勾选',
  noSchool: '还没填学校',
  copy: '复制',
  edit: '修改',
  remove: '删除',
  removed: '已删除一条学习经历',
  undo: '撤销',
  add: '新增一条',
  checked: '时间接得上，没有发现要看的地方。',
  begin: '从高中阶段开始',
  errors: '需要补充',
  hints: '请留意',
  readOnly: '这个学位现在只能看，不能改。',
  goneTitle: '没有这条记录',
  gone: '它可能已经删除，或者链接不完整。',
  goHome: '回首页',
  loading: '正在打开',
} as const

export const STUDY_ENTRY_TEXT = {
  title: '一段学习经历',
  hint: '边填边自动保存，随时可以离开。',
  ...STUDY_FIELD_TEXT,
  online: '有没有网课',
  note: '自己的备注',
  noteHint: '比如空档里在做什么、网课的原因、时间和学分。只给自己看，不会复制到别处。',
  dateExample: '如 2019-09 或 2019年9月',
  pick: '选年月',
  schoolHint: '按毕业证书或成绩单上的名字填。',
  placeExample: '如 中国',
  majorExample: '高中可以不填',
  majorHint: '没有专业就空着。',
  done: '填好了',
  ourChoice: '空档、重叠和时长的提醒是本小程序定的，不是官方标准。',
} as const

/** Text with numbers and names in it. */
export const studyHistoryWords = {
  period: (start: string, end: string): string => `${start || '？'} 至 ${end || '？'}`,
  gap: (months: number): string => `空档约 ${months} 个月`,
  overlapWith: (school: string): string => `重叠的一段：${school}。`,
  readAs: (text: string): string => `识别为 ${text}`,
  altRow: (name: string, period: string): string => `${name}，${period}`,
  alt: (parts: readonly string[]): string => `时间图：${parts.join('；')}`,
  altOverlap: (row: string): string => `${row}，和前面的重叠`,
  editEntry: (school: string): string => `修改${school}`,
  removeEntry: (school: string): string => `删除${school}`,
} as const
