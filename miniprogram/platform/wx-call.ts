import { onPageShow } from './page-shows'

/**
 * How long a call of each kind may take, in milliseconds: many times what the slowest phone needs. WeChat has had calls
 * that answer neither `success` nor `fail` (its changelog: canvasToTempFilePath before 3.7.1, loadSubpackage on iOS).
 * What waits for the student (a picker, a question, a sheet) has no limit.
 */
export const PATIENCE_MS = {
  device: 8_000,
  storage: 8_000,
  file: 10_000,
  wholeFile: 60_000,
  camera: 15_000,
  image: 8_000,
  canvas: 30_000,
  page: 6_000,
  download: 30_000,
  student: undefined,
} as const

/** Of a phone that writes half a megabyte a second. */
export const patienceForFileMs = (bytes: number): number => PATIENCE_MS.file + bytes / 500

/** How a call of wx ended badly: what WeChat's `fail` callback carries. */
export interface CallFailure {
  readonly errMsg: string
  readonly errno?: number
  /** No answer within its time; or no such call on this device. */
  readonly cause?: 'no-answer' | 'missing'
}

export interface Callbacks<S = unknown> {
  success: (result: S) => void
  fail: (failure: { errMsg?: string; errno?: number }) => void
  /** After one of the two; WeChat has forgotten them and called this alone. */
  complete: (result: unknown) => void
}

export type WxAnswer<S> =
  | { readonly ok: true; readonly value: S }
  | { readonly ok: false; readonly failure: CallFailure }

const MISSING = /:fail:? *(?:(?:js)?api |method |function )?not supported?\b|no such (?:api|method|function)/i

const failureOf = (error: unknown): CallFailure => {
  const { errMsg, errno } = (error ?? {}) as { errMsg?: unknown; errno?: unknown }
  const text = typeof errMsg === 'string' ? errMsg : String(error)
  return {
    errMsg: text,
    ...(typeof errno === 'number' ? { errno } : {}),
    ...(error instanceof TypeError || MISSING.test(text) ? { cause: 'missing' } : {}),
  }
}

const NO_RESULT: WxAnswer<never> = { ok: false, failure: { errMsg: 'no result' } }

/** WeChat says that all went well: whether it also gives what it promises is looked at. */
const answerOf = <S, T>(result: S, read: (result: S) => T | undefined): WxAnswer<T> => {
  try {
    const value = read(result)
    return value === undefined ? NO_RESULT : { ok: true, value }
  } catch {
    return NO_RESULT
  }
}

const NO_ANSWER: CallFailure = { errMsg: 'no answer', cause: 'no-answer' }
/** WeChat stands still in the background: a limit that ends much too late has slept, and the answer may be on its way. */
const SLEPT_MS = 1_000
const AFTER_SLEEP_MS = 3_000

/** What waits for the student, in one of WeChat's own screens; such a screen may close without a word. */
const asked = new Set<unknown>()
onPageShow(() => asked.clear())

/** Whether a picker, a question or a sheet is open, as far as WeChat has told. */
export const isStudentAsked = (): boolean => asked.size > 0

/** Calls `giveUp` when the time is over, unless the answer is called first. */
export const patience = (limitMs: number | undefined, giveUp: () => void): (() => void) => {
  if (limitMs === undefined) return () => undefined
  let timer: ReturnType<typeof setTimeout>
  const wait = (waitMs: number): void => {
    const due = Date.now() + waitMs
    timer = setTimeout(() => (Date.now() - due < SLEPT_MS ? giveUp() : wait(AFTER_SLEEP_MS)), waitMs)
  }
  wait(limitMs)
  return () => clearTimeout(timer)
}

/**
 * Calls a wx function by its callbacks, waits for so long, and never rejects. File functions of WeChat have no promise
 * form, and some functions throw at once on a bad argument, so all go this way. `read` takes what is wanted out of the
 * result; where that is not in it the call counts as failed. `onLate` gets an answer that came when nobody waited any
 * more: what was done then has to be looked at, or undone.
 * @atOnce call
 */
export const callWx = <S, T = S>(
  limitMs: number | undefined,
  call: (callbacks: Callbacks<S>) => unknown,
  read: (result: S) => T | undefined = (result) => (result ?? {}) as T,
  onLate: (outcome: WxAnswer<T>) => void = () => undefined,
): Promise<WxAnswer<T>> =>
  new Promise((resolve) => {
    let isGivenUp = false
    let hasAnswered = false
    const stopWaiting = patience(limitMs, () => {
      isGivenUp = true
      resolve({ ok: false, failure: NO_ANSWER })
    })
    const end = (outcome: WxAnswer<T>): void => {
      if (hasAnswered) return
      hasAnswered = true
      asked.delete(end)
      stopWaiting()
      if (isGivenUp) onLate(outcome)
      else resolve(outcome)
    }
    const fail = (error: unknown) => end({ ok: false, failure: failureOf(error) })
    const success = (result: S) => end(answerOf(result, read))
    const complete = (result: unknown) => {
      if (hasAnswered) return
      const isOk = /:ok\b/.test(failureOf(result).errMsg)
      setTimeout(() => (isOk ? success(result as S) : fail(result)), 0)
    }
    if (limitMs === undefined) asked.add(end)
    try {
      call({ success, fail, complete })
    } catch (error) {
      fail(error)
    }
  })
