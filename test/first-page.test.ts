import { FakePhone } from './fake-wx'
import saved from './saves/v11.json'
import type * as Stores from '../miniprogram/stores/index'

/** What a student sees first, from the launch on: on a phone that holds nothing of theirs, and on one that does. */

type Handler = (this: unknown, ...args: unknown[]) => unknown
interface AppOptions {
  onLaunch: (launch: { path: string; query: Record<string, string> }) => void
}

const HOME = 'pages/home/home'

let phone: FakePhone
let page: Record<string, Handler> & { data: Record<string, unknown> }
/** WeChat's word that a setData is drawn; kept back until a test gives it. */
let drawn: (() => void)[]
let urls: string[]
/** Whether the screen is kept out of screenshots, each time that was said. */
let covers: string[]

const launched = (query: Record<string, string> = {}): void => {
  let app: AppOptions | undefined
  let methods: Record<string, Handler> = {}
  Object.assign(globalThis, {
    getCurrentPages: () => [{ route: HOME }],
    App: (options: AppOptions) => (app = options),
    Component: (options: { methods: typeof methods }) => ({ methods } = options),
  })
  jest.requireActual('../miniprogram/app')
  app?.onLaunch({ path: HOME, query })
  jest.requireActual('../miniprogram/pages/home/home')
  page = Object.assign(Object.create(methods) as typeof page, { is: HOME, data: { appearance: '' } })
  page.setData = (data, isDrawn) => {
    Object.assign(page.data, data)
    if (isDrawn) drawn.push(isDrawn as () => void)
  }
  page.onLoad?.(query)
  page.onShow?.()
}

const moments = (ms = 500): Promise<void> => jest.advanceTimersByTimeAsync(ms)

/** Another run of the app on the same phone. */
const boot = (): void => {
  jest.resetModules()
  ;[drawn, urls, covers] = [[], [], []]
  phone.calls.length = 0
  Object.assign(globalThis, { wx: phone.boot().wx })
  const navigateTo = ({ url, success }: { url: string; success: () => void }) => {
    urls.push(url)
    success()
  }
  Object.assign(wx, {
    navigateTo,
    getAppBaseInfo: () => ({}),
    getDeviceInfo: () => ({ platform: 'ios' }),
    canIUse: () => true,
    setVisualEffectOnCapture: ({ visualEffect }: { visualEffect: string }) => covers.push(visualEffect),
  })
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
  phone = new FakePhone()
  boot()
})
afterEach(() => jest.useRealTimers())

const shown = () => ({ kind: page.data.kind, isWhole: page.data.isWhole === true })

it('welcomes somebody new before anything is read', async () => {
  launched()
  await moments()
  expect(shown()).toEqual({ kind: 'welcome', isWhole: false })
  expect(page.data).toMatchObject({ addLabel: '添加我的学位', welcome: { look: '先看看步骤和材料' } })
  expect(phone.calls).toEqual([])
})

it('reads what is saved once the welcome is drawn, and says nothing else meanwhile', async () => {
  launched()
  const kinds: unknown[] = []
  const { setData } = page
  page.setData = (data, isDrawn) => {
    kinds.push((data as { kind?: string }).kind)
    setData?.(data, isDrawn)
  }
  drawn.forEach((isDrawn) => isDrawn())
  await moments()
  expect(kinds.filter(Boolean)).toEqual([])
  expect(shown()).toEqual({ kind: 'welcome', isWhole: true })
  const [promise] = (page.data.welcome as { promises: readonly unknown[] }).promises
  expect(promise).toMatchObject({ title: '非官方工具' })
  expect(phone.calls).toContain('getStorage')
})

it('goes on by itself where WeChat never says that it is drawn', async () => {
  launched()
  await moments(1_500)
  expect(shown()).toEqual({ kind: 'welcome', isWhole: true })
})

it('is whole where something else of the start fails', async () => {
  Object.assign(wx, {
    getUpdateManager: () => {
      throw new Error('getUpdateManager:fail')
    },
  })
  launched()
  drawn.forEach((isDrawn) => isDrawn())
  await expect(moments()).rejects.toThrow('getUpdateManager:fail')
  await moments()
  expect(shown()).toEqual({ kind: 'welcome', isWhole: true })
})

it('shows nothing as empty again where the phone did not answer, and is asked once more', async () => {
  launched()
  phone.faultAt = () => 'silent'
  await moments(70_000)
  expect(shown()).toEqual({ kind: 'unread', isWhole: true })
  page.onRetryTap?.()
  await moments()
  expect(shown()).toEqual({ kind: 'loading', isWhole: true })
})

it('does nothing for a page that was left before it was whole', async () => {
  launched()
  page.onUnload?.()
  page.setData = jest.fn()
  await moments(1_500)
  expect(phone.calls).toContain('getStorage')
  expect(page.setData).not.toHaveBeenCalled()
})

it('follows a tap at once', async () => {
  launched()
  page.onAddTap?.()
  await moments()
  expect(urls).toEqual(['/packages/forms/degree-form/degree-form'])
})

it('welcomes so again after a look around, which leaves settings alone', async () => {
  phone.setRecord('settings#a', {})
  launched()
  await moments()
  expect(shown()).toEqual({ kind: 'welcome', isWhole: false })
})

it.each([
  ['a degree lies on the phone', () => phone.setRecord('degree/a#a', {}), {}],
  ['a form is half filled in', () => phone.setRecord('draft/degree#a', {}), {}],
  ['a code led here', () => undefined, { scene: '1.vf' }],
  [
    'WeChat does not say what lies there',
    () => {
      wx.getStorageInfoSync = () => {
        throw new Error('getStorageInfoSync:fail')
      }
    },
    {},
  ],
  ['WeChat answers without a list', () => (wx.getStorageInfoSync = () => ({}) as never), {}],
])('where %s the page proper comes first', async (_, given, query) => {
  given()
  launched(query)
  expect(shown()).toEqual({ kind: 'loading', isWhole: true })
  await moments()
  expect(page.data.kind).not.toBe('loading')
})

it('shows the degrees that lie there, though WeChat at first says that nothing does', async () => {
  for (const [key, value] of Object.entries(saved.records)) phone.setRecord(key, value)
  wx.getStorageInfoSync = () => ({ keys: [] }) as never
  launched()
  expect(shown()).toEqual({ kind: 'welcome', isWhole: false })
  await moments(1_500)
  expect(shown()).toEqual({ kind: 'degree', isWhole: true })
})

describe('with a degree', () => {
  const LAST_SEEN = 'last-seen'
  let now: unknown

  const accountInfo = (version: string) => ({ getAccountInfoSync: () => ({ miniProgram: { version } }) })
  const currentId = () => stores().applicationStore.current?.id ?? ''
  const stores = () => jest.requireActual<typeof Stores>('../miniprogram/stores/index')

  /** A run that ends in the background, home on the screen. */
  const seen = async (meanwhile: () => unknown = () => undefined): Promise<void> => {
    for (const [key, value] of Object.entries(saved.records)) phone.setRecord(key, value)
    launched()
    await moments(4_000)
    now = page.data.now
    page.onHide?.()
    await meanwhile()
    await moments()
    boot()
  }

  it('draws what it showed last before any record is read, out of screenshots', async () => {
    await seen()
    launched()
    await moments(20)
    expect(shown()).toEqual({ kind: 'degree', isWhole: false })
    expect(page.data.now).toEqual(now)
    expect(phone.calls).toEqual(['getStorage'])
    expect(covers).toEqual(['hidden'])
    drawn.forEach((isDrawn) => isDrawn())
    await moments()
    expect(shown()).toEqual({ kind: 'degree', isWhole: true })
    expect(page.data.now).toEqual(now)
  })

  it.each<[string, () => unknown, () => unknown]>([
    ['of another day', () => undefined, () => jest.setSystemTime(Date.now() + 86_400_000)],
    ['of another version', () => undefined, () => Object.assign(wx, accountInfo('0.2.0'))],
    [
      'older than the records',
      () =>
        stores().applicationStore.change(currentId(), (degree) => ({ ...degree, notes: { register: '早' } })),
      () => undefined,
    ],
    ['while everything is being deleted', () => undefined, () => phone.setRecord('erasing', true)],
    ['that cannot be read', () => phone.setRecord(LAST_SEEN, '{'), () => undefined],
  ])('draws nothing %s', async (_, meanwhile, then) => {
    await seen(meanwhile)
    then()
    const states: unknown[] = []
    launched()
    const { setData } = page
    page.setData = (data, isDrawn) => {
      setData?.(data, isDrawn)
      states.push(shown())
    }
    await moments(4_000)
    expect(states).not.toContainEqual({ kind: 'degree', isWhole: false })
    expect(shown()).not.toEqual({ kind: 'loading', isWhole: true })
    expect(shown().isWhole).toBe(true)
  })

  it('draws nothing on a page that was left meanwhile', async () => {
    await seen()
    launched()
    page.onUnload?.()
    page.setData = jest.fn()
    await moments(4_000)
    expect(page.setData).not.toHaveBeenCalled()
  })

  it('keeps nothing of a page that was open over midnight', async () => {
    for (const [key, value] of Object.entries(saved.records)) phone.setRecord(key, value)
    launched()
    await moments(4_000)
    jest.setSystemTime(Date.now() + 86_400_000)
    page.onHide?.()
    await moments()
    expect(phone.record(LAST_SEEN)).toBeUndefined()
  })

  it('follows a tap once the page itself says the same', async () => {
    await seen()
    launched()
    await moments(20)
    page.onNowTap?.()
    expect(urls).toEqual([])
    await moments()
    expect(urls).toHaveLength(1)
  })

  it('follows no tap on what is no longer so', async () => {
    await seen()
    const { seen: kept, ...rest } = phone.record(LAST_SEEN) as { seen: { now: object } }
    phone.setRecord(LAST_SEEN, { ...rest, seen: { ...kept, now: { ...kept.now, title: '旧的' } } })
    launched()
    await moments(20)
    expect(page.data.now).toMatchObject({ title: '旧的' })
    page.onNowTap?.()
    await moments(4_000)
    expect(page.data.now).toEqual(now)
    expect(urls).toEqual([])
  })

  it('says after a second that it is still reading', async () => {
    await seen()
    launched()
    await moments(20)
    phone.faultAt = () => 'silent'
    drawn.forEach((isDrawn) => isDrawn())
    await moments(1_500)
    expect(shown()).toEqual({ kind: 'loading', isWhole: true })
  })
})
