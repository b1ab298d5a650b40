import type { OfficialNumbers } from '../model/official-numbers'
import type { StepId } from '../model/step'
import { timesOf } from './official-words'

/** What is said of a step wherever it is named. */
interface NamedStep {
  readonly title: string
  readonly where: string
  readonly why: (numbers: OfficialNumbers) => string
}

/** Each step's name, where it is done, and why. What its page says lies in packages/guide/content. */
export const STEP_CONTENT: Readonly<Record<StepId, NamedStep>> = {
  'register-account': {
    title: '注册账户',
    where: '在电脑上做，手机或邮箱收验证码',
    why: () => '申请、付款、看结果都用这个账户。姓名和证件号码注册后不能改，要一次填对。',
  },
  'accept-agreement': {
    title: '新建申请，接受协议',
    where: '在电脑上做',
    why: () => '每个证书都要单独建一份申请，先接受服务协议才能继续填写。',
  },
  'authorize-entry-exit': {
    title: '获取 12367 授权码',
    where: '在手机上获取授权码，在电脑上填',
    why: ({ facts }) =>
      `在「移民局 12367」取 ${facts['code-digits'].authorization} 位个人授权码，填到电脑上，留服中心就能查你的出入境记录。`,
  },
  'verify-face': {
    title: '用「微留服」做实人认证',
    where: '电脑上显示二维码，手机上人脸识别',
    why: () => '留服中心要确认是证书持有者本人在申请。没有通过身份核验的申请不予受理。',
  },
  'basic-information': {
    title: '填写申请人基本信息',
    where: '在电脑上做',
    why: () => '按证件填写，和后面的材料一致。',
  },
  'application-type': {
    title: '选择申请类型',
    where: '在电脑上做',
    why: () => '这一页写明了你该选哪一种。',
  },
  'certificate-information': {
    title: '填写认证申请信息',
    where: '在电脑上做',
    why: () => '这里填的要和上传的材料一致。',
  },
  'study-history': {
    title: '填写学习经历',
    where: '在电脑上做',
    why: () => '从高中起填写，一段不漏。工作、准备申请的空档照实填。',
  },
  'upload-materials': {
    title: '上传认证材料',
    where: '在电脑上做',
    why: () => '先把文件发到电脑，再逐栏上传。交之前看一遍有没有漏页、漏反面。',
  },
  'check-and-pay': {
    title: '核对并付款',
    where: '在电脑上做，手机付款',
    why: () => '核对无误、提交并付了认证费用，申请才进入认证流程。',
  },
  'await-result': {
    title: '等待结果',
    where: '在电脑上看进度，手机收通知',
    why: () => '留服中心在核查。你要做的是看进度，留意补材料的通知。',
  },
  supplement: {
    title: '补材料',
    where: '手机上拍，电脑上交',
    why: ({ facts }) => `收到通知才要做。每份通知只能提交${timesOf(facts['supplement-times'])}，先备齐再交。`,
  },
  'receive-result': {
    title: '查看结果',
    where: '在电脑上看',
    why: () => '结果自出具之日生效，复核的期限也从这一天算。',
  },
  'print-certificate': {
    title: '打印认证书',
    where: '在电脑上做',
    why: () => '求职、升学、落户时要用它。认证书是电子的，不再发纸质版。',
  },
  'request-review': {
    title: '申请复核',
    where: '在电脑上做',
    why: ({ published }) =>
      `对专业领域的表述有疑问时才需要。${published['field-wording-2024']} 的通知建议有意报考事业单位的人不必再提交专业领域表述复核，先读它再决定。`,
  },
}
