import type { OutcomeKind, OutcomeText } from '../../../model/progress'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { SourceId } from '../../../model/source'
import { dateInWords, timesOf } from '../../../content/official-words'

export const OUTCOME_TEXT = {
  intro: '照留服系统里的结果填，只记在这部手机里。填错了随时能改。',
  kind: '结果是哪一种',
  change: '换一种结果',
  certificateTitle: '认证书出来了',
  certificateText: '逐字核对姓名、学校、学位名称和专业领域，再去打印。',
  fold: '日期、编号和复核',
  foldText: '想申请复核才填，填上日期会算出截止日。',
  details: '结果的内容',
  issuedOn: '出具日期',
  issuedOnHint: '结果自这一天生效，复核的期限也从这一天算。',
  issuedOnPlainHint: '照结果上印的日期填。',
  pick: '选日期',
  placeholder: '如 2026-09-01',
  falseMaterials: '和虚假材料有关吗',
  falseYes: '结论提到虚假材料',
  falseYesHint: '期限更短',
  falseNo: '没有提到',
  ground: '通知单写的是哪一种原因',
  dueOn: '结果里写的截止日',
  dueOnHint: '结果里没有写就空着，这里不会替它算。',
  follows: '接下来',
  deadlines: '截止日',
  needIssuedOn: '填上出具日期，这里会算出申请复核的截止日。',
  noReview: '不予受理不能补材料，也不能复核，所以没有截止日。还要认证就重新申请。',
  unknownKind: '期限看结果里怎么写。写了截止日就填在上面。',
  again: '重新申请',
  againText: '步骤从新建申请开始，材料和填过的都留着，这次的结果记到下面。',
  againQuestion: '重新申请一次？',
  againExplain: '注册之后的步骤改回未完成。材料、证书信息和学习经历不变，这次的结果会留作记录。',
  againConfirm: '重新申请',
  begun: '可以重新申请了',
  earlier: '以前的结果',
  toReview: '准备复核',
  toReviewText: '先看留服中心的通知，再决定要不要做。',
  toStep: '看「查看结果」这一步',
  print: '核对好了，打印认证书',
  finish: '完成这一步',
  toHome: '回首页',
  finished: '已完成「查看结果」',
} as const

export const OUTCOME_FIELD_TEXT: Readonly<
  Record<OutcomeText, { readonly label: string; readonly hint: (numbers: OfficialNumbers) => string }>
> = {
  number: {
    label: '编号',
    hint: ({
      facts: {
        'certificate-number': { digits, example },
      },
    }) => `新的是 ${digits} 位数字，如 ${example}。`,
  },
  degreeWording: { label: '学位名称', hint: () => '照抄。' },
  fieldWording: { label: '专业领域', hint: () => '照抄。想申请复核，先读留服中心的通知。' },
  reason: { label: '通知单写的原因', hint: () => '照抄原文，准备新材料或复核时要用。' },
}

export const unusualNumber = ({
  facts: {
    'certificate-number': { digits, older },
  },
}: OfficialNumbers): string => `和常见的编号不一样：${digits} 位数字，或「${older}」这样。照抄没错就保留。`

interface KindText {
  readonly name: string
  readonly explain: string
  readonly follows: (numbers: OfficialNumbers) => readonly string[]
}

export const OUTCOME_KIND_TEXT: Readonly<Record<OutcomeKind, KindText>> = {
  certificate: {
    name: '认证书',
    explain: '电子认证书',
    follows: ({ facts: { review } }) => [
      '学校名称和学位名称由留服中心确定，不要为学位名称申请复核。',
      `专业领域的表述想申请复核，先读留服中心的通知。结果出具起 ${review.withinMonths} 个月内，只有${timesOf(review.times)}。`,
    ],
  },
  'not-yet': {
    name: '暂不认证通知单',
    explain: '看通知单写的原因',
    follows: ({ facts }) => [
      '看清通知单写的原因，把原文记下来。',
      '可以凭新材料重新申请，有异议也可以申请复核。',
      `认证费用会退，没有收到就打 ${facts.contact.telephone} 问。`,
    ],
  },
  refused: {
    name: '不予认证通知单',
    explain: '结论是不予认证',
    follows: () => [
      '看清通知单写的原因，把原文记下来。',
      '有异议可以申请复核，写明理由和诉求，附上证明。',
      '因虚假材料不予认证，费用不退。',
    ],
  },
  'not-accepted': {
    name: '不予受理通知单',
    explain: '没有进入认证，不算认证结果',
    follows: () => [
      '看清通知单写的原因，把原文记下来。',
      '在上面选好是哪一种原因，照它的提示做。',
      '这份申请不能补材料，也不能复核。',
    ],
  },
  other: {
    name: '其他结果',
    explain: '上面几种都不是',
    follows: ({ facts: { contact } }) => [`按结果里写的办。看不懂就打 ${contact.telephone} 问。`],
  },
}

export const OUTCOME_SOURCES: readonly SourceId[] = [
  'measures-2023',
  'not-accepted-2023',
  'article-20',
  'guidelines-2026',
  'guide',
  'field-wording-2024',
  'portal-walkthrough',
  'verification',
  'electronic-2019',
  'contact-2023',
]

export const outcomeWords = {
  reviewDone: (times: number): string =>
    `你已经勾选过「申请复核」。复核只有${timesOf(times)}，这里不再列期限。`,
  refund: (days: number, by: string | undefined): string =>
    `认证费会自动退回原付款账户，${days} 个工作日内${by ? `，约在 ${dateInWords(by)}以前` : ''}。不用申请。`,
  next: (title: string): string => `下一步：${title}`,
  earlierTitle: (kind: string, on: string): string =>
    [kind, on && dateInWords(on)].filter(Boolean).join(' · '),
  falseWarning: (days: number): string =>
    `结论提到虚假材料，要在 ${days} 个工作日内申请复核。通知单写了期限，就按通知单。`,
}
