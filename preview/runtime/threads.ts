import { choice } from './choice'

/**
 * What one of WeChat's two threads tells the other (taps and typing to the logic, values of fields to the view) arrives
 * as late as the chosen phone has it, in the order in which it was told.
 */
export const acrossThreads = (tell: () => void): void => {
  if (choice.lagMs === 0) return tell()
  if (!underWay) {
    const messages: (() => void)[] = (underWay = [])
    setTimeout(() => messages.forEach((message) => message()), choice.lagMs)
    queueMicrotask(() => (underWay = undefined))
  }
  underWay.push(tell)
}

/** What is told in one turn arrives in one: nothing comes in between. */
let underWay: (() => void)[] | undefined
