import { answering } from '../../../answering'
import { applicationStore } from '../../../../miniprogram/stores/index'
import { idOf } from '../../../builders'
import { closePage, openPage, type Screen, settled } from '../../../simulate'
import { addedDegree, startedPagePhone } from '../../../pages/page-phone'

/** The pages of the study history with the real stores on a phone that keeps what they save. */

const navigateTo = jest.fn()
/** Where a page that was opened by its address goes back to. */
const reLaunch = jest.fn()
let screen: Screen
let application: string

beforeEach(async () => {
  navigateTo.mockReset()
  reLaunch.mockReset()
  await startedPagePhone(
    answering({
      navigateTo,
      reLaunch,
      showModal: jest.fn().mockResolvedValue({ confirm: true }),
      showToast: jest.fn(),
    }),
  )
  application = await addedDegree()
})

afterEach(() => closePage(screen))

const history = () => applicationStore.find(application)!.studyHistory

const write = (studyHistory: ReturnType<typeof history>) =>
  applicationStore.change(application, (newest) => ({ ...newest, studyHistory }))

const opened = (query: Record<string, string> = { application }) =>
  openPage('packages/forms/study-history/study-history', query)

test('two quick taps on 新增一条 make one entry and open it', async () => {
  screen = await opened()
  await Promise.all([screen.fire('新增一条', 'tap'), screen.fire('新增一条', 'tap')])
  await settled()
  expect(history()).toHaveLength(1)
  expect(navigateTo).toHaveBeenCalledTimes(1)
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/forms/study-entry/study-entry?application=${application}&entry=${history()[0]!.id}`,
  })
})

/** The page of an entry that was just added. */
const addedEntry = async (): Promise<Screen> => {
  screen = await opened()
  await screen.tap('新增一条')
  await settled()
  return openPage('packages/forms/study-entry/study-entry', { application, entry: history()[0]!.id })
}

test('the second tap of a double tap on 新增一条 does not close the entry that it opened', async () => {
  const clock = jest.spyOn(Date, 'now')
  const tappedAtMs = Date.now()
  clock.mockReturnValue(tappedAtMs)
  const entry = await addedEntry()
  clock.mockReturnValue(tappedAtMs + 300)
  await entry.tap('填好了')
  expect(reLaunch).not.toHaveBeenCalled()
  clock.mockReturnValue(tappedAtMs + 1500)
  await entry.tap('填好了')
  expect(reLaunch).toHaveBeenCalledTimes(1)
  clock.mockRestore()
  await closePage(entry)
})

test('an entry in which something was answered closes at once, however quick the student is', async () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now())
  const entry = await addedEntry()
  await entry.tap('高中阶段')
  await settled()
  await entry.tap('填好了')
  expect(reLaunch).toHaveBeenCalledTimes(1)
  clock.mockRestore()
  await closePage(entry)
})

test('a deleted entry comes back to its place', async () => {
  const entries = ['a', 'b', 'c'].map((letter) => ({ id: idOf(letter), school: `${letter}校` }))
  await write(entries)
  screen = await opened()
  await screen.tap('删除b校')
  await settled()
  expect(history().map(({ school }) => school)).toEqual(['a校', 'c校'])
  await screen.tap('撤销')
  await settled()
  expect(history()).toEqual(entries)
  expect(screen.has('撤销')).toBe(false)
})

test('the certificate’s own entry can be copied but neither changed nor deleted here', async () => {
  screen = await opened()
  expect(screen.text).toContain('留服系统会自动添加')
  expect(screen.has('删除University of Somewhere')).toBe(false)
  await screen.tap('去修改学位信息')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/forms/degree-form/degree-form?application=${application}&part=dates`,
  })
})

test('a degree that is gone leads home', async () => {
  screen = await opened({ application: 'gone' })
  expect(screen.text).toContain('没有这条记录')
})

test('what is typed into an entry is kept letter by letter, also when it is wrong', async () => {
  await write([{ id: idOf('a') }])
  screen = await openPage('packages/forms/study-entry/study-entry', { application, entry: idOf('a') })
  await screen.type('开始年月', '那')
  await screen.type('开始年月', '那年')
  await screen.tap('本科')
  await settled()
  expect(history()).toEqual([{ id: idOf('a'), started: '那年', stage: 'bachelor' }])
})

test('an entry that was left without a word is taken out again', async () => {
  await write([{ id: idOf('a') }, { id: idOf('b'), school: 'b校' }])
  const entry = await openPage('packages/forms/study-entry/study-entry', { application, entry: idOf('a') })
  await closePage(entry)
  await settled()
  screen = await opened()
  expect(history().map(({ id }) => id)).toEqual([idOf('b')])
})
