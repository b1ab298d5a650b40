import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../../../miniprogram/model/application'
import { FakePhone } from '../../fake-wx'
import { valueOf } from '../../stores/phone-run'
import { restored, startedBackupRun, type BackupRun } from './backup-run'
import {
  GOLDEN_DOCTOR,
  GOLDEN_DRAFT,
  GOLDEN_MASTER,
  GOLDEN_PASSPHRASE,
  GOLDEN_PROFILE,
  GOLDEN_UNCLAIMED,
  goldenBytes,
} from './golden-student'

/** A backup that a released version made. */
const golden = (version: number, name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../backups/v${version}-${name}.rzbk`)))

const VERSIONS = [1, 2, 3]
/** Photos that no record names were in no backup before. */
const FIRST_WITH_UNCLAIMED = 3

const expectAllOf = async (run: BackupRun, version: number): Promise<void> => {
  expect(run.applicationStore.find(GOLDEN_MASTER.id)).toEqual(GOLDEN_MASTER)
  expect(run.applicationStore.find(GOLDEN_DOCTOR.id)).toEqual(GOLDEN_DOCTOR)
  expect(run.profileStore.form).toEqual(GOLDEN_PROFILE)
  expect(run.draftStore.form).toEqual(GOLDEN_DRAFT)
  for (const { captures } of run.applicationStore.applications)
    for (const file of captures.flatMap(filesOf))
      expect(valueOf(await run.photoStore.bytesOf(file))).toEqual(goldenBytes(file))
  await run.tidyUp()
  const unclaimed = version < FIRST_WITH_UNCLAIMED ? [] : [...GOLDEN_UNCLAIMED]
  expect(run.unclaimedStore.ids).toEqual(unclaimed.map(([id]) => id))
  for (const [id, note] of unclaimed)
    expect(valueOf(await run.photoStore.unsealed(id))).toEqual({ bytes: goldenBytes(id), note })
}

describe.each(VERSIONS)('backups of version %i', (version) => {
  it('come back whole', async () => {
    const phone = new FakePhone()
    const run = await startedBackupRun(phone)
    expect(await restored(phone, run, golden(version, 'whole'), undefined, GOLDEN_PASSPHRASE)).toMatchObject({
      ok: true,
    })
    await expectAllOf(await startedBackupRun(phone), version)
  })

  it.each([
    ['1of2', '2of2'],
    ['2of2', '1of2'],
  ])('come back part by part: %s, then %s', async (...parts) => {
    const phone = new FakePhone()
    const run = await startedBackupRun(phone)
    for (const part of parts)
      expect(await restored(phone, run, golden(version, part), undefined, GOLDEN_PASSPHRASE)).toMatchObject({
        ok: true,
      })
    await expectAllOf(await startedBackupRun(phone), version)
  })
})
