import type { Attempt } from '../../model/problem'
import { backupPhone } from '../../stores/backup/backup-phone'
import { newPassphrase as proposed } from '../../stores/backup/proposed-passphrase'
import {
  applicationStore,
  draftStore,
  photoStore,
  profileStore,
  readAgain,
  unclaimedStore,
  workUnderWay,
} from '../../stores/index'
import { MakeStore } from './make-store'
import { RestoreStore } from './restore-store'

// Backups are made and restored in this subpackage only, so their stores are put together here.

export const makeStore = new MakeStore({
  phone: backupPhone,
  photos: photoStore,
  unclaimed: unclaimedStore,
  holdings: () => ({
    // What a newer app wrote is not ours to copy: only half of it is understood.
    applications: applicationStore.applications.filter(({ id }) => !applicationStore.isFromNewerApp(id)),
    profile: profileStore.form,
    draft: draftStore.form,
  }),
  readAgain,
})

export const restoreStore = new RestoreStore({
  phone: backupPhone,
  applications: applicationStore,
  photos: photoStore,
  unclaimed: unclaimedStore,
  profile: profileStore,
  draft: draftStore,
})

// A backup that is being made is stopped when its page is left; one that is brought back is not.
workUnderWay.join(() => (restoreStore.state.kind === 'restoring' ? { kind: 'restoring' } : undefined))

/** A passphrase that no machine guesses. */
export const newPassphrase = (): Attempt<string> => proposed(backupPhone)
