import { phone } from './phone'

type Options = Record<string, unknown> & {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The planned breakages that make sense for a call that stores nothing. */
const underFault = async (name: string, call: () => unknown): Promise<unknown> => {
  const fault = phone().faults.next(name, false)
  if (fault?.kind === 'throw') throw new Error('system error')
  if (fault?.kind === 'slow') await pause(fault.delayMs ?? 3000)
  if (fault?.kind !== 'silent') return call()
  if (fault.done !== false) await call()
  return new Promise<never>(() => undefined)
}

/** Gives a function WeChat's calling convention: callbacks if there are any, else a promise. */
export const asyncApi =
  (name: string, call: (options: Options) => unknown) =>
  (options: Options = {}): Promise<object> | undefined => {
    const work = Promise.resolve()
      .then(() => underFault(name, () => call(options)))
      .then(
        (result) => ({ ...(result as object), errMsg: `${name}:ok` }),
        (error: { message?: string; errMsg?: string }) =>
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- WeChat rejects with {errMsg}
          Promise.reject({ errMsg: error.errMsg ?? `${name}:fail ${error.message}` }),
      )
    if (!options.success && !options.fail && !options.complete) return work
    // From a timer, so that an error thrown by the page's callback is an uncaught error, as on a phone.
    const deliver = (callback: 'success' | 'fail', result: object) =>
      void setTimeout(() => {
        options[callback]?.(result)
        options.complete?.(result)
      }, 0)
    work.then(
      (result) => deliver('success', result),
      (error: object) => deliver('fail', error),
    )
    return undefined
  }
