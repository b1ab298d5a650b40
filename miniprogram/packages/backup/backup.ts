import type { Problem } from '../../model/problem'
import { ok, type Result } from '../../model/result'
import { PROPOSAL_RANDOM_BYTES, proposedPassphrase } from './passphrase/proposal'
import { backupPhone } from '../../stores/backup/backup-phone'
import { applicationStore, draftStore, photoStore, profileStore } from '../../stores/index'
import { MakeStore } from './make-store'
import { RestoreStore } from './restore-store'

// Backups are made and restored in this subpackage only, so their stores are put together here.

export const makeStore = new MakeStore({
  phone: backupPhone,
  photos: photoStore,
  holdings: () => ({
    // What a newer app wrote is not ours to copy: only half of it is understood.
    applications: applicationStore.applications.filter(({ id }) => !applicationStore.isReadOnly(id)),
    profile: profileStore.form,
    draft: draftStore.form,
  }),
})

export const restoreStore = new RestoreStore({
  phone: backupPhone,
  applications: applicationStore,
  photos: photoStore,
  profile: profileStore,
  draft: draftStore,
})

/** A passphrase that no machine guesses. */
export const newPassphrase = async (): Promise<Result<string, Problem>> => {
  for (;;) {
    const random = await backupPhone.randomBytes(PROPOSAL_RANDOM_BYTES)
    if (!random.ok) return random
    const proposed = proposedPassphrase(random.value)
    if (proposed !== undefined) return ok(proposed)
  }
}
