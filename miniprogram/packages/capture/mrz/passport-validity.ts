import type { Degree } from '../../../model/degree'
import type { IsoDate } from '../../../model/iso-date'
import { earliest } from '../../../model/partial-date'

export type PassportValidity = 'expired-before-study' | 'expired-during-study'

type Study = Pick<Degree, 'startedOn' | 'endedOn'>

/**
 * Whether a passport that ends on this day was valid to the end of the study; nothing where it was. Its first day is
 * not in the machine-readable zone, so that a passport issued later cannot be told.
 */
export const passportValidity = (
  expiresOn: IsoDate,
  { startedOn, endedOn }: Study,
): PassportValidity | undefined => {
  if (startedOn && expiresOn < earliest(startedOn)) return 'expired-before-study'
  return expiresOn < earliest(endedOn) ? 'expired-during-study' : undefined
}
