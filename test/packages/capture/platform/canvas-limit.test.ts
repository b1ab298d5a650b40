import { failed, ok } from '../../../../miniprogram/model/result'
import type { PaintedSheet } from '../../../../miniprogram/model/sheet'
import type { paintedWithin as PaintedWithin } from '../../../../miniprogram/packages/capture/platform/canvas-limit'
import { FakePhone, installFakeWx } from '../../../fake-wx'

type Options = { canvas: Canvas; success: (result: object) => void; fail: (failure: object) => void }

/** How a phone treats canvases: those over `mostPx` come out blank, or are refused, or end the program. */
interface Habit {
  mostPx: number
  over: 'blank' | 'refused' | 'killed' | 'unpainted' | 'silent'
  /** Whether the canvas can be had as text. */
  hasText: boolean
  exported: number[]
  /** Sides on which paint was laid. */
  drawn: number[]
}

const WHITE = 255

class Canvas {
  width = 1
  height = 1
  private shown = WHITE

  constructor(
    private readonly phone: FakePhone,
    private readonly habit: Habit,
  ) {}

  private readonly isOver = () => Math.max(this.width, this.height) > this.habit.mostPx

  getContext = () => ({
    fillRect: () => undefined,
    save: () => undefined,
    restore: () => undefined,
    scale: () => undefined,
    drawImage: ({ path }: { path: string }) => (this.shown = this.phone.files.get(path)!.bytes[4]!),
    getImageData: (_: number, y: number, width: number, height: number) => {
      const data = new Uint8ClampedArray(width * height * 4).fill(this.shown)
      // Paint in the upper part only.
      if (this.habit.over === 'unpainted' && this.isOver() && y > 1_000) data.fill(0)
      return { data }
    },
  })

  bytes = () => {
    const colour = this.habit.over === 'blank' && this.isOver() ? 0 : WHITE
    return Uint8Array.of(this.width >> 8, this.width & 255, this.height >> 8, this.height & 255, colour)
  }

  toDataURL = () => {
    if (!this.habit.hasText) throw new Error('no such thing')
    return `data:image/jpeg;base64,${Buffer.from(this.bytes()).toString('base64')}`
  }

  createImage = () => {
    const image = { path: '', width: 0, height: 0, onload: () => undefined, onerror: () => undefined }
    const load = (path: string) => {
      const [a, b, c, d] = this.phone.files.get(path)!.bytes
      Object.assign(image, { path, width: a! * 256 + b!, height: c! * 256 + d! })
      image.onload()
    }
    return Object.defineProperty(image, 'src', { set: load })
  }
}

/** A phone, and one run of the program on it after another. */
const aPhone = (habit: Partial<Habit> = {}) => {
  const is: Habit = { mostPx: 4096, over: 'blank', hasText: false, exported: [], drawn: [], ...habit }
  const phone: FakePhone = installFakeWx()
  const canvasToTempFilePath = ({ canvas, success, fail }: Options) => {
    const long = Math.max(canvas.width, canvas.height)
    is.exported.push(long)
    if (long > is.mostPx && (is.over === 'killed' || is.over === 'silent')) return
    if (long > is.mostPx && is.over === 'refused') return fail({ errMsg: 'canvasToTempFilePath:fail' })
    success({ tempFilePath: phone.putTemporary(`${is.exported.length}.jpg`, canvas.bytes()) })
  }
  const start = () => {
    let paintedWithin: typeof PaintedWithin
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      ;({ paintedWithin } = require('../../../../miniprogram/packages/capture/platform/canvas-limit'))
    })
    Object.assign(wx, { canvasToTempFilePath, createOffscreenCanvas: () => new Canvas(phone, is) })
    const painted = (widthPx: number, heightPx: number, canvas = new Canvas(phone, is)) =>
      paintedWithin(canvas as never, { widthPx, heightPx }, async () => {
        is.drawn.push(Math.max(canvas.width, canvas.height))
        return ok(undefined)
      })
    const encode = (widthPx: number, heightPx: number) => painted(widthPx, heightPx).encode(0.9)
    return Object.assign(encode, { painted })
  }
  return { is, phone, start }
}

const sizeOf = async (encoded: ReturnType<PaintedSheet['encode']>) => {
  const picture = await encoded
  return picture.ok ? [picture.value.widthPx, picture.value.heightPx] : picture.problem.kind
}

afterEach(() => jest.useRealTimers())

test('a phone that gives all sizes out has them drawn as they are', async () => {
  const { is, start } = aPhone()
  const encode = start()
  expect(await sizeOf(encode(3000, 4000))).toEqual([3000, 4000])
  expect(await sizeOf(encode(1200, 1000))).toEqual([1200, 1000])
  expect(is.exported).toEqual([4000, 1200])
})

test.each(['blank', 'refused', 'unpainted'] as const)(
  'what comes out %s is drawn smaller, and in this run nothing as large is tried again',
  async (over) => {
    const { is, start } = aPhone({ mostPx: 2048, over })
    const encode = start()
    expect(await sizeOf(encode(3000, 4000))).toEqual([1536, 2048])
    is.exported = []
    expect(await sizeOf(encode(4000, 3000))).toEqual([2048, 1536])
    expect(is.exported).toEqual([2048])
  },
)

test('a size that came back wrong stays out after a restart, one for which memory was short does not', async () => {
  const wrong = aPhone({ mostPx: 3072, over: 'blank' })
  await wrong.start()(3000, 4000)
  wrong.is.mostPx = 4096
  expect(await sizeOf(wrong.start()(3000, 4000))).toEqual([2304, 3072])
  const short = aPhone({ mostPx: 3072, over: 'unpainted' })
  await short.start()(3000, 4000)
  short.is.mostPx = 4096
  expect(await sizeOf(short.start()(3000, 4000))).toEqual([3000, 4000])
})

test('a size that ends the program is not tried at the next start', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] })
  const { is, start } = aPhone({ mostPx: 3072, over: 'killed' })
  void start()(3000, 4000)
  await jest.advanceTimersByTimeAsync(50)
  expect(is.exported).toEqual([4000])
  is.exported = []
  jest.useRealTimers()
  expect(await sizeOf(start()(3000, 4000))).toEqual([2304, 3072])
  expect(is.exported).toEqual([3072])
})

test('a size that ended two runs is left for good; one run may have been ended by the student', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] })
  const { is, start } = aPhone({ mostPx: 3072, over: 'killed' })
  const sizes: number[][] = []
  for (let run = 0; run < 5; run += 1) {
    is.exported = []
    void start()(3000, 4000)
    await jest.advanceTimersByTimeAsync(50)
    sizes.push(is.exported)
  }
  expect(sizes).toEqual([[4000], [3072], [4000], [3072], [3072]])
})

describe('a canvas that never answers', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }))

  const ended = async (encoded: ReturnType<PaintedSheet['encode']>) => {
    const size = sizeOf(encoded)
    await jest.advanceTimersByTimeAsync(30_000)
    return size
  }

  test('is waited for once: from then on, and by the next run, it is had as text', async () => {
    const { is, start } = aPhone({ mostPx: 0, over: 'silent', hasText: true })
    const encode = start()
    expect(await ended(encode(3000, 4000))).toBe('no-answer')
    expect(await ended(encode(3000, 4000))).toEqual([3000, 4000])
    expect(await ended(start()(3000, 4000))).toEqual([3000, 4000])
    expect(is.exported).toEqual([4000])
  })

  test('and gives no text is drawn smaller, and left for good after the second run in which it was silent', async () => {
    const { is, start } = aPhone({ mostPx: 3072, over: 'silent' })
    for (let run = 0; run < 2; run += 1) {
      const encode = start()
      expect(await ended(encode(3000, 4000))).toBe('no-answer')
      expect(await ended(encode(3000, 4000))).toEqual([2304, 3072])
    }
    is.exported = []
    expect(await ended(start()(3000, 4000))).toEqual([2304, 3072])
    expect(is.exported).toEqual([3072])
  })

  test('of the least size, without text, is asked again: WeChat may be well by then', async () => {
    const { is, start } = aPhone({ mostPx: 0, over: 'silent' })
    expect(await ended(start()(1000, 1200))).toBe('no-answer')
    is.mostPx = 4096
    expect(await ended(start()(1000, 1200))).toEqual([1000, 1200])
  })
})

test('a canvas that gives out no file is had as text, and without either it is told', async () => {
  const { start, is } = aPhone({ mostPx: 0, over: 'refused', hasText: true })
  expect(await sizeOf(start()(1000, 1200))).toEqual([1000, 1200])
  is.hasText = false
  expect(await start()(3000, 4000)).toEqual(failed({ kind: 'picture-not-encoded' }))
})

test('a wrong picture is not left behind', async () => {
  const { phone, start } = aPhone({ mostPx: 2048, over: 'blank' })
  await start()(3000, 4000)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([...phone.files.keys()].filter((path) => path.endsWith('.jpg'))).toHaveLength(1)
})

test('a size that ended the program is not tried either where the phone does not tell what it was', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] })
  const { is, phone, start } = aPhone({ mostPx: 3072, over: 'killed' })
  void start()(3000, 4000)
  await jest.advanceTimersByTimeAsync(50)
  is.exported = []
  jest.useRealTimers()
  phone.faultAt = (_, call) => (call === 'readFile' ? 'quota' : undefined)
  const encode = start()
  expect(await sizeOf(encode(3000, 4000))).toBe('storage-failed')
  expect(is.exported).toEqual([])
  phone.faultAt = () => undefined
  expect(await sizeOf(encode(3000, 4000))).toEqual([2304, 3072])
})

describe('a sheet that is encoded several times', () => {
  test('is painted once where its size has come back before, and gives its pixels back when it is released', async () => {
    const { is, phone, start } = aPhone()
    const run = start()
    await run(3000, 4000)
    is.drawn = []
    const canvas = new Canvas(phone, is)
    const sheet = run.painted(3000, 4000, canvas)
    for (const quality of [0.9, 0.7, 0.8]) expect(await sizeOf(sheet.encode(quality))).toEqual([3000, 4000])
    expect(is.drawn).toEqual([4000])
    sheet.release()
    expect([canvas.width, canvas.height]).toEqual([1, 1])
  })

  test('holds no pixels while the first picture of its size is looked at', async () => {
    const { phone, is, start } = aPhone()
    const canvas = new Canvas(phone, is)
    const sheet = start().painted(3000, 4000, canvas)
    await sheet.encode(0.9)
    expect([canvas.width, canvas.height]).toEqual([1, 1])
  })

  test('is painted smaller where the phone gives one out and the next not', async () => {
    const { is, start } = aPhone()
    const run = start()
    await run(3000, 4000)
    const sheet = run.painted(3000, 4000)
    expect(await sizeOf(sheet.encode(0.9))).toEqual([3000, 4000])
    Object.assign(is, { mostPx: 2048, over: 'refused' })
    expect(await sizeOf(sheet.encode(0.8))).toEqual([1536, 2048])
  })
})
