import {
  deleteSealed,
  deleteUnfinished,
  emptyPlain,
  listSealed,
  readFile,
  readNote,
  readSealed,
  readSealedStart,
  writeNote,
  writePlain,
  writeSealed,
} from '../../miniprogram/platform/files'
import { installFakeWx, USER_DATA_PATH, type FakePhone } from '../fake-wx'

let phone: FakePhone
beforeEach(() => {
  phone = installFakeWx()
})

const BYTES = Uint8Array.from([1, 2, 3, 4])
const failure = (kind: string) => ({ ok: false, problem: { kind } })
const breakAt = (name: string, fault: 'throw' | 'quota' | 'torn' | 'lost'): void => {
  phone.faultAt = (_, call) => (call === name ? fault : undefined)
}

describe('sealed files', () => {
  it('come back byte by byte', async () => {
    const part = Uint8Array.from([9, ...BYTES, 9]).subarray(1, 5)
    expect((await writeSealed('one', part)).ok).toBe(true)
    expect((await writeSealed('two', BYTES)).ok).toBe(true)
    expect(await readSealed('one')).toEqual({ ok: true, value: BYTES })
    expect(await listSealed()).toEqual({ ok: true, value: ['one', 'two'] })
  })

  it('are none before the first was written', async () => {
    expect(await listSealed()).toEqual({ ok: true, value: [] })
  })

  it.each([
    ['writeFile', 'quota', 'files-full'],
    ['writeFile', 'throw', 'storage-failed'],
    ['writeFile', 'torn', 'storage-failed'],
    ['writeFile', 'lost', 'storage-failed'],
    ['stat', 'quota', 'storage-failed'],
    ['mkdir', 'throw', 'storage-failed'],
    ['mkdir', 'lost', 'storage-failed'],
    ['rename', 'quota', 'storage-failed'],
    ['rename', 'lost', 'storage-failed'],
  ] as const)('leave nothing when %s ends in %s', async (name, fault, kind) => {
    breakAt(name, fault)
    expect(await writeSealed('one', BYTES)).toEqual(failure(kind))
    expect(phone.namesIn('sealed')).toEqual([])
  })

  it.each([
    { errMsg: 'writeFile:fail no space left on device' },
    { errMsg: 'writeFile:fail', errno: 1300202 },
  ])('know a full phone by %p', async (refusal) => {
    const manager = wx.getFileSystemManager()
    Object.assign(wx, {
      getFileSystemManager: () => ({
        ...manager,
        writeFile: ({ fail }: { fail: (failure: object) => void }) => fail(refusal),
      }),
    })
    expect(await writeSealed('one', BYTES)).toEqual(failure('files-full'))
  })

  it('can be deleted twice', async () => {
    await writeSealed('one', BYTES)
    expect((await deleteSealed('one')).ok).toBe(true)
    expect((await deleteSealed('one')).ok).toBe(true)
    expect(await readSealed('one')).toEqual(failure('file-unreadable'))
  })

  it('that were cut off while they were written are no files, and are taken away', async () => {
    await writeSealed('one', BYTES)
    phone.setFile('sealed', 'two.part', BYTES)
    phone.setFile('sealed', 'mine.part', BYTES)
    expect(await listSealed()).toEqual({ ok: true, value: ['one'] })
    await deleteUnfinished((name) => name === 'mine')
    expect(phone.namesIn('sealed')).toEqual(['one', 'mine.part'])
  })

  it('are left alone while the phone does not list them', async () => {
    phone.setFile('sealed', 'two.part', BYTES)
    breakAt('readdir', 'quota')
    await deleteUnfinished(() => false)
    expect(phone.namesIn('sealed')).toEqual(['two.part'])
  })

  it('give their first bytes', async () => {
    await writeSealed('one', BYTES)
    expect(await readSealedStart('one', 2)).toEqual({ ok: true, value: Uint8Array.from([1, 2]) })
  })
})

/** A phone that says in words of its own that something is not there, or cannot be read. */
const wordedOtherwise = (): void => {
  const manager = wx.getFileSystemManager() as unknown as Record<string, (options: object) => void>
  const otherwise =
    (call: string) =>
    (options: { fail: (failure: object) => void }): void =>
      manager[call]!({ ...options, fail: () => options.fail({ errMsg: `${call}:fail 找不到` }) })
  const calls = Object.fromEntries(['readFile', 'unlink', 'readdir'].map((call) => [call, otherwise(call)]))
  Object.assign(wx, { getFileSystemManager: () => ({ ...manager, ...calls }) })
}

describe('on a phone that words it otherwise', () => {
  it('what is not there is not there: the list of its folder tells', async () => {
    wordedOtherwise()
    expect(await readNote('note.json')).toEqual({ ok: true, value: undefined })
    expect(await listSealed()).toEqual({ ok: true, value: [] })
    expect((await deleteSealed('one')).ok).toBe(true)
    expect((await writeNote('note.json', 'one')).ok).toBe(true)
    expect(await readNote('note.json')).toEqual({ ok: true, value: 'one' })
  })

  it('what is there and cannot be read, deleted or listed is not taken for absent', async () => {
    await writeNote('note.json', 'one')
    await writeSealed('one', BYTES)
    wordedOtherwise()
    phone.faultAt = (_, call) => (['readFile', 'unlink'].includes(call) ? 'quota' : undefined)
    expect(await readNote('note.json')).toEqual(failure('storage-failed'))
    expect((await deleteSealed('one')).ok).toBe(false)
    phone.faultAt = (_, call) => (call === 'readdir' ? 'quota' : undefined)
    expect((await listSealed()).ok).toBe(false)
  })
})

describe('a note', () => {
  it('is read as it was written last', async () => {
    expect(await readNote('note.json')).toEqual({ ok: true, value: undefined })
    expect((await writeNote('note.json', 'one')).ok).toBe(true)
    expect((await writeNote('note.json', 'two')).ok).toBe(true)
    expect(await readNote('note.json')).toEqual({ ok: true, value: 'two' })
  })

  it.each([
    ['writeFile', 'torn'],
    ['writeFile', 'quota'],
    ['unlink', 'quota'],
    ['rename', 'quota'],
  ] as const)('is the one before or the new one when %s ends in %s', async (name, fault) => {
    await writeNote('note.json', 'old')
    breakAt(name, fault)
    const { ok } = await writeNote('note.json', 'new')
    const back = await readNote('note.json')
    expect(back.ok && (ok ? ['new'] : ['old', 'new'])).toContain(back.ok && back.value)
    phone.faultAt = () => undefined
    expect((await writeNote('note.json', 'newest')).ok).toBe(true)
    expect(await readNote('note.json')).toEqual({ ok: true, value: 'newest' })
  })
})

describe('plain copies', () => {
  it('lie in a folder of their own that can be emptied', async () => {
    const path = await writePlain('a.jpg', BYTES)
    await writePlain('b.pdf', BYTES)
    expect(path).toEqual({ ok: true, value: `${USER_DATA_PATH}/plain/a.jpg` })
    expect((await emptyPlain()).ok).toBe(true)
    expect(phone.namesIn('plain')).toEqual([])
  })

  it('are not left in half', async () => {
    breakAt('writeFile', 'torn')
    expect(await writePlain('a.jpg', BYTES)).toEqual(failure('storage-failed'))
    breakAt('mkdir', 'throw')
    expect(await writePlain('a.jpg', BYTES)).toEqual(failure('storage-failed'))
    expect(phone.namesIn('plain')).toEqual([])
  })

  it('that cannot be taken away are a problem', async () => {
    await writePlain('a.jpg', BYTES)
    breakAt('unlink', 'throw')
    expect(await emptyPlain()).toEqual(failure('storage-failed'))
    breakAt('readdir', 'throw')
    expect(await emptyPlain()).toEqual(failure('storage-failed'))
  })
})

describe('files that WeChat hands over', () => {
  it('are read as bytes', async () => {
    expect(await readFile(phone.putTemporary('shot.jpg', BYTES))).toEqual({ ok: true, value: BYTES })
  })

  it('are a problem when they are gone', async () => {
    const path = phone.putTemporary('shot.jpg', BYTES)
    installFakeWx(phone)
    expect(await readFile(path)).toEqual(failure('file-unreadable'))
  })
})
