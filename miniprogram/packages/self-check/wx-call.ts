import { callWx, PATIENCE_MS, type Callbacks, type WxAnswer } from '../../platform/wx-call'
import { bad, good, missing, type Sighting } from './probe'

/** A raw call of wx with a limit: what this package judges is WeChat itself, not what the product makes of it. */
export const asked = <S = unknown>(call: (callbacks: Callbacks<S>) => unknown): Promise<WxAnswer<S>> =>
  callWx<S>(PATIENCE_MS.wholeFile, call)

/** One that waits for the person: a picker, a sheet, a question. */
export const askedOfPerson = <S = unknown>(
  call: (callbacks: Callbacks<S>) => unknown,
): Promise<WxAnswer<S>> => callWx<S>(PATIENCE_MS.student, call)

/** errMsg and errno, as the report prints them. */
export const failureText = (answer: WxAnswer<unknown>): string => {
  if (answer.ok) return ''
  const { errMsg, errno } = answer.failure
  return errno === undefined ? errMsg : `${errMsg} (${errno})`
}

export const sightingOf = (answer: WxAnswer<unknown>, detail = ''): Sighting => {
  if (answer.ok) return good(detail)
  return answer.failure.cause === 'missing' ? missing(failureText(answer)) : bad(failureText(answer))
}
