import type { Answer, Request } from '../workers/engine/messages'
import { called } from './called'

/** A question without its number, which the client gives. */
type Unnumbered<R> = R extends Request ? Omit<R, 'id'> : never
export type EngineQuestion = Unnumbered<Request>
export type EngineAnswer<K extends Answer['kind']> = Extract<Answer, { kind: K }>

interface Waiting {
  resolve(answer: Answer | undefined): void
  readonly timer: ReturnType<typeof setTimeout>
}

const SCRIPT = 'workers/engine/index.js'
/** Many times what the slowest phone needs: after it the worker counts as stuck. */
const PATIENCE_MS = 20_000

let worker: WechatMiniprogram.Worker | undefined
let starting: Promise<WechatMiniprogram.Worker | undefined> | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Fetches the engine's own package, once, so that it is there when the student has no network. True when it is; false
 * also on a WeChat that does not know the call (before 2.27.3).
 */
export const fetchEngine = async (): Promise<boolean> => {
  const call = await called((callbacks) => wx.preDownloadSubpackage({ packageType: 'workers', ...callbacks }))
  return call.ok
}

const answer = (id: number, given: Answer | undefined): void => {
  const asked = waiting.get(id)
  if (!asked) return
  waiting.delete(id)
  clearTimeout(asked.timer)
  asked.resolve(given)
}

const lose = (lost: WechatMiniprogram.Worker): void => {
  if (worker !== lost) return
  worker = undefined
  for (const id of [...waiting.keys()]) answer(id, undefined)
}

/** Ends the worker and gives its memory back; the next question makes another. */
export const closeEngine = (): void => {
  const ended = worker
  if (!ended) return
  lose(ended)
  ended.terminate()
}

const madeWorker = async (): Promise<WechatMiniprogram.Worker | undefined> => {
  if (!(await fetchEngine())) return undefined
  try {
    // On iOS the experimental worker runs compiled code; the system may take it away, which onProcessKilled tells.
    const made = wx.createWorker(SCRIPT, { useExperimentalWorker: true })
    made.onMessage((message) => {
      const given = message as unknown as Answer
      answer(given.id, given.kind === 'failed' ? undefined : given)
    })
    made.onProcessKilled(() => lose(made))
    made.onError(() => closeEngine())
    return made
  } catch {
    return undefined // an old WeChat, or no memory for a second thread
  }
}

const runningWorker = async (): Promise<WechatMiniprogram.Worker | undefined> => {
  if (worker) return worker
  starting ??= madeWorker()
  worker = await starting
  starting = undefined
  return worker
}

/**
 * Asks the image engine. Undefined when there is no answer: no worker on this phone, killed, stuck, or a picture it
 * cannot read. The caller then says that nothing was checked.
 */
export const askEngine = async <K extends Answer['kind']>(
  question: EngineQuestion,
  kind: K,
  patienceMs = PATIENCE_MS,
): Promise<EngineAnswer<K> | undefined> => {
  const asked = await runningWorker()
  if (!asked) return undefined
  const id = (lastId += 1)
  const given = await new Promise<Answer | undefined>((resolve) => {
    const timer = setTimeout(() => closeEngine(), patienceMs)
    waiting.set(id, { resolve, timer })
    asked.postMessage({ ...question, id })
  })
  return given?.kind === kind ? (given as EngineAnswer<K>) : undefined
}
