import { WORKERS } from '../../../miniprogram/packages/self-check/probes/workers'
import { PATIENCE_MS } from '../../../miniprogram/platform/wx-call'

/** What the probes say of phones whose workers behave as WeChat's pages tell, and of others. */

interface FakeWorker {
  readonly onMessage?: (listener: (message: unknown) => void) => void
  readonly onProcessKilled?: (listener: () => void) => void
  readonly postMessage?: (message: { isEnd?: boolean }) => void
  readonly terminate?: () => void
}

const phoneWith = (...workers: (FakeWorker | Error)[]): void => {
  const none = () => undefined
  const createWorker = () => {
    const worker = workers.shift()
    if (worker instanceof Error) throw worker
    return { onMessage: none, postMessage: none, terminate: none, ...worker }
  }
  Object.assign(globalThis, { wx: { createWorker } })
}

const seen = (id: string) => WORKERS.find((probe) => probe.id === id)!.run()

/** Sends back what it gets, and tells of its end. */
const aWorker = (terminate?: () => void): FakeWorker => {
  let tell: (message: unknown) => void
  let tellKilled: () => void
  return {
    onMessage: (listener) => (tell = listener),
    onProcessKilled: (listener) => (tellKilled = listener),
    postMessage: (message) => (message.isEnd ? tellKilled() : tell(message)),
    ...(terminate ? { terminate } : {}),
  }
}

const gone = () => {
  throw new Error('terminate:fail worker is gone')
}

afterEach(() => jest.useRealTimers())

test('an end that WeChat tells is seen, though what is gone cannot be ended once more', async () => {
  phoneWith(aWorker(gone))
  expect(await seen('worker-killed')).toEqual({ verdict: 'good', detail: 'told' })
})

test('an end that nobody tells is a fault', async () => {
  jest.useFakeTimers()
  phoneWith({ onProcessKilled: () => undefined })
  const told = seen('worker-killed')
  await jest.advanceTimersByTimeAsync(PATIENCE_MS.file)
  expect(await told).toEqual({ verdict: 'bad', detail: 'not told' })
})

test('a worker that sends back less than it got is a fault', async () => {
  let tell: (message: unknown) => void
  phoneWith(aWorker(), {
    onMessage: (listener) => (tell = listener),
    postMessage: () => tell({ pixels: new ArrayBuffer(8) }),
  })
  expect(await seen('worker-plain')).toEqual({ verdict: 'good', detail: 'onProcessKilled' })
  expect(await seen('worker-plain')).toEqual({ verdict: 'bad', detail: '8 bytes came back' })
})

test('what WeChat says of a second worker stands in the report', async () => {
  phoneWith({ terminate: gone }, new Error('one only'), {}, {})
  expect(await seen('worker-second')).toEqual({ verdict: 'good', detail: 'refused: Error: one only' })
  expect(await seen('worker-second')).toEqual({ verdict: 'good', detail: 'two run' })
})
