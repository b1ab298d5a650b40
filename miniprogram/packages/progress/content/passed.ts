import type { DeadlineKind } from '../../../model/deadline'
import type { OfficialNumbers } from '../../../model/official-numbers'

/** What is left to do after each last day. */
export const PASSED_TEXT: Readonly<Record<DeadlineKind, (numbers: OfficialNumbers) => string>> = {
  supplement: ({ facts }) =>
    `先到「用户中心」看还能不能提交。不能提交，就打 ${facts.contact.telephone} 问怎么办。`,
  'request-review': ({ facts }) =>
    `先写邮件问留服中心还能不能申请复核：${facts.contact.email}。写上姓名、编号和理由。`,
  'false-materials': ({ facts }) =>
    `先看通知单写的期限。也过了，就打 ${facts.contact.telephone} 问还能不能申请复核。`,
  'result-notice': ({ facts }) =>
    `照结果里写的办法，看还能不能办。不能办，就打 ${facts.contact.telephone} 问怎么办。`,
}
