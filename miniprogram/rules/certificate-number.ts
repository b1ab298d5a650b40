import { plainText } from './plain-text'

/** How the number of a result is written. Two styles are known; another is no error, only worth a second look. */
export type NumberStyle = 'empty' | 'twelve-digits' | 'old' | 'unusual'

/** 120190000001; 教留服认美[2010]00001号, with any brackets. */
const TWELVE_DIGITS = /^\d{12}$/
const OLD = /^教留服认\p{Script=Han}{1,4}[[〔【]\d{4}[\]〕】]\d{5}号$/u

/** Which style the number of a result has. */
export const numberStyle = (text: string): NumberStyle => {
  const plain = plainText(text).replace(/\s/g, '')
  if (plain === '') return 'empty'
  if (TWELVE_DIGITS.test(plain)) return 'twelve-digits'
  return OLD.test(plain) ? 'old' : 'unusual'
}
