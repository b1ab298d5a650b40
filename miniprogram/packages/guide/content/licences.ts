export const LICENCES_TEXT = {
  explain: '认证随行用到下面这些开源组件。许可原文随程序一起提供。',
} as const
