/** One spelling for what people type in many: case, marks on letters, Traditional characters, full width, punctuation. */
export interface Folding {
  /** Lower case, without marks and punctuation; words separated by single spaces. Line ends stay. */
  readonly fold: (text: string) => string
  /** The same without any space. */
  readonly squash: (text: string) => string
}

const FULL_WIDTH = /[\uff01-\uff5e]/g
const MARKS = /[\u0300-\u036f\u3099\u309a]/g
const APOSTROPHES = /[‘’‛`´ʹʼ＇]/g
/** Whatever is no letter or digit of a script in the list, with the spaces around it; line ends separate the names. */
const SEPARATORS =
  / *(?:[^ a-z0-9\n\u0370-\u06ff\u0e01-\u0e4e\u10a0-\u10ff\u3005\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7af] *)+| {2,}/g

const narrow = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)

/** `pairs`: lines `letter plain`, as é e, й и, 學 学: String.normalize does nothing on phones built without ICU. */
export const foldingWith = (pairs: string): Folding => {
  const plain = new Map(pairs.split('\n').map((line) => line.split(' ') as [string, string]))
  const marked = new RegExp(`[${[...plain.keys()].join('')}]`, 'g')
  const fold = (text: string): string =>
    text
      .replace(FULL_WIDTH, narrow)
      .toLowerCase()
      .replace(MARKS, '')
      .replace(marked, (letter) => plain.get(letter) ?? letter)
      .replace(APOSTROPHES, "'")
      .replace(/'s\b/g, 's') // King's → kings
      .replace(/\b([a-z]|dell|nell|sull)'/g, '$1 ') // d'Artois → d artois
      .replace(/'/g, '') // Xi'an → xian
      .replace(SEPARATORS, ' ')
  return { fold, squash: (text) => fold(text).replace(/ /g, '') }
}

/** Whether the text has characters that are written without spaces: Chinese, kana, Hangul. */
export const hasIdeographs = (text: string): boolean =>
  /[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)
