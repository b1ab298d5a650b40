import type { IdFinding } from '../../model/form-finding'
import type { IsoDate } from '../../model/iso-date'
import type { IdKind, Profile } from '../../model/profile'
import { ok, type Result } from '../../model/result'
import { isFilled } from './filled'
import { readPassport } from './passport-number'
import { readHomeReturnPermit, readTaiwanPermit } from './permit-number'
import { readResidentId, type ResidentCard } from './resident-id'

export interface IdNumber {
  /** As it is typed into the portal. */
  readonly number: string
  /** Only the eighteen-digit numbers tell it. */
  readonly bornOn?: IsoDate
}

type Read = (text: string, today: IsoDate) => Result<IdNumber, IdFinding>

const alone =
  (read: (text: string) => Result<string, IdFinding>): Read =>
  (text) => {
    const result = read(text)
    return result.ok ? ok({ number: result.value }) : result
  }

const resident =
  (card: ResidentCard): Read =>
  (text, today) =>
    readResidentId(text, card, today)

const READ: Readonly<Record<IdKind, Read>> = {
  'resident-id': resident('resident-id'),
  'residence-permit': resident('residence-permit'),
  'hong-kong-macau-permit': alone(readHomeReturnPermit),
  'taiwan-permit': alone(readTaiwanPermit),
  passport: alone(readPassport),
}

/** The number of the document that the student registers with. */
export const readIdNumber = (idKind: IdKind, text: string, today: IsoDate): Result<IdNumber, IdFinding> =>
  READ[idKind](text, today)

/** The birthday that the number of the document tells; undefined while it is wrong or tells none. */
export const bornOnOfId = ({ idKind, idNumber }: Profile, today: IsoDate): IsoDate | undefined => {
  if (!idKind || !isFilled(idNumber)) return undefined
  const read = readIdNumber(idKind, idNumber, today)
  return read.ok ? read.value.bornOn : undefined
}

/** The document number stands in its own field, except that of a passport, which is asked once. */
export const idNumberField = ({ idKind }: Profile): 'idNumber' | 'passportNumber' =>
  idKind === 'passport' ? 'passportNumber' : 'idNumber'
