import type { PortalPage, PortalPageId } from '../model/portal-page'

/** What the portal calls its pages. */
const PAGE_NAMES: Readonly<Record<PortalPageId, string>> = {
  identity: '实人认证，获取出入境记录',
  applicant: '填写申请人基本信息',
  'application-type': '选择申请类型',
  degree: '填写认证申请信息',
  'study-history': '填写学习经历',
  materials: '上传认证材料',
  confirmation: '确认申请信息并提交',
  payment: '在线支付认证费用',
  submitted: '认证申请提交成功',
}

const ORDINALS = [...'一二三四五六七八九十']

const stepName = (number: number): string => `第${ORDINALS[number - 1]}步`

/** 「第四步」, 「第七至第九步」. */
const range = (pages: readonly PortalPage[]): string => {
  const numbers = pages.map(({ number }) => number)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? stepName(first) : `第${ORDINALS[first - 1]}至${stepName(last)}`
}

export const portalPageWords = {
  /** 「第四步」; of several pages 「第七至第九步」; empty before the first. */
  number: (pages: readonly PortalPage[]): string => (pages.length > 0 ? range(pages) : ''),
  /** 「留服系统第四步」. */
  place: (pages: readonly PortalPage[]): string => (pages.length > 0 ? `留服系统${range(pages)}` : ''),
  /** 「填写认证申请信息」; of several pages one after the other. */
  names: (pages: readonly PortalPage[]): readonly string[] => pages.map(({ id }) => PAGE_NAMES[id]),
}
