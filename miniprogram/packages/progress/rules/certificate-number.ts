import type { IsoDate } from '../../../model/iso-date'
import { officialFact } from '../../../rules/facts/official-numbers'
import { plainText } from '../../../rules/plain-text'

/** How the number of a result is written. Two styles are known; another is no error, only worth a second look. */
export type NumberStyle = 'empty' | 'digits' | 'old' | 'unusual'

/** 教留服认美[2010]00001号, with any brackets. */
const OLD = /^教留服认\p{Script=Han}{1,4}[[〔【]\d{4}[\]〕】]\d{5}号$/u

/** Which style the number of a result has. */
export const numberStyle = (text: string, today: IsoDate): NumberStyle => {
  const plain = plainText(text).replace(/\s/g, '')
  if (plain === '') return 'empty'
  const { digits } = officialFact('certificate-number', today).value
  if (/^\d+$/.test(plain) && plain.length === digits) return 'digits'
  return OLD.test(plain) ? 'old' : 'unusual'
}
