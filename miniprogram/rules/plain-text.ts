const FULL_WIDTH = /[\uff01-\uff5e]/g
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g

/** Full-width letters, digits and signs as ASCII, invisible characters removed: what an input method or a chat adds. */
export const plainText = (text: string): string =>
  text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(INVISIBLE, '')
