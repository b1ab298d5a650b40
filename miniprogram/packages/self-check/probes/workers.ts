import { askEngine, closeEngine } from '../../../platform/engine'
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
  if (!answer) return bad('no answer')
  const { corners } = answer.answer as { corners?: readonly { x: number; y: number }[] }
  const first = corners?.[0]
  if (!first) return bad('no corners')
  const isRight = Math.abs(first.x - PAPER.left) <= NEAR && Math.abs(first.y - PAPER.top) <= NEAR
  return isRight ? good() : bad(`first corner at ${first.x.toFixed(1)},${first.y.toFixed(1)}`)
}

const SCRIPT = 'workers/engine/index.js'

/** A worker of either kind: made, told something, ended. */
const starts = (useExperimentalWorker: boolean): Sighting => {
  closeEngine()
  const worker = wx.createWorker(SCRIPT, { useExperimentalWorker })
  try {
    worker.postMessage({ kind: 'none', id: 0, pixels: new ArrayBuffer(4 * 1024 * 1024) })
    const kills = typeof (worker as Partial<typeof worker>).onProcessKilled === 'function'
    return good(kills ? 'onProcessKilled' : 'no onProcessKilled')
  } finally {
    worker.terminate()
  }
}

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
    first.terminate()
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
  { id: 'worker-plain', name: '普通工人', by: 'itself', run: () => Promise.resolve(starts(false)) },
  { id: 'worker-experimental', name: '实验工人', by: 'itself', run: () => Promise.resolve(starts(true)) },
  // By a tap: a phone may end the mini-program over it.
  { id: 'worker-second', name: '再开一个工人', by: 'tap', run: () => Promise.resolve(startsSecond()) },
  { id: 'engine', name: '找四角', by: 'itself', run: findsCorners },
]
