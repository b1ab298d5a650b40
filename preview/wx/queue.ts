export type Queue = <T>(job: () => Promise<T>) => Promise<T>

/** Runs jobs one after the other, in the order they came. */
export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const result = last.then(job)
    last = result.catch(() => undefined)
    return result
  }
}
