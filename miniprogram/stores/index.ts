import * as clock from '../platform/clock'
import * as files from '../platform/files'
import { randomBytes, randomId } from '../platform/random'
import * as storage from '../platform/storage'
import { ApplicationStore } from './application-store'
import { DraftStore } from './draft-store'
import { PhotoStore } from './photo-store'
import { KeyRing } from './save/key-ring'
import { Records } from './save/records'
import { SettingsStore } from './settings-store'

const records = new Records(storage)

export const settingsStore = new SettingsStore({ records, ...clock })

export const draftStore = new DraftStore({ records, ...clock })

export const photoStore = new PhotoStore({
  files,
  keys: new KeyRing(records, randomBytes),
  randomBytes,
  newId: randomId,
  breathe: clock.breathe,
})

export const applicationStore = new ApplicationStore({
  records,
  settings: settingsStore,
  newId: randomId,
  discardPhoto: (id) => photoStore.discard(id),
  ...clock,
})

/** Loads all that is saved. The pages wait for it; what went wrong is in `applicationStore.notices`. */
export const startUp = async (): Promise<void> => {
  const problems = [await settingsStore.load(), await draftStore.load(), await photoStore.load()]
  await applicationStore.load()
  for (const problem of problems) if (problem) applicationStore.tell(problem)
}
