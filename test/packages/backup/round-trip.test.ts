import { now } from '../../../miniprogram/platform/clock'
import { withStepDone, withStepOpen } from '../../../miniprogram/stores/changed-application'
import fc from 'fast-check'
import { filesOf, type Application, type Capture } from '../../../miniprogram/model/application'
import { aDegree, anApplication, aPdf, aPhoto, idOf } from '../../builders'
import { readList } from '../../../miniprogram/packages/backup/contents'
import { filesWithSizes } from '../../../miniprogram/packages/backup/backup-parts'
import { asciiJson } from '../../../miniprogram/stores/backup/ascii-json'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { FakePhone } from '../../fake-wx'
import { someDraft, someProfile, someSavedApplication } from '../../stores/save/some-save'
import { valueOf } from '../../stores/phone-run'
import {
  madeBackup,
  PASSPHRASE,
  restored,
  startedBackupRun,
  withPhotos,
  outboxBytes,
  type BackupRun,
} from './backup-run'
import { withoutPauses } from '../../without-pauses'

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

/** Different for each file, and its length is what the record says. */
const contentOf =
  (sizes: ReadonlyMap<string, number>) =>
  (id: string): Uint8Array => {
    const size = sizes.get(id) ?? 0
    return Uint8Array.from({ length: size }, (_, at) => (id.charCodeAt(at % id.length) * 31 + at * 7) & 255)
  }

const sizesIn = (applications: readonly Application[]): ReadonlyMap<string, number> =>
  new Map(
    applications
      .flatMap(({ captures }) => captures.flatMap(filesWithSizes))
      .map(({ id, sizeBytes }) => [id, sizeBytes]),
  )

/** Files of at most 3000 bytes, so that a thousand of them are quick. */
const small = (capture: Capture): Capture => {
  const page = { ...capture, sizeBytes: 1 + (capture.sizeBytes % 3000) }
  return page.kind === 'photo' && page.original
    ? { ...page, original: { ...page.original, sizeBytes: 1 + (page.original.sizeBytes % 3000) } }
    : page
}

const someApplications = fc
  .array(someSavedApplication, { maxLength: 3 })
  .map((saved) => saved.map(({ application }) => application as Application))
  // What opens the pages for the computer stays on its phone.
  .map((applications) =>
    applications.map(({ pagePassphrase: _, ...one }) => ({ ...one, captures: one.captures.map(small) })),
  )
  .filter((applications) => {
    const ids = applications.flatMap((one) => [one.id, ...one.captures.flatMap(filesOf)])
    return new Set(ids).size === ids.length
  })

const readBack = async (run: BackupRun) => {
  const photos: Record<string, string> = {}
  for (const { captures } of run.applicationStore.applications)
    for (const id of captures.flatMap(filesOf))
      photos[id] = Buffer.from(valueOf(await run.photoStore.bytesOf(id))).toString('base64')
  const degrees = [...run.applicationStore.applications].sort((one, other) => one.id.localeCompare(other.id))
  return { degrees, profile: run.profileStore.form, draft: run.draftStore.form, photos }
}

const fill = async (run: BackupRun, applications: readonly Application[]): Promise<void> => {
  for (const application of applications) await withPhotos(run, application, contentOf(sizesIn(applications)))
}

test('whatever the app could have saved comes back on another phone as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      someApplications,
      fc.option(someProfile, { nil: undefined }),
      fc.option(someDraft, { nil: undefined }),
      async (applications, profile, draft) => {
        const one = new FakePhone()
        const run = await startedBackupRun(one)
        await fill(run, applications)
        if (profile) valueOf(await run.profileStore.change(() => profile))
        const form = draft && { ...draft, editing: undefined }
        if (form) valueOf(await run.draftStore.change(() => form as never))
        const before = await readBack(run)
        const bytes = await madeBackup(one, run)
        const other = new FakePhone()
        const next = await startedBackupRun(other)
        const isEmpty = applications.length === 0 && !profile && !form
        expect(await restored(other, next, bytes)).toEqual({
          ok: true,
          value: isEmpty ? { kind: 'nothing' } : { kind: 'restored', unopened: 0, standing: 0 },
        })
        const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
        expect(json(await readBack(await startedBackupRun(other)))).toEqual(json(before))
      },
    ),
    { numRuns: 60 },
  )
})

const MASTER = anApplication({
  id: idOf('m'),
  captures: [
    aPhoto({ id: idOf('p'), sizeBytes: 200_000 }),
    aPhoto({
      id: idOf('q'),
      sizeBytes: 65_536,
      original: { id: idOf('o'), sizeBytes: 3, widthPx: 1, heightPx: 1 },
    }),
    aPdf({ id: idOf('d'), sizeBytes: 131_073 }),
  ],
})
const BACHELOR = anApplication({
  id: idOf('b'),
  degree: aDegree({ level: 'bachelor', training: undefined }),
  captures: [aPhoto({ id: idOf('e'), sizeBytes: 10 })],
})

const sender = async () => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await fill(run, [MASTER, BACHELOR])
  return { phone, run, bytes: await madeBackup(phone, run) }
}

test('a backup is only as large as its photos and a little more', async () => {
  const { bytes } = await sender()
  expect(bytes.length).toBeLessThan(200_000 + 65_536 + 3 + 131_073 + 10 + 4000)
})

test('two cuts of one photograph come back as two', async () => {
  const original = { id: idOf('o'), sizeBytes: 30, widthPx: 3, heightPx: 4 }
  const twice = anApplication({
    id: idOf('m'),
    captures: [
      aPhoto({ id: idOf('p'), sizeBytes: 10, original }),
      aPhoto({ id: idOf('q'), sizeBytes: 20, original }),
    ],
  })
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await fill(run, [twice])
  const bytes = await madeBackup(phone, run)
  const other = new FakePhone()
  const next = await startedBackupRun(other)
  expect(await restored(other, next, bytes)).toMatchObject({ ok: true, value: { unopened: 0 } })
  expect(next.applicationStore.find(twice.id)?.captures).toEqual(twice.captures)
})

test('one degree is backed up alone, with its own photos', async () => {
  const { phone, run } = await sender()
  const bytes = await madeBackup(phone, run, BACHELOR.id)
  const other = new FakePhone()
  const next = await startedBackupRun(other)
  await restored(other, next, bytes)
  expect(next.applicationStore.applications.map(({ id }) => id)).toEqual([BACHELOR.id])
  expect(other.namesIn('sealed')).toEqual([idOf('e')])
})

test('no file of it stays on the phone when the page is left', async () => {
  const { phone } = await sender()
  expect(phone.namesIn('outbox')).toEqual([])
})

test('stopped in the middle, it leaves no file', async () => {
  const { phone, run } = await sender()
  const making = run.makeStore.make('everything', PASSPHRASE)
  await run.makeStore.stop()
  expect(await making).toEqual({ ok: true, value: undefined })
  expect(run.makeStore.state.kind).toBe('idle')
  expect(phone.namesIn('outbox')).toEqual([])
})

test('a photo that does not open any more is left out and counted, the rest comes back', async () => {
  const { phone, run } = await sender()
  phone.setFile('sealed', idOf('p'), new Uint8Array(100))
  const made = await run.makeStore.make('everything', PASSPHRASE)
  expect(made?.ok).toBe(true)
  expect(run.makeStore.leftOut).toEqual({ pages: 1, unclaimed: 0 })
  const other = new FakePhone()
  const next = await startedBackupRun(other)
  await restored(other, next, outboxBytes(phone))
  expect(next.applicationStore.find(MASTER.id)?.captures.map(({ id }) => id)).toEqual([idOf('q'), idOf('d')])
})

describe('where the degree is on the phone already', () => {
  const changedPhone = async () => {
    const { phone, run, bytes } = await sender()
    valueOf(await run.applicationStore.removals.removePage(MASTER.id, idOf('p')))
    valueOf(await run.applicationStore.change(MASTER.id, withStepDone('register-account', now())))
    return { phone, run, bytes }
  }
  const ids = (run: BackupRun, id = MASTER.id) => run.applicationStore.find(id)?.captures.map((one) => one.id)

  test('merging brings back what is missing and keeps what was done since', async () => {
    const { phone, run, bytes } = await changedPhone()
    expect((await restored(phone, run, bytes, 'merge'))?.ok).toBe(true)
    const found = run.applicationStore.find(MASTER.id)
    expect(ids(run)?.length).toBe(3)
    expect(found?.doneOn['register-account']).toBeDefined()
  })

  test('merging leaves open what was reopened after the backup, after a restart too', async () => {
    const { phone, run } = await changedPhone()
    const backup = await madeBackup(phone, run)
    valueOf(await run.applicationStore.change(MASTER.id, withStepOpen('register-account', now())))
    expect((await restored(phone, run, backup, 'merge'))?.ok).toBe(true)
    const next = await startedBackupRun(phone)
    expect(next.applicationStore.find(MASTER.id)?.doneOn).toEqual({})
  })

  test('merging twice adds nothing twice', async () => {
    const { phone, run, bytes } = await changedPhone()
    await restored(phone, run, bytes, 'merge')
    const once = ids(run)
    const files = phone.namesIn('sealed').length
    await restored(phone, run, bytes, 'merge')
    expect(ids(run)).toEqual(once)
    expect(phone.namesIn('sealed').length).toBe(files)
  })

  test('replacing gives the state of the backup, and files that nothing names go', async () => {
    const { phone, run, bytes } = await changedPhone()
    await withPhotos(
      run,
      { ...MASTER, captures: [...MASTER.captures.slice(1), aPhoto({ id: idOf('n'), sizeBytes: 5 })] },
      () => new Uint8Array(5).fill(1),
    )
    expect((await restored(phone, run, bytes, 'replace'))?.ok).toBe(true)
    expect(run.applicationStore.find(MASTER.id)?.doneOn).toEqual({})
    expect(ids(run)?.length).toBe(3)
    expect(phone.namesIn('sealed')).not.toContain(idOf('n'))
    const next = await startedBackupRun(phone)
    for (const id of ids(next) ?? []) valueOf(await next.photoStore.bytesOf(id))
  })

  test('keeping both adds a second degree with files of its own', async () => {
    const { phone, run, bytes } = await changedPhone()
    expect((await restored(phone, run, bytes, 'keep-both'))?.ok).toBe(true)
    const { applications } = run.applicationStore
    expect(applications).toHaveLength(4)
    const files = applications.flatMap(({ captures }) => captures.flatMap(filesOf))
    expect(new Set(files).size).toBe(files.length)
    for (const file of files) valueOf(await run.photoStore.bytesOf(file))
  })

  test('skipping changes nothing', async () => {
    const { phone, run, bytes } = await changedPhone()
    const before = JSON.stringify(run.applicationStore.applications)
    expect((await restored(phone, run, bytes, 'skip'))?.ok).toBe(true)
    expect(JSON.stringify(run.applicationStore.applications)).toBe(before)
  })

  test('one that was deleted a moment ago comes back whole and stays', async () => {
    const { phone, run, bytes } = await sender()
    const token = valueOf(await run.applicationStore.removals.removeDegree(MASTER.id))
    expect((await restored(phone, run, bytes, 'add'))?.ok).toBe(true)
    await run.applicationStore.removals.letGo(token)
    const next = await startedBackupRun(phone)
    await next.tidyUp()
    for (const id of ids(next) ?? []) valueOf(await next.photoStore.bytesOf(id))
    expect(ids(next)?.length).toBe(3)
  })
})

test('what is too large for one file is spread over several, and comes back in any order as it was', async () => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await fill(run, [MASTER, BACHELOR])
  await run.makeStore.look()
  // Beside the photos the plan keeps a megabyte free.
  run.makeStore.roomBytes = 1_000_000 + 220_000
  const files: Uint8Array[] = []
  valueOf((await run.makeStore.make('everything', PASSPHRASE))!)
  files.push(outboxBytes(phone).slice())
  while (!run.makeStore.isLastPart) {
    valueOf((await run.makeStore.makeNext())!)
    files.push(outboxBytes(phone).slice())
  }
  expect(files.length).toBe(2)
  for (const order of [
    [0, 1],
    [1, 0],
    [1, 1, 0],
  ]) {
    const other = new FakePhone()
    const next = await startedBackupRun(other)
    for (const index of order) expect((await restored(other, next, files[index]!))?.ok).toBe(true)
    expect(next.applicationStore.find(MASTER.id)?.captures.map(({ id }) => id)).toEqual(
      MASTER.captures.map(({ id }) => id),
    )
    expect(next.applicationStore.find(BACHELOR.id)?.captures).toHaveLength(1)
  }
})

describe('on a phone that is full', () => {
  test('restoring says how much is needed before anything changes', async () => {
    const { bytes } = await sender()
    const other = new FakePhone()
    const next = await startedBackupRun(other)
    other.setFile('plain', 'large', new Uint8Array(200 * 1024 * 1024 - 1000))
    const before = [...other.files.keys()]
    const outcome = await restored(other, next, bytes)
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'no-room', roomBytes: 1000 } })
    expect([...other.files.keys()].filter((path) => !path.startsWith('http://tmp/'))).toEqual(before)
    expect(next.applicationStore.applications).toEqual([])
  })

  test('running full in the middle takes back what was written', async () => {
    const { bytes } = await sender()
    const other = new FakePhone()
    const next = await startedBackupRun(other)
    other.limits.filesBytes = 250_000 // the phone's own storage, of which WeChat knows nothing beforehand
    const outcome = await restored(other, next, bytes)
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'files-full' } })
    expect(other.namesIn('sealed')).toEqual([])
    expect(next.applicationStore.applications).toEqual([])
  })

  test('a full storage takes back files and records, and the person’s details', async () => {
    const { phone, run } = await sender()
    valueOf(await run.profileStore.change(() => ({ name: 'Nobody Invented' })))
    const bytes = await madeBackup(phone, run)
    const other = new FakePhone()
    const next = await startedBackupRun(other)
    valueOf(await next.profileStore.change(() => ({ email: 'nobody@example.com' })))
    let writes = 0
    other.faultAt = (_, name) => (name === 'setStorage' && ++writes > 3 ? 'quota' : undefined)
    const outcome = await restored(other, next, bytes)
    other.faultAt = () => undefined
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'storage-full' } })
    expect(other.namesIn('sealed')).toEqual([])
    expect((await startedBackupRun(other)).applicationStore.applications).toEqual([])
  })

  test('a backup that does not fit is told before it is made', async () => {
    const { run } = await sender()
    run.makeStore.roomBytes = 900_000
    expect(run.makeStore.estimate('everything').problem).toMatchObject({ kind: 'no-room' })
    const made = await run.makeStore.make('everything', PASSPHRASE)
    expect(made).toMatchObject({ ok: false, problem: { kind: 'no-room' } })
  })
})

describe('the passphrase of the pages for the computer', () => {
  const OURS = { ...anApplication(), pagePassphrase: 'q7mk-x3tn-vh5rp' }

  const backedUp = async () => {
    const phone = new FakePhone()
    const run = await startedBackupRun(phone)
    valueOf(await run.applicationStore.place(OURS))
    return { phone, run, bytes: await madeBackup(phone, run) }
  }

  it('stays on its phone', async () => {
    const { bytes } = await backedUp()
    const other = new FakePhone()
    const next = await startedBackupRun(other)
    expect(await restored(other, next, bytes)).toMatchObject({ ok: true })
    expect(next.applicationStore.find(OURS.id)).toEqual(anApplication())
  })

  it.each(['merge', 'replace'] as const)('is there still when a backup is restored (%s)', async (way) => {
    const { phone, run, bytes } = await backedUp()
    expect(await restored(phone, run, bytes, way)).toMatchObject({ ok: true })
    expect((await startedBackupRun(phone)).applicationStore.find(OURS.id)).toEqual(OURS)
  })

  it('is not taken from a backup that somebody else made', () => {
    const list = asciiJson({
      saveVersion: SAVE_VERSION,
      madeAtMs: 1,
      part: 1,
      parts: 1,
      order: [],
      applications: [{ application: OURS, addedAtMs: 0, isRemoved: false }],
      files: [],
    })
    expect(readList(list)).toMatchObject({ applications: [anApplication()] })
    expect(JSON.stringify(readList(list))).not.toContain(OURS.pagePassphrase)
  })
})
