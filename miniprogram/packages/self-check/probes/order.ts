import { bad, good, type Probe } from '../probe'

/**
 * The example of WeChat's page on JavaScript (framework/runtime/js-support.html): up to iOS 15 promises are made of
 * timers, so there 6 comes before 5, and a tap ends with the first await.
 */
export const ORDER: readonly Probe[] = [
  {
    id: 'order',
    name: '先 Promise，后定时器',
    by: 'itself',
    run: () =>
      new Promise((resolve) => {
        const order: number[] = []
        setTimeout(() => order.push(6), 0)
        order.push(1)
        const made = new Promise<void>((done) => {
          order.push(2)
          done()
        })
        order.push(3)
        void made.then(() => order.push(5))
        order.push(4)
        setTimeout(() => {
          order.push(7)
          // A promise of timers that is later still has had its turn by then.
          setTimeout(() => resolve(order.join() === '1,2,3,4,5,6,7' ? good() : bad(order.join())), 0)
        }, 0)
      }),
  },
]
