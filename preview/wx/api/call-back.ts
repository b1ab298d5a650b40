export interface Callbacks<R> {
  success?: (result: R & { errMsg: string }) => void
  fail?: (error: unknown) => void
  complete?: (outcome: unknown) => void
}

/** Tells a page how its call of an API ended: the result with WeChat's errMsg, or what failed. */
export const callBack = <R>(
  { success, fail, complete }: Callbacks<R>,
  outcome: { readonly result: R & { errMsg: string } } | { readonly error: unknown },
): void => {
  try {
    if ('error' in outcome) fail?.(outcome.error)
    else success?.(outcome.result)
  } finally {
    complete?.('error' in outcome ? outcome.error : outcome.result)
  }
}

/** A result as WeChat hands it over. */
export const succeeded = <R>(api: string, result: R): R & { errMsg: string } => ({
  ...result,
  errMsg: `${api}:ok`,
})
