import type { Problem } from '../../model/problem'
import { failed, ok, type Result } from '../../model/result'

/** What records are kept in; platform/storage.ts on a phone. */
export interface RecordStorage {
  readRecord: (key: string) => Promise<Result<unknown, Problem>>
  writeRecord: (key: string, value: unknown) => Promise<Result<void, Problem>>
  removeRecord: (key: string) => Promise<Result<void, Problem>>
  listKeys: () => Promise<Result<readonly string[], Problem>>
}

/** Puts a value under a key as it is. Ok means: read back and the same. */
export const putRaw = async (
  storage: RecordStorage,
  key: string,
  value: unknown,
): Promise<Result<void, Problem>> => {
  const written = await storage.writeRecord(key, value)
  if (!written.ok) return written
  const back = await storage.readRecord(key)
  if (!back.ok) return back
  const isWhole = JSON.stringify(back.value) === JSON.stringify(value)
  return isWhole ? ok(undefined) : failed({ kind: 'storage-failed' })
}
