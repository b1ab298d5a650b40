import type { Attempt } from '../../model/problem'
import { failed, ok } from '../../model/result'

/** What records are kept in; platform/storage.ts on a phone. */
export interface RecordStorage {
  readRecord: (key: string) => Attempt<unknown>
  writeRecord: (key: string, value: unknown) => Attempt
  removeRecord: (key: string) => Attempt
  listKeys: () => Attempt<readonly string[]>
}

/** Puts a value under a key as it is. Ok means: read back and the same. */
export const putRaw = async (storage: RecordStorage, key: string, value: unknown): Attempt => {
  const written = await storage.writeRecord(key, value)
  if (!written.ok) return written
  const back = await storage.readRecord(key)
  if (!back.ok) return back
  const isWhole = JSON.stringify(back.value) === JSON.stringify(value)
  return isWhole ? ok(undefined) : failed({ kind: 'storage-failed' })
}
