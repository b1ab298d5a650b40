import { itemAt, lastOf } from '../../model/list'

/** A number as WeChat asks for it to be shown: its first and its last sign. What is very short is hidden whole. */
export const masked = (text: string): string => {
  const signs = [...text.trim()]
  if (signs.length < 3) return '*'.repeat(signs.length)
  return `${itemAt(signs, 0)}${'*'.repeat(signs.length - 2)}${lastOf(signs)}`
}
