import type { Attempt, Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import type { EngineAnswers, EngineRequest } from '../workers/engine/messages'
import type { ReaderAnswers, ReaderRequest } from '../workers/reader/messages'
import { enginePackage, lackOf, REST_MS } from './engine-package'
import { patience } from './wx-call'

/** A question without its number, which the client gives. */
type Unnumbered<R> = R extends EngineRequest | ReaderRequest ? Omit<R, 'id'> : never
export type EngineQuestion = Unnumbered<EngineRequest>
export type EngineAnswer<K extends EngineAnswers['kind']> = Extract<EngineAnswers, { kind: K }>
export type ReaderQuestion = Unnumbered<ReaderRequest>
export type ReaderAnswer<K extends ReaderAnswers['kind']> = Extract<ReaderAnswers, { kind: K }>

type Question = EngineQuestion | ReaderQuestion
type Answer = EngineAnswers | ReaderAnswers
type Worker = WechatMiniprogram.Worker

/** How a question ended. `lost`: its worker is gone, and another one may answer. */
type Given = Result<Answer, Problem> | 'lost'

interface PendingAnswer {
  resolve: (given: Given) => void
  readonly answered: Promise<Given>
  readonly stopWaiting: () => void
  readonly isFleeting: boolean
}

/** One program for pictures as they are taken, one that reads finished pages. WeChat runs one worker at a time. */
const SCRIPT = { engine: 'workers/engine/index.js', reader: 'workers/reader/index.js' } as const
type Program = keyof typeof SCRIPT
/** Many times what the slowest phone needs: after it the worker counts as stuck. */
export const ANSWER_MS = 20_000
/** So many stuck in a row, the second a plain one, and nobody asks for a while: each page would cost the whole wait. */
const MOST_STUCK = 2

/** Nobody answered in time, or whoever should is gone. */
const NO_ANSWER = failed<Problem>({ kind: 'no-answer' })
/** A program that cannot work, or not even start, on a phone that has it: what it lacks then is memory. */
const NO_MEMORY = failed<Problem>({ kind: 'memory-short' })

let stuckCount = 0
let restsUntilMs = 0

let running: { readonly program: Program; readonly worker: Worker } | undefined
/** Questions are put one after another, so that no program is changed while another one is being started. */
let lastPut: Promise<unknown> = Promise.resolve()
let lastId = 0
const waiting = new Map<number, PendingAnswer>()

/** The next frame asks it anew: it is asked once, nothing waits for it, and a slow answer is no sign of a stuck worker. */
const isFleeting = ({ kind }: Question): boolean => kind === 'advise-frame'

const answer = (id: number, given: Given): void => {
  const asked = waiting.get(id)
  if (!asked) return
  waiting.delete(id)
  asked.stopWaiting()
  asked.resolve(given)
}

/** WeChat allows one worker: one that is no use must not stay. */
export const endWorker = (worker: Worker): void => {
  try {
    worker.terminate()
  } catch {
    // It is gone already.
  }
}

/** The running worker is one no more; what it was asked ends so. */
const dismiss = (worker: Worker, given: Given): void => {
  running = undefined
  endWorker(worker)
  for (const id of [...waiting.keys()]) answer(id, given)
}

/** A worker that ended long ago may still tell of it, while another one runs. */
const lose = (lost: Worker): void => {
  if (running?.worker === lost) dismiss(lost, 'lost')
}

/** Ends whichever program runs and gives its memory back; the next question starts one anew. */
export const closeEngine = (): void => {
  if (running) dismiss(running.worker, NO_ANSWER)
}

/**
 * On iOS the experimental worker runs compiled code; the system may take it away, which onProcessKilled tells. Some
 * versions cannot make it or send to it (before 3.9.1): from then on plain ones are made.
 */
let isExperimental = true

/** Whether it is worth another try with a plain worker. */
const fallsBack = (): boolean => {
  const wasExperimental = isExperimental
  isExperimental = false
  return wasExperimental
}

/** The running worker is of no use as it is. */
const giveUp = (worker: Worker): void => {
  if (running?.worker !== worker) return
  fallsBack()
  lose(worker)
}

const startedWorker = (program: Program): Worker | undefined => {
  let made: Worker | undefined
  try {
    const worker = (made = wx.createWorker(SCRIPT[program], { useExperimentalWorker: isExperimental }))
    worker.onMessage((message) => {
      const given = message as unknown as Answer
      stuckCount = 0
      answer(given.id, given.kind === 'failed' ? NO_MEMORY : ok(given))
    })
    // Documented for phones; WeChat for computers and HarmonyOS may lack it.
    ;(worker as Partial<Worker>).onProcessKilled?.(() => lose(worker))
    worker.onError(() => giveUp(worker))
    return worker
  } catch {
    if (made) endWorker(made)
    return undefined
  }
}

const madeWorker = async (program: Program): Attempt<Worker> => {
  const fetched = await enginePackage()
  // Without an answer it may be there all the same: whether a worker starts tells.
  if (!fetched.ok && fetched.failure.cause !== 'no-answer') return failed(lackOf(fetched))
  const worker = startedWorker(program) ?? (fetched.ok && fallsBack() ? startedWorker(program) : undefined)
  if (worker) return ok(worker)
  return fetched.ok ? NO_MEMORY : failed(lackOf(fetched))
}

/** The other program is let finish first: its questions are answered, or given up after their time. */
const runningWorker = async (program: Program): Attempt<Worker> => {
  if (running && running.program !== program) {
    const needed = [...waiting.values()].filter((one) => !one.isFleeting)
    await Promise.all(needed.map(({ answered }) => answered))
    closeEngine()
  }
  if (running) return ok(running.worker)
  const made = await madeWorker(program)
  if (made.ok) running = { program, worker: made.value }
  return made
}

const beStuck = (worker: Worker): void => {
  stuckCount += 1
  if (stuckCount >= MOST_STUCK) restsUntilMs = Date.now() + REST_MS
  giveUp(worker)
}

/** Sends the question. The promise of the answer is handed on inside an object, or `await` would wait for it here already. */
const put = async (program: Program, question: Question): Promise<{ readonly answered: Promise<Given> }> => {
  const made = await runningWorker(program)
  if (!made.ok) return { answered: Promise.resolve(made) }
  const worker = made.value
  const id = (lastId += 1)
  let resolve: PendingAnswer['resolve'] = () => undefined
  const answered = new Promise<Given>((give) => (resolve = give))
  const stopWaiting = patience(ANSWER_MS, () =>
    isFleeting(question) ? answer(id, NO_ANSWER) : beStuck(worker),
  )
  waiting.set(id, { resolve, answered, stopWaiting, isFleeting: isFleeting(question) })
  try {
    worker.postMessage({ ...question, id })
  } catch {
    giveUp(worker)
  }
  return { answered }
}

const asked = async (program: Program, question: Question): Promise<Given> => {
  if (Date.now() < restsUntilMs) return NO_ANSWER
  const isPut = lastPut.then(() => put(program, question))
  lastPut = isPut.catch(() => undefined)
  return (await isPut).answered
}

/** What is asked of a photograph or a page is asked once more where its worker was lost. */
const ask = async (program: Program, question: Question, kind: Answer['kind']): Attempt<Answer> => {
  const first = await asked(program, question)
  const given = first === 'lost' && !isFleeting(question) ? await asked(program, question) : first
  if (given === 'lost') return NO_ANSWER
  return given.ok && given.value.kind !== kind ? NO_MEMORY : given
}

/**
 * Asks the image engine. The problem says why there is no answer: its package is not on the phone, the phone or its
 * WeChat has no room for it (or it none for the picture), or nobody answered. The caller then says that nothing was
 * checked.
 */
export const askEngine = <K extends EngineAnswers['kind']>(
  question: EngineQuestion,
  kind: K,
): Attempt<EngineAnswer<K>> => ask('engine', question, kind) as Attempt<EngineAnswer<K>>

/** Asks the reader of finished pages; fails as above. Never while something else needs the engine at once. */
export const askReader = <K extends ReaderAnswers['kind']>(
  question: ReaderQuestion,
  kind: K,
): Attempt<ReaderAnswer<K>> => ask('reader', question, kind) as Attempt<ReaderAnswer<K>>
