import type { IsoDate } from '../../../model/iso-date'

export type PassportValidity = 'expired-before-study' | 'expired-during-study'

interface Study {
  readonly startedOn: IsoDate
  readonly endedOn: IsoDate
}

/**
 * Whether a passport that ends on this day was valid to the end of the study; nothing where it was. Its first day is
 * not in the machine-readable zone, so that a passport issued later cannot be told.
 */
export const passportValidity = (
  expiresOn: IsoDate,
  { startedOn, endedOn }: Study,
): PassportValidity | undefined => {
  if (expiresOn < startedOn) return 'expired-before-study'
  return expiresOn < endedOn ? 'expired-during-study' : undefined
}
