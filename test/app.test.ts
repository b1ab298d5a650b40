import { installFakeWx } from './fake-wx'

/** What reaches the app from anywhere: whatever was thrown, the page for bugs opens, once, and nothing follows from that. */

interface AppOptions {
  onError: (thrown: unknown) => void
  onUnhandledRejection: (rejection: { reason: unknown }) => void
}

let app: AppOptions
let routes: string[]
let stack: { route: string }[]
/** What becomes of a route. */
let answer: 'ok' | 'fail'

const route =
  (name: string) =>
  ({ url, success, fail }: { url: string; success: () => void; fail: (failure: object) => void }) => {
    routes.push(`${name} ${url.split('?')[0]}`)
    queueMicrotask(() => (answer === 'ok' ? success() : fail({ errMsg: `${name}:fail` })))
  }

beforeEach(() => {
  jest.resetModules()
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
  ;[routes, stack, answer] = [[], [{ route: 'pages/home/home' }], 'ok']
  installFakeWx()
  Object.assign(wx, {
    ...Object.fromEntries(['navigateTo', 'redirectTo', 'reLaunch'].map((name) => [name, route(name)])),
    showModal: ({ success }: { success: (result: object) => void }) => success({ confirm: false }),
  })
  Object.assign(globalThis, {
    getCurrentPages: () => stack,
    App: (options: AppOptions) => (app = options),
  })
  jest.requireActual('../miniprogram/app')
})
afterEach(() => jest.useRealTimers())

const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

const THROWN: Readonly<Record<string, unknown>> = {
  'a text': 'TypeError: a is not a function\n    at onTap',
  'an error': new Error('a'),
  'an error without a stack': Object.assign(new Error('a'), { stack: undefined }),
  'an error whose stack is no text': Object.assign(new Error('a'), { stack: 7 }),
  "a failure of WeChat's": { errMsg: 'setStorage:fail' },
  'a failure without a text': { errMsg: { a: 1 } },
  nothing: undefined,
  null: null,
  'a number': 7,
  'a symbol': Symbol('a'),
  'an object without a prototype': Object.create(null),
  'an object that cannot be read': {
    get errMsg() {
      throw new Error('no')
    },
  },
  'a proxy that is gone': revoked,
}

describe.each(Object.entries(THROWN))('%s', (_, thrown) => {
  it('thrown opens the page for bugs', async () => {
    app.onError(thrown)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(routes).toEqual(['navigateTo /pages/trouble/trouble'])
  })

  it('rejected opens the page for bugs', async () => {
    app.onUnhandledRejection({ reason: thrown })
    await jest.advanceTimersByTimeAsync(1_000)
    expect(routes).toEqual(['navigateTo /pages/trouble/trouble'])
  })
})

it('at launch, with no page yet, the page for bugs is the first one', async () => {
  stack = []
  app.onError(new Error('a'))
  await jest.advanceTimersByTimeAsync(1_000)
  expect(routes).toEqual(['reLaunch /pages/trouble/trouble'])
})

it('where no page opens any more, a hundred bugs make one route at a time and no other one', async () => {
  answer = 'fail'
  for (let bug = 0; bug < 100; bug += 1) app.onError(`bug ${bug}`)
  await jest.advanceTimersByTimeAsync(60_000)
  expect(routes).toEqual(['navigateTo /pages/trouble/trouble'])
})
