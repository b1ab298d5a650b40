import type { PassportFinding } from '../../model/form-finding'
import { failed, ok, type Result } from '../../model/result'
import { compactText } from './compact-text'

/** ICAO's field for the number holds nine signs; some countries print more. */
const SHORTEST = 5
const LONGEST = 15

/** What Chinese passports of the last decades look like: E or G and eight digits, E and a letter and seven, others. */
const USUAL_CHINESE =
  /^(?:[EG]\d{8}|E[A-Z]\d{7}|[DSP]\d{7,8}|[DSP]E\d{7}|1[45]\d{7}|[HK]\d{8}|KJ\d{7}|M[AB]?\d{7,8})$/

/** The number of a passport, as printed. */
export const readPassport = (text: string): Result<string, PassportFinding> => {
  const number = compactText(text)
  if (!/^[A-Z\d]+$/.test(number)) return failed({ kind: 'passport-characters' })
  return number.length < SHORTEST || number.length > LONGEST
    ? failed({ kind: 'passport-length', count: number.length })
    : ok(number)
}

/** Whether a Chinese passport with this number would be unusual: worth another look, never an error. */
export const isUnusualChinesePassport = (number: string): boolean => !USUAL_CHINESE.test(number)
