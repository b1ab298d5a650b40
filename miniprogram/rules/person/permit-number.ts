import type { PermitFinding } from '../../model/form-finding'
import { failed, ok, type Result } from '../../model/result'
import { compactText } from './compact-text'

const HOME_RETURN_DIGITS = [8, 10]
const TAIWAN_DIGITS = 8

/**
 * The number of a 港澳居民来往内地通行证: H or M and eight digits for life; cards before 2013 print two more, the count
 * of renewals.
 */
export const readHomeReturnPermit = (text: string): Result<string, PermitFinding> => {
  const number = compactText(text).replace(/[()]/g, '')
  if (!/^[HM]\d*$/.test(number)) return failed({ kind: 'permit-letter' })
  const count = number.length - 1
  return HOME_RETURN_DIGITS.includes(count) ? ok(number) : failed({ kind: 'permit-digits', count })
}

/** The number of a 台湾居民来往大陆通行证: eight digits on the card. */
export const readTaiwanPermit = (text: string): Result<string, PermitFinding> => {
  const number = compactText(text)
  if (!/^\d+$/.test(number)) return failed({ kind: 'taiwan-characters' })
  return number.length === TAIWAN_DIGITS
    ? ok(number)
    : failed({ kind: 'taiwan-digits', count: number.length })
}
