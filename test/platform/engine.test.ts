import type * as Engine from '../../miniprogram/platform/engine'
import type * as EnginePackage from '../../miniprogram/platform/engine-package'
import { failed, ok } from '../../miniprogram/model/result'
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

const frame = { kind: 'advise-frame', picture: { width: 1, height: 1, pixels: new ArrayBuffer(4) } } as never
const NO_ANSWER = failed({ kind: 'no-answer' })
const NO_MEMORY = failed({ kind: 'memory-short' })
const NOT_THERE = failed({ kind: 'engine-not-downloaded' })

let engine: typeof Engine
let fetchEngine: typeof EnginePackage.fetchEngine
let ANSWER_MS: number
let REST_MS: number

/** The app as it starts: nothing is known of the package yet. */
const start = (): void => {
  jest.resetModules()
  engine = jest.requireActual<typeof Engine>('../../miniprogram/platform/engine')
  const parcel = jest.requireActual<typeof EnginePackage>('../../miniprogram/platform/engine-package')
  ;[ANSWER_MS, REST_MS, fetchEngine] = [engine.ANSWER_MS, parcel.REST_MS, parcel.fetchEngine]
}
const askEngine: typeof Engine.askEngine = (...asked) => engine.askEngine(...asked)
const askReader: typeof Engine.askReader = (...asked) => engine.askReader(...asked)
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)
const asked = () => pass(0)
const running = (): FakeWorker | undefined => workers.find(({ isEnded }) => !isEnded)
/** The running worker answers what it was asked last. */
const answers = (give: (id: number) => object = plan) => {
  const worker = running()
  worker?.answer(give(worker.sent[worker.sent.length - 1]?.id ?? 0))
}

beforeEach(() => {
  jest.useFakeTimers()
  workers = []
  phone()
  start()
})
afterEach(() => {
  engine.closeEngine()
  jest.useRealTimers()
})

test('each question gets its own answer, whatever the order, from one worker', async () => {
  const [first, second] = [askEngine(question, 'plan'), askEngine(question, 'plan')]
  await asked()
  expect(workers).toHaveLength(1)
  const [one, two] = workers[0]!.sent
  workers[0]!.answer(plan(two!.id))
  workers[0]!.answer(plan(one!.id))
  expect(await first).toEqual(ok(plan(one!.id)))
  expect(await second).toEqual(ok(plan(two!.id)))
})

test.each([
  ['failed', (id: number) => ({ kind: 'failed', id })],
  ['of another kind', (id: number) => ({ kind: 'corners', id, answer: { kind: 'none' } })],
])('an answer that is %s is none', async (_, answer) => {
  const answered = askEngine(question, 'plan')
  await asked()
  answers(answer)
  expect(await answered).toEqual(NO_MEMORY)
})

describe('a question whose worker is lost', () => {
  test.each([
    ['is killed', (worker: FakeWorker) => worker.killed()],
    ['fails', (worker: FakeWorker) => worker.fail()],
  ])('because it %s is asked once more', async (_, lose) => {
    const one = askEngine(question, 'plan')
    const two = askEngine(question, 'plan')
    await asked()
    lose(workers[0]!)
    await asked()
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
    for (const { id } of workers[1]!.sent) workers[1]!.answer(plan(id))
    expect([(await one).ok, (await two).ok]).toEqual([true, true])
    const three = askEngine(question, 'plan')
    await asked()
    lose(workers[1]!)
    await asked()
    lose(workers[2]!)
    expect(await three).toEqual(NO_ANSWER)
    expect(workers).toHaveLength(3)
  })

  test('because nobody needs it any more stays unanswered', async () => {
    const unneeded = askEngine(question, 'plan')
    await asked()
    engine.closeEngine()
    expect(await unneeded).toEqual(NO_ANSWER)
    await asked()
    expect(workers).toHaveLength(1)
  })

  test('about a frame stays unanswered: the next frame asks', async () => {
    const advice = askEngine(frame, 'advice')
    await asked()
    workers[0]!.killed()
    expect(await advice).toEqual(NO_ANSWER)
    await asked()
    expect(workers).toHaveLength(1)
  })
})

test('a word from an ended worker harms nobody', async () => {
  const first = askEngine(question, 'plan')
  await asked()
  workers[0]!.killed()
  await asked()
  workers[0]!.fail()
  workers[0]!.killed()
  expect(workers[1]!.isEnded).toBe(false)
  answers()
  expect((await first).ok).toBe(true)
})

test('a frame that takes long costs a photograph nothing', async () => {
  const advice = askEngine(frame, 'advice')
  await asked()
  await pass(ANSWER_MS - 5_000)
  const corners = askEngine(question, 'plan')
  await pass(6_000)
  expect(await advice).toEqual(NO_ANSWER)
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([false])
  answers()
  expect((await corners).ok).toBe(true)
})

const zone = { kind: 'read-mrz', picture: { width: 1, height: 1, pixels: new ArrayBuffer(4) } } as never
const mrz = (id: number) => ({ kind: 'mrz', id, reading: { kind: 'not-found' } })

test('the reader starts when the engine has answered and is ended, and the other way round', async () => {
  const straight = askEngine(question, 'plan')
  const read = askReader(zone, 'mrz')
  const again = askEngine(question, 'plan')
  await asked()
  expect(workers.map(({ path }) => path)).toEqual(['workers/engine/index.js'])
  answers()
  expect((await straight).ok).toBe(true)
  await asked()
  expect(workers.map(({ path, isEnded }) => [path, isEnded])).toEqual([
    ['workers/engine/index.js', true],
    ['workers/reader/index.js', false],
  ])
  answers(mrz)
  expect(await read).toMatchObject({ value: { reading: { kind: 'not-found' } } })
  await asked()
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false])
  answers()
  expect((await again).ok).toBe(true)
})

test('the reader does not wait for a frame', async () => {
  const advice = askEngine(frame, 'advice')
  const read = askReader(zone, 'mrz')
  await asked()
  expect(await advice).toEqual(NO_ANSWER)
  answers(mrz)
  expect((await read).ok).toBe(true)
})

test('a stuck or killed program does not keep the other one waiting', async () => {
  const stuck = askEngine(question, 'plan')
  const read = askReader(zone, 'mrz')
  await asked()
  await pass(ANSWER_MS)
  workers[1]!.killed()
  await asked()
  answers() // the lost question of the engine
  expect((await stuck).ok).toBe(true)
  await asked()
  answers(mrz)
  expect((await read).ok).toBe(true)
})

test.each([
  ['an old WeChat without the call', { preDownloadSubpackage: undefined }, 'not-on-this-device'],
  [
    'no network',
    { preDownloadSubpackage: ({ fail }: { fail: (f: object) => void }) => fail({ errMsg: 'fail' }) },
    'engine-not-downloaded',
  ],
  [
    'no second thread',
    {
      createWorker: () => {
        throw new Error('fail')
      },
    },
    'memory-short',
  ],
])('with %s it is said why there is no answer', async (_, members, kind) => {
  phone(members)
  expect(await askEngine(question, 'plan')).toEqual(failed({ kind }))
})

describe('the package of the workers', () => {
  const silent = { preDownloadSubpackage: () => undefined }

  test('that came without a word is no reason to go unanswered, and is waited for once', async () => {
    phone(silent)
    const [first, second] = [askEngine(question, 'plan'), askEngine(question, 'plan')]
    await pass(PATIENCE_MS.download)
    for (const { id } of workers[0]!.sent) workers[0]!.answer(plan(id))
    expect([(await first).ok, (await second).ok]).toEqual([true, true])
    engine.closeEngine()
    const third = askEngine(question, 'plan')
    await asked()
    answers()
    expect((await third).ok).toBe(true)
  })

  test('that does not come is asked for again after a minute, or when the student asks', async () => {
    let requests = 0
    let isOnline = false
    type Callbacks = { success: () => void; fail: (f: object) => void }
    const preDownloadSubpackage = ({ success, fail }: Callbacks) => {
      requests += 1
      if (isOnline) success()
      else fail({ errMsg: 'fail' })
    }
    phone({ preDownloadSubpackage })
    for (let page = 0; page < 20; page += 1) expect(await askEngine(question, 'plan')).toEqual(NOT_THERE)
    expect(requests).toBe(1)
    await pass(REST_MS)
    expect(await askEngine(question, 'plan')).toEqual(NOT_THERE)
    expect(requests).toBe(2)
    expect(await fetchEngine()).toEqual(NOT_THERE)
    isOnline = true
    expect(await fetchEngine()).toEqual(ok(undefined))
    expect(requests).toBe(4)
    const given = askEngine(question, 'plan')
    await asked()
    answers()
    expect((await given).ok).toBe(true)
    await pass(REST_MS)
    isOnline = false
    engine.closeEngine()
    const later = askEngine(question, 'plan')
    await asked()
    answers()
    expect((await later).ok).toBe(true)
    expect(requests).toBe(4)
  })

  test('that no worker starts from after no word is not there; a late word counts', async () => {
    let come: () => void = () => undefined
    phone({
      preDownloadSubpackage: ({ success }: { success: () => void }) => void (come = success),
      createWorker: () => {
        throw new Error('fail')
      },
    })
    const given = askEngine(question, 'plan')
    await pass(PATIENCE_MS.download)
    expect(await given).toEqual(NOT_THERE)
    phone(silent)
    come()
    const later = askEngine(question, 'plan')
    await asked()
    answers()
    expect((await later).ok).toBe(true)
  })

  test('can be fetched before it is needed', async () => {
    expect(await fetchEngine()).toEqual({ ok: true, value: undefined })
    expect(workers).toEqual([])
  })
})

describe('where the worker itself is the trouble', () => {
  const answered = async () => {
    const given = askEngine(question, 'plan')
    await asked()
    answers()
    const said = await given
    engine.closeEngine()
    return said.ok
  }
  type Kind = { useExperimentalWorker: boolean }
  const kinds: boolean[] = []
  const making = (change: (worker: FakeWorker, isExperimental: boolean) => void) => ({
    createWorker: (path: string, { useExperimentalWorker }: Kind) => {
      if (running()) throw new Error('one worker at a time')
      const worker = new FakeWorker(path)
      workers.push(worker)
      kinds.push(useExperimentalWorker)
      change(worker, useExperimentalWorker)
      return worker
    },
  })
  const fails = () => {
    throw new Error('fail')
  }
  beforeEach(() => void kinds.splice(0))

  test('a WeChat that cannot tell of its end has a worker all the same', async () => {
    phone(making((worker) => Object.assign(worker, { onProcessKilled: undefined })))
    expect(await answered()).toBe(true)
    expect(kinds).toEqual([true])
  })

  test('one that is not finished is ended, and a plain one is made, once', async () => {
    phone(making((worker, isExperimental) => isExperimental && Object.assign(worker, { onMessage: fails })))
    expect(await answered()).toBe(true)
    expect(await answered()).toBe(true)
    expect(kinds).toEqual([true, false, false])
    expect(workers[0]!.isEnded).toBe(true)
  })

  test('one that cannot be sent to gives way to a plain one; where that fails too there is no answer', async () => {
    phone(making((worker, isExperimental) => isExperimental && Object.assign(worker, { postMessage: fails })))
    expect(await answered()).toBe(true)
    phone(making((worker) => Object.assign(worker, { postMessage: fails })))
    expect(await askEngine(question, 'plan')).toEqual(NO_ANSWER)
    expect(workers.every(({ isEnded }) => isEnded)).toBe(true)
  })

  test('one that tells of an error gives way to a plain one; one that the system took comes again as it was', async () => {
    phone(making(() => undefined))
    const first = askEngine(question, 'plan')
    await asked()
    workers[0]!.killed()
    await asked()
    workers[1]!.fail()
    await first
    expect(await answered()).toBe(true)
    expect(kinds).toEqual([true, true, false])
  })

  test('one that does not answer gives way to a plain one; after that nobody waits again for a minute', async () => {
    phone(making(() => undefined))
    const slow = askEngine(question, 'plan')
    await asked()
    await pass(ANSWER_MS)
    answers()
    expect((await slow).ok).toBe(true)
    expect(kinds).toEqual([true, false])
    const stuck = askEngine(question, 'plan')
    await pass(2 * ANSWER_MS)
    expect(await stuck).toEqual(NO_ANSWER)
    expect(workers).toHaveLength(3)
    expect(await askEngine(question, 'plan')).toEqual(NO_ANSWER)
    expect(await askEngine(frame, 'advice')).toEqual(NO_ANSWER)
    expect(workers).toHaveLength(3)
    await pass(REST_MS)
    expect(await answered()).toBe(true)
  })
})
