import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { RECORD_NAMES } from './save/saved'

type Done = Promise<Result<void, Problem>>

export interface EraseDeps {
  readonly storage: {
    listKeys(): Promise<Result<readonly string[], Problem>>
    writeRecord(key: string, value: unknown): Done
    removeRecord(key: string): Done
  }
  deleteAllFiles(): Done
}

/** Says that everything is being deleted: whoever finds it at a start goes on with that before anything is read. */
export const ERASE_MARK = 'erasing'

/** The keys of the photos go first: from then on no photo can be opened, deleted or not. */
const keysFirst = (one: string, other: string): number =>
  Number(other.startsWith(RECORD_NAMES.keyPrefix)) - Number(one.startsWith(RECORD_NAMES.keyPrefix))

/** Removes every key but the mark and looks whether they are gone. */
const removeKeys = async ({ storage }: EraseDeps): Done => {
  const keys = await storage.listKeys()
  if (!keys.ok) return keys
  for (const key of keys.value.filter((name) => name !== ERASE_MARK).sort(keysFirst)) {
    const removed = await storage.removeRecord(key)
    if (!removed.ok) return removed
  }
  const left = await storage.listKeys()
  if (!left.ok) return left
  const isEmpty = left.value.every((key) => key === ERASE_MARK)
  return isEmpty ? ok(undefined) : failed({ kind: 'storage-failed' })
}

/**
 * Deletes every record, rescued copies and keys included, and every file. Killed or failed in the middle, the next
 * start goes on: nobody who deleted everything meets half of it again.
 */
export const eraseAll = async (deps: EraseDeps): Done => {
  // A storage so full that the mark does not fit is no reason to keep what shall be deleted.
  await deps.storage.writeRecord(ERASE_MARK, true)
  const keys = await removeKeys(deps)
  const files = await deps.deleteAllFiles()
  if (!keys.ok) return keys
  if (!files.ok) return files
  const unmarked = await deps.storage.removeRecord(ERASE_MARK)
  if (!unmarked.ok) return unmarked
  const left = await deps.storage.listKeys()
  if (!left.ok) return left
  return left.value.length === 0 ? ok(undefined) : failed({ kind: 'storage-failed' })
}

/** At start-up: whether a deletion of everything was cut off. */
export const isHalfErased = async ({ storage }: EraseDeps): Promise<boolean> => {
  const keys = await storage.listKeys()
  return keys.ok && keys.value.includes(ERASE_MARK)
}
