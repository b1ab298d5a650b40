import { filesOf, type Application, type Capture } from '../../model/application'
import { failed, ok, type Result } from '../../model/result'
import type { Problem } from '../../model/problem'
import type { StoredFile, UnclaimedPhoto } from './contents'

/** A photo that no record names, with the size of what is in it. */
export type UnclaimedFile = UnclaimedPhoto & StoredFile

/** All that has files of its own. */
export interface Filed {
  readonly applications: readonly Application[]
  readonly unclaimed: readonly UnclaimedFile[]
}

/** What goes into one file: the degrees with those of their pages that it carries, and photos without a record. */
export interface BackupPart extends Filed {
  readonly files: readonly StoredFile[]
  /** Of the photos and documents alone. */
  readonly filesBytes: number
}

/** The sealed files of a page with the sizes of what is in them. */
export const filesWithSizes = (capture: Capture): readonly StoredFile[] => {
  const own = { id: capture.id, sizeBytes: capture.sizeBytes }
  return capture.kind === 'photo' && capture.original
    ? [own, { id: capture.original.id, sizeBytes: capture.original.sizeBytes }]
    : [own]
}

const sum = (files: readonly StoredFile[]): number => files.reduce((all, { sizeBytes }) => all + sizeBytes, 0)

/** A file that two pages stand on (two cuts of one photograph) is carried once. */
export const partWith = ({ applications, unclaimed }: Filed): BackupPart => {
  const named = applications.flatMap(({ captures }) => captures.flatMap(filesWithSizes))
  const stored = [...named, ...unclaimed.map(({ id, sizeBytes }) => ({ id, sizeBytes }))]
  const files = [...new Map(stored.map((file) => [file.id, file])).values()]
  return { applications, unclaimed, files, filesBytes: sum(files) }
}

/** The same degrees, each with the pages of one part only. */
const partOf = (
  { applications, unclaimed }: Filed,
  share: ReadonlySet<Capture | UnclaimedFile>,
): BackupPart =>
  partWith({
    applications: applications.map((application) => ({
      ...application,
      captures: application.captures.filter((capture) => share.has(capture)),
    })),
    unclaimed: unclaimed.filter((photo) => share.has(photo)),
  })

/** Without what stands on a file that does not open; a page whose photograph before cutting is lost stays. */
export const withoutFile = ({ applications, unclaimed }: Filed, file: string): Filed => ({
  applications: applications.map((application) => ({
    ...application,
    captures: application.captures
      .filter(({ id }) => id !== file)
      .map((capture) => (filesOf(capture).includes(file) ? { ...capture, original: undefined } : capture)),
  })),
  unclaimed: unclaimed.filter(({ id }) => id !== file),
})

const filesOfShare = (share: Capture | UnclaimedFile): readonly StoredFile[] =>
  'kind' in share ? filesWithSizes(share) : [share]

/**
 * Spreads the pages and photos over as few files as there must be, in their order. `roomBytes` is what the photos of one
 * file may take; a single page that takes more cannot be backed up.
 */
export const plannedParts = (filed: Filed, roomBytes: number): Result<readonly BackupPart[], Problem> => {
  let part: (Capture | UnclaimedFile)[] = []
  const parts = [part]
  let taken = 0
  const pages = filed.applications.flatMap(({ captures }) => captures)
  for (const share of [...pages, ...filed.unclaimed]) {
    const neededBytes = sum(filesOfShare(share))
    if (neededBytes > roomBytes) return failed({ kind: 'no-room', neededBytes, roomBytes })
    if (taken + neededBytes > roomBytes) {
      part = []
      parts.push(part)
      taken = 0
    }
    part.push(share)
    taken += neededBytes
  }
  return ok(parts.map((shares) => partOf(filed, new Set(shares))))
}
