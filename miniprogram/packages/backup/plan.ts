import { filesOf, type Application, type Capture } from '../../model/application'
import { failed, ok, type Result } from '../../model/result'
import type { Problem } from '../../model/problem'
import type { StoredFile } from './contents'

/** What goes into one file: the degrees with those of their pages that it carries. */
export interface Part {
  readonly applications: readonly Application[]
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

/** The same degrees, each with the pages of one part only. */
const partOf = (applications: readonly Application[], pages: ReadonlySet<Capture>): Part => {
  const shares = applications.map((application) => ({
    ...application,
    captures: application.captures.filter((capture) => pages.has(capture)),
  }))
  return partWith(shares)
}

/** A file that two pages stand on (two cuts of one photograph) is carried once. */
export const partWith = (applications: readonly Application[]): Part => {
  const named = applications.flatMap(({ captures }) => captures.flatMap(filesWithSizes))
  const files = [...new Map(named.map((file) => [file.id, file])).values()]
  return { applications, files, filesBytes: sum(files) }
}

/** Without the pages whose files could not be opened; a page whose photograph before cutting is lost stays. */
export const withoutUnreadable = (
  application: Application,
  unreadable: ReadonlySet<string>,
): Application => ({
  ...application,
  captures: application.captures
    .filter(({ id }) => !unreadable.has(id))
    .map((capture) =>
      filesOf(capture).some((file) => unreadable.has(file)) ? { ...capture, original: undefined } : capture,
    ),
})

/**
 * Spreads the pages over as few files as there must be, in their order. `roomBytes` is what the photos of one file may
 * take; a single page that takes more cannot be backed up.
 */
export const plannedParts = (
  applications: readonly Application[],
  roomBytes: number,
): Result<readonly Part[], Problem> => {
  const parts: Capture[][] = [[]]
  let taken = 0
  for (const capture of applications.flatMap(({ captures }) => captures)) {
    const neededBytes = sum(filesWithSizes(capture))
    if (neededBytes > roomBytes) return failed({ kind: 'no-room', neededBytes, roomBytes })
    if (taken + neededBytes > roomBytes) {
      parts.push([])
      taken = 0
    }
    parts[parts.length - 1].push(capture)
    taken += neededBytes
  }
  return ok(parts.map((pages) => partOf(applications, new Set(pages))))
}
