/**
 * Makes the golden backups of this version, with the app's own code and an invented student. Run it once per version of
 * the backup's format, then never again for that version:
 *   npx esbuild test/packages/backup/record-backup.ts --bundle --platform=node --log-level=error | node - test/backups/v3
 */
import { writeFileSync } from 'node:fs'
import type { Problem } from '../../../miniprogram/model/problem'
import type { Result } from '../../../miniprogram/model/result'
import { MakeStore } from '../../../miniprogram/packages/backup/make-store'
import { backupPhone } from '../../../miniprogram/stores/backup/backup-phone'
import { wiredStores } from '../../../miniprogram/stores/wired-stores'
import { filesOf } from '../../../miniprogram/model/application'
import { FakePhone, installFakeWx } from '../../fake-wx'
import {
  GOLDEN_DOCTOR,
  GOLDEN_DRAFT,
  GOLDEN_MADE_AT_MS,
  GOLDEN_MASTER,
  GOLDEN_PASSPHRASE,
  GOLDEN_PROFILE,
  GOLDEN_UNCLAIMED,
  goldenBytes,
} from './golden-student'

const sure = async <T>(action: Promise<Result<T, Problem> | undefined>): Promise<T> => {
  const result = await action
  if (!result?.ok) throw new Error(JSON.stringify(result?.problem))
  return result.value
}

/** What all her files take, what those of one part may take, and what a plan keeps free beside them. */
const FILES_BYTES = 3500
const FILES_OF_ONE_PART_BYTES = 2500
const SPARE_BYTES = 1_000_000

const play = async (phone: FakePhone, to: string): Promise<void> => {
  phone.nowMs = GOLDEN_MADE_AT_MS
  Date.now = () => phone.nowMs
  const { applicationStore, draftStore, load, photoStore, profileStore, unclaimedStore } = wiredStores()
  await load()
  for (const application of [GOLDEN_MASTER, GOLDEN_DOCTOR]) {
    for (const id of application.captures.flatMap(filesOf)) await sure(photoStore.seal(goldenBytes(id), id))
    await sure(applicationStore.place(application))
  }
  for (const [id, note] of GOLDEN_UNCLAIMED) {
    await sure(photoStore.seal(goldenBytes(id), id, note))
    photoStore.leaveUnclaimed(id)
  }
  await sure(profileStore.change(() => GOLDEN_PROFILE))
  await sure(draftStore.change(() => GOLDEN_DRAFT))
  const store = new MakeStore({
    phone: backupPhone,
    photos: photoStore,
    unclaimed: unclaimedStore,
    readAgain: async () => undefined,
    holdings: () => ({
      applications: applicationStore.applications,
      profile: profileStore.form,
      draft: draftStore.form,
    }),
  })
  const keep = (name: string) =>
    writeFileSync(`${to}-${name}.rzbk`, phone.fileIn('outbox', 'backup.rzbk') as Uint8Array)
  await sure(store.make('everything', GOLDEN_PASSPHRASE))
  keep('whole')
  const wholeBytes = (phone.fileIn('outbox', 'backup.rzbk') as Uint8Array).length
  store.roomBytes = SPARE_BYTES + wholeBytes - FILES_BYTES + FILES_OF_ONE_PART_BYTES
  await sure(store.make('everything', GOLDEN_PASSPHRASE))
  keep(`1of${store.parts}`)
  while (!store.isLastPart) {
    await sure(store.makeNext())
    keep(`${store.part + 1}of${store.parts}`)
  }
}

void play(installFakeWx(new FakePhone()), process.argv[2]!)
