import { callBack, succeeded, type Callbacks } from '../preview/wx/api/call-back'

/**
 * Functions of wx as WeChat calls back: each mock gets the options without their callbacks, and what it gives, or the
 * promise of it, goes to `success`; what it throws, to `fail`.
 */
export const answering = (mocks: Record<string, jest.Mock>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(mocks).map(([name, mock]) => [
      name,
      ({ success, fail, complete, ...options }: Callbacks<object> = {}) => {
        const callbacks = { success, fail, complete }
        Promise.resolve(mock(options) as object | undefined).then(
          (result) => callBack(callbacks, { result: succeeded(name, { ...result }) }),
          (error: unknown) => callBack(callbacks, { error }),
        )
      },
    ]),
  )
