import { APP_NAME } from '../../miniprogram/content/app-name'
import type { PhaseId } from '../../miniprogram/model/phase'
import type { OfficialNumbers } from '../../miniprogram/model/official-numbers'
import type { StepId } from '../../miniprogram/model/step'

/** Said to somebody who stands before a wall and knows neither the mini-program nor whose code it is. */
export const PRINTED_TEXT = {
  subject: '国（境）外学历学位认证（留服认证）',
  scan: '用微信「扫一扫」，看怎么做',
  name: APP_NAME,
  maker: `${APP_NAME} · 非官方`,
  notPortalCode: '这个码不是留服系统的码，不要用「微留服」扫',
} as const

/** What to do in a step, in one line. */
export const STEP_DEED: Readonly<Record<StepId, (numbers: OfficialNumbers) => string>> = {
  'register-account': () => '用电脑浏览器注册，姓名和证件号码一次填对',
  'accept-agreement': () => '登录以后新建申请，一个证书建一份',
  'authorize-entry-exit': ({ facts }) =>
    `手机上取 ${facts['code-digits'].authorization} 位授权码，填到电脑上`,
  'verify-face': () => '用「微留服」扫电脑上的码，本人做人脸识别',
  'basic-information': () => '按证件填写，和后面的材料一致',
  'application-type': () => '看你的学位该选哪一种类型',
  'certificate-information': () => '照证书和成绩单填写学校、专业、时间',
  'study-history': () => '从高中起逐段填写，一段不漏',
  'upload-materials': () => '手机上拍好，电脑上逐栏上传',
  'check-and-pay': () => '逐项核对再付款，付完点「支付成功」',
  'await-result': () => '看预计哪天完成，留意补材料的通知',
  supplement: () => '收到通知再做，全部备齐再提交',
  'receive-result': () => '核对认证书上的姓名、学校和学位',
  'print-certificate': () => '认证书是电子的，需要时自己打印',
  'request-review': () => '对专业领域的表述有疑问时才做',
}

/** 准备材料 has no steps of the portal: what is done there. */
export const PREPARED_LINES = [
  '按你的情况列出材料',
  '用手机拍，当场检查清不清楚',
  '要填的先打一次，到电脑上直接复制',
] as const

/** What the code on the poster of a phase shows. */
export const PHASE_PROMISE: Readonly<Record<PhaseId, string>> = {
  prepare: '用微信「扫一扫」，看你要交哪些材料',
  apply: '用微信「扫一扫」，看每一步怎么填',
  pay: '用微信「扫一扫」，看付款前核对什么',
  wait: '用微信「扫一扫」，看还要等几天',
  result: '用微信「扫一扫」，看认证书怎么核对',
}
