import { PATIENCE_MS } from '../../miniprogram/platform/wx-call'
import { fetched } from '../../miniprogram/platform/subpackage'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('gives what the file exports', async () => {
  expect(await fetched(() => Promise.resolve({ answer: 42 }))).toEqual({ ok: true, value: { answer: 42 } })
})

test.each([
  ['refuses', () => Promise.reject(new Error('no network'))],
  [
    'throws',
    () => {
      throw new TypeError('require.async is not a function')
    },
  ],
])('a WeChat that %s is no rejection', async (_, load: () => Promise<unknown>) => {
  expect((await fetched(load)).ok).toBe(false)
})

test('a WeChat that never answers has an end', async () => {
  const waiting = fetched(() => new Promise<unknown>(() => undefined))
  await jest.advanceTimersByTimeAsync(PATIENCE_MS.download)
  expect((await waiting).ok).toBe(false)
})
