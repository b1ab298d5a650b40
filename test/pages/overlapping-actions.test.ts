import { closePage, type Screen } from '../simulate'
import { aToldPhone, openTold, PAGES } from './every-page'

/** On every page of app.json, whatever it names its actions: of two that overlap one runs, and each way out frees the next. */

type Action = (...args: unknown[]) => Promise<unknown>

/** The actions of each page, as it names them itself; their work is in the test's hand. */
const mockActions = new Map<string, readonly string[]>()
const mockOpening = { path: '' }
const mockRunning: { name: string; end: () => void; fail: (bug: Error) => void }[] = []

jest.mock('../../miniprogram/pages/define-page', () => {
  const actual = jest.requireActual<typeof import('../../miniprogram/pages/define-page')>(
    '../../miniprogram/pages/define-page',
  )
  const { callWx } = jest.requireActual<typeof import('../../miniprogram/platform/wx-call')>(
    '../../miniprogram/platform/wx-call',
  )
  /** As a picker of WeChat's. */
  const held = (name: string) => async () => {
    let bug: Error | undefined
    await callWx(undefined, ({ success }) => {
      const fail = (thrown: Error) => success((bug = thrown))
      mockRunning.push({ name, end: () => success({}), fail })
    })
    if (bug) throw bug
  }
  const definePage = (definition: { actions?: Record<string, Action> }): void => {
    const names = Object.keys(definition.actions ?? {})
    mockActions.set(mockOpening.path, names)
    const actions = Object.fromEntries(names.map((name) => [name, held(name)]))
    actual.definePage({ ...definition, actions } as never)
  }
  return { ...actual, definePage }
})

let screen: Screen

const opened = async (path: string): Promise<readonly string[]> => {
  mockOpening.path = path
  const { application } = await aToldPhone()
  screen = await openTold(path, application)
  return mockActions.get(path) ?? []
}

const begin = (name: string): Promise<unknown> =>
  (screen.instance as unknown as Record<string, Action>)[name]!({
    currentTarget: { dataset: {} },
    detail: {},
  })

const running = (): readonly string[] => mockRunning.map(({ name }) => name)
const isBusy = (): unknown => screen.instance.data.busy

beforeEach(() => {
  mockRunning.length = 0
})
afterEach(() => closePage(screen))

test.each(PAGES)('%s', async (path) => {
  const actions = await opened(path)
  for (const [at, first] of actions.entries()) {
    mockRunning.length = 0
    const work = begin(first)
    expect(isBusy()).toBe(true)
    for (const second of actions) await begin(second)
    expect(running()).toEqual([first])
    mockRunning[0]!.end()
    await work
    expect(isBusy()).toBe(false)

    const failing = begin(first)
    mockRunning[1]!.fail(new Error('a bug'))
    await expect(failing).rejects.toThrow('a bug')
    expect(isBusy()).toBe(false)

    void begin(first) // a picker that closes without a word
    const page = screen.instance as unknown as { onHide: () => void; onShow: () => void }
    page.onHide()
    page.onShow()
    const next = actions.at(at - 1)!
    void begin(next)
    expect(running().slice(3)).toEqual([next])
    page.onHide()
    page.onShow()
  }
})

afterAll(() => {
  const withActions = PAGES.filter((path) => (mockActions.get(path) ?? []).length > 0)
  expect(withActions.length).toBeGreaterThan(12)
  expect(mockActions.get('packages/guide/step/step')).toEqual(
    expect.arrayContaining(['onFinishTap', 'onReopenTap', 'onCodeSave', 'onScanTap']),
  )
})
