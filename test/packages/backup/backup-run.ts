import { APP_NAME } from '../../../miniprogram/content/app-name'
import { filesOf, type Application } from '../../../miniprogram/model/application'
import type { Problem } from '../../../miniprogram/model/problem'
import type { Result } from '../../../miniprogram/model/result'
import type { BackupChoice } from '../../../miniprogram/packages/backup/backup-set'
import { MakeStore } from '../../../miniprogram/packages/backup/make-store'
import { RestoreStore } from '../../../miniprogram/packages/backup/restore-store'
import type { RestoreWay } from '../../../miniprogram/packages/backup/restore-plan'
import { backupPhone, type Watch } from '../../../miniprogram/stores/backup/backup-phone'
import type { FakePhone } from '../../fake-wx'
import { bootedRun, valueOf, type Run } from '../../stores/phone-run'

export const PASSPHRASE = '一匹正确的马 42'

/** Whoever waits to the end. */
export const PATIENT: Watch = { onProgress: () => undefined, isStopped: () => false }

/** Thousands of runs cannot wait seconds for a key each; what is made so is opened like any other. */
const QUICK = { log2N: 2, r: 1, p: 1 }

/** The phone with no pauses and quick keys. */
export const quickPhone: typeof backupPhone = {
  ...backupPhone,
  newBackupHead: (passphrase, salt, watch) => backupPhone.newBackupHead(passphrase, salt, watch, QUICK),
  breathe: () => Promise.resolve(),
}

/** The head of a file under a passphrase. */
export const headOf = async (passphrase: string, salt: Uint8Array) => {
  const head = await quickPhone.newBackupHead(passphrase, salt, PATIENT)
  if (!head) throw new Error('stopped')
  return head
}

export type BackupRun = Run & { readonly makeStore: MakeStore; readonly restoreStore: RestoreStore }

const joined = (run: Run): BackupRun => {
  const { applicationStore, draftStore, photoStore, profileStore, unclaimedStore } = run
  const makeStore = new MakeStore({
    phone: quickPhone,
    photos: photoStore,
    unclaimed: unclaimedStore,
    readAgain: run.readAgain,
    holdings: () => ({
      applications: applicationStore.applications,
      profile: profileStore.form,
      draft: draftStore.form,
    }),
  })
  const restoreStore = new RestoreStore({
    phone: quickPhone,
    applications: applicationStore,
    photos: photoStore,
    unclaimed: unclaimedStore,
    profile: profileStore,
    draft: draftStore,
  })
  return { ...run, makeStore, restoreStore }
}

export const bootedBackupRun = (phone: FakePhone): BackupRun => joined(bootedRun(phone))

export const startedBackupRun = async (phone: FakePhone): Promise<BackupRun> => {
  const run = bootedBackupRun(phone)
  await run.load()
  return run
}

/** The bytes that lie ready to be sent. */
export const outboxBytes = (phone: FakePhone): Uint8Array => {
  const bytes = phone.fileIn('outbox', 'backup.rzbk')
  if (!bytes) throw new Error('no backup was made')
  return bytes
}

/** Makes one backup file and gives its bytes. */
export const madeBackup = async (
  phone: FakePhone,
  run: BackupRun,
  choice: BackupChoice = 'everything',
): Promise<Uint8Array> => {
  const made = await run.makeStore.make(choice, PASSPHRASE)
  if (made) valueOf(made)
  const bytes = outboxBytes(phone).slice()
  await run.makeStore.stop()
  return bytes
}

/** The file comes out of a chat. */
export const chosenFile = (phone: FakePhone, bytes: Uint8Array, name = `${APP_NAME}备份.rzbk`): void => {
  const path = phone.putTemporary('chosen', bytes)
  const chooseMessageFile = (options: { success: (result: unknown) => void }) =>
    options.success({ tempFiles: [{ path, size: bytes.length, name }] })
  Object.assign(wx, { chooseMessageFile })
}

type Step = Result<unknown, Problem> | undefined

/** Chooses, opens and restores. Gives how the first step that failed ended, or the last. */
export const restored = async (
  phone: FakePhone,
  { restoreStore }: Pick<BackupRun, 'restoreStore'>,
  bytes: Uint8Array,
  way?: RestoreWay,
  passphrase = PASSPHRASE,
): Promise<Step> => {
  chosenFile(phone, bytes)
  const chosen = await restoreStore.choose()
  if (!chosen?.ok) return chosen
  const opened = await restoreStore.open(passphrase)
  if (!opened?.ok) return opened
  for (const { id } of restoreStore.backup?.contents.applications ?? []) if (way) restoreStore.setWay(id, way)
  return restoreStore.restore()
}

/** Puts a degree there with photos of these bytes, as the app would have saved it. */
export const withPhotos = async (
  run: Run,
  application: Application,
  bytesOf: (file: string) => Uint8Array,
): Promise<void> => {
  for (const capture of application.captures)
    for (const id of filesOf(capture))
      if (!(await run.photoStore.bytesOf(id)).ok) valueOf(await run.photoStore.seal(bytesOf(id), id))
  const { applicationStore: store } = run
  const isHere = store.find(application.id) !== undefined
  const written = isHere
    ? store.change(application.id, (newest) => ({ ...newest, ...application }))
    : store.place(application)
  valueOf(await written)
}

/** All that lies on the phone, key by key and file by file; WeChat's temporary files apart. */
export const everythingOn = (phone: FakePhone): string =>
  JSON.stringify([
    [...phone.storage].sort(([one], [other]) => one.localeCompare(other)),
    [...phone.files]
      .filter(([path]) => !path.startsWith('http://tmp/'))
      .map(([path, { bytes }]) => [path, Buffer.from(bytes).toString('base64')] as const)
      .sort(([one], [other]) => one.localeCompare(other)),
  ])

/** Does this once, in the middle of the nth call from now on. Gives whether it came to that. */
export const atCall = (phone: FakePhone, nth: number, act: () => unknown): (() => boolean) => {
  const from = phone.calls.length
  let isDone = false
  phone.faultAt = (call) => {
    if (call - from === nth && !isDone) {
      isDone = true
      act()
    }
    return undefined
  }
  return () => isDone
}
