/**
 * What the program waits for. It sets the time limit of a call in the turn in which it makes the call, so the timer set
 * last in that turn is that limit.
 */
interface Wait {
  readonly timer: number
  readonly end: () => void
}

let begunNow: Wait | undefined
/** A limit is no shorter; what is shorter is a pause of a page. */
const SHORTEST_LIMIT_MS = 5_000

type SetTimeout = (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => number

/** Sees every timer that is set from now on. */
export const watchWaits = (): void => {
  const set = window.setTimeout.bind(window) as SetTimeout
  const watched: SetTimeout = (run, ms = 0, ...args) => {
    const timer = set(run, ms, ...args)
    if (ms < SHORTEST_LIMIT_MS) return timer
    const wait = (begunNow = { timer, end: () => run(...args) })
    queueMicrotask(() => {
      if (begunNow === wait) begunNow = undefined
    })
    return timer
  }
  Object.assign(window, { setTimeout: watched })
}

/** Takes the limit of the call that is being made; what it answers ends that limit. */
export const waitBegunNow = (): (() => void) => {
  const wait = begunNow
  begunNow = undefined
  return () => {
    if (!wait) return
    clearTimeout(wait.timer)
    wait.end()
  }
}
