import { callWx, patience, PATIENCE_MS } from '../../miniprogram/platform/wx-call'
import { copyText } from '../../miniprogram/platform/clipboard'
import { takePhoto } from '../../miniprogram/packages/capture/platform/camera'
import { sendFile } from '../../miniprogram/platform/export'
import { deleteSealed, listSealed, readSealed, writeSealed } from '../../miniprogram/platform/files'
import { newOutboxFile, readPart } from '../../miniprogram/platform/backup-files'
import { confirmed, whenConfirmed } from '../../miniprogram/platform/feedback'
import { paintedSheet } from '../../miniprogram/packages/capture/platform/photo-drawing'
import { decodedSize } from '../../miniprogram/platform/image'
import { chooseFromAlbum } from '../../miniprogram/platform/media'
import { randomBytes } from '../../miniprogram/platform/random'
import { scanCode } from '../../miniprogram/platform/scan'
import { listKeys, readRecord, removeRecord, writeRecord } from '../../miniprogram/platform/storage'
import { failed, ok } from '../../miniprogram/model/result'
import { FakePhone, installFakeWx, type Fault } from '../fake-wx'

type Callbacks = Record<'success' | 'fail' | 'complete', (result: object) => void>

/** A wx function whose answer the test gives, when it wants to. */
const held = () => {
  const calls: Callbacks[] = []
  return { calls, call: (callbacks: Callbacks) => void calls.push(callbacks) }
}

const settled = async <T>(promise: Promise<T>, withinMs: number): Promise<T | 'waiting'> => {
  let outcome: T | 'waiting' = 'waiting'
  void promise.then((value) => (outcome = value))
  await jest.advanceTimersByTimeAsync(withinMs)
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  return outcome
}

const NO_ANSWER = failed({ kind: 'no-answer' })
const BYTES = Uint8Array.of(1, 2, 3)

let phone: FakePhone
/** The next call of this name ends as the fault says; all later ones go well. */
const once = (name: string, fault: Fault) => {
  let isOver = false
  phone.faultAt = (_, called) => {
    if (called !== name || isOver) return undefined
    isOver = true
    return fault
  }
}
const silentCalls = (...names: string[]) =>
  Object.assign(wx, Object.fromEntries(names.map((name) => [name, () => undefined])))

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
  phone = installFakeWx()
})
afterEach(() => jest.useRealTimers())

describe('a call', () => {
  it('that never answers ends after its time, once', async () => {
    const { call, calls } = held()
    const late: unknown[] = []
    const outcome = callWx(1_000, call, undefined, (answer) => late.push(answer))
    expect(await settled(outcome, 999)).toBe('waiting')
    expect(await settled(outcome, 1)).toMatchObject({ ok: false, failure: { cause: 'no-answer' } })
    calls[0]!.success({ a: 1 })
    calls[0]!.fail({})
    expect(late).toEqual([{ ok: true, value: { a: 1 } }])
  })

  it('that waits for the student has no limit', async () => {
    const { call, calls } = held()
    const outcome = callWx(PATIENCE_MS.student, call)
    expect(await settled(outcome, 3_600_000)).toBe('waiting')
    calls[0]!.success({ a: 1 })
    expect(await settled(outcome, 0)).toMatchObject({ ok: true })
  })

  it('that the device does not have says so', async () => {
    const outcome = callWx(1_000, () => (wx as unknown as { nothing: () => void }).nothing())
    expect(await settled(outcome, 0)).toMatchObject({ failure: { cause: 'missing' } })
  })

  it('is not given up the moment WeChat comes back from the background', async () => {
    const giveUp = jest.fn()
    patience(1_000, giveUp)
    jest.setSystemTime(Date.now() + 60_000)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(giveUp).not.toHaveBeenCalled()
    jest.setSystemTime(Date.now() + 60_000) // and a second time
    await jest.advanceTimersByTimeAsync(3_000)
    expect(giveUp).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(3_000)
    expect(giveUp).toHaveBeenCalledTimes(1)
  })
})

describe('a call of which', () => {
  const { call, calls } = held()
  const answered = (how: (callbacks: Callbacks) => void) => {
    const outcome = callWx(PATIENCE_MS.student, call)
    how(calls.pop()!)
    return settled(outcome, 0)
  }

  it.each([
    ['the failure', 'showModal:fail', { ok: false }],
    ['the success', 'showModal:ok', { ok: true, value: { confirm: true } }],
  ])('WeChat tells %s to complete alone is answered', async (_, errMsg, outcome) => {
    const result = { errMsg, confirm: true }
    expect(await answered(({ complete }) => complete(result))).toMatchObject(outcome)
  })

  it('completes before it succeeds has succeeded', async () => {
    const both = await answered(({ success, complete }) => {
      complete({ errMsg: 'showModal:fail' })
      success({ confirm: true })
    })
    expect(both).toMatchObject({ ok: true })
  })
})

it.each([
  ['yes twice', [true, true], 1],
  ['no and then yes', [false, true], 0],
])('a question answered with %s does what was agreed to at most once', async (_, answers, times) => {
  const onYes = jest.fn(async () => {})
  const showModal = ({ success }: Callbacks) => answers.forEach((confirm) => success({ confirm }))
  Object.assign(wx, { showModal })
  await settled(whenConfirmed({ title: '', content: '', confirmText: '' }, onYes), 0)
  expect(onYes).toHaveBeenCalledTimes(times)
})

it('a photograph that comes after its time leaves no file', async () => {
  const { call, calls } = held()
  Object.assign(wx, { createCameraContext: () => ({ takePhoto: call }) })
  await settled(takePhoto(), PATIENCE_MS.camera)
  const tempImagePath = phone.putTemporary('late.jpg', BYTES)
  calls[0]!.success({ tempImagePath })
  await jest.advanceTimersByTimeAsync(0)
  expect(phone.files.has(tempImagePath)).toBe(false)
})

describe('storage that never answers', () => {
  it.each([
    ['read', 'getStorage', () => readRecord('a')],
    ['write', 'setStorage', () => writeRecord('a', 1)],
    ['remove', 'removeStorage', () => removeRecord('a')],
    ['list', 'getStorageInfo', () => listKeys()],
  ])('ends a %s with its own problem, and the next one works', async (_, name, ask) => {
    phone.setRecord('a', 0)
    once(name, 'silent')
    expect(await settled<unknown>(ask(), PATIENCE_MS.storage)).toEqual(NO_ANSWER)
    expect(await settled<unknown>(ask(), 0)).toMatchObject({ ok: true })
  })

  it('counts as emptied when the key is gone all the same', async () => {
    phone.setRecord('a', 1)
    once('removeStorage', 'silent-done')
    expect(await settled(removeRecord('a'), PATIENCE_MS.storage)).toEqual(ok(undefined))
  })

  it('does not let an older write that ends late have the last word', async () => {
    const { call, calls } = held()
    const { setStorage } = wx
    Object.assign(wx, { setStorage: call })
    expect(await settled(writeRecord('a', 'old'), PATIENCE_MS.storage)).toEqual(NO_ANSWER)
    Object.assign(wx, { setStorage })
    expect(await settled(writeRecord('a', 'new'), 0)).toEqual(ok(undefined))
    phone.setRecord('a', 'old') // what was given up is done now
    calls[0]!.success({})
    await jest.advanceTimersByTimeAsync(0)
    expect(await settled(readRecord('a'), 0)).toEqual(ok('new'))
  })

  it('gives the newest the last word in whatever order those before it end', async () => {
    const { call, calls } = held()
    const { setStorage } = wx
    Object.assign(wx, { setStorage: call })
    await settled(writeRecord('a', 'old'), PATIENCE_MS.storage)
    await settled(writeRecord('a', 'new'), PATIENCE_MS.storage)
    Object.assign(wx, { setStorage })
    for (const [index, value] of [
      [1, 'new'],
      [0, 'old'],
    ] as const) {
      phone.setRecord('a', value) // what was given up is done now
      calls[index]!.success({})
      await jest.advanceTimersByTimeAsync(0)
    }
    expect(await settled(readRecord('a'), 0)).toEqual(ok('new'))
  })

  it('lets no older write bring back what was removed since', async () => {
    const { call, calls } = held()
    const { setStorage } = wx
    Object.assign(wx, { setStorage: call })
    await settled(writeRecord('a', 'old'), PATIENCE_MS.storage)
    Object.assign(wx, { setStorage })
    await settled(removeRecord('a'), 0)
    phone.setRecord('a', 'old')
    calls[0]!.success({})
    await jest.advanceTimersByTimeAsync(0)
    expect(phone.record('a')).toBeUndefined()
  })
})

describe('files that never answer', () => {
  it.each([
    ['listing', 'readdir', () => listSealed()],
    ['deleting', 'unlink', () => deleteSealed('x')],
    ['reading', 'readFile', () => readSealed('x')],
    ['reading a part of', 'readFile', () => readPart('wxfile://usr/sealed/x', 0, 2)],
  ])('end %s a file with its own problem, and the next time works', async (_, name, ask) => {
    phone.setFile('sealed', 'x', BYTES)
    once(name, 'silent')
    expect(await settled<unknown>(ask(), PATIENCE_MS.wholeFile)).toEqual(NO_ANSWER)
    expect(await settled<unknown>(ask(), 0)).toMatchObject({ ok: true })
  })

  it.each(['mkdir', 'writeFile', 'rename'])(
    'count as written when the bytes are there all the same (%s)',
    async (name) => {
      once(name, 'silent-done')
      expect(await settled(writeSealed('x', BYTES), PATIENCE_MS.file + 1)).toEqual(ok(undefined))
      expect(phone.namesIn('sealed')).toEqual(['x'])
    },
  )

  it('leave nothing behind of what is written after it was given up', async () => {
    const manager = wx.getFileSystemManager()
    const { call, calls } = held()
    Object.assign(wx, { getFileSystemManager: () => ({ ...manager, writeFile: call }) })
    expect(await settled(writeSealed('x', BYTES), PATIENCE_MS.file + 1)).toEqual(NO_ANSWER)
    phone.setFile('sealed', 'x.part', BYTES)
    calls[0]!.success({})
    await jest.advanceTimersByTimeAsync(0)
    expect(phone.namesIn('sealed')).toEqual([])
  })

  it('leave nothing behind of what is moved after it was given up', async () => {
    const manager = wx.getFileSystemManager()
    const { call, calls } = held()
    Object.assign(wx, { getFileSystemManager: () => ({ ...manager, rename: call }) })
    expect(await settled(writeSealed('x', BYTES), PATIENCE_MS.file + 1)).toEqual(NO_ANSWER)
    phone.setFile('sealed', 'x', BYTES)
    calls[0]!.success({})
    await jest.advanceTimersByTimeAsync(0)
    expect(phone.namesIn('sealed')).toEqual([])
  })

  it.each(['writeFile', 'rename'])('keep what was written anew since (%s)', async (name) => {
    const manager = wx.getFileSystemManager()
    const { call, calls } = held()
    Object.assign(wx, { getFileSystemManager: () => ({ ...manager, [name]: call }) })
    await settled(writeSealed('x', BYTES), PATIENCE_MS.file + 1)
    Object.assign(wx, { getFileSystemManager: () => manager })
    await settled(writeSealed('x', BYTES), 0)
    calls[0]!.success({})
    await jest.advanceTimersByTimeAsync(0)
    expect(phone.namesIn('sealed')).toEqual(['x'])
  })

  it('stop a growing file, whose size on disk decides', async () => {
    const file = await settled(newOutboxFile('b'), 0)
    if (file === 'waiting' || !file.ok) throw new Error('no file')
    once('writeFile', 'silent-done')
    expect(await settled(file.value.append(BYTES), PATIENCE_MS.file + 1)).toEqual(ok(undefined))
    once('appendFile', 'silent')
    expect(await settled(file.value.append(BYTES), PATIENCE_MS.file + 1)).toEqual(NO_ANSWER)
  })
})

describe('pictures', () => {
  const canvas = (image: object = {}) => ({
    width: 1,
    height: 1,
    createImage: () => image,
    getContext: () => ({
      fillRect: () => undefined,
      save: () => undefined,
      restore: () => undefined,
      translate: () => undefined,
      rotate: () => undefined,
      drawImage: () => undefined,
      getImageData: () => ({ data: Uint8ClampedArray.of(0, 0, 0, 255) }),
    }),
  })
  const loading = (end: (image: { onload: () => void; onerror: () => void }) => void) => {
    const image = { width: 4, height: 4, onload: () => undefined, onerror: () => undefined }
    return Object.defineProperty(image, 'src', { set: () => end(image) })
  }
  const layer = { path: 'a', xPx: 0, yPx: 0, widthPx: 4, heightPx: 4, quarterTurns: 0, isMirrored: false }
  const sheet = { widthPx: 4, heightPx: 4, layers: [layer] } as never

  it('that never load, and pictures that are damaged, have each their own problem', async () => {
    Object.assign(wx, { createOffscreenCanvas: () => canvas(loading(() => undefined)) })
    expect(await settled(decodedSize('a'), PATIENCE_MS.image)).toEqual(NO_ANSWER)
    Object.assign(wx, { createOffscreenCanvas: () => canvas(loading((image) => image.onerror())) })
    expect(await settled(decodedSize('a'), 0)).toEqual(failed({ kind: 'picture-damaged' }))
  })

  it('that the canvas never gives out end, and a late file of one is taken away', async () => {
    const { call, calls } = held()
    const drawn = canvas(loading((image) => image.onload()))
    Object.assign(wx, { createOffscreenCanvas: () => drawn, canvasToTempFilePath: call })
    expect(await settled(paintedSheet(sheet).encode(0.8), PATIENCE_MS.canvas)).toEqual(NO_ANSWER)
    expect([drawn.width, drawn.height]).toEqual([1, 1]) // the pixels are given back
    const tempFilePath = phone.putTemporary('late.jpg', BYTES)
    calls[0]!.success({ tempFilePath })
    await jest.advanceTimersByTimeAsync(0)
    expect(phone.files.has(tempFilePath)).toBe(false)
  })

  it('that cannot be encoded are not told as a lack of memory', async () => {
    const canvasToTempFilePath = ({ fail }: Callbacks) => fail({ errMsg: 'canvasToTempFilePath:fail' })
    const drawn = canvas(loading((image) => image.onload()))
    Object.assign(wx, { createOffscreenCanvas: () => drawn, canvasToTempFilePath })
    expect(await settled(paintedSheet(sheet).encode(0.8), 0)).toEqual(failed({ kind: 'picture-not-encoded' }))
  })
})

it('the phone’s randomness and its camera end too', async () => {
  once('getRandomValues', 'silent')
  expect(await settled(randomBytes(4), PATIENCE_MS.device)).toEqual(NO_ANSWER)
  Object.assign(wx, { createCameraContext: () => ({ takePhoto: () => undefined }) })
  expect(await settled(takePhoto(), PATIENCE_MS.camera)).toEqual(failed({ kind: 'camera-lost' }))
})

it('pickers, sheets and questions wait for the student', async () => {
  silentCalls('chooseMedia', 'scanCode', 'shareFileMessage', 'setClipboardData', 'showModal')
  const question = { title: '', content: '', confirmText: '' }
  for (const open of [
    () => chooseFromAlbum(),
    () => scanCode(),
    () => sendFile('a', 'b'),
    () => copyText('a'),
    () => confirmed(question),
  ])
    expect(await settled<unknown>(open(), 3_600_000)).toBe('waiting')
})

it('what a computer lacks is said, and a question that WeChat refuses is answered with no', async () => {
  const lacking = failed({ kind: 'not-on-this-device' })
  expect(await settled(scanCode(), 0)).toEqual(lacking)
  expect(await settled(chooseFromAlbum(), 0)).toEqual(lacking)
  expect(await settled(sendFile('a', 'b'), 0)).toEqual(lacking)
  Object.assign(wx, { scanCode: ({ fail }: Callbacks) => fail({ errMsg: 'scanCode:fail not supported' }) })
  expect(await settled(scanCode(), 0)).toEqual(lacking)
  Object.assign(wx, { showModal: ({ fail }: Callbacks) => fail({ errMsg: 'showModal:fail' }) })
  expect(await settled(confirmed({ title: '', content: '', confirmText: '' }), 0)).toBe(false)
})
