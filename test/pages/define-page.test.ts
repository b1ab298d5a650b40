import { closePage, openPage, settled, type Screen } from '../simulate'

/** Shown by the sample checklist, which needs no saved degree. */
const openChecklist = (query = {}): Promise<Screen> => openPage('packages/guide/checklist/checklist', query)

/** The names of the values sent to the view layer from now on, one list per setData. */
const sentBy = (screen: Screen): string[][] => {
  const sent: string[][] = []
  const { instance } = screen
  const setData = instance.setData.bind(instance)
  instance.setData = (data: object) => {
    sent.push(Object.keys(data))
    setData(data)
  }
  return sent
}

type Shown = { onShow: () => void; onHide: () => void }
const shown = (screen: Screen): Shown => screen.instance as unknown as Shown

test('a tap sends only the values that changed, in one piece', async () => {
  const screen = await openChecklist()
  const sent = sentBy(screen)
  await screen.tap('材料')
  expect(sent).toEqual([['tabs', 'tab', 'steps', 'groups']])
  await closePage(screen)
})

test('a tap that changes nothing sends nothing', async () => {
  const screen = await openChecklist()
  const sent = sentBy(screen)
  await screen.tap('步骤')
  expect(sent).toEqual([])
  await closePage(screen)
})

test('a hidden page is sent nothing; what changed meanwhile is there when it comes back', async () => {
  const screen = await openChecklist()
  const sent = sentBy(screen)
  shown(screen).onHide()
  await screen.tap('材料')
  expect(sent).toEqual([])
  expect(screen.text).not.toContain('学位证书')
  shown(screen).onShow()
  await settled()
  expect(sent).toEqual([['tabs', 'tab', 'steps', 'groups']])
  expect(screen.text).toContain('学位证书')
  await closePage(screen)
})

test('a closed page is sent nothing more', async () => {
  const screen = await openChecklist()
  const sent = sentBy(screen)
  await closePage(screen)
  ;(screen.instance as unknown as { local: { tab: string } }).local.tab = 'materials'
  await settled()
  expect(sent).toEqual([])
})

test('an address arrives decoded, and a stray % does no harm', async () => {
  const screen = await openPage('pages/trouble/trouble', { code: 'A%42', other: '50%' })
  expect(screen.text).toContain('AB')
  expect((screen.instance as unknown as { query: object }).query).toEqual({ code: 'AB', other: '50%' })
  await closePage(screen)
})

test('every page follows the font size of the phone', async () => {
  const screen = await openChecklist()
  expect(screen.attribute('示例', 'style')).toMatch(/^--font-scale:\d/)
  await closePage(screen)
})

test('a bug in what a page shows reaches the app and is not swallowed', async () => {
  const screen = await openChecklist({ tab: 'materials' })
  const timers = jest.spyOn(globalThis, 'setTimeout').mockImplementation((() => 0) as never)
  const quiet = jest.spyOn(console, 'error').mockImplementation()
  ;(screen.instance as unknown as { local: { sample: string } }).local.sample = 'no such sample'
  const [thrown] = timers.mock.calls.map(([run]) => run)
  timers.mockRestore()
  quiet.mockRestore()
  expect(thrown).toThrow(TypeError)
  await closePage(screen)
})

const capturesAsked = (): string[] => {
  const asked: string[] = []
  const setVisualEffectOnCapture = ({ visualEffect }: { visualEffect: string }) =>
    void asked.push(visualEffect)
  Object.assign(wx, { canIUse: () => true, setVisualEffectOnCapture })
  return asked
}

test('a page asks to be kept out of screenshots each time it comes to the front, and nothing lifts that', async () => {
  const asked = capturesAsked()
  const screen = await openPage('packages/guide/step/step', { step: 'register-account' })
  shown(screen).onHide()
  shown(screen).onShow()
  await closePage(screen)
  expect(asked).toEqual(['hidden', 'hidden'])
})

test('only a page that declares to show nothing of the student may be captured', async () => {
  const asked = capturesAsked()
  const screen = await openPage('packages/guide/about/about')
  await closePage(screen)
  expect(asked).toEqual(['none'])
})
