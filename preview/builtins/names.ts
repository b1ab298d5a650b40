import { BUILTINS } from './all'

const NAMES = new Set(BUILTINS.map(({ tag }) => tag))

/** Whether WeChat has this tag and the preview supports it. */
export const isBuiltin = (tag: string): boolean => NAMES.has(tag)
