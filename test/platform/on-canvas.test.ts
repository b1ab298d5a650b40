import { failed, ok } from '../../miniprogram/model/result'
import { onCanvas } from '../../miniprogram/platform/drawing'

/** The phone that throws: WeChat's canvas does where memory is short, at its making, painting or reading. */

const aCanvas = () => ({ width: 3000, height: 4000 }) as WechatMiniprogram.OffscreenCanvas
const thrown = async (): Promise<never> => {
  throw new RangeError('Array buffer allocation failed')
}

test('what throws on a canvas is told as short memory, and its pixels are given back', async () => {
  const canvas = aCanvas()
  expect(await onCanvas(thrown, canvas)).toEqual(failed({ kind: 'memory-short' }))
  expect([canvas.width, canvas.height]).toEqual([1, 1])
})

test('so is what throws before it gives a promise', async () => {
  const atOnce = () => {
    throw new TypeError('getContext is null')
  }
  expect(await onCanvas(atOnce)).toEqual(failed({ kind: 'memory-short' }))
})

test('what ends well, or with a reason of its own, is handed on with its pixels', async () => {
  const canvas = aCanvas()
  expect(await onCanvas(async () => ok('drawn'), canvas)).toEqual(ok('drawn'))
  const refused = failed({ kind: 'picture-not-encoded' } as const)
  expect(await onCanvas(async () => refused, canvas)).toEqual(refused)
  expect([canvas.width, canvas.height]).toEqual([3000, 4000])
})
