import { filesOf } from '../../../miniprogram/model/application'
import { idOf } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { copyOf, valueOf } from '../../stores/phone-run'
import { withoutPauses } from '../../without-pauses'
import {
  atCall,
  chosenFile,
  everythingOn,
  madeBackup,
  outboxBytes,
  PASSPHRASE,
  restored,
  startedBackupRun,
  type BackupRun,
} from './backup-run'
import { BACHELOR, bytesOf, DOCTOR, MASTER, phoneWith } from './degrees'

// Whoever leaves the page in the middle, or whose phone fills up: at every call that is made.

jest.setTimeout(240_000)

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const sender = (): Promise<FakePhone> => phoneWith([MASTER, BACHELOR, DOCTOR], [idOf('u')])

/** The receiving phone: one of the degrees without one of its pages. */
const receiver = (): Promise<FakePhone> => phoneWith([{ ...MASTER, captures: MASTER.captures.slice(1) }])

const backup = async (): Promise<Uint8Array> => {
  const phone = await sender()
  return madeBackup(phone, await startedBackupRun(phone))
}

const make = (run: BackupRun) => run.makeStore.make('everything', PASSPHRASE)

/** Whether every page of these degrees and the photo without a record are there and open. */
const expectAll = async (run: BackupRun): Promise<void> => {
  valueOf(await run.unclaimedStore.look())
  expect(run.unclaimedStore.ids).toEqual([idOf('u')])
  for (const { id, captures } of [MASTER, BACHELOR, DOCTOR]) {
    const here = run.applicationStore.find(id)?.captures ?? []
    expect(here.map((page) => page.id)).toEqual(captures.map((page) => page.id))
    for (const file of here.flatMap(filesOf))
      expect(valueOf(await run.photoStore.bytesOf(file))).toEqual(bytesOf(file))
  }
}

describe('making a backup', () => {
  it.each([
    ['the page is left', (run: BackupRun) => void run.makeStore.stop()],
    [
      'the page is left and opened again',
      (run: BackupRun) => {
        void run.makeStore.stop()
        void run.makeStore.look()
      },
    ],
  ])('when %s, nothing stays and nothing is complained of; the button works', async (_, leave) => {
    const start = await sender()
    let isReached = true
    for (let call = 1; isReached; call++) {
      const phone = copyOf(start)
      const run = await startedBackupRun(phone)
      const before = everythingOn(phone)
      const wasReached = atCall(phone, call, () => leave(run))
      expect(await make(run)).toEqual({ ok: true, value: undefined })
      isReached = wasReached()
      if (!isReached) break
      await run.makeStore.look()
      expect([call, run.makeStore.state.kind]).toEqual([call, 'idle'])
      expect([call, everythingOn(phone) === before]).toEqual([call, true])
      valueOf((await make(run))!)
      expect([call, run.makeStore.state.kind]).toEqual([call, 'made'])
    }
  })

  it('when the phone fills up, nothing stays; with room the same button makes it', async () => {
    const start = await sender()
    const whole = copyOf(start)
    valueOf((await make(await startedBackupRun(whole)))!)
    const sizeBytes = outboxBytes(whole).length
    const used = [...start.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
    for (let roomBytes = 0; roomBytes < sizeBytes; roomBytes += 40) {
      const phone = copyOf(start)
      const run = await startedBackupRun(phone)
      await run.makeStore.look()
      const before = everythingOn(phone)
      phone.limits.filesBytes = used + roomBytes
      expect(await make(run)).toEqual({ ok: false, problem: { kind: 'backup-not-finished' } })
      expect(run.makeStore.state.kind).toBe('idle')
      expect(everythingOn(phone)).toBe(before)
      phone.limits.filesBytes = used + 2 * sizeBytes
      valueOf((await make(run))!)
      expect(outboxBytes(phone)).toHaveLength(sizeBytes)
    }
  })

  it('when the phone fills up at the second file, that one can be made again', async () => {
    const phone = await sender()
    const run = await startedBackupRun(phone)
    // Beside the photos a plan keeps a megabyte free.
    run.makeStore.roomBytes = 1_000_000 + run.makeStore.estimate('everything').sizeBytes
    valueOf((await make(run))!)
    const { parts } = run.makeStore
    expect(parts).toBeGreaterThan(1)
    const first = outboxBytes(phone).slice()
    phone.limits.filesBytes = 0
    expect(await run.makeStore.makeNext()).toEqual({ ok: false, problem: { kind: 'backup-not-finished' } })
    expect(run.makeStore.state.kind).toBe('between')
    expect(phone.namesIn('outbox')).toEqual([])
    phone.limits.filesBytes = 1_000_000
    valueOf((await run.makeStore.makeNext())!)
    const files = [first, outboxBytes(phone).slice()]
    while (!run.makeStore.isLastPart) {
      valueOf((await run.makeStore.makeNext())!)
      files.push(outboxBytes(phone).slice())
    }
    const other = new FakePhone()
    const next = await startedBackupRun(other)
    for (const file of files) expect(await restored(other, next, file)).toMatchObject({ ok: true })
    expect(next.restoreStore.missing).toEqual([])
    await expectAll(next)
  })
})

const opened = async (phone: FakePhone, run: BackupRun, bytes: Uint8Array): Promise<void> => {
  chosenFile(phone, bytes)
  valueOf((await run.restoreStore.choose())!)
  valueOf((await run.restoreStore.open(PASSPHRASE))!)
}

describe('restoring', () => {
  it('when the page is left, all is as before or all is restored; a new page can restore', async () => {
    const bytes = await backup()
    const start = await receiver()
    const ends = new Set<string>()
    let isReached = true
    for (let call = 1; isReached; call++) {
      const phone = copyOf(start)
      const run = await startedBackupRun(phone)
      const before = everythingOn(phone)
      await opened(phone, run, bytes)
      const wasReached = atCall(phone, call, () => run.restoreStore.leave())
      const ended = valueOf((await run.restoreStore.restore())!)
      isReached = wasReached()
      if (!isReached) break
      ends.add(ended.kind)
      expect([call, run.restoreStore.state.kind]).toEqual([call, 'idle'])
      if (ended.kind === 'stopped') expect([call, everythingOn(phone) === before]).toEqual([call, true])
      else await expectAll(run)
      expect(phone.namesIn('plain')).toEqual([])
      expect(await restored(phone, run, bytes)).toMatchObject({ ok: true })
      await expectAll(await startedBackupRun(phone))
    }
    expect([...ends].sort()).toEqual(['restored', 'stopped'])
  })

  it('while it takes back what it did, a new page shows that and begins nothing beside it', async () => {
    const bytes = await backup()
    const phone = await receiver()
    const run = await startedBackupRun(phone)
    await opened(phone, run, bytes)
    const restoring = run.restoreStore.restore()
    run.restoreStore.leave()
    expect(run.restoreStore.state.kind).toBe('restoring')
    expect(await run.restoreStore.choose()).toBeUndefined()
    await restoring
    expect(run.restoreStore.state.kind).toBe('idle')
  })

  it.each([
    ['the room for photos', 'filesBytes'],
    ['the storage of records', 'storageBytes'],
  ] as const)('when %s fills up, all is as before; with room the same button restores', async (_, limit) => {
    const bytes = await backup()
    const start = await receiver()
    const clean = copyOf(start)
    await opened(clean, await startedBackupRun(clean), bytes)
    const from = limit === 'filesBytes' ? start.disk.usedByFiles() : start.disk.usedByRecords()
    let failures = 0
    for (let room = 0; ; room += 120) {
      const phone = copyOf(start)
      const run = await startedBackupRun(phone)
      const before = everythingOn(phone)
      await opened(phone, run, bytes)
      const usual = phone.limits[limit]
      phone.limits[limit] = from + room
      const ended = await run.restoreStore.restore()
      if (ended?.ok) break
      failures += 1
      expect(ended?.problem.kind).toBe(limit === 'filesBytes' ? 'files-full' : 'storage-full')
      expect([room, run.restoreStore.state.kind]).toEqual([room, 'open'])
      const next = await startedBackupRun(phone)
      expect([room, degreesOn(next)]).toEqual([room, [MASTER.id]])
      if (limit === 'filesBytes') expect([room, everythingOn(phone) === before]).toEqual([room, true])
      expect(phone.namesIn('sealed')).toEqual([idOf('q')])
      phone.limits[limit] = usual
      expect(await restored(phone, next, bytes)).toMatchObject({ ok: true })
      await expectAll(next)
    }
    expect(failures).toBeGreaterThan(3)
  })
})

const degreesOn = (run: BackupRun) => run.applicationStore.applications.map(({ id }) => id)
