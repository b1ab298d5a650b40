import { bad, good, type Probe } from '../probe'

/** Promises run before timers: the product writes, tells and releases its locks in that order. */
const promisesFirst: Probe = {
  id: 'order',
  name: '先 Promise，后定时器',
  by: 'itself',
  run: () =>
    new Promise((resolve) => {
      const order: string[] = []
      setTimeout(() => {
        order.push('timer')
        resolve(order.join() === 'promise,timer' ? good() : bad(order.join()))
      }, 0)
      void Promise.resolve().then(() => order.push('promise'))
    }),
}

export const ORDER: readonly Probe[] = [promisesFirst]
