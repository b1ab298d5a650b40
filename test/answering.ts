interface Callbacks {
  success?: (result: unknown) => void
  fail?: (failure: unknown) => void
}

/**
 * Functions of wx as WeChat calls back: each mock gets the options without their callbacks, and what it gives, or the
 * promise of it, goes to `success`; what it throws, to `fail`.
 */
export const answering = (mocks: Record<string, jest.Mock>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(mocks).map(([name, mock]) => [
      name,
      ({ success, fail, ...options }: Callbacks = {}) => {
        const answer: unknown = mock(options)
        Promise.resolve(answer).then(
          (result) => success?.(result ?? {}),
          (failure) => fail?.(failure),
        )
      },
    ]),
  )
