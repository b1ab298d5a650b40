import { itemAt } from '../../model/list'
import type { ResidentIdFinding } from '../../model/form-finding'
import { dayOf, type IsoDate } from '../../model/iso-date'
import { failed, ok, type Result } from '../../model/result'
import { compactText } from './compact-text'

/** GB 11643-1999: ISO 7064 MOD 11-2 over the seventeen digits before the last sign. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK_SIGNS = '10X98765432'
/** 香港 810000、澳门 820000、台湾 830000: how the number of a 居住证 begins. */
const RESIDENCE_PERMIT = /^8[123]/

export interface ResidentId {
  /** Eighteen signs, the last one 0–9 or X. */
  readonly number: string
  readonly bornOn: IsoDate
}

const checkSign = (number: string): string =>
  itemAt(CHECK_SIGNS, WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11)

const shapeFinding = (number: string): ResidentIdFinding | undefined => {
  if (/^\d{15}$/.test(number)) return { kind: 'id-15-digits' }
  if (/[^\dX]|X(?!$)/.test(number)) return { kind: 'id-characters' }
  return number.length === 18 ? undefined : { kind: 'id-length', count: number.length }
}

const read = (text: string, today: IsoDate): Result<ResidentId, ResidentIdFinding> => {
  const number = compactText(text)
  const finding = shapeFinding(number)
  if (finding) return failed(finding)
  const bornOn = dayOf(
    Number(number.slice(6, 10)),
    Number(number.slice(10, 12)),
    Number(number.slice(12, 14)),
  )
  if (!bornOn) return failed({ kind: 'id-no-such-day' })
  if (bornOn > today) return failed({ kind: 'id-born-in-future' })
  return checkSign(number) === number[17] ? ok({ number, bornOn }) : failed({ kind: 'id-check-digit' })
}

/** Whose card it is: 居民身份证, or the 居住证 of residents of Hong Kong, Macau and Taiwan. */
export type ResidentCard = 'resident-id' | 'residence-permit'

/** The 公民身份号码 that was typed, and the birthday it tells. Small x, full-width signs and spaces are understood. */
export const readResidentId = (
  text: string,
  card: ResidentCard,
  today: IsoDate,
): Result<ResidentId, ResidentIdFinding> => {
  const result = read(text, today)
  if (!result.ok) return result
  const isPermit = RESIDENCE_PERMIT.test(result.value.number)
  if (isPermit === (card === 'residence-permit')) return result
  return failed({ kind: isPermit ? 'id-is-residence-permit' : 'id-not-residence-permit' })
}
