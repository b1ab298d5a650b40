import { deleteAllFiles, emptyOutbox } from '../platform/backup-files'
import * as clock from '../platform/clock'
import { fetchEngine } from '../platform/engine-package'
import * as files from '../platform/files'
import { randomBytes, randomId } from '../platform/random'
import * as storage from '../platform/storage'
import { NOT_GIVEN, type Attempt, type Problem } from '../model/problem'
import { ok } from '../model/result'
import { ApplicationStore } from './application-store'
import { ArrivalStore } from './arrival-store'
import { eraseAll, isHalfErased } from './erase-all'
import { isFinishedDraft } from './finished-draft'
import { FormStore } from './form-store'
import { KeptText } from './kept-text'
import { lastSeen } from './last-seen'
import { NewVersion } from './new-version'
import { PhotoStore } from './photo-store'
import { Census } from './save/census'
import { highestKeyInUse } from './save/highest-key'
import { KeyRing } from './save/key-ring'
import { Records } from './save/records'
import { RECORD_NAMES } from './save/saved'
import { SettingsStore } from './settings-store'
import { UnclaimedStore } from './unclaimed-store'
import { WorkUnderWay } from './work-under-way'

/** No waiting helps: the degree is deleted, or the newer version alone can write. */
const NEVER_WRITTEN: readonly Problem['kind'][] = ['application-gone', 'save-from-newer-app']

/** The stores of one run of the app, joined to the phone. */
export const wiredStores = () => {
  // Settings say which degree is in hand: home alone changes that, and keeps anew what it shows.
  const records = new Records(storage, (name) => name !== RECORD_NAMES.settings && void lastSeen.forget())
  const settingsStore = new SettingsStore({ records, ...clock })
  const draftStore = new FormStore({ records, ...clock }, 'draft')
  const profileStore = new FormStore({ records, ...clock }, 'profile')
  const keys = new KeyRing(records, randomBytes, () => highestKeyInUse(files))
  const photoStore = new PhotoStore({ files, keys, randomBytes, newId: randomId, breathe: clock.breathe })
  const applicationStore = new ApplicationStore({
    records,
    census: new Census(files),
    settings: settingsStore,
    newId: randomId,
    discardPhoto: (id) => photoStore.discard(id),
    ...clock,
  })
  const unclaimedStore = new UnclaimedStore({ applications: applicationStore, photos: photoStore })

  const keptText = new KeptText({ change: (id, change) => applicationStore.change(id, change) })
  const workUnderWay = new WorkUnderWay()
  workUnderWay.join(() => (applicationStore.isSaving ? { kind: 'records' } : undefined))

  /** Ok: nothing that was typed is lost when the app ends now. */
  const saveTyped = async (): Attempt => {
    const saved = await Promise.all([draftStore.save(), profileStore.save(), ...keptText.retryAll()])
    return saved.find((one) => !one.ok && !NEVER_WRITTEN.includes(one.problem.kind)) ?? ok(undefined)
  }

  const newVersion = new NewVersion({ work: workUnderWay, saveTyped })
  const erasing = { storage, files, deleteAllFiles }

  const eraseNow = async (): Attempt => {
    records.close()
    const erased = await eraseAll(erasing).finally(() => records.reopen())
    keys.forget()
    applicationStore.dismissNotices()
    await readAll()
    await unclaimedStore.look()
    return erased
  }

  let erasingNow: Attempt | undefined
  /**
   * Deletes all that the student ever told us, for good; afterwards the app is as on the first day. Asked for again while
   * it runs, it is the same deletion.
   */
  const eraseEverything = (): Attempt => {
    const running =
      erasingNow ??
      eraseNow().finally(() => {
        erasingNow = undefined
      })
    erasingNow = running
    return running
  }

  /** Loads all that is saved; what went wrong is in `applicationStore.notices`. */
  const load = async (): Promise<void> => {
    if (await isHalfErased(erasing)) await eraseAll(erasing)
    await emptyOutbox()
    await readAll()
  }

  const readRecords = async (): Promise<void> => {
    const problems = await Promise.all(
      [settingsStore, draftStore, profileStore, photoStore].map((store) => store.load()),
    )
    await applicationStore.load()
    problems.forEach((problem) => problem && applicationStore.tell(problem))
  }

  const readAll = async (): Promise<void> => {
    await readRecords()
    if (records.hasStrays && (await records.straighten()).ok) {
      applicationStore.dismissNotices()
      keys.forget()
      await readRecords()
    }
    const { form: draft } = draftStore
    if (draft && isFinishedDraft(draft, applicationStore.applications, clock.today()))
      await draftStore.clear()
  }

  const readAgainNow = async (): Promise<void> => {
    const others = [settingsStore, draftStore, profileStore, photoStore]
    if (!applicationStore.hasUnread && !others.some(({ isUnread }) => isUnread)) return
    const { isUnlisted } = applicationStore
    applicationStore.dismissNotices(NOT_GIVEN)
    if (records.hasStrays) return readAll()
    const problems = await Promise.all(others.map((store) => store.readAgain()))
    await applicationStore.readAgain()
    problems.forEach((problem) => problem && applicationStore.tell(problem))
    if (isUnlisted) await tidyUp()
  }

  let readingAgain: Promise<void> | undefined
  /** Asks the phone once more for what it did not give at the start; nothing where it gave all. */
  const readAgain = (): Promise<void> => {
    const running =
      readingAgain ??
      readAgainNow().finally(() => {
        readingAgain = undefined
      })
    readingAgain = running
    return running
  }

  /** What can wait until the first page stands. */
  const tidyUp = async (): Promise<void> => {
    await applicationStore.removals.sweepAll()
    await photoStore.deleteUnfinished()
    await unclaimedStore.look()
  }

  const startUp = async (): Promise<void> => {
    await load()
    void clock.firstPaint().then(async () => {
      await tidyUp()
      const fetched = await fetchEngine()
      // Said once at home: what is missing now would be missed on the way.
      if (!fetched.ok && fetched.problem.kind === 'engine-not-downloaded')
        applicationStore.tell(fetched.problem)
    })
  }

  return {
    applicationStore,
    arrivalStore: new ArrivalStore(),
    draftStore,
    keptText,
    newVersion,
    profileStore,
    settingsStore,
    photoStore,
    unclaimedStore,
    workUnderWay,
    eraseEverything,
    load,
    readAgain,
    tidyUp,
    startUp,
  }
}
