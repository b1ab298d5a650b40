import type * as Engine from '../../miniprogram/platform/engine'
import { askEngine, askReader, closeEngine, fetchEngine } from '../../miniprogram/platform/engine'
import { PATIENCE_MS } from '../../miniprogram/platform/wx-call'

type Message = { id: number; kind: string }

/** A worker thread that the test answers for. */
class FakeWorker {
  constructor(readonly path: string) {}
  sent: Message[] = []
  isEnded = false
  answer: (message: object) => void = () => undefined
  kill: () => void = () => undefined
  killed = () => {
    this.isEnded = true
    this.kill()
  }
  fail: () => void = () => undefined
  postMessage = (message: Message) => void this.sent.push(message)
  onMessage = (listener: (message: object) => void) => void (this.answer = listener)
  onProcessKilled = (listener: () => void) => void (this.kill = listener)
  onError = (listener: () => void) => void (this.fail = listener)
  terminate = () => void (this.isEnded = true)
}

let workers: FakeWorker[]

const phone = (members: Record<string, unknown> = {}) =>
  void ((globalThis as { wx?: unknown }).wx = {
    preDownloadSubpackage: ({ success }: { success: () => void }) => success(),
    createWorker: (path: string) => {
      if (workers.some(({ isEnded }) => !isEnded)) throw new Error('one worker at a time')
      const worker = new FakeWorker(path)
      workers.push(worker)
      return worker
    },
    ...members,
  })

const question = { kind: 'straighten', corners: [], widthPx: 1, heightPx: 1, shape: 'a4' } as never
const plan = (id: number) => ({ kind: 'plan', id, plan: undefined })
const asked = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(() => {
  workers = []
  phone()
})
afterEach(() => closeEngine())

test('each question gets its own answer, whatever the order, from one worker', async () => {
  const [first, second] = [askEngine(question, 'plan'), askEngine(question, 'plan')]
  await asked()
  expect(workers).toHaveLength(1)
  const [one, two] = workers[0]!.sent
  workers[0]!.answer(plan(two!.id))
  workers[0]!.answer(plan(one!.id))
  expect((await first)?.id).toBe(one!.id)
  expect((await second)?.id).toBe(two!.id)
})

test.each([
  ['failed', (id: number) => ({ kind: 'failed', id })],
  ['of another kind', (id: number) => ({ kind: 'corners', id, answer: { kind: 'none' } })],
])('an answer that is %s is none', async (_, answer) => {
  const answered = askEngine(question, 'plan')
  await asked()
  workers[0]!.answer(answer(workers[0]!.sent[0]!.id))
  expect(await answered).toBeUndefined()
})

test('a killed worker leaves its questions unanswered, and the next one makes another worker', async () => {
  const lost = askEngine(question, 'plan')
  await asked()
  workers[0]!.killed()
  expect(await lost).toBeUndefined()
  const next = askEngine(question, 'plan')
  await asked()
  workers[0]!.answer(plan(workers[1]!.sent[0]!.id)) // a word from the dead is still an answer to its number
  workers[1]!.answer(plan(workers[1]!.sent[0]!.id))
  expect(await next).toBeDefined()
})

const zone = { kind: 'read-mrz', picture: { width: 1, height: 1, pixels: new ArrayBuffer(4) } } as never
const mrz = (id: number) => ({ kind: 'mrz', id, reading: { kind: 'not-found' } })

test('the reader starts when the engine has answered and is ended, and the other way round', async () => {
  const straight = askEngine(question, 'plan')
  const read = askReader(zone, 'mrz')
  const again = askEngine(question, 'plan')
  await asked()
  expect(workers.map(({ path }) => path)).toEqual(['workers/engine/index.js'])
  workers[0]!.answer(plan(workers[0]!.sent[0]!.id))
  expect(await straight).toBeDefined()
  await asked()
  expect(workers.map(({ path, isEnded }) => [path, isEnded])).toEqual([
    ['workers/engine/index.js', true],
    ['workers/reader/index.js', false],
  ])
  workers[1]!.answer(mrz(workers[1]!.sent[0]!.id))
  expect((await read)?.reading).toEqual({ kind: 'not-found' })
  await asked()
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false])
  workers[2]!.answer(plan(workers[2]!.sent[0]!.id))
  expect(await again).toBeDefined()
})

test('a stuck or killed program does not keep the other one waiting', async () => {
  const stuck = askEngine(question, 'plan', 10)
  const read = askReader(zone, 'mrz')
  expect(await stuck).toBeUndefined()
  await asked()
  const back = askEngine(question, 'plan')
  await asked()
  workers[1]!.killed()
  expect(await read).toBeUndefined()
  await asked()
  workers[2]!.answer(plan(workers[2]!.sent[0]!.id))
  expect(await back).toBeDefined()
})

test('a bug in the worker ends it', async () => {
  const lost = askEngine(question, 'plan')
  await asked()
  workers[0]!.fail()
  expect(await lost).toBeUndefined()
  expect(workers[0]!.isEnded).toBe(true)
})

test('a stuck worker is given up after a while', async () => {
  const stuck = askEngine(question, 'plan', 10)
  expect(await stuck).toBeUndefined()
  expect(workers[0]!.isEnded).toBe(true)
})

test.each([
  ['an old WeChat without the call', { preDownloadSubpackage: undefined }],
  [
    'no network',
    { preDownloadSubpackage: ({ fail }: { fail: (f: object) => void }) => fail({ errMsg: 'fail' }) },
  ],
  [
    'no second thread',
    {
      createWorker: () => {
        throw new Error('fail')
      },
    },
  ],
])('with %s there is no answer, and no crash', async (_, members) => {
  phone(members)
  expect(await askEngine(question, 'plan')).toBeUndefined()
})

test('a package that came without a word is no reason to go unanswered', async () => {
  phone({ preDownloadSubpackage: () => undefined })
  jest.useFakeTimers()
  const given = askEngine(question, 'plan')
  await jest.advanceTimersByTimeAsync(PATIENCE_MS.download)
  jest.useRealTimers()
  workers[0]?.answer(plan(workers[0].sent[0]!.id))
  expect(await given).toBeDefined()
})

describe('where the worker itself is the trouble', () => {
  const fresh = (): typeof Engine => {
    jest.resetModules()
    return jest.requireActual('../../miniprogram/platform/engine')
  }
  const answered = async (engine: typeof Engine) => {
    const given = engine.askEngine(question, 'plan')
    await asked()
    const running = workers.find(({ isEnded }) => !isEnded)
    running?.answer(plan(running.sent[0]?.id ?? 0))
    const answer = await given
    engine.closeEngine()
    return answer
  }
  type Kind = { useExperimentalWorker: boolean }
  const kinds: boolean[] = []
  const making = (change: (worker: FakeWorker, isExperimental: boolean) => void) => ({
    createWorker: (path: string, { useExperimentalWorker }: Kind) => {
      if (workers.some(({ isEnded }) => !isEnded)) throw new Error('one worker at a time')
      const worker = new FakeWorker(path)
      workers.push(worker)
      kinds.push(useExperimentalWorker)
      change(worker, useExperimentalWorker)
      return worker
    },
  })
  beforeEach(() => void kinds.splice(0))

  test('a WeChat that cannot tell of its end has a worker all the same', async () => {
    phone(making((worker) => Object.assign(worker, { onProcessKilled: undefined })))
    expect(await answered(fresh())).toBeDefined()
    expect(kinds).toEqual([true])
  })

  test('one that is not finished is ended, and a plain one is made, once', async () => {
    const fails = () => {
      throw new Error('fail')
    }
    phone(making((worker, isExperimental) => isExperimental && Object.assign(worker, { onMessage: fails })))
    const engine = fresh()
    expect(await answered(engine)).toBeDefined()
    expect(await answered(engine)).toBeDefined()
    expect(kinds).toEqual([true, false, false])
    expect(workers[0]!.isEnded).toBe(true)
  })

  test('one that cannot be sent to gives way to a plain one; where that fails too there is no answer', async () => {
    const fails = () => {
      throw new Error('postMessage:fail')
    }
    phone(making((worker, isExperimental) => isExperimental && Object.assign(worker, { postMessage: fails })))
    expect(await answered(fresh())).toBeDefined()
    phone(making((worker) => Object.assign(worker, { postMessage: fails })))
    expect(await answered(fresh())).toBeUndefined()
    expect(workers.every(({ isEnded }) => isEnded)).toBe(true)
  })

  test('one that does not answer gives way to a plain one, and after that nobody waits again in this run', async () => {
    phone(making(() => undefined))
    const engine = fresh()
    const unanswered = () => engine.askEngine(question, 'plan', 10)
    expect(await unanswered()).toBeUndefined()
    expect(await answered(engine)).toBeDefined() // it was slow once
    expect(await unanswered()).toBeUndefined()
    expect(await unanswered()).toBeUndefined()
    expect(kinds).toEqual([true, false, false, false])
    expect(await engine.askEngine(question, 'plan')).toBeUndefined()
    expect(workers).toHaveLength(4)
    expect(await answered(fresh())).toBeDefined() // another run tries again
  })
})

test('the engine’s package can be fetched before it is needed', async () => {
  expect(await fetchEngine()).toEqual({ ok: true, value: undefined })
  expect(workers).toEqual([])
})
