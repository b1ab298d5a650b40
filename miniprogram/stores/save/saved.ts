import type { Application } from '../../model/application'
import type { DegreeDraft } from '../../model/degree-draft'
import type { Profile } from '../../model/profile'
import type { Settings } from '../../model/settings'
import type { RecordKind } from './migrations'

/** The record of one degree: what the student told us, and what only the save needs to know. */
export interface SavedApplication {
  readonly application: Application
  /** Milliseconds since 1970: keeps degrees that were added on one day in their order. */
  readonly addedAtMs: number
  /**
   * Deleted by the student, who may still take it back. The record and its photos go when the undo is over or at the
   * next start: so a kill in between neither loses a degree that was not deleted nor brings a deleted one back.
   */
  readonly isRemoved: boolean
}

/** One key that photos are sealed with; its number stands in each file. */
export interface SavedKey {
  readonly number: number
  readonly hex: string
}

export interface SavedShapes {
  readonly application: SavedApplication
  readonly settings: Settings
  readonly draft: DegreeDraft
  readonly profile: Profile
  readonly key: SavedKey
}

/** The names of the records in the phone's storage. */
export const RECORD_NAMES = {
  settings: 'settings',
  draft: 'draft/degree',
  profile: 'profile',
  applicationPrefix: 'degree/',
  keyPrefix: 'key/',
} as const satisfies Record<string, string>

export type SavedShape<Kind extends RecordKind> = SavedShapes[Kind]
