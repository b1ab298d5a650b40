import { callBack, succeeded, type Callbacks } from './call-back'
import { wxError, type WxFailure } from './failure'
import type { Fault, Faults } from './faults'
import { documented, untapped } from '../behaviour/documented-failure'
import { callerOf, isTapBound, type TapState } from '../behaviour/tap-state'

/** One asynchronous API: its name, what it does, and what remains of it under a fault. */
export interface ApiSpec<O, R> {
  name: string
  /** The name in the fault register where it differs ('fs.writeFile'). */
  faultName?: string
  run: (options: O) => R | Promise<R>
  /** Reports success without changing anything. Only calls that change data have it. */
  lost?: (options: O) => R | Promise<R>
  /** Stores half of the content. */
  torn?: (options: O) => R | Promise<R>
  /** How WeChat words a full disk for this API. */
  full?: WxFailure
}

/** An API as a page calls it: callbacks, or a promise when there are none. */
export type AsyncApi<O, R> = (options?: O & Callbacks<R>) => Promise<R & { errMsg: string }> | undefined

export type DefineApi = <O extends object, R extends object | void>(spec: ApiSpec<O, R>) => AsyncApi<O, R>

const never = () => new Promise<never>(() => undefined)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const tear = async <O, R>(spec: ApiSpec<O, R>, options: O, fault: Fault): Promise<R> => {
  const result = await (spec.torn ?? spec.run)(options)
  // A call that writes no content cannot be torn: it is done, but reported as failed.
  if (fault.report === 'fail' || !spec.torn) throw documented('1300201')
  return result
}

const die = async <O, R>(spec: ApiSpec<O, R>, options: O, fault: Fault, faults: Faults): Promise<R> => {
  const work = fault.done === 'half' ? (spec.torn ?? spec.run) : spec.run
  try {
    if (fault.done !== false) await work(options)
  } catch {
    // Nobody is told any more.
  }
  faults.kill()
  return never()
}

const stayDumb = async <O, R>(spec: ApiSpec<O, R>, options: O, fault: Fault, faults: Faults): Promise<R> => {
  const endWait = fault.isLimitOver ? faults.waitBegunNow() : () => undefined
  try {
    if (fault.done !== false) await spec.run(options)
  } catch {
    // Nobody is told.
  }
  endWait()
  return never()
}

const underFault = async <O, R>(
  spec: ApiSpec<O, R>,
  options: O,
  fault: Fault,
  faults: Faults,
): Promise<R> => {
  switch (fault.kind) {
    case 'throw':
      throw documented('1300201')
    case 'quota':
      throw spec.full ?? documented('1300201')
    case 'lost':
      return (spec.lost ?? spec.run)(options)
    case 'torn':
      return tear(spec, options, fault)
    case 'killed':
      return die(spec, options, fault, faults)
    case 'silent':
      return stayDumb(spec, options, fault, faults)
    case 'slow':
      await pause(fault.delayMs ?? 3000)
      return spec.run(options)
  }
}

const perform = async <O, R>(spec: ApiSpec<O, R>, options: O, faults: Faults): Promise<R> => {
  if (faults.isDead()) return never()
  const fault = faults.next(spec.faultName ?? spec.name, spec.lost !== undefined)
  const result = await (fault ? underFault(spec, options, fault, faults) : spec.run(options))
  return faults.isDead() ? never() : result
}

/** Makes WeChat's calling convention around an API: {success, fail, complete} or a promise, never synchronous. */
export const createDefineApi =
  (faults: Faults, tap: TapState): DefineApi =>
  (spec) =>
  (options = {} as never) => {
    const inTurn = callerOf(tap, spec.name)
    const isRefused = isTapBound(spec.name) && !tap.isOn()
    const work = isRefused ? Promise.reject(untapped()) : perform(spec, options, faults)
    const outcome = work.then(
      (result) => succeeded(spec.name, result) as never,
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- WeChat rejects with {errMsg}
      (error: unknown) => Promise.reject(wxError(spec.name, error)),
    )
    if (!options.success && !options.fail && !options.complete) return outcome
    // From a timer, so that an error thrown by the page's callback is an uncaught error, as on a phone.
    outcome.then(
      (result) => setTimeout(() => inTurn(true, () => callBack(options, { result }))),
      (error: unknown) => setTimeout(() => inTurn(false, () => callBack(options, { error }))),
    )
    return undefined
  }
