import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chosen, lacking } from '../../preview/wx/behaviour/choice'
import { compareLibraries, lackedBy, MINIMUM_LIBRARY } from '../../preview/wx/behaviour/libraries'
import { TimerPromise } from '../../preview/runtime/timer-promise'
import { PHONES } from '../../preview/wx/behaviour/phones'
import { callerOf, createTapState, isTapBound } from '../../preview/wx/behaviour/tap-state'

test('a base library lacks what came after it', () => {
  const old = lacking(chosen({ sdk: '2.19.0' }))
  expect([...old]).toEqual(expect.arrayContaining(['getAppBaseInfo', 'preDownloadSubpackage']))
  expect(old.has('chooseMedia')).toBe(false)
  const minimum = lacking(chosen({ sdk: MINIMUM_LIBRARY }))
  expect(minimum.has('preDownloadSubpackage')).toBe(false)
  expect(minimum.has('openPrivacyContract')).toBe(true)
})

test('each call of the program that came with a later base library than 2.0 is known, with that library', () => {
  const typings = readFileSync('node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts', 'utf8')
  const wx = typings.slice(typings.indexOf('interface Wx {'))
  const sinceOf = new Map(
    [...wx.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s+(\w+)[<(:]/g)].flatMap(([, comment, name]) => {
      const since = /需要基础库： `(\d+\.\d+\.\d+)`/.exec(comment!)?.[1]
      return since && compareLibraries(since, '2.0.0') >= 0 ? [[name!, since] as const] : []
    }),
  )
  const scripts = readdirSync('miniprogram', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?!miniprogram_npm).*\.ts$/.test(path),
  )
  const called = scripts.flatMap((path) =>
    [...readFileSync(join('miniprogram', path), 'utf8').matchAll(/\bwx\.(\w+)/g)].map(([, name]) => name!),
  )
  const later = [...new Set(called)].filter((name) => sinceOf.has(name))
  expect(later).toContain('getLaunchOptionsSync')
  for (const name of later) {
    const since = sinceOf.get(name)!
    expect([name, lackedBy(since).includes(name), lackedBy('2.0.0').includes(name)]).toEqual([
      name,
      false,
      true,
    ])
  }
})

test('WeChat for computers has no scanner and sends no file; it alone saves to the disk', () => {
  const of = (platform: string) => [...lacking(chosen({ platform }))]
  for (const platform of ['windows', 'mac']) {
    expect(of(platform)).toEqual(
      expect.arrayContaining(['scanCode', 'shareFileMessage', 'addPhoneCalendar', 'openAppAuthorizeSetting']),
    )
    expect(of(platform)).not.toContain('saveFileToDisk')
  }
  expect(of('windows').filter((api) => !of('mac').includes(api))).toEqual(['openSetting'])
  expect(of('mac').filter((api) => !of('windows').includes(api))).toEqual(['getUpdateManager'])
  expect(of('ohos')).toEqual(['saveFileToDisk'])
  expect(of('ios')).toEqual(['saveFileToDisk'])
})

test('versions are compared number by number', () => {
  expect(compareLibraries('2.9.0', '2.16.1')).toBeLessThan(0)
  expect(compareLibraries('3.0.0', '2.32.3')).toBeGreaterThan(0)
  expect(compareLibraries('2.27.3', '2.27.3')).toBe(0)
})

test.each([{ platform: 'symbian' }, { sdk: '3.7' }, { lag: 'much' }])('%j is no phone', (asked) => {
  expect(() => chosen(asked)).toThrow()
})

/** The example of framework/runtime/js-support.html: what it pushes, in order, with this Promise. */
const orderWith = (Promise: PromiseConstructor | typeof TimerPromise) =>
  new globalThis.Promise<readonly number[]>((resolve) => {
    const order: number[] = []
    setTimeout(() => order.push(6), 0)
    order.push(1)
    const made = new Promise((done: (value?: unknown) => void) => {
      order.push(2)
      done()
    })
    order.push(3)
    void made.then(() => order.push(5))
    order.push(4)
    setTimeout(() => order.push(7), 0)
    setTimeout(() => resolve(order), 10)
  })

test('promises run before timers, on iOS up to 15 among them, as the page on JavaScript says', async () => {
  expect(await orderWith(Promise)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(await orderWith(TimerPromise)).toEqual([1, 2, 3, 4, 6, 5, 7])
  const isPromiseATimer = (platform: string) => chosen({ platform }).phone.isPromiseATimer
  expect(Object.keys(PHONES).filter(isPromiseATimer)).toEqual(['ios15'])
})

test('a promise made of timers keeps to the rules of promises', async () => {
  const seen: unknown[] = []
  const failure = new Error('failed')
  await TimerPromise.all([
    TimerPromise.resolve(TimerPromise.resolve(1)).then((value) => seen.push(value)),
    TimerPromise.reject(failure).catch((error) => seen.push(error)),
    new TimerPromise(() => {
      throw failure
    }).then(null, (error) => seen.push(error)),
    new TimerPromise((resolve, reject) => {
      resolve(Promise.resolve('first'))
      reject(failure)
    }).then((value) => seen.push(value)),
    TimerPromise.resolve('kept')
      .finally(() => 'dropped')
      .then((value) => seen.push(value)),
  ])
  expect(seen).toHaveLength(5)
  expect(seen).toEqual(expect.arrayContaining([1, failure, 'first', 'kept']))
  expect(await TimerPromise.race([new TimerPromise(() => {}), TimerPromise.resolve('won')])).toBe('won')
})

/** Whether the tap still counts at each of three moments: in the handler, after an await, in a timer. */
const moments = async (Promise: PromiseConstructor | typeof TimerPromise): Promise<readonly boolean[]> => {
  const tap = createTapState()
  const seen: boolean[] = []
  tap.during(() => {
    seen.push(tap.isOn())
    void Promise.resolve().then(() => seen.push(tap.isOn()))
    setTimeout(() => seen.push(tap.isOn()), 0)
  })
  await new globalThis.Promise((resolve) => setTimeout(resolve, 10))
  return seen
}

test('a tap counts until its turn ends: an await keeps it, but where promises are timers', async () => {
  expect(await moments(Promise)).toEqual([true, true, false])
  expect(await moments(TimerPromise)).toEqual([true, false, false])
})

test('the answer to a question is a tap of its own, its refusal is none; getSetting passes one on', async () => {
  const tap = createTapState()
  const turnEnds = () => new Promise((resolve) => setTimeout(resolve, 0))
  const isTappedIn = async (call: ReturnType<typeof callerOf>, isSuccess = true) => {
    let isOn = false
    call(isSuccess, () => (isOn = tap.isOn()))
    await turnEnds()
    return isOn
  }
  expect(await isTappedIn(callerOf(tap, 'showModal'))).toBe(true)
  expect(await isTappedIn(callerOf(tap, 'showModal'), false)).toBe(false)
  expect(await isTappedIn(callerOf(tap, 'getSetting'))).toBe(false)
  let inTap = callerOf(tap, 'getSetting')
  tap.during(() => (inTap = callerOf(tap, 'getSetting')))
  await turnEnds()
  expect(await isTappedIn(inTap)).toBe(true)
  expect(isTapBound('openSetting')).toBe(true)
  expect(isTapBound('setClipboardData')).toBe(false)
})

it('the clock shows the day that was asked for, and a slip of the pen is refused', () => {
  expect(chosen({ date: '2027-01-01' }).noonMs).toBe(Date.UTC(2027, 0, 1, 4))
  expect(chosen({}).noonMs).toBeUndefined()
  expect(() => chosen({ date: '2027-1-32' })).toThrow('no date 2027-1-32')
})
