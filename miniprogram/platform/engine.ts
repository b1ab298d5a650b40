import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import type { EngineAnswers, EngineRequest } from '../workers/engine/messages'
import type { ReaderAnswers, ReaderRequest } from '../workers/reader/messages'
import { callWx, patience, PATIENCE_MS, type WxAnswer } from './wx-call'

/** A question without its number, which the client gives. */
type Unnumbered<R> = R extends EngineRequest | ReaderRequest ? Omit<R, 'id'> : never
export type EngineQuestion = Unnumbered<EngineRequest>
export type EngineAnswer<K extends EngineAnswers['kind']> = Extract<EngineAnswers, { kind: K }>
export type ReaderQuestion = Unnumbered<ReaderRequest>
export type ReaderAnswer<K extends ReaderAnswers['kind']> = Extract<ReaderAnswers, { kind: K }>

type Answer = EngineAnswers | ReaderAnswers

interface PendingAnswer {
  resolve: (answer: Answer | undefined) => void
  readonly answered: Promise<Answer | undefined>
  readonly stopWaiting: () => void
}

/** One program for pictures as they are taken, one that reads finished pages. WeChat runs one worker at a time. */
const SCRIPT = { engine: 'workers/engine/index.js', reader: 'workers/reader/index.js' } as const
type Program = keyof typeof SCRIPT
/** Many times what the slowest phone needs: after it the worker counts as stuck. */
const ANSWER_MS = 20_000
/** So many stuck in a row, the second a plain one, and this run asks no more: each page would cost the whole wait. */
const MOST_STUCK = 2

let stuckCount = 0

let running: { readonly program: Program; readonly worker: WechatMiniprogram.Worker } | undefined
/** Questions are put one after another, so that no program is changed while another one is being started. */
let lastPut: Promise<unknown> = Promise.resolve()
let lastId = 0
const waiting = new Map<number, PendingAnswer>()

const download = (): Promise<WxAnswer<unknown>> =>
  callWx(PATIENCE_MS.download, (callbacks) =>
    wx.preDownloadSubpackage({ packageType: 'workers', ...callbacks }),
  )

/**
 * Fetches the workers' own package, once, so that it is there when the student has no network. A WeChat that does not
 * know the call (before 2.27.3) is no place for the engine.
 */
export const fetchEngine = async (): Attempt => {
  const call = await download()
  if (call.ok) return ok(undefined)
  const isMissing = call.failure.cause === 'missing'
  return failed({ kind: isMissing ? 'not-on-this-device' : 'engine-not-downloaded' })
}

const answer = (id: number, given: Answer | undefined): void => {
  const asked = waiting.get(id)
  if (!asked) return
  waiting.delete(id)
  asked.stopWaiting()
  asked.resolve(given)
}

const lose = (lost: WechatMiniprogram.Worker): void => {
  if (running?.worker !== lost) return
  running = undefined
  for (const id of [...waiting.keys()]) answer(id, undefined)
}

/** WeChat allows one worker: one that is no use must not stay. */
export const endWorker = (worker: WechatMiniprogram.Worker): void => {
  try {
    worker.terminate()
  } catch {
    // It is gone already.
  }
}

/** Ends whichever program runs and gives its memory back; the next question starts one anew. */
export const closeEngine = (): void => {
  const ended = running?.worker
  if (!ended) return
  lose(ended)
  endWorker(ended)
}

/**
 * On iOS the experimental worker runs compiled code; the system may take it away, which onProcessKilled tells. Some
 * versions cannot make it or send to it (before 3.9.1): from then on plain ones are made.
 */
let isExperimental = true

const startedWorker = (program: Program): WechatMiniprogram.Worker | undefined => {
  let made: WechatMiniprogram.Worker | undefined
  try {
    const worker = (made = wx.createWorker(SCRIPT[program], { useExperimentalWorker: isExperimental }))
    worker.onMessage((message) => {
      const given = message as unknown as Answer
      stuckCount = 0
      answer(given.id, given.kind === 'failed' ? undefined : given)
    })
    // Documented for phones; WeChat for computers and HarmonyOS may lack it.
    ;(worker as Partial<WechatMiniprogram.Worker>).onProcessKilled?.(() => lose(worker))
    worker.onError(() => closeEngine())
    return worker
  } catch {
    if (made) endWorker(made)
    return undefined // an old WeChat, or no memory for a second thread
  }
}

/** Whether it is worth another try with a plain worker. */
const fallsBack = (): boolean => {
  const wasExperimental = isExperimental
  isExperimental = false
  return wasExperimental
}

const madeWorker = async (program: Program): Promise<WechatMiniprogram.Worker | undefined> => {
  const call = await download()
  // Without an answer it may be there all the same: whether a worker starts tells.
  if (!call.ok && call.failure.cause !== 'no-answer') return undefined
  return startedWorker(program) ?? (fallsBack() ? startedWorker(program) : undefined)
}

/** The other program is let finish first: its questions are answered, or given up after their time. */
const runningWorker = async (program: Program): Promise<WechatMiniprogram.Worker | undefined> => {
  if (running && running.program !== program) {
    await Promise.all([...waiting.values()].map(({ answered }) => answered))
    closeEngine()
  }
  if (running) return running.worker
  const worker = await madeWorker(program)
  if (worker) running = { program, worker }
  return worker
}

/** Sends the question. The promise of the answer is handed on inside an object, or `await` would wait for it here already. */
const put = async (
  program: Program,
  question: EngineQuestion | ReaderQuestion,
  patienceMs: number,
): Promise<{ readonly answered: Promise<Answer | undefined> }> => {
  const asked = await runningWorker(program)
  if (!asked) return { answered: Promise.resolve(undefined) }
  const id = (lastId += 1)
  let resolve: PendingAnswer['resolve'] = () => undefined
  const answered = new Promise<Answer | undefined>((give) => (resolve = give))
  const stopWaiting = patience(patienceMs, () => {
    stuckCount += 1
    fallsBack()
    closeEngine()
  })
  waiting.set(id, { resolve, answered, stopWaiting })
  try {
    asked.postMessage({ ...question, id })
    return { answered }
  } catch {
    closeEngine()
    return fallsBack() ? put(program, question, patienceMs) : { answered }
  }
}

const ask = async (
  program: Program,
  question: EngineQuestion | ReaderQuestion,
  kind: Answer['kind'],
  patienceMs: number,
): Promise<Answer | undefined> => {
  if (stuckCount >= MOST_STUCK) return undefined
  const isPut = lastPut.then(() => put(program, question, patienceMs))
  lastPut = isPut.catch(() => undefined)
  const given = await (await isPut).answered
  return given?.kind === kind ? given : undefined
}

/**
 * Asks the image engine. Undefined when there is no answer: no worker on this phone, killed, stuck, or a picture it
 * cannot read. The caller then says that nothing was checked.
 */
export const askEngine = async <K extends EngineAnswers['kind']>(
  question: EngineQuestion,
  kind: K,
  patienceMs = ANSWER_MS,
): Promise<EngineAnswer<K> | undefined> =>
  (await ask('engine', question, kind, patienceMs)) as EngineAnswer<K> | undefined

/** Asks the reader of finished pages; undefined as above. Never while something else needs the engine at once. */
export const askReader = async <K extends ReaderAnswers['kind']>(
  question: ReaderQuestion,
  kind: K,
  patienceMs = ANSWER_MS,
): Promise<ReaderAnswer<K> | undefined> =>
  (await ask('reader', question, kind, patienceMs)) as ReaderAnswer<K> | undefined
