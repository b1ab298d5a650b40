import type { ApplicationId } from './application'
import type { IsoDate } from './iso-date'

/** Where the student was, as WeChat names it. */
export interface Place {
  readonly path: string
  readonly query: string
}

/** What concerns the whole app and no single degree. */
export interface Settings {
  readonly currentApplication?: ApplicationId
  /** The day the student read the first page and went on. */
  readonly welcomedOn?: IsoDate
  readonly lastPlace?: Place
}
