import type { ContradictionId } from '../../../model/contradiction'
import type { OfficialNumbers } from '../../../model/official-numbers'
import { fileLimitWords, listed, monthOf, olderLimits, yearOf } from '../../../content/official-words'

export interface ContradictionText {
  readonly title: string
  /** What each side says, in the order of rules/facts/contradictions.ts. */
  readonly sides: readonly [string, string]
  /** What this app does about it. */
  readonly shown: string
}

/** Where sources differ, with the official numbers of one day. */
export const CONTRADICTION_TEXT: Readonly<
  Record<ContradictionId, (numbers: OfficialNumbers) => ContradictionText>
> = {
  'passport-pages': ({ files }) => ({
    title: '护照、签证、出入境记录页合并还是分开',
    sides: [
      '护照页把签证页、出入境记录页合并上传。',
      `首页和签证页用 ${fileLimitWords(files['visa-pages'])}。`,
    ],
    shown: '先按每页一张 JPG 准备，也可以合成一张长 JPG。看上传栏能放几张再决定。',
  }),
  'transcript-needed': () => ({
    title: '成绩单是不是必需',
    sides: ['列在需上传的材料里。', '非必传，附上可以加快办理。'],
    shown: '列为建议交。证书遗失、学习时间短、跨校或转学分的列为必需。',
  }),
  'transcript-format': ({ files }) => ({
    title: '成绩单收不收 PNG',
    sides: [`${fileLimitWords(files.transcript)}。`, '另有 jpg、jpeg 的说法，没有提 PNG。'],
    shown: '这里生成的是 JPG，两种说法都合。',
  }),
  'photo-background': () => ({
    title: '证件照要不要蓝底二寸',
    sides: ['旧文写蓝底二寸。', '近期标准照，底色不限。'],
    shown: '按底色不限准备。',
  }),
  translation: ({ published }) => ({
    title: '要不要翻译件',
    sides: [
      '线下时代必须交翻译公司的翻译件。',
      `${monthOf(published['translation-2018'])}起取消。${listed([published['materials-2021'], published['letters-2022'], published['materials-2025']].map(yearOf))} 年的清单都没有这一项。`,
    ],
    shown: '不列为要交的材料，收到通知再准备。',
  }),
  'by-post': ({ facts }) => ({
    title: '要不要邮寄，会不会寄纸质认证书',
    sides: [
      '线下时代递交纸质材料。',
      `只交电子版。认证书 ${monthOf(facts['electronic-certificate'])}起是电子证照，不再发纸质版。`,
    ],
    shown: '全部在留服系统里上传，认证书自己打印。',
  }),
  'entry-exit-channel': ({ facts }) => ({
    title: '出入境记录从哪里授权',
    sides: [
      '用「国家政务服务平台」App 扫码。',
      `用「移民局 12367」的 ${facts['code-digits'].authorization} 位个人授权码。`,
    ],
    shown: '按「移民局 12367」写，以留服系统页面写的为准。',
  }),
  'days-abroad': ({ facts }) => ({
    title: `境外学习要不要满 ${facts['days-abroad']} 天`,
    sides: [
      `累计境外学习不少于 ${facts['days-abroad']} 天。`,
      `没有统一的天数，看所在国的学制和学校的规定。中外合作办学境外不足 ${facts['days-abroad']} 天，交身份证正反面。`,
    ],
    shown: `只提醒，不下结论。付款前打 ${facts.contact.telephone} 问清。`,
  }),
  'research-proof': ({ published }) => ({
    title: '研究型学位的研究证明是不是必交',
    sides: ['旧清单列为必交。', `${yearOf(published['materials-2025'])} 年的清单列在其他材料里。`],
    shown: '列为建议交。',
  }),
  'working-days': ({ facts, published }) => ({
    title: '认证要几个工作日',
    sides: [
      `${facts['usual-days'].shortest}—${facts['usual-days'].longest} 个工作日，不分国家。`,
      `${yearOf(published['working-time-2018'])} 年公布：大部分申请按国家分成 ${olderLimits(facts['older-time-table'])} 个工作日以内。`,
    ],
    shown: '先写前一种，后一种注明年份。以留服系统里的预计完成时间为准。',
  }),
  'enhanced-review-days': ({ facts, published }) => ({
    title: `「加强审查」的 ${facts['enhanced-review-days']} 个工作日`,
    sides: [
      `${yearOf(published['enhanced-review-2021'])} 年的公告写不超过 ${facts['older-enhanced-review']} 个工作日。`,
      `${yearOf(published['enhanced-review-notices'])} 年的公告写不少于 ${facts['enhanced-review-days']} 个工作日。`,
    ],
    shown: `按新的公告写不少于 ${facts['enhanced-review-days']} 个工作日。`,
  }),
  'supplement-deadline': ({ facts }) => ({
    title: '补材料的期限',
    sides: [
      `一般 ${facts['supplement-days-said'][0]} 个工作日。`,
      `线下时代写 ${facts['supplement-days-said'][1]} 个工作日。`,
    ],
    shown: '两种都不采用。请录入通知里写的截止日。',
  }),
  'authorization-upload': () => ({
    title: '授权声明要不要自己上传',
    sides: ['列在需上传的材料里。', '在上传栏里填写、在线签署，由留服系统生成并上传。'],
    shown: '按在线签署写。上传页的红字要求特殊版本时，再打印手写。',
  }),
  'review-degree-name': ({ facts }) => ({
    title: '学位名称能不能复核',
    sides: ['学位名称不可申请复核。', '对结果有异议可以申请复核，没有写学位名称除外。名称由留服中心确定。'],
    shown: `提醒不要为学位名称申请复核。坚持要问，先打 ${facts.contact.telephone}。`,
  }),
  'review-field': ({ published }) => ({
    title: '专业领域能不能复核',
    sides: [
      '学位不可申请复核，专业领域可以。',
      '建议有意报考事业单位的人不必再提交专业领域表述复核，资格审查应综合所学课程和研究方向判断。',
    ],
    shown: `复核那一步先放 ${published['field-wording-2024']} 的通知，再列要准备什么。现在是否受理，以留服系统页面为准。`,
  }),
  'review-fee': () => ({
    title: '复核要不要交费',
    sides: ['复核不收费。', '费用已退的申请，复核要重新缴费。'],
    shown: '两种都写出来，以留服系统页面为准。',
  }),
  'review-pages': ({ files }) => ({
    title: '复核材料的张数和大小',
    sides: [`${fileLimitWords(files['review-evidence'])}。`, '别人引用的部分没有写张数和大小。'],
    shown: '按前一种提醒，栏里放不下时按栏里的张数交。',
  }),
  'false-material-years': ({ facts }) => ({
    title: '虚假材料公示多久',
    sides: [
      `${facts['false-material-years-said'][0]} 年。`,
      `最长 ${facts['false-material-years-said'][1]} 年。`,
    ],
    shown: '不写年数，以留服中心公示为准。',
  }),
}
