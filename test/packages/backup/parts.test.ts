import { withoutPauses } from '../../without-pauses'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemText } from '../../../miniprogram/content/problems'
import { restoreView } from '../../../miniprogram/packages/backup/restore/restore.view'
import { anApplication, aPhoto, idOf } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { valueOf } from '../../stores/phone-run'
import {
  bootedBackupRun,
  everythingOn,
  PASSPHRASE,
  restored,
  startedBackupRun,
  withPhotos,
  type BackupRun,
} from './backup-run'
import { madeParts } from './degrees'

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const PHOTO_BYTES = 100_000
const MASTER = anApplication({
  id: idOf('m'),
  captures: ['p', 'q', 'r'].map((letter) => aPhoto({ id: idOf(letter), sizeBytes: PHOTO_BYTES })),
})
const bytesOf = (id: string): Uint8Array => new Uint8Array(PHOTO_BYTES).fill(id.charCodeAt(0))

/** One backup in three files, each with one page. */
const threeParts = async (phone: FakePhone, run: BackupRun): Promise<readonly Uint8Array[]> => {
  const files = await madeParts(phone, run, 1.5 * PHOTO_BYTES)
  expect(files).toHaveLength(3)
  return files
}

const sender = async () => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await withPhotos(run, MASTER, bytesOf)
  return { phone, run, files: await threeParts(phone, run) }
}

const idsOn = (run: BackupRun) => run.applicationStore.find(MASTER.id)?.captures.map(({ id }) => id)

/** What the page says of the file that was chosen, and after it was restored. */
const said = (run: BackupRun) => {
  const { restoreStore } = run
  const view = restoreView({
    state: restoreStore.state,
    file: restoreStore.file,
    contents: restoreStore.backup?.contents,
    waysOf: (application) => restoreStore.waysOf(application),
    wayOf: (application) => restoreStore.wayOf(application),
    isReadOnly: () => false,
    profileWay: 'merge',
    unclaimedWay: 'add',
    hasProfile: false,
    missing: restoreStore.missing,
  })
  return { inside: view.inside?.part, title: view.done?.title, parts: view.done?.parts }
}

test.each([
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
])('in the order %i, %i, %i they come to the same, and each says what is still missing', async (...order) => {
  const { files } = await sender()
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  for (const [index, part] of order.entries()) {
    expect(await restored(phone, run, files[part]!)).toMatchObject({ ok: true })
    const left = order.slice(index + 1).map((one) => one + 1)
    const names = left.sort().join('、')
    expect(said(run)).toEqual({
      inside:
        left.length > 0
          ? `这是第 ${part + 1} 份，共 3 份；还缺第 ${names} 份。先后都可以，一份一份恢复。`
          : `这是第 ${part + 1} 份，共 3 份；其他几份不用再恢复。`,
      title: left.length > 0 ? `第 ${part + 1} 份恢复好了` : '恢复好了',
      parts:
        left.length > 0
          ? `一共 3 份，还缺第 ${names} 份。请接着恢复，照片才齐。`
          : '一共 3 份，其他几份不用再恢复。备份文件先留着，领到认证书再删。',
    })
  }
  expect(idsOn(await startedBackupRun(phone))).toEqual([idOf('p'), idOf('q'), idOf('r')])
})

test.each([0, 1, 2])('part %i alone brings its page and says which are missing', async (part) => {
  const { files } = await sender()
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await restored(phone, run, files[part]!)
  expect(idsOn(run)).toEqual([idOf('pqr'[part]!)])
  expect(valueOf(await run.photoStore.bytesOf(idOf('pqr'[part]!)))).toEqual(bytesOf(idOf('pqr'[part]!)))
  expect(said(run).title).toBe(`第 ${part + 1} 份恢复好了`)
})

test.each([0, 1, 2])(
  'part %i cut off anywhere is refused with what to do, and its whole file heals it',
  async (part) => {
    const { files } = await sender()
    const phone = new FakePhone()
    const run = await startedBackupRun(phone)
    await restored(phone, run, files[(part + 1) % 3]!)
    const before = everythingOn(phone)
    const file = files[part]
    // At the head, in the list, behind a whole chunk, in the middle of one, before the last byte.
    for (const length of [20, 400, 48 + 65552, 70_000, file!.length - 1]) {
      const cut = await restored(phone, run, file!.slice(0, length))
      const kind = cut && !cut.ok ? cut.problem.kind : 'accepted'
      expect(kind).toMatch(/^backup-(incomplete|damaged)$/)
      expect(problemText({ kind: kind as 'backup-incomplete' }).whatToDo).toContain(
        '在聊天里重新下载这个文件',
      )
      expect(everythingOn(phone)).toBe(before)
    }
    expect(await restored(phone, run, file!)).toMatchObject({ ok: true })
    expect(run.restoreStore.missing).toHaveLength(1)
  },
)

test('each part says which it is and what is missing, in any order and after a restart', async () => {
  const { files } = await sender()
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await restored(phone, run, files[1]!)
  expect(run.restoreStore.missing).toEqual([1, 3])
  expect(idsOn(run)).toEqual([idOf('q')])
  const next = await startedBackupRun(phone)
  await restored(phone, next, files[2]!)
  expect(next.restoreStore.missing).toEqual([1])
  await restored(phone, next, files[0]!)
  expect(next.restoreStore.missing).toEqual([])
  expect(idsOn(next)).toEqual([idOf('p'), idOf('q'), idOf('r')])
})

test('a part of which a page was deleted since counts as restored', async () => {
  const { files } = await sender()
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await restored(phone, run, files[0]!)
  valueOf(await run.applicationStore.change(MASTER.id, (newest) => ({ ...newest, captures: [] })))
  await restored(phone, run, files[1]!)
  expect(run.restoreStore.missing).toEqual([3])
})

test('parts of two backups are not counted together, though all are sealed with one passphrase', async () => {
  const { phone: one, run: first, files: earlier } = await sender()
  const taken = aPhoto({ id: idOf('n'), sizeBytes: PHOTO_BYTES })
  valueOf(await first.photoStore.seal(bytesOf(taken.id), taken.id))
  valueOf(
    await first.applicationStore.change(MASTER.id, (newest) => ({
      ...newest,
      captures: [taken, ...newest.captures.slice(1)],
    })),
  )
  const later = await threeParts(one, first)
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await restored(phone, run, earlier[0]!)
  await restored(phone, run, later[1]!)
  // Part 1 of the earlier backup is no part 1 of the later one.
  expect(run.restoreStore.missing).toEqual([1, 3])
  expect(said(run).parts).toBe('一共 3 份，还缺第 1、3 份。请接着恢复，照片才齐。')
})

test('a page that does not open when its part is made is missed by no other part made after it', async () => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await withPhotos(run, MASTER, bytesOf)
  phone.setFile('sealed', idOf('p'), new Uint8Array(100))
  const files = await threeParts(phone, run)
  const other = new FakePhone()
  const next = await startedBackupRun(other)
  await restored(other, next, files[1]!)
  await restored(other, await startedBackupRun(other), files[2]!)
  const again = await startedBackupRun(other)
  await restored(other, again, files[2]!)
  expect(again.restoreStore.missing).toEqual([])
})

test('stopped while the key is made, nothing is opened and nothing changes', async () => {
  const { files } = await sender()
  const phone = new FakePhone()
  const run = bootedBackupRun(phone)
  await run.load()
  const before = everythingOn(phone)
  const path = phone.putTemporary('chosen', files[0]!)
  Object.assign(wx, {
    chooseMessageFile: (options: { success: (result: unknown) => void }) =>
      options.success({ tempFiles: [{ path, size: files[0]!.length, name: 'a.rzbk' }] }),
  })
  await run.restoreStore.choose()
  const opening = run.restoreStore.open(PASSPHRASE)
  run.restoreStore.stop()
  expect(await opening).toEqual({ ok: true, value: undefined })
  expect(run.restoreStore.state.kind).toBe('found')
  expect(run.restoreStore.backup).toBeUndefined()
  expect(everythingOn(phone)).toBe(before)
})

test('a well sealed file whose time is no time is refused with what to do, and nothing changes', async () => {
  const forged = new Uint8Array(readFileSync(join(__dirname, '../../backups/forged-made-at.rzbk')))
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await withPhotos(run, MASTER, bytesOf)
  const before = everythingOn(phone)
  expect(await restored(phone, run, forged, undefined, 'abcdefgh-77')).toEqual({
    ok: false,
    problem: { kind: 'backup-invalid' },
  })
  expect(everythingOn(phone)).toBe(before)
})
