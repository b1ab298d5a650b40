import { failed, ok, type Result } from '../../model/result'
import { migrated, MIGRATIONS, versionAfter, type Migration, type RecordKind } from './migrations'
import { fieldsOf, positive, type Repairs } from './readers'
import type { SavedShape } from './saved'
import { SHAPES } from './shape/records'

export interface Opened<T> {
  readonly value: T
  /** A newer app wrote it: it may be shown as far as we understand it, and must not be written. */
  readonly isFromNewerApp: boolean
  readonly repairs: Readonly<Repairs>
}

export type SaveProblem = { readonly kind: 'save-from-newer-app' } | { readonly kind: 'save-unreadable' }

const attempt = <T>(read: () => T | undefined): T | undefined => {
  try {
    return read()
  } catch {
    // A migration that cannot read its body throws; for the student that is one record that cannot be read.
    return undefined
  }
}

/** Turns `{ version, body }` of any age, or any junk, into today's shape. Never throws. */
export const openSave = <Kind extends RecordKind>(
  kind: Kind,
  raw: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Opened<SavedShape<Kind>>, SaveProblem> => {
  const { version: rawVersion, body } = fieldsOf(raw) ?? {}
  const version = positive(rawVersion)
  if (version === undefined) return failed({ kind: 'save-unreadable' })
  const isFromNewerApp = version > versionAfter(migrations)
  const repairs: Repairs = { pages: 0, answers: 0 }
  const value = attempt(() => SHAPES[kind](migrated(kind, version, body, migrations), repairs))
  if (value === undefined) return failed({ kind: isFromNewerApp ? 'save-from-newer-app' : 'save-unreadable' })
  return ok({ value, isFromNewerApp, repairs })
}
