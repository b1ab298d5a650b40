import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import { LAST_SEEN } from '../platform/last-seen'
import { RECORD_NAMES } from './save/saved'
import { SLOT_NAMES } from './save/slots'

export interface EraseDeps {
  readonly storage: {
    listKeys: () => Attempt<readonly string[]>
    readRecord: (key: string) => Attempt<unknown>
    writeRecord: (key: string, value: unknown) => Attempt
    removeRecord: (key: string) => Attempt
  }
  readonly files: {
    /** Undefined where there is none; fails where the phone does not tell. */
    readNote: (name: string) => Attempt<string | undefined>
    /** Ok means: read back. */
    writeNote: (name: string, text: string) => Attempt
    deleteNote: (name: string) => Attempt
  }
  /** Every file but the notes of that name. */
  deleteAllFiles: (but: string) => Attempt
}

/**
 * Says that everything is being deleted: whoever finds it at a start goes on with that before anything is read. It lies
 * in the storage, or, where that takes nothing more, in a file.
 */
export const ERASE_MARK = 'erasing'

const FAILED = failed({ kind: 'storage-failed' } as const)

/** What is done without before the mark is written: where the storage is full, it makes the room for it. */
const LEAST_NEEDED = SLOT_NAMES.map((slot) => `${RECORD_NAMES.settings}#${slot}`)

const markStorage = async ({ storage }: EraseDeps): Promise<boolean> => {
  // eslint-disable-next-line house/result-looked-at -- reading it back tells
  await storage.writeRecord(ERASE_MARK, true)
  const back = await storage.readRecord(ERASE_MARK)
  return back.ok && back.value === true
}

const markFile = async ({ files }: EraseDeps): Promise<boolean> =>
  (await files.writeNote(ERASE_MARK, ERASE_MARK)).ok

/** Nothing is deleted before the mark was read back: without it, a kill would leave half. */
const mark = async (deps: EraseDeps): Promise<boolean> => {
  if ((await markStorage(deps)) || (await markFile(deps))) return true
  // eslint-disable-next-line house/result-looked-at -- whether there is room now, the mark tells
  for (const key of LEAST_NEEDED) await deps.storage.removeRecord(key)
  return (await markStorage(deps)) || markFile(deps)
}

/** The keys of the photos go first: from then on no photo can be opened, deleted or not. */
const keysFirst = (one: string, other: string): number =>
  Number(other.startsWith(RECORD_NAMES.keyPrefix)) - Number(one.startsWith(RECORD_NAMES.keyPrefix))

/** Removes every key but the mark and looks whether they are gone. */
const removeKeys = async ({ storage }: EraseDeps): Attempt => {
  const keys = await storage.listKeys()
  if (!keys.ok) return keys
  for (const key of keys.value.filter((name) => name !== ERASE_MARK).sort(keysFirst)) {
    const removed = await storage.removeRecord(key)
    if (!removed.ok) return removed
  }
  const left = await storage.listKeys()
  if (!left.ok) return left
  return left.value.every((key) => key === ERASE_MARK) ? ok(undefined) : FAILED
}

const unmark = async ({ storage, files }: EraseDeps): Attempt => {
  const removed = await storage.removeRecord(ERASE_MARK)
  if (!removed.ok) return removed
  const deleted = await files.deleteNote(ERASE_MARK)
  if (!deleted.ok) return deleted
  const left = await storage.listKeys()
  if (!left.ok) return left
  const note = await files.readNote(ERASE_MARK)
  const isGone = left.value.length === 0 && note.ok && note.value === undefined
  return isGone ? ok(undefined) : FAILED
}

/**
 * Deletes every record, rescued copies and keys included, and every file. Killed or failed in the middle, the next
 * start goes on: nobody who deleted everything meets half of it again. Where not even the mark can be written, nothing
 * is deleted.
 * @mendedLater the mark stays, and the next start goes on
 */
export const eraseAll = async (deps: EraseDeps): Attempt => {
  // eslint-disable-next-line house/result-looked-at -- it goes with every key; without it no start draws what is being deleted
  await deps.storage.removeRecord(LAST_SEEN)
  if (!(await mark(deps))) {
    // A mark that was written all the same would delete at the next start what we say was not deleted.
    // eslint-disable-next-line house/result-looked-at -- the student is told in any case that nothing was deleted
    await unmark(deps)
    return FAILED
  }
  const keys = await removeKeys(deps)
  const files = await deps.deleteAllFiles(ERASE_MARK)
  if (!keys.ok) return keys
  return files.ok ? unmark(deps) : files
}

/** One refusal may be a hiccup of the phone, and the price of believing it is half of everything on the screen. */
const askedTwice = async <T>(ask: () => Attempt<T>): Attempt<T> => {
  const first = await ask()
  return first.ok ? first : ask()
}

/** At start-up: whether a deletion of everything was cut off. */
export const isHalfErased = async ({ storage, files }: EraseDeps): Promise<boolean> => {
  const keys = await askedTwice(storage.listKeys)
  if (keys.ok && keys.value.includes(ERASE_MARK)) return true
  const readNote = () => files.readNote(ERASE_MARK)
  // Where nothing answers, nothing is shown either, and the student waits.
  const note = await (keys.ok ? askedTwice(readNote) : readNote())
  return note.ok && note.value !== undefined
}
