import { good, missing, tried, type Probe } from '../../../miniprogram/packages/self-check/probe'
import { reportText } from '../../../miniprogram/packages/self-check/report'
import { readReport } from '../../phones/read-report'

const probe = (run: Probe['run'], by: Probe['by'] = 'itself'): Probe => ({ id: 'one', name: '一项', by, run })
const clock =
  (...times: number[]) =>
  () =>
    times.shift()!

afterEach(() => jest.useRealTimers())

test('what a probe saw stands with its time', async () => {
  const result = await tried(
    probe(() => Promise.resolve(good('3072'))),
    clock(100, 350),
  )
  expect(result).toEqual({ id: 'one', verdict: 'good', detail: '3072', ms: 250 })
})

test('a throw is a result, at once or later', async () => {
  const later = await tried(
    probe(() => Promise.reject(new Error('gone'))),
    clock(0, 1),
  )
  expect(later).toMatchObject({ verdict: 'bad', detail: 'Error: gone' })
  const atOnce = await tried(
    probe(() => {
      throw new TypeError('no such call')
    }),
    clock(0, 1),
  )
  expect(atOnce).toMatchObject({ verdict: 'bad', detail: 'TypeError: no such call' })
})

test('what never answers ends; what waits for a person does not', async () => {
  jest.useFakeTimers()
  const silent = () => new Promise<never>(() => undefined)
  const ended = tried(probe(silent), clock(0, 60_000))
  let isOpen = true
  void tried(probe(silent, 'tap'), clock(0, 60_000)).then(() => (isOpen = false))
  await jest.advanceTimersByTimeAsync(60_000)
  expect(await ended).toMatchObject({ verdict: 'bad', detail: 'no answer' })
  expect(isOpen).toBe(true)
})

test('the report reads back, whatever the phone wrote into its messages', () => {
  const phone = {
    model: 'One: 2',
    system: 'Android 14',
    platform: 'android',
    wechat: '8.0.60',
    library: '3.7.0',
    fontScale: '1',
    theme: 'dark',
  }
  const text = reportText(phone, [
    { id: 'a', ms: 1.4, ...good('tab\there\n\nand lines') },
    { id: 'b', ms: 0, ...missing('') },
  ])
  const report = readReport(text)
  expect(report.phone.get('model')).toBe('One: 2')
  expect([...report.results]).toEqual([
    ['a', { verdict: 'good', detail: 'tab here and lines' }],
    ['b', { verdict: 'missing', detail: '' }],
  ])
})
