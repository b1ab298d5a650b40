/** How a call of wx ended badly: what WeChat's `fail` callback carries. */
export interface CallFailure {
  readonly errMsg: string
  readonly errno?: number
}

interface Callbacks<S> {
  success(result: S): void
  fail(failure: { errMsg?: string; errno?: number }): void
}

export type Called<S> =
  { readonly ok: true; readonly value: S } | { readonly ok: false; readonly failure: CallFailure }

const failureOf = (error: unknown): CallFailure => {
  const { errMsg, errno } = (error ?? {}) as { errMsg?: unknown; errno?: unknown }
  return {
    errMsg: typeof errMsg === 'string' ? errMsg : String(error),
    ...(typeof errno === 'number' ? { errno } : {}),
  }
}

/**
 * Calls a wx function by its callbacks and never rejects. File functions of WeChat have no promise form, and some
 * functions throw at once on a bad argument, so all go this way.
 */
export const called = <S>(call: (callbacks: Callbacks<S>) => unknown): Promise<Called<S>> =>
  new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ ok: false, failure: failureOf(error) })
    try {
      call({ success: (value) => resolve({ ok: true, value }), fail })
    } catch (error) {
      fail(error)
    }
  })
