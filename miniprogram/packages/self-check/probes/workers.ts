import { askEngine, closeEngine, endWorker } from '../../../platform/engine'
import { callWx, PATIENCE_MS, type WxAnswer } from '../../../platform/wx-call'
import { bad, good, type Probe, type Sighting } from '../probe'
import { asked, sightingOf } from '../wx-call'

const WIDTH = 640
const HEIGHT = 480
const PAPER = { left: 200, right: 440, top: 70, bottom: 410 } as const
/** Two pixels of the picture. */
const NEAR = 2

/** A light sheet with lines of print on a dark table. */
const sheetPixels = (): ArrayBuffer => {
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4)
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const isPaper = x >= PAPER.left && x < PAPER.right && y >= PAPER.top && y < PAPER.bottom
      const isPrint =
        isPaper && y % 16 < 4 && x > PAPER.left + 24 && x < PAPER.right - 24 && (x * 7 + y) % 11 < 6
      const grey = isPrint ? 60 : isPaper ? 236 : 52
      pixels.set([grey, grey, grey, 255], (y * WIDTH + x) * 4)
    }
  return pixels.buffer
}

const findsCorners = async (): Promise<Sighting> => {
  const picture = { width: WIDTH, height: HEIGHT, pixels: sheetPixels() }
  const answer = await askEngine({ kind: 'find-corners', picture }, 'corners')
  if (!answer.ok) return bad(answer.problem.kind)
  const { corners } = answer.value.answer as { corners?: readonly { x: number; y: number }[] }
  const first = corners?.[0]
  if (!first) return bad('no corners')
  const isRight = Math.abs(first.x - PAPER.left) <= NEAR && Math.abs(first.y - PAPER.top) <= NEAR
  return isRight ? good() : bad(`first corner at ${first.x.toFixed(1)},${first.y.toFixed(1)}`)
}

/** A worker made for this package: the product's own answer pictures alone. */
const SCRIPT = 'workers/self-check/index.js'
const ECHO_BYTES = 4 * 1024 * 1024

type Reply = Readonly<Record<string, unknown>>

/** A worker of either kind, alone on the phone while it is asked; ended whatever it does. */
const askedAlone = async (
  useExperimentalWorker: boolean,
  question: object,
  judge: (answer: WxAnswer<Reply>, tellsOfEnd: boolean) => Sighting,
): Promise<Sighting> => {
  closeEngine()
  const worker = wx.createWorker(SCRIPT, { useExperimentalWorker })
  const { onProcessKilled } = worker as Partial<typeof worker>
  try {
    const answer = await callWx<Reply>(PATIENCE_MS.file, ({ success }) => {
      worker.onMessage((message) => success(message as unknown as Reply))
      onProcessKilled?.call(worker, () => success({ isKilled: true }))
      worker.postMessage(question)
    })
    return judge(answer, onProcessKilled !== undefined)
  } finally {
    endWorker(worker)
  }
}

/** Made, sent a large picture, and it comes back. */
const echoes = (useExperimentalWorker: boolean): Promise<Sighting> =>
  askedAlone(useExperimentalWorker, { pixels: new ArrayBuffer(ECHO_BYTES) }, (answer, tellsOfEnd) => {
    if (!answer.ok) return sightingOf(answer)
    const bytes = (answer.value.pixels as ArrayBuffer | undefined)?.byteLength
    if (bytes !== ECHO_BYTES) return bad(`${bytes} bytes came back`)
    return good(tellsOfEnd ? 'onProcessKilled' : 'no onProcessKilled')
  })

/** That WeChat tells when iOS takes the worker away, by its own way of playing that. */
const tellsOfKill = (): Promise<Sighting> =>
  askedAlone(true, { isEnd: true }, (answer, tellsOfEnd) => {
    if (!tellsOfEnd) return good('no onProcessKilled')
    if (!answer.ok) return bad('not told')
    return good(answer.value.isKilled ? 'told' : 'no testOnProcessKilled')
  })

/** WeChat allows one; what it says of another is worth knowing: the product ends one before it makes the next. */
const startsSecond = (): Sighting => {
  closeEngine()
  const first = wx.createWorker(SCRIPT)
  try {
    wx.createWorker(SCRIPT).terminate()
    return good('two run')
  } catch (error) {
    return good(`refused: ${String((error as { errMsg?: unknown }).errMsg ?? error)}`)
  } finally {
    endWorker(first)
  }
}

export const WORKERS: readonly Probe[] = [
  {
    id: 'worker-download',
    name: '下载工人',
    by: 'itself',
    run: async () =>
      sightingOf(
        await asked((callbacks) => wx.preDownloadSubpackage({ packageType: 'workers', ...callbacks })),
      ),
  },
  { id: 'worker-plain', name: '普通工人', by: 'itself', run: () => echoes(false) },
  { id: 'worker-experimental', name: '实验工人', by: 'itself', run: () => echoes(true) },
  { id: 'worker-killed', name: '工人被系统收回', by: 'itself', run: tellsOfKill },
  // By a tap: a phone may end the mini-program over it.
  { id: 'worker-second', name: '再开一个工人', by: 'tap', run: () => Promise.resolve(startsSecond()) },
  { id: 'engine', name: '找四角', by: 'itself', run: findsCorners },
]
