import { monthOf, REVIEW_FEE, timesOf } from '../../../content/official-words'
import type { MaterialId } from '../../../model/material'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { SourceId } from '../../../model/source'
import type { StepId } from '../../../model/step'
import type { FactTopic } from './facts'

/** Where a term is told of at length. */
export type TermPlace =
  | { readonly kind: 'step'; readonly id: StepId }
  | { readonly kind: 'material'; readonly id: MaterialId }
  | { readonly kind: 'topic'; readonly id: FactTopic }

export interface Term {
  readonly term: string
  readonly otherNames: readonly string[]
  readonly meaning: (numbers: OfficialNumbers) => string
  readonly place: TermPlace
  /** Where the meaning is a rule: who says so. */
  readonly source?: SourceId
}

const step = (id: StepId): TermPlace => ({ kind: 'step', id })
const material = (id: MaterialId): TermPlace => ({ kind: 'material', id })
const topic = (id: FactTopic): TermPlace => ({ kind: 'topic', id })

/** The words of the authority and of this app that a student meets, a sentence or two each. */
export const TERMS: readonly Term[] = [
  {
    term: '留服认证',
    otherNames: ['学历认证', '学位认证', '国外学历学位认证', '海外学历认证', '教育部认证', '学历学位认证'],
    meaning: () => '教育部留学服务中心出具认证书，证明你在国（境）外获得的学历学位真实、合法。认证自愿。',
    place: topic('certification'),
    source: 'guide',
  },
  {
    term: '留服系统',
    otherNames: ['办理系统', '服务大厅'],
    meaning: () => '留服中心的网上办理系统，在电脑上填表、上传、付款。账户由本人注册。',
    place: step('register-account'),
    source: 'guide',
  },
  {
    term: '授权码',
    otherNames: ['移民局授权码', '出入境授权码', '出入境记录授权码', 'sqm'],
    meaning: () => '在「移民局 12367」里取得的码。填进留服系统，留服中心就能查你的出入境记录。',
    place: step('authorize-entry-exit'),
    source: 'guide',
  },
  {
    term: '移民局 12367',
    otherNames: ['移民局12367', '12367小程序', '移民局小程序', '国家移民管理局'],
    meaning: () => '国家移民管理局的小程序和 App，在里面查出入境记录、取得授权码。',
    place: step('authorize-entry-exit'),
    source: 'entry-exit-query-2023',
  },
  {
    term: '实人认证',
    otherNames: ['人脸认证', '人脸识别', '实名认证', '人脸核验'],
    meaning: () => '用「微留服」扫电脑上的二维码，再做人脸识别，确认是本人在办。没有通过，申请不予受理。',
    place: step('verify-face'),
    source: 'article-20',
  },
  {
    term: '微留服',
    otherNames: ['微留服小程序'],
    meaning: () => '留服中心的微信小程序，用它扫留服系统里的二维码，做实人认证。',
    place: step('verify-face'),
    source: 'guide',
  },
  {
    term: '授权声明',
    otherNames: ['授权书', '委托声明', '授权委托书'],
    meaning: () =>
      '你签名同意留服中心向学校核查的一份声明。多数在留服系统里填写、自动生成；个别院校要特殊版本。',
    place: material('authorization'),
    source: 'portal-walkthrough',
  },
  {
    term: '出入境记录',
    otherNames: ['出入境证明', '出入境章', '出入境查询结果'],
    meaning: () => '证明你什么时候出境、入境。一般用授权码代替；查不到时，上传带电子签名的记录或盖章页。',
    place: step('authorize-entry-exit'),
    source: 'guide',
  },
  {
    term: '小白条',
    otherNames: ['入境标签', '入境小票', '入境纸'],
    meaning: () => '入境香港时发的一张小纸条，写着准许停留到哪一天。和进入许可一起保存。',
    place: material('hong-kong-entry'),
    source: 'hong-kong-2023',
  },
  {
    term: '学位证书',
    otherNames: ['毕业证书', '毕业证', '文凭', 'diploma', 'degree certificate'],
    meaning: () => '学校颁发的正式证书。一份申请只认证一个证书。',
    place: material('degree-certificate'),
    source: 'guide',
  },
  {
    term: '学位',
    otherNames: ['学士', '硕士', '博士', '学位名称', '学位层次'],
    meaning: () => '大学授予的称号，如学士、硕士、博士。认证书写学位名称、颁发日期和层次。',
    place: topic('certificate'),
    source: 'certificate-contents',
  },
  {
    term: '学历',
    otherNames: ['学历证明', '学历表述'],
    meaning: () => '读到哪一个层次。认证书上有学历的表述，求职、落户时可以作学历证明。',
    place: topic('certificate'),
    source: 'certificate-contents',
  },
  {
    term: '成绩单',
    otherNames: ['transcript', '成绩表', '绩点'],
    meaning: () => '学校出具的各科成绩。认证书不写学习起止时间，单位要看时也用它。',
    place: material('transcript'),
    source: 'guide',
  },
  {
    term: '提交申请',
    otherNames: ['递交', '递交申请', '递交材料', '提交成功'],
    meaning: () =>
      '勾选保证书，付完认证费，回到电脑点「支付成功」，显示提交成功才算交了。全部在线，不用邮寄。',
    place: step('check-and-pay'),
    source: 'portal-walkthrough',
  },
  {
    term: '受理',
    otherNames: ['受理申请', '受理条件', '受理范围'],
    meaning: () =>
      '留服中心收下申请，开始认证。不在范围内、身份核验没有通过、材料不按要求、没有正当原因重复提交，会收到「不予受理通知单」。',
    place: topic('certification'),
    source: 'article-20',
  },
  {
    term: '初审',
    otherNames: ['材料审核', '预审'],
    meaning: () => '留服中心先看材料齐不齐。工作日从通过初审的当天起算。',
    place: step('await-result'),
    source: 'count-start-2025',
  },
  {
    term: '补材料',
    otherNames: ['补充材料', '退回补充', '材料退回'],
    meaning: () => '材料不清楚或缺少时，留服系统里会写要补什么。按它写的补齐，再提交。',
    place: step('supplement'),
    source: 'supplement-2025',
  },
  {
    term: '加强审查',
    otherNames: ['加强认证审查', '重点审查'],
    meaning: () => '留服中心公告里点名的学校，审查更严，时间更长。名单在选学校时会标出。',
    place: step('await-result'),
    source: 'enhanced-review-notices',
  },
  {
    term: '不予受理',
    otherNames: ['不予受理通知单', '不受理'],
    meaning: ({ facts }) =>
      `没有进入认证的申请。它不是认证结果，不能补材料，也不能复核。认证费 ${facts['not-accepted-refund']} 个工作日内自动退回。`,
    place: topic('returned'),
    source: 'not-accepted-2023',
  },
  {
    term: '暂不认证',
    otherNames: ['暂不认证通知单'],
    meaning: () => '认证结果的一种，不是认证书。看通知单写的原因，认证费用会退。',
    place: step('receive-result'),
    source: 'guidelines-2025',
  },
  {
    term: '不予认证',
    otherNames: ['不予认证通知单'],
    meaning: () => '认证结果的一种：结论是不认证。因虚假材料不予认证的，费用不退。',
    place: step('receive-result'),
    source: 'guidelines-2025',
  },
  {
    term: '认证书',
    otherNames: ['认证报告', '电子认证书', '认证结果'],
    meaning: ({ facts }) =>
      `认证通过以后的电子证书，自己下载打印。${monthOf(facts['electronic-certificate'])}起不再发纸质版。`,
    place: step('print-certificate'),
    source: 'electronic-2019',
  },
  {
    term: '认证书编号',
    otherNames: ['证书编号', '认证编号', '认证号'],
    meaning: ({ facts }) =>
      `印在认证书上，核验时和姓名一起填。新的编号是 ${facts['certificate-number'].digits} 位数字。`,
    place: topic('certificate'),
    source: 'certificate-contents',
  },
  {
    term: '专业领域',
    otherNames: ['认证专业', '专业表述', '专业门类'],
    meaning: () => '认证书上，留服中心按国内的专业目录划分的领域。考公、考编会看它。',
    place: topic('certificate'),
    source: 'guidelines-2026',
  },
  {
    term: '复核',
    otherNames: ['申请复核', '认证复核', '异议', '申诉'],
    meaning: ({ facts }) =>
      `对结果有异议时，本人在线申请。结果出具起 ${facts.review.withinMonths} 个月内，只有${timesOf(facts.review.times)}。${REVIEW_FEE}`,
    place: step('request-review'),
    source: 'guidelines-2026',
  },
  {
    term: '学习经历',
    otherNames: ['教育经历', '学历经历'],
    meaning: () => '从高中起每一段学习的学校和起止年月，前后要接得上。',
    place: step('study-history'),
    source: 'continuity-2024',
  },
]
