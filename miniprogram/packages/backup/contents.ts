import type { Application } from '../../model/application'
import type { DegreeDraft } from '../../model/degree-draft'
import type { Profile } from '../../model/profile'
import { filesOf } from '../../model/application'
import { asciiJson, parsedAscii } from '../../stores/backup/ascii-json'
import { SAVE_VERSION } from '../../stores/save/migrations'
import { openSave } from '../../stores/save/open-save'
import { photoNote, type PhotoNote } from '../../stores/photo-note'
import { fieldsOf, id, natural, positive, timeMs, type Fields } from '../../stores/save/readers'

// What the chunks of a backup file hold, one after the other:
//
//   4 bytes  how long the list is, big-endian
//   list     JSON in ASCII (other signs as \uXXXX): { saveVersion, madeAtMs, set?, part, parts, pagesOfParts?, order,
//            applications, profile?, draft?, unclaimed?, unclaimedOfParts?, files }. `applications`, `profile` and
//            `draft` are bodies of records as version `saveVersion` of the save writes them (stores/save), so that an
//            old backup goes through the same migrations as an old save. Version 1 of the format had no `set` and no
//            `pagesOfParts`; `unclaimed`, the photos that no record names, came with version 3.
//   files    the bytes of each photo and document, in the order and of the sizes that `files` names
//
// What does not fit into one file is spread over `parts` files. Each stands by itself: it names every degree with those
// of its pages whose files it carries; `order` tells the order of all pages, so that parts may come back in any order.
// `set` is the same in all parts of one backup and in no other: sealed with the rest, it says what belongs together,
// whatever a chat calls the file.

export interface StoredFile {
  readonly id: string
  readonly sizeBytes: number
}

/** A photo that no record names, with what was noted when it was sealed. */
export interface UnclaimedPhoto {
  readonly id: string
  readonly note: PhotoNote
}

export interface Contents {
  /** Milliseconds since 1970, the same in all parts. */
  readonly madeAtMs: number
  /** Which backup this is a part of; the first format did not tell. */
  readonly set?: string
  /** From 1. */
  readonly part: number
  readonly parts: number
  /** The ids of all pages of all parts, in their order. */
  readonly order: readonly string[]
  /** How many of those pages each part carries, one part after the other. */
  readonly pagesOfParts?: readonly number[]
  readonly applications: readonly Application[]
  readonly profile?: Profile
  readonly draft?: DegreeDraft
  /** Those whose files this part carries. */
  readonly unclaimed?: readonly UnclaimedPhoto[]
  /** The ids of the photos without a record that each part carries, one part after the other. */
  readonly unclaimedOfParts?: readonly (readonly string[])[]
  readonly files: readonly StoredFile[]
}

export type ContentsProblem = 'backup-from-newer-app' | 'backup-invalid'

export const LENGTH_BYTES = 4
/** Three times what WeChat's storage can hold: a longer list is none of ours, and reading it would only eat memory. */
export const MOST_LIST_BYTES = 30_000_000

/**
 * What opens the pages for the computer is this phone's own. A backup does not carry it, and is not believed about it:
 * who opens it, or who made it, may be somebody else.
 */
const withoutPagePassphrase = ({ pagePassphrase: _, ...application }: Application): Application => application

/** The list with its length before it. */
export const listBytes = (contents: Contents): Uint8Array => {
  const body = {
    saveVersion: SAVE_VERSION,
    ...contents,
    applications: contents.applications.map((application) => ({
      application: withoutPagePassphrase(application),
      addedAtMs: 0,
      isRemoved: false,
    })),
  }
  const list = asciiJson(body)
  const bytes = new Uint8Array(LENGTH_BYTES + list.length)
  new DataView(bytes.buffer).setUint32(0, list.length)
  bytes.set(list, LENGTH_BYTES)
  return bytes
}

const listIn = <T>(raw: unknown, read: (member: unknown) => T | undefined): readonly T[] | undefined => {
  if (!Array.isArray(raw)) return undefined
  const members = raw.map(read)
  return members.every((member) => member !== undefined) ? members : undefined
}

const storedFile = (raw: unknown): StoredFile | undefined => {
  const fields = fieldsOf(raw)
  const name = id(fields?.id)
  const sizeBytes = positive(fields?.sizeBytes)
  return name && sizeBytes ? { id: name, sizeBytes } : undefined
}

const unclaimedPhoto = (raw: unknown): UnclaimedPhoto | undefined => {
  const fields = fieldsOf(raw)
  const name = id(fields?.id)
  return name ? { id: name, note: photoNote(fields?.note) } : undefined
}

/** Only pages whose bytes are there, so that nothing is named that cannot be opened. */
const withFilesOf = (application: Application, has: (id: string) => boolean): Application => ({
  ...application,
  captures: application.captures
    .filter((capture) => has(capture.id))
    .map((capture) => {
      if (filesOf(capture).every(has)) return capture
      return { ...capture, original: undefined }
    }),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

type PartsOf = Pick<Contents, 'set' | 'part' | 'parts' | 'order' | 'pagesOfParts'>

/** What says which parts there are; undefined where it contradicts itself. */
const readParts = (fields: Fields): PartsOf | undefined => {
  const [part, parts] = [positive(fields.part), positive(fields.parts)]
  const order = listIn(fields.order, id)
  if (!part || !parts || part > parts || !order) return undefined
  if (fields.set === undefined) return { part, parts, order }
  const set = id(fields.set)
  const pagesOfParts = listIn(fields.pagesOfParts, natural)
  const isWhole = pagesOfParts?.length === parts && sum(pagesOfParts) === order.length
  return set && isWhole ? { set, part, parts, order, pagesOfParts } : undefined
}

type Unclaimed = Pick<Contents, 'unclaimed' | 'unclaimedOfParts'>

/** The photos without a record, of this part and of all; undefined where that contradicts itself. */
const readUnclaimed = (fields: Fields, { part, parts, set }: PartsOf): Unclaimed | undefined => {
  if (fields.unclaimed === undefined && fields.unclaimedOfParts === undefined) return {}
  const unclaimed = listIn(fields.unclaimed, unclaimedPhoto)
  const unclaimedOfParts = listIn(fields.unclaimedOfParts, (ids) => listIn(ids, id))
  if (!unclaimed || !unclaimedOfParts || set === undefined || unclaimedOfParts.length !== parts)
    return undefined
  const own = unclaimed.map((photo) => photo.id).join()
  const isOne = hasNoDoubles(unclaimedOfParts.flat()) && unclaimedOfParts[part - 1]?.join() === own
  return isOne ? { unclaimed, unclaimedOfParts } : undefined
}

const hasNoDoubles = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/** What the list says. It comes out of a sealed file, but anyone can seal a file: nothing in it is believed. */
export const readList = (bytes: Uint8Array): Contents | ContentsProblem => {
  const fields = fieldsOf(parsedAscii(bytes))
  const version = positive(fields?.saveVersion)
  if (!fields || !version) return 'backup-invalid'
  if (version > SAVE_VERSION) return 'backup-from-newer-app'
  const files = listIn(fields.files, storedFile)
  const madeAtMs = timeMs(fields.madeAtMs)
  const parts = readParts(fields)
  const applications = listIn(fields.applications, (body) => {
    const opened = openSave('application', { version, body })
    return opened.ok ? withoutPagePassphrase(opened.value.value.application) : undefined
  })
  const unclaimed = parts && readUnclaimed(fields, parts)
  if (!files || !applications || madeAtMs === undefined || !unclaimed) return 'backup-invalid'
  const ids = [...files.map((file) => file.id), ...applications.map((application) => application.id)]
  // Two cuts of one photograph may stand on it, two degrees never.
  const pages = applications.flatMap(({ captures }) => captures.map((capture) => capture.id))
  const named = [
    ...applications.flatMap(({ captures }) => [...new Set(captures.flatMap(filesOf))]),
    ...(unclaimed.unclaimed ?? []).map((photo) => photo.id),
  ]
  if (![ids, pages, named].every(hasNoDoubles)) return 'backup-invalid'
  const profile = openSave('profile', { version, body: fields.profile })
  const draft = openSave('draft', { version, body: fields.draft })
  const stored = new Set(files.map((file) => file.id))
  if (!(unclaimed.unclaimed ?? []).every((photo) => stored.has(photo.id))) return 'backup-invalid'
  return {
    madeAtMs,
    ...parts,
    ...unclaimed,
    applications: applications.map((application) => withFilesOf(application, (name) => stored.has(name))),
    ...(profile.ok ? { profile: profile.value.value } : {}),
    ...(draft.ok ? { draft: draft.value.value } : {}),
    files,
  }
}
