/** Words of letters, and single characters of Chinese: MiniSearch cuts at spaces and would take a Chinese name as one. */
export const tokens = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}]+/gu) ?? []
