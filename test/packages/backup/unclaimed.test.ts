import { day } from '../../../miniprogram/model/iso-date'
import type { PhotoNote } from '../../../miniprogram/stores/photo-note'
import { withCaptures } from '../../../miniprogram/stores/changed-captures'
import { anApplication, aPhoto, idOf } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { valueOf } from '../../stores/phone-run'
import { withoutPauses } from '../../without-pauses'
import {
  everythingOn,
  madeBackup,
  outboxBytes,
  PASSPHRASE,
  restored,
  startedBackupRun,
  withPhotos,
  type BackupRun,
} from './backup-run'
import { contentOn, DEAD, madeParts } from './degrees'

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const MASTER = anApplication({ id: idOf('m'), captures: [aPhoto({ id: idOf('p'), sizeBytes: 60 })] })
const NOTE: PhotoNote = {
  application: MASTER.id,
  material: 'transcript',
  part: 'page',
  takenOn: day('2026-05-01'),
}
const [U, V] = [idOf('u'), idOf('v')]

/** Two photos of one size, so that they are told apart by what is in them. */
const bytesOf = (id: string): Uint8Array =>
  new Uint8Array(id === U || id === V ? 9000 : 60).fill(id.charCodeAt(0))

/** Photos whose record is lost: sealed by an earlier run, named by none. */
const withUnclaimed = async (phone: FakePhone, ids: readonly string[]): Promise<BackupRun> => {
  const earlier = await startedBackupRun(phone)
  for (const id of ids) valueOf(await earlier.photoStore.seal(bytesOf(id), id, NOTE))
  const run = await startedBackupRun(phone)
  await run.tidyUp()
  return run
}

const backedUp = async (ids: readonly string[] = [U, V]): Promise<Uint8Array> => {
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, ids)
  await withPhotos(run, MASTER, bytesOf)
  return madeBackup(phone, run)
}

/** What stands under 找回照片: what is in each, or that it does not open. */
const standing = async (run: BackupRun): Promise<readonly string[]> => {
  valueOf(await run.unclaimedStore.look())
  return (await Promise.all(run.unclaimedStore.ids.map((id) => contentOn(run, id)))).sort()
}

const contentOf = (id: string): string => Buffer.from(bytesOf(id)).toString()

test('photos without a record stand again on an empty phone, at once and after a restart', async () => {
  const bytes = await backedUp()
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  expect(await restored(phone, run, bytes)).toEqual({
    ok: true,
    value: { kind: 'restored', unopened: 0, standing: 2 },
  })
  expect([...run.unclaimedStore.ids].sort()).toEqual([U, V])
  const next = await startedBackupRun(phone)
  expect(await standing(next)).toEqual([contentOf(U), contentOf(V)])
  expect(valueOf(await next.photoStore.unsealed(U)).note).toEqual(NOTE)
  valueOf(await next.unclaimedStore.attach(MASTER.id, aPhoto({ id: U, sizeBytes: 9000 })))
  expect(next.applicationStore.find(MASTER.id)?.captures.map(({ id }) => id)).toEqual([idOf('p'), U])
})

test('where nothing else is there they alone are a backup', async () => {
  const one = new FakePhone()
  const bytes = await madeBackup(one, await withUnclaimed(one, [U]))
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  expect(await restored(phone, run, bytes)).toMatchObject({ value: { standing: 1 } })
  expect(await standing(run)).toEqual([contentOf(U)])
})

test('what lies here already is not doubled, however often the backup is restored', async () => {
  const bytes = await backedUp()
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U])
  for (let round = 0; round < 2; round++) {
    expect(await restored(phone, run, bytes)).toMatchObject({ value: { standing: 2 } })
    expect(await standing(run)).toEqual([contentOf(U), contentOf(V)])
  }
})

test('one that has a record meanwhile is not added again', async () => {
  const bytes = await backedUp()
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U, V])
  await withPhotos(run, MASTER, bytesOf)
  valueOf(await run.unclaimedStore.attach(MASTER.id, aPhoto({ id: U, sizeBytes: 9000 })))
  // The other lies here under another name, as a restoring that could not use its own gave it.
  const again = valueOf(await run.photoStore.seal(bytesOf(V)))
  const page = aPhoto({ id: again.id, sizeBytes: 9000 })
  valueOf(await run.applicationStore.change(MASTER.id, withCaptures([page])))
  valueOf(await run.unclaimedStore.discard(V))
  const before = phone.namesIn('sealed').length
  expect(await restored(phone, run, bytes)).toMatchObject({ value: { standing: 0, unopened: 0 } })
  expect(await standing(run)).toEqual([])
  expect(phone.namesIn('sealed')).toHaveLength(before)
  expect(run.applicationStore.find(MASTER.id)?.captures.map(({ id }) => id)).toEqual([idOf('p'), U, again.id])
})

test('where a degree here names it and it does not open, the page is healed', async () => {
  const bytes = await backedUp([U])
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U])
  const bachelor = anApplication({
    id: idOf('b'),
    captures: [aPhoto({ id: U, sizeBytes: 9000, quarterTurns: 1 })],
  })
  await withPhotos(run, bachelor, bytesOf)
  phone.setFile('sealed', U, new Uint8Array(100))
  expect(await restored(phone, run, bytes)).toMatchObject({ value: { standing: 0 } })
  const next = await startedBackupRun(phone)
  const [page] = next.applicationStore.find(bachelor.id)!.captures
  expect(valueOf(await next.photoStore.bytesOf(page!.id))).toEqual(bytesOf(U))
  expect(page).toMatchObject({ sizeBytes: 9000, quarterTurns: 1 })
  const files = phone.namesIn('sealed')
  expect((await restored(phone, next, bytes))?.ok).toBe(true)
  expect(phone.namesIn('sealed')).toEqual(files)
})

test('one that stands here and does not open stands again beside it, once', async () => {
  const bytes = await backedUp([U])
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U])
  phone.setFile('sealed', U, new Uint8Array(100))
  for (let round = 0; round < 2; round++) {
    expect(await restored(phone, run, bytes)).toMatchObject({ value: { standing: 1 } })
    expect(await standing(run)).toEqual([DEAD, contentOf(U)].sort())
  }
})

test('one that does not open is told when the backup is made, and the rest comes back', async () => {
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U, V])
  phone.setFile('sealed', U, new Uint8Array(100))
  const made = await run.makeStore.make('everything', PASSPHRASE)
  expect(made?.ok).toBe(true)
  expect(run.makeStore.leftOut).toEqual({ pages: 0, unclaimed: 1 })
  const other = new FakePhone()
  const next = await startedBackupRun(other)
  expect(await restored(other, next, outboxBytes(phone))).toMatchObject({ value: { standing: 1 } })
  expect(await standing(next)).toEqual([contentOf(V)])
})

test('one that stops opening between looking and sealing is told too', async () => {
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U, V])
  const newSalt = phone.calls.length
  const { photoStore } = run
  const unsealed = photoStore.unsealed.bind(photoStore)
  jest.spyOn(photoStore, 'unsealed').mockImplementation(async (id) => {
    const photo = await unsealed(id)
    if (id === U) phone.setFile('sealed', U, new Uint8Array(100))
    return photo
  })
  expect((await run.makeStore.make('everything', PASSPHRASE))?.ok).toBe(true)
  expect(phone.calls.length).toBeGreaterThan(newSalt)
  expect(run.makeStore.leftOut).toEqual({ pages: 0, unclaimed: 1 })
  const other = new FakePhone()
  expect(await restored(other, await startedBackupRun(other), outboxBytes(phone))).toMatchObject({
    value: { standing: 1 },
  })
})

test('a backup of one degree has none of them, and who does not want them leaves the phone as it was', async () => {
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U])
  await withPhotos(run, MASTER, bytesOf)
  const one = await madeBackup(phone, run, MASTER.id)
  const all = await madeBackup(phone, run)
  const other = new FakePhone()
  const next = await startedBackupRun(other)
  expect(await restored(other, next, one)).toMatchObject({ value: { standing: 0 } })
  expect(await standing(next)).toEqual([])
  next.restoreStore.leave()
  const before = everythingOn(other)
  await restored(other, next, all, 'skip')
  expect(await standing(next)).toEqual([contentOf(U)])
  valueOf(await next.unclaimedStore.discard(U))
  expect(everythingOn(other)).toBe(before)
  next.restoreStore.setUnclaimedWay('skip')
  expect(await next.restoreStore.restore()).toMatchObject({ ok: true })
  expect(await standing(next)).toEqual([])
})

test('in several files each says which of them are missing, also after a restart', async () => {
  const phone = new FakePhone()
  const run = await withUnclaimed(phone, [U, V])
  await withPhotos(run, MASTER, bytesOf)
  const files = await madeParts(phone, run, 12_000)
  expect(files).toHaveLength(2)
  const other = new FakePhone()
  expect(await restored(other, await startedBackupRun(other), files[1]!)).toMatchObject({ ok: true })
  const next = await startedBackupRun(other)
  await next.tidyUp()
  await restored(other, next, files[0]!)
  expect(next.restoreStore.missing).toEqual([])
  expect(await standing(next)).toEqual([contentOf(U), contentOf(V)])
})
