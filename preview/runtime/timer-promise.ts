type Settle = (value?: unknown) => void
type Reaction = (value: unknown) => unknown
type State = 'pending' | 'fulfilled' | 'rejected'

const thenOf = (value: unknown): ((resolve: Settle, reject: Settle) => void) | undefined => {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function'
  const then = isObject ? (value as { then?: unknown }).then : undefined
  return typeof then === 'function'
    ? (then.bind(value) as (resolve: Settle, reject: Settle) => void)
    : undefined
}

/**
 * The Promise of WeChat's scripts on iOS up to 15: 「iOS 15 及以下的 Promise 是一个使用 setTimeout 模拟的 Polyfill」
 * (framework/runtime/js-support.html). What waits for it runs from a timer of its own, in its turn among all timers.
 */
export class TimerPromise {
  readonly [Symbol.toStringTag] = 'Promise'
  private state: State = 'pending'
  private value: unknown
  private waiting: (() => void)[] = []
  private isHeard = false

  constructor(executor: (resolve: Settle, reject: Settle) => void) {
    this.follow(executor)
  }

  then(onFulfilled?: Reaction | null, onRejected?: Reaction | null): TimerPromise {
    this.isHeard = true
    return new TimerPromise((resolve, reject) => {
      const react = () => {
        const isFulfilled = this.state === 'fulfilled'
        const reaction = isFulfilled ? onFulfilled : onRejected
        if (typeof reaction !== 'function') return (isFulfilled ? resolve : reject)(this.value)
        try {
          resolve(reaction(this.value))
        } catch (error) {
          reject(error)
        }
      }
      if (this.state === 'pending') this.waiting.push(react)
      else setTimeout(react, 0)
    })
  }

  catch(onRejected?: Reaction | null): TimerPromise {
    return this.then(undefined, onRejected)
  }

  finally(onSettled: () => unknown): TimerPromise {
    return this.then(
      (value) => TimerPromise.resolve(onSettled()).then(() => value),
      (reason) => TimerPromise.resolve(onSettled()).then(() => TimerPromise.reject(reason)),
    )
  }

  static resolve(value?: unknown): TimerPromise {
    return value instanceof TimerPromise ? value : new TimerPromise((resolve) => resolve(value))
  }

  static reject(reason?: unknown): TimerPromise {
    return new TimerPromise((_, reject) => reject(reason))
  }

  /** The language's own, which make and await what the constructor they are called on makes. */
  /* oxlint-disable typescript/unbound-method -- each is called on this class */
  static readonly all = Promise.all
  static readonly allSettled = Promise.allSettled
  static readonly any = Promise.any
  static readonly race = Promise.race
  /* oxlint-enable typescript/unbound-method */

  /** Takes the first answer of the two, and no other. */
  private follow(tell: (resolve: Settle, reject: Settle) => void): void {
    let isAnswered = false
    const first =
      (answer: (value: unknown) => void): Settle =>
      (value) => {
        if (isAnswered) return
        isAnswered = true
        answer(value)
      }
    const reject = first((reason) => this.settle('rejected', reason))
    try {
      tell(
        first((value) => this.resolveWith(value)),
        reject,
      )
    } catch (error) {
      reject(error)
    }
  }

  private resolveWith(value: unknown): void {
    try {
      const then = thenOf(value)
      if (then) setTimeout(() => this.follow(then), 0)
      else this.settle('fulfilled', value)
    } catch (error) {
      this.settle('rejected', error)
    }
  }

  private settle(state: State, value: unknown): void {
    Object.assign(this, { state, value })
    for (const react of this.waiting) setTimeout(react, 0)
    if (state === 'rejected') setTimeout(() => this.tellUnheard(value), 0)
  }

  /** The browser's own promise tells of a rejection that nobody hears. */
  private tellUnheard(reason: unknown): void {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- whatever was thrown
    if (!this.isHeard) void Promise.reject(reason)
  }
}
