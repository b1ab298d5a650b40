import { FakePhone } from './fake-wx'
import saved from './saves/v11.json'

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

beforeEach(() => {
  jest.resetModules()
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
  ;[drawn, urls] = [[], []]
  phone = new FakePhone()
  Object.assign(globalThis, { wx: phone.boot().wx })
  const navigateTo = ({ url, success }: { url: string; success: () => void }) => {
    urls.push(url)
    success()
  }
  Object.assign(wx, { navigateTo, getAppBaseInfo: () => ({}), getDeviceInfo: () => ({ platform: 'ios' }) })
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
  phone.faultAt = (_, name) => (name === 'readFile' ? undefined : 'silent')
  await moments(60_000)
  expect(shown()).toEqual({ kind: 'unread', isWhole: true })
  page.onRetryTap?.()
  await moments()
  expect(shown()).toEqual({ kind: 'loading', isWhole: true })
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
