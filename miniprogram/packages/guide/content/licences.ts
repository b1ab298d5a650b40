import { APP_NAME } from '../../../content/app-name'

export const LICENCES_TEXT = {
  explain: `${APP_NAME}用到下面这些开源组件。许可原文随程序一起提供。`,
} as const
