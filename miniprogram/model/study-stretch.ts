import type { IsoDate } from './iso-date'
import type { OnlineShare, StudyStage } from './study-history'

/** The name of the certificate's own entry, which is derived and never saved. */
export const OWN_STRETCH = 'certificate'

/** One entry of the study history as it stands in time. */
export interface StudyStretch {
  /** An entry's id, or OWN_STRETCH. */
  readonly id: string
  readonly stage?: StudyStage
  readonly online?: OnlineShare
  readonly school: string
  readonly place: string
  readonly major: string
  /** As typed. */
  readonly started: string
  readonly ended: string
  /** As understood. */
  readonly startedOn?: IsoDate
  readonly endedOn?: IsoDate
}

/** A stretch whose both ends are known and in order: it can be drawn. */
export type DatedStretch = StudyStretch & { readonly startedOn: IsoDate; readonly endedOn: IsoDate }
