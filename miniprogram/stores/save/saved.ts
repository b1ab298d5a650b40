import type { Application, Capture } from '../../model/application'
import type { DegreeDraft } from '../../model/degree-draft'
import type { Profile } from '../../model/profile'
import type { Settings } from '../../model/settings'
import type { RecordKind } from './migrations'

/** A page that the student took out and may still take back. */
export interface RemovedPage {
  readonly capture: Capture
  /** Where it stood among all pages. */
  readonly index: number
}

/** The record of one degree: what the student told us, and what only the save needs to know. */
export interface SavedApplication {
  readonly application: Application
  /** Milliseconds since 1970: keeps degrees that were added on one day in their order. */
  readonly addedAtMs: number
  /** Deleted by the student, who may still take it back. */
  readonly isRemoved: boolean
  /** The offer to take the deletion back is over: photos and record go, whenever the phone allows it. */
  readonly isRemovalFinal: boolean
  readonly removedPages: readonly RemovedPage[]
  /**
   * Sealed files that this degree named once and gave up. Only what stands here, in a record that was written and read
   * back, may be deleted; what nobody names is never taken for something that nobody wants.
   */
  readonly discarded: readonly string[]
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

/** Under which name a record of this kind belongs. */
export const nameOf = <Kind extends RecordKind>(kind: Kind, value: SavedShape<Kind>): string => {
  const names: { readonly [K in RecordKind]: (saved: SavedShape<K>) => string } = {
    settings: () => RECORD_NAMES.settings,
    draft: () => RECORD_NAMES.draft,
    profile: () => RECORD_NAMES.profile,
    application: ({ application }) => `${RECORD_NAMES.applicationPrefix}${application.id}`,
    key: ({ number }) => `${RECORD_NAMES.keyPrefix}${number}`,
  }
  return names[kind](value)
}
