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

/** A test that WeChat's page on JavaScript gives: where promises are made of timers, as on iOS up to 15, 6 comes late. */
const OWN_ORDER = '1,2,3,4,5,6,7'
const wechatOrder: Probe = {
  id: 'order-await',
  name: '连着等两次，再到定时器',
  by: 'itself',
  run: () =>
    new Promise((resolve) => {
      const order: number[] = []
      const waits = async () => {
        order.push(2)
        await Promise.resolve()
        order.push(4)
        await Promise.resolve()
        order.push(6)
      }
      order.push(1)
      setTimeout(() => {
        order.push(7)
        // Both are WeChat's own: what differs is whether a tap outlasts an await.
        resolve(good(order.join() === OWN_ORDER ? 'promises' : `timers: ${order.join()}`))
      }, 0)
      void waits()
      order.push(3)
      void Promise.resolve().then(() => order.push(5))
    }),
}

export const ORDER: readonly Probe[] = [promisesFirst, wechatOrder]
