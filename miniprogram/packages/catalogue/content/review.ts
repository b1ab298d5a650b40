import type { Level } from '../../../model/degree'
import type { ReviewFinding } from '../../../model/review-finding'
import type { MajorCatalogueId, ReviewProof } from '../../../model/review-notes'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { SourceId } from '../../../model/source'
import { LEVEL_TEXT } from '../../../content/degree-labels'
import { CATALOGUE_TEXT } from './majors'
import type { NumberedSentenceFor } from '../../../content/sentence'
import { dateInWords, timesOf } from '../../../content/official-words'

export const REVIEW_TEXT = {
  gone: '还没有这个学位，可能已经删除。',
  home: '回首页',
  loading: '正在打开',
  noticeTitle: '先读这份通知',
  noticeName: (day: string | undefined): string =>
    `${day === undefined ? '' : dateInWords(day)}《关于修改专业领域表述复核服务的重要通知》`,
  noticeLines: [
    '留服中心建议：打算报考事业单位的人，不必再提交专业领域表述复核。',
    '招考单位的资格审查，应综合所学课程和研究方向判断。',
  ],
  noticeOnly: '这里写的是转载里的要点。请复制网址，在电脑上读原文，再决定要不要复核。',
  noticeTick: '我读过这份通知，还要准备复核',
  noticeTickHint: '勾选后才显示下面的内容，已填的内容不会丢',
  noticeQuestion: '复核：先确认',
  canTitle: '能复核什么',
  can: '专业领域：可以申请复核，尤其是交叉领域。现在还受不受理，看留服系统页面。',
  cannot: '学位名称：不要申请复核。学校和学位的中文名称由留服中心确定。',
  whenTitle: '期限和次数',
  due: (dueOn: string, months: number): string =>
    `最晚 ${dateInWords(dueOn)}提交：自结果出具起 ${months} 个月内。以留服系统页面为准。`,
  dueUnknown: '填上出具日期，就能算出期限。',
  dueNone: '这种结果没有复核的期限，看结果里怎么写。',
  once: (times: number): string => `只有${timesOf(times)}，本人在线提交。想清楚、备齐了再交。`,
  enterDay: '去填认证结果和出具日期',
  enterDayHint: '日期写在认证书上',
  changeOutcome: '修改认证结果',
  disagreeTitle: '各处写法不同',
  disagreeSays: (who: string, says: string): string => `${who}：${says}`,
  resultTitle: '认证书上的专业领域',
  resultField: '认证书上写的专业领域',
  resultPlaceholder: '照认证书抄写',
  resultIn: (catalogue: string, code: string): string => `${catalogue} 目录里有，代码 ${code}`,
  resultNowhere: '研究生 2022 和本科 2024 目录里没有同名的，请核对有没有抄错。',
  wishTitle: '想要的专业领域',
  wishEmpty: '去目录里选',
  wishEmptyHint: '名称和代码都要和目录一致',
  wishChange: '改选',
  reasonsTitle: '理由和诉求',
  reasonsField: '理由和诉求',
  reasonsPlaceholder: '用自己的话写：学了什么、研究方向是什么、希望怎样表述。',
  reasonsHint: '只写课程、论文和学校文件能证明的内容。',
  coursesTitle: '课程和学分',
  coursesHint: '照成绩单抄。能支持想要的专业领域的课，打上勾。学分写数字，用学校自己的学分就行。',
  sharesLabel: (supporting: number, others: number, percent: number): string =>
    `学分分布：支持的 ${supporting} 学分，占 ${percent}%；其他 ${others} 学分，占 ${100 - percent}%`,
  supportingShare: (credits: number, percent: number): string => `支持 ${credits} 学分，占 ${percent}%`,
  othersShare: (credits: number, percent: number): string => `其他 ${credits} 学分，占 ${percent}%`,
  addCourse: '添加一门课',
  courseName: '课程名称',
  courseNamePlaceholder: '照成绩单抄写',
  courseCredits: '学分',
  courseCreditsPlaceholder: '例如 15',
  creditsWrong: '读不出学分，请只写一个数字，例如 15 或 7.5。',
  supports: '支持想要的专业领域',
  unnamedCourse: '还没写名称',
  creditsText: (credits: string): string => `${credits} 学分`,
  noCredits: '还没写学分',
  creditsUnread: (typed: string): string => `学分写的是「${typed}」，没有计入`,
  edit: '修改',
  done: '收起',
  removeCourse: '删除这门课',
  removed: (name: string): string => `已删除「${name}」`,
  undo: '撤销',
  proofsTitle: '证明清单',
  proofsHint: '打算交哪些，先勾上。',
  photos: '拍复核材料',
  photosHint: (limits: string): string => `要求：${limits}`,
  checksTitle: '提交前看一遍',
  checksNone: '没有发现缺漏。能不能改，由留服中心决定。',
  exportTitle: '要带走的文字',
  exportHint: '只由你填的内容和上面的要求组成，不替你写理由。复制后粘贴到电脑上再改。',
  exportOpen: '看全文',
  exportClose: '收起全文',
  copyAll: '复制全部文字',
} as const

/** What different sources say about the same thing. */
export const reviewDisagreements = ({
  facts,
  published,
}: OfficialNumbers): readonly {
  readonly title: string
  readonly sides: readonly { readonly source: SourceId; readonly who: string; readonly says: string }[]
}[] => [
  {
    title: '还受不受理',
    sides: [
      { source: 'guide', who: '指引', says: '专业领域可以申请复核。' },
      {
        source: 'field-wording-2024',
        who: `${published['field-wording-2024']} 通知`,
        says: '建议打算报考事业单位的人不必再提交。',
      },
    ],
  },
  {
    title: '要不要再交费',
    sides: [
      { source: 'guidelines-2026', who: '留服中心的指南', says: '不收费。' },
      { source: 'portal-walkthrough', who: '机构整理的操作指引', says: '退过费的申请，复核要重新缴费。' },
    ],
  },
  {
    title: '期限',
    sides: [
      {
        source: 'guidelines-2026',
        who: '留服中心的指南',
        says: `结果出具起 ${facts.review.withinMonths} 个月内，只有${timesOf(facts.review.times)}。`,
      },
      {
        source: 'portal-walkthrough',
        who: '机构整理的操作指引',
        says: `结论涉及虚假材料，${facts['false-material-review']} 个工作日内申请。`,
      },
    ],
  },
]

export const REVIEW_SOURCES: readonly SourceId[] = [
  'field-wording-2024',
  'guidelines-2026',
  'guide',
  'measures-2023',
  'portal-walkthrough',
  'graduate-catalogue-2022',
  'undergraduate-catalogue-2024',
]

export const REVIEW_PROOF_TEXT = {
  result: { name: '认证书或结果通知' },
  certificate: { name: '学位证书' },
  transcript: { name: '成绩单', explain: '课程名称和学分要看得清' },
  'course-descriptions': { name: '课程说明', explain: '学校网站或手册上的课程内容' },
  'school-letter': { name: '学校证明', explain: '说明专业或研究方向的信' },
  thesis: { name: '论文题目和摘要' },
  'job-requirement': { name: '招考单位的专业要求' },
} as const satisfies Record<ReviewProof, { name: string; explain?: string }>

export interface FindingText {
  readonly title: string
  readonly explain: string
}

const rightCatalogue = (level: Level): string =>
  level === 'master' || level === 'doctor'
    ? CATALOGUE_TEXT['graduate-2022'].name
    : CATALOGUE_TEXT['undergraduate-2024'].name

const mismatch = (level: Level, catalogue: MajorCatalogueId): string =>
  `这个学位是${LEVEL_TEXT[level].name}，选的却是${CATALOGUE_TEXT[catalogue].name} 目录里的。请到${rightCatalogue(level)} 目录里重选。`

export const REVIEW_FINDING_TEXT: NumberedSentenceFor<ReviewFinding, FindingText> = {
  'no-result': () => ({ title: '还没有认证结果', explain: '复核要等结果出来。可以先整理课程。' }),
  'not-accepted': () => ({
    title: '不予受理不能复核',
    explain: '不予受理通知单不是认证结果。还要认证，就按通知单的原因改好，重新提交申请。',
  }),
  'not-a-certificate': () => ({
    title: '结果不是认证书',
    explain: '这里准备的是专业领域的复核。其他结果请先看通知单写的原因，有异议可复核，或凭新材料重新申请。',
  }),
  'issue-day-unknown': () => ({ title: '不知道出具日期', explain: '填上认证书的出具日期，才算得出期限。' }),
  'deadline-past': ({ dueOn }) => ({
    title: '算来已经过了期限',
    explain: `截止日是 ${dateInWords(dueOn)}。先问留服中心还受不受理，再花时间准备。`,
  }),
  'false-materials': (_, { facts }) => ({
    title: '涉及虚假材料的结论，期限短得多',
    explain: `马上看通知单写的期限。没有写，就在 ${facts['false-material-review']} 个工作日内申请复核。`,
  }),
  'wording-missing': () => ({ title: '还没抄写结果', explain: '照认证书抄下专业领域，才能对照。' }),
  'wish-missing': () => ({ title: '还没选想要的专业领域', explain: '到目录里选一个，带上代码。' }),
  'wish-equals-result': () => ({
    title: '想要的和结果相同',
    explain: '认证书上已经是这个专业领域，不需要复核。',
  }),
  'wish-in-another-discipline': () => ({
    title: '想要的在另一个门类',
    explain: '和结果不在同一个门类，相差很大。请看课程是否真的支持，不支持就不要申请。',
  }),
  'catalogue-not-for-level': ({ level, catalogue }) => ({
    title: '目录和学位层次不对应',
    explain: mismatch(level, catalogue),
  }),
  'reasons-empty': () => ({ title: '理由还空着', explain: '复核要写明理由和诉求。' }),
  'no-courses': () => ({ title: '还没有课程', explain: '照成绩单添加课程，再看它们支持什么。' }),
  'no-supporting-course': () => ({
    title: '没有一门课支持想要的专业领域',
    explain: '课程撑不起来的诉求，这里不会替你写。请重新核对课程，或者换一个专业领域。',
  }),
  'small-share': ({ percent }) => ({
    title: `支持的学分只占 ${percent}%`,
    explain: '占比小时，光靠课程说不清楚，要看论文和研究方向。',
  }),
  'credits-unreadable': ({ courses }) => ({
    title: `有 ${courses} 门课的学分没有计入`,
    explain: '学分没写，或者不是一个数字。补上后比例才准。',
  }),
  'courses-unnamed': ({ courses }) => ({
    title: `有 ${courses} 门课没写名称`,
    explain: '照成绩单写上名称，或者删除。',
  }),
  'no-proofs': () => ({ title: '证明清单还空着', explain: '勾选打算提交的证明。' }),
}

/** What stops a review or speaks against it; the others only ask for more. */
export const GRAVE_REVIEW_FINDINGS: ReadonlySet<ReviewFinding['kind']> = new Set<ReviewFinding['kind']>([
  'deadline-past',
  'false-materials',
  'not-accepted',
  'not-a-certificate',
  'wish-equals-result',
  'wish-in-another-discipline',
  'catalogue-not-for-level',
  'no-supporting-course',
  'small-share',
])
