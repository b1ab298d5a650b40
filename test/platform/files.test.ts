import {
  deleteSealed,
  emptyPlain,
  listSealed,
  readFile,
  readSealed,
  sealedAgeMs,
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
        writeFile: ({ fail }: { fail(failure: object): void }) => fail(refusal),
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

  it('have an age, whether the phone counts in seconds or in milliseconds', async () => {
    await writeSealed('one', BYTES)
    expect(await sealedAgeMs('one', phone.nowMs + 5000)).toBe(5000)
    const manager = wx.getFileSystemManager()
    Object.assign(wx, {
      getFileSystemManager: () => ({
        ...manager,
        stat: ({ success }: { success(result: object): void }) =>
          success({ stats: { size: 4, lastModifiedTime: phone.nowMs } }),
      }),
    })
    expect(await sealedAgeMs('one', phone.nowMs + 5000)).toBe(5000)
  })

  it('have no age when they are not there', async () => {
    expect(await sealedAgeMs('one', 0)).toBeUndefined()
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
