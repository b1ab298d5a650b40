import type { Application, ApplicationId } from '../../model/application'
import type { DegreeDraft } from '../../model/degree-draft'
import { itemAt } from '../../model/list'
import type { Problem } from '../../model/problem'
import type { Profile } from '../../model/profile'
import { failed, type Result } from '../../model/result'
import { listBytes, type Contents } from './contents'
import { partWith, plannedParts, withoutFile, type Filed, type BackupPart } from './backup-parts'

/** All that a backup can hold. */
export interface Holdings extends Filed {
  readonly profile: Profile | undefined
  readonly draft: DegreeDraft | undefined
}

/** Everything, or one degree. */
// oxlint-disable-next-line typescript/no-redundant-type-constituents -- names the one word that is no id
export type BackupChoice = 'everything' | ApplicationId

export const chosenOf = (holdings: Holdings, choice: BackupChoice): Holdings =>
  choice === 'everything'
    ? holdings
    : {
        ...holdings,
        applications: holdings.applications.filter(({ id }) => id === choice),
        unclaimed: [],
        draft: undefined,
      }

/** One backup: what it holds and how that is spread over its files. */
export interface BackupSet extends Pick<Contents, 'set' | 'madeAtMs'>, Holdings {
  readonly parts: readonly BackupPart[]
}

const pageIds = (applications: readonly Application[]): readonly string[] =>
  applications.flatMap(({ captures }) => captures.map(({ id }) => id))

/** The list of one of the files, counted from 0. */
export const contentsOf = ({ parts, profile, draft, ...backup }: BackupSet, index: number): Contents => {
  const { applications, unclaimed, files } = itemAt(parts, index)
  const hasUnclaimed = parts.some((part) => part.unclaimed.length > 0)
  return {
    set: backup.set,
    madeAtMs: backup.madeAtMs,
    part: index + 1,
    parts: parts.length,
    pagesOfParts: parts.map((part) => pageIds(part.applications).length),
    // As planned: what was found not to open stands in no part.
    order: parts.flatMap((part) => pageIds(part.applications)),
    applications,
    ...(profile ? { profile } : {}),
    ...(draft ? { draft } : {}),
    ...(hasUnclaimed
      ? {
          unclaimed: unclaimed.map(({ id, note }) => ({ id, note })),
          unclaimedOfParts: parts.map((part) => part.unclaimed.map(({ id }) => id)),
        }
      : {}),
    files,
  }
}

/** How long the list of a file can get, in bytes: that of all in one file. */
export const mostListBytes = (holdings: Holdings): number =>
  listBytes(contentsOf({ ...holdings, madeAtMs: 0, parts: [partWith(holdings)] }, 0)).length

/** Beside the photos: room for the phone's own files and for what is photographed meanwhile. */
const SPARE_BYTES = 1_000_000

/** The files of a backup of which none is larger than `mostBytes`. */
export const spread = (holdings: Holdings, mostBytes: number): Result<readonly BackupPart[], Problem> => {
  const besideBytes = SPARE_BYTES + mostListBytes(holdings)
  // Sealing adds 16 bytes to 64 KB.
  const roomBytes = Math.floor((mostBytes - besideBytes) * 0.999)
  return roomBytes > 0
    ? plannedParts(holdings, roomBytes)
    : failed({ kind: 'no-room', neededBytes: besideBytes, roomBytes: mostBytes })
}

/** The same backup without a file that does not open. */
export const withoutUnreadable = (backup: BackupSet, file: string): BackupSet => ({
  ...backup,
  parts: backup.parts.map((part) => partWith(withoutFile(part, file))),
})
