/** What the portal calls its numbered pages; the numbers of our steps are in rules/facts/portal.ts. */
const PAGE_NAMES = [
  '实人认证，获取出入境记录',
  '填写申请人基本信息',
  '选择申请类型',
  '填写认证申请信息',
  '填写学习经历',
  '上传认证材料',
  '确认申请信息并提交',
  '在线支付认证费用',
  '认证申请提交成功',
] as const

const ORDINALS = [...'一二三四五六七八九']

const stepName = (page: number): string => `第${ORDINALS[page - 1]}步`

/** 「第四步」, 「第七至第九步」. */
const range = (pages: readonly number[]): string => {
  const [first, last] = [pages[0]!, pages[pages.length - 1]!]
  return first === last ? stepName(first) : `第${ORDINALS[first - 1]}至${stepName(last)}`
}

export const portalPageWords = {
  /** 「第四步」; of several pages 「第七至第九步」; empty before the first. */
  number: (pages: readonly number[] = []): string => (pages.length > 0 ? range(pages) : ''),
  /** 「留服系统第四步」. */
  place: (pages: readonly number[] = []): string => (pages.length > 0 ? `留服系统${range(pages)}` : ''),
  /** 「填写认证申请信息」; of several pages one after the other. */
  names: (pages: readonly number[] = []): readonly string[] => pages.map((page) => PAGE_NAMES[page - 1]!),
}
