export const LICENCES_TEXT = {
  title: '开源组件',
  explain: '认证随行用到下面这些开源组件。许可原文随程序一起提供。',
} as const
