import { APP_NAME } from './app-name'

/** 「这条不对」: what is copied for whoever keeps the sentences. */
export const REPORT_TEXT = {
  link: '内容有误，告诉我们',
  ask: '哪一处有误',
  /** Pasted by the student into WeChat's own form. */
  copied: { title: '已复制', whatToDo: '点右上角「…」，在「反馈与投诉」里粘贴，再写上你看到什么。' },
  other: '其他',
} as const

/** The parts of a page that can be wrong, as the student names them. */
export const REPORT_PARTS = {
  step: ['怎么做', '示意图', '要填的内容', '遇到问题', '依据', REPORT_TEXT.other],
  material: ['要不要交', '格式和大小', '怎么准备', '留意', '依据', REPORT_TEXT.other],
} as const

export const reportWords = {
  report: (of: { page: string; part: string; version: string; month: string }): string =>
    [
      `${APP_NAME}里这条不对`,
      `页面：${of.page}`,
      `哪一处：${of.part}`,
      `版本：${of.version}`,
      `整理于：${of.month}`,
      '我看到的是：',
    ].join('\n'),
} as const
