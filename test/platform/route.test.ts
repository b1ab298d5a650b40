import type * as Navigate from '../../miniprogram/platform/navigate'
import type * as PageShows from '../../miniprogram/platform/page-shows'
import type { Problem } from '../../miniprogram/model/problem'

interface Options {
  url?: string
  delta?: number
  success: (result: object) => void
  fail: (failure: object) => void
}
type Answer = 'ok' | 'fail' | 'silent'

let navigate: typeof Navigate
let shows: typeof PageShows
let calls: string[]
let told: { problem: Problem; again?: () => void }[]
let answer: Answer
let stack: { route: string; query: object; onRevisit?: () => void }[]

const call =
  (name: string) =>
  ({ url, delta, success, fail }: Options) => {
    calls.push(`${name} ${url ?? delta}`)
    if (answer === 'ok') setTimeout(() => success({}), 10)
    if (answer === 'fail') setTimeout(() => fail({ errMsg: `${name}:fail` }), 5)
  }

beforeEach(() => {
  jest.resetModules()
  calls = []
  told = []
  answer = 'ok'
  stack = [{ route: 'pages/home/home', query: {} }]
  Object.assign(globalThis, {
    getCurrentPages: () => stack,
    wx: Object.fromEntries(
      ['navigateTo', 'redirectTo', 'reLaunch', 'navigateBack'].map((name) => [name, call(name)]),
    ),
  })
  navigate = jest.requireActual<typeof Navigate>('../../miniprogram/platform/navigate')
  shows = jest.requireActual<typeof PageShows>('../../miniprogram/platform/page-shows')
  jest.useFakeTimers()
  navigate.whenRouteFails((problem, again) => told.push({ problem, ...(again ? { again } : {}) }))
})
afterEach(() => jest.useRealTimers())

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

test('a page that shows is there, though the route that led to it is never answered', async () => {
  answer = 'silent'
  navigate.openAbout()
  await pass(100)
  stack.push({ route: 'packages/guide/about/about', query: {} })
  shows.tellPageShown(false)
  await pass(60_000)
  navigate.goBack()
  await pass(100)
  stack.pop()
  shows.tellPageShown(true)
  await pass(60_000)
  expect(calls).toEqual(['navigateTo /packages/guide/about/about', 'navigateBack 1'])
  expect(told).toEqual([])
})

test('where a page shows its package is there, though no route that led to it was answered', async () => {
  answer = 'silent'
  navigate.openAbout()
  await pass(100)
  stack.push({ route: 'packages/guide/about/about', query: {} })
  shows.tellPageShown(false)
  answer = 'fail'
  navigate.openSources()
  await pass(100)
  expect(told.map(({ problem }) => problem.kind)).toEqual(['page-not-opened'])
})

test('another page that shows is no answer: the one that was asked for is told', async () => {
  answer = 'silent'
  navigate.openAbout()
  await pass(100)
  stack.push({ route: 'packages/guide/search/search', query: {} })
  shows.tellPageShown(false)
  await pass(60_000)
  expect(told).toHaveLength(1)
})

test.each<Answer>(['fail', 'silent'])(
  'a route that ends as %s is told once, and tried by the student alone',
  async (kind) => {
    answer = kind
    navigate.openAbout()
    await pass(60_000)
    expect(calls).toEqual(['navigateTo /packages/guide/about/about'])
    expect(told.map(({ problem }) => problem.kind)).toEqual(['page-not-downloaded'])
    answer = 'ok'
    told[0]!.again?.()
    await pass(1_000)
    expect(calls).toEqual([
      'navigateTo /packages/guide/about/about',
      'navigateTo /packages/guide/about/about',
    ])
    expect(told).toHaveLength(1)
  },
)

test.each<Answer>(['fail', 'silent'])(
  'a subpackage that does not come (%s) is told as a download',
  async (kind) => {
    answer = kind
    navigate.openProfile()
    await pass(60_000)
    expect(told.map(({ problem }) => problem.kind)).toEqual(['page-not-downloaded'])
    answer = 'ok'
    told[0]!.again?.()
    await pass(1_000)
    answer = 'fail'
    navigate.openCertificate('a') // of the same subpackage, which is there now
    await pass(1_000)
    expect(told[1]!.problem.kind).toBe('page-not-opened')
  },
)

test('a page that comes while its failure is told is not opened again by 再试', async () => {
  answer = 'silent'
  navigate.openAbout()
  await pass(60_000)
  stack.push({ route: 'packages/guide/about/about', query: {} })
  shows.tellPageShown(false)
  told[0]!.again?.()
  await pass(1_000)
  expect(calls).toEqual(['navigateTo /packages/guide/about/about'])
})

test.each([0, 120, 700])('two taps %i ms apart open one page', async (gapMs) => {
  navigate.openProfile()
  await pass(gapMs)
  navigate.openProfile()
  await pass(5_000)
  expect(calls).toEqual(['navigateTo /packages/forms/profile/profile'])
})

test('while a page comes in no other is opened', async () => {
  answer = 'silent'
  navigate.openProfile()
  await pass(2_000)
  navigate.openAbout()
  await pass(2_000)
  expect(calls).toEqual(['navigateTo /packages/forms/profile/profile'])
})

test('the student who comes back from another app meanwhile opens the page once, and hears of no failure', async () => {
  answer = 'silent'
  navigate.openProfile()
  await pass(5_000)
  shows.tellPageShown(true) // the page that leads there, again
  navigate.openProfile()
  navigate.openAbout()
  stack.push({ route: 'packages/forms/profile/profile', query: {} })
  shows.tellPageShown(false)
  await pass(60_000)
  expect(calls).toEqual(['navigateTo /packages/forms/profile/profile'])
  expect(told).toEqual([])
})

test('the student who comes back from another app while a page goes waits for the one below', async () => {
  stack.push({ route: 'packages/guide/about/about', query: {} })
  answer = 'silent'
  navigate.goBack()
  shows.tellPageShown(true)
  navigate.goBack()
  expect(calls).toEqual(['navigateBack 1'])
  stack.pop()
  shows.tellPageShown(true)
  await pass(60_000)
  expect(told).toEqual([])
})

test('an earlier route that ends late frees nothing of the one that began since', async () => {
  answer = 'silent'
  navigate.openAbout()
  await pass(3_000)
  stack.push({ route: 'packages/guide/search/search', query: {} })
  shows.tellPageShown(false)
  await pass(25_000)
  navigate.openProfile()
  await pass(5_000) // the first one is given up
  navigate.openSources()
  expect(calls).toEqual([
    'navigateTo /packages/guide/about/about',
    'navigateTo /packages/forms/profile/profile',
  ])
})

test('the page that came in may open the next one, and the same page opens again after going back', async () => {
  answer = 'silent'
  navigate.openHome()
  stack = [{ route: 'pages/home/home', query: {} }]
  shows.tellPageShown(false)
  navigate.openStep('verify-face', 'a')
  expect(calls[1]).toBe('navigateTo /packages/guide/step/step?step=verify-face&application=a')
  stack.push({ route: 'packages/guide/step/step', query: {} })
  shows.tellPageShown(false)
  stack.pop()
  shows.tellPageShown(true)
  navigate.openStep('verify-face', 'a')
  expect(calls).toHaveLength(3)
})

test('a page that lies in the stack is gone back to, and shows what was asked for', async () => {
  const onRevisit = jest.fn()
  stack = [
    { route: 'pages/home/home', query: {} },
    { route: 'packages/guide/checklist/checklist', query: { application: 'a', tab: 'materials' }, onRevisit },
    { route: 'packages/guide/step/step', query: { step: 'upload-materials', application: 'a' } },
  ]
  navigate.openChecklist('a', 'materials')
  await pass(1_000)
  expect(calls).toEqual(['navigateBack 1'])
  expect(onRevisit).toHaveBeenCalledTimes(1)
})

describe('in a full stack', () => {
  const filled = (depth: number) =>
    Array.from({ length: depth }, (_, at) => ({
      route: 'packages/guide/step/step',
      query: { step: String(at) },
    }))

  test('a form keeps its place while its picker is open', async () => {
    stack = filled(9)
    navigate.openSchoolPicker('英国')
    await pass(1_000)
    expect(calls[0]).toMatch(/^navigateTo/)
  })

  test('an ordinary page takes the place of the top one before that, and never ten are reached', async () => {
    for (let opened = 0; opened < 12; opened += 1) {
      const before = calls.length
      navigate.openMaterial('transcript', String(opened))
      await pass(1_000)
      if (calls[before]!.startsWith('navigateTo')) stack = filled(stack.length + 1)
    }
    expect(stack.length).toBe(7)
    expect(calls.filter((name) => name.startsWith('redirectTo'))).toHaveLength(6)
  })
})

describe('the page for bugs', () => {
  const TROUBLE = '/pages/trouble/trouble?code=A'

  test.each<Answer>(['fail', 'silent'])(
    'is tried once however many bugs there are, and then told (%s)',
    async (kind) => {
      answer = kind
      for (let bug = 0; bug < 50; bug += 1) navigate.openTrouble('A')
      await pass(60_000)
      expect(calls).toEqual([`navigateTo ${TROUBLE}`])
      expect(told).toEqual([{ problem: { kind: 'unexpected', code: 'A' } }])
    },
  )

  test('that shows is there, though the route that led to it is never answered', async () => {
    answer = 'silent'
    navigate.openTrouble('A')
    stack.push({ route: 'pages/trouble/trouble', query: { code: 'A' } })
    await pass(60_000)
    expect(told).toEqual([])
  })

  test('is the first page where there is none yet', async () => {
    stack = []
    navigate.openTrouble('A')
    await pass(1_000)
    expect(calls).toEqual([`reLaunch ${TROUBLE}`])
  })

  test('is not opened on top of itself', async () => {
    stack = [{ route: 'pages/trouble/trouble', query: {} }]
    navigate.openTrouble('A')
    await pass(1_000)
    expect(calls).toEqual([])
  })
})

test('a place of an earlier run opens with what it knew; one that is gone leads home', async () => {
  navigate.openPlace({ path: 'packages/guide/step/step', query: 'step=verify-face&application=a%20b' })
  await pass(1_000)
  navigate.openPlace({ path: 'pages/start/start', query: '' })
  await pass(1_000)
  expect(calls).toEqual([
    'navigateTo /packages/guide/step/step?step=verify-face&application=a%20b',
    'reLaunch /pages/home/home',
  ])
})

test('what an earlier version called a page opens the page where it stands now', async () => {
  navigate.openPlace({ path: 'pages/step/step', query: 'step=verify-face' })
  await pass(1_000)
  expect(navigate.openMoved('pages/step/step', { step: 'study-history' })).toBe(true)
  await pass(1_000)
  expect(navigate.openMoved('pages/start/start', {})).toBe(false)
  await pass(1_000)
  expect(calls).toEqual([
    'navigateTo /packages/guide/step/step?step=verify-face',
    'reLaunch /packages/guide/step/step?step=study-history',
  ])
})

test('back, where it fails, is told and no home takes its place', async () => {
  stack = [stack[0]!, { route: 'packages/guide/about/about', query: {} }]
  answer = 'fail'
  navigate.goBack()
  await pass(10_000)
  expect(calls).toEqual(['navigateBack 1'])
  expect(told).toHaveLength(1)
})

test('a scanned code that brings home back at once does not swallow the tap that opened a page before', async () => {
  navigate.openAbout()
  await pass(50)
  stack = [{ route: 'packages/guide/about/about', query: {} }]
  shows.tellPageShown(false)
  stack = [{ route: 'pages/home/home', query: {} }]
  shows.tellPageShown(false)
  navigate.openAbout()
  await pass(50)
  expect(calls).toEqual(['navigateTo /packages/guide/about/about', 'navigateTo /packages/guide/about/about'])
})
