import type { Attempt } from '../../model/problem'
import { ok } from '../../model/result'
import { KEY_NUMBER_BYTES, keyNumberOf } from '../../platform/sealing'

interface SealedFiles {
  listSealed: () => Attempt<readonly string[]>
  readSealedStart: (name: string, length: number) => Attempt<Uint8Array>
}

/** The highest number of a key that some sealed file asks for; 0 where there is none. */
export const highestKeyInUse = async (files: SealedFiles): Attempt<number> => {
  const names = await files.listSealed()
  if (!names.ok) return names
  let highest = 0
  for (const name of names.value) {
    const start = await files.readSealedStart(name, KEY_NUMBER_BYTES)
    highest = Math.max(highest, (start.ok ? keyNumberOf(start.value) : undefined) ?? 0)
  }
  return ok(highest)
}
