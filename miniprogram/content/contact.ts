/** What a sentence names, to be taken along. */
export const contactWords = {
  call: (number: string): string => `拨打 ${number}`,
  copy: (value: string): string => `复制 ${value}`,
  copyName: (name: string): string => `复制名称「${name}」，去微信里搜`,
}
