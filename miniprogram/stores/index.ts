import { wiredStores } from './wired-stores'

/**
 * The one set of stores that the pages share. `startUp` loads what is saved and cleans up after the first page is drawn;
 * `applicationStore.isLoaded` tells when the degrees are there.
 */
export const {
  applicationStore,
  arrivalStore,
  draftStore,
  keptText,
  newVersion,
  profileStore,
  settingsStore,
  photoStore,
  unclaimedStore,
  workUnderWay,
  eraseEverything,
  startUp,
  readAgain,
} = wiredStores()
