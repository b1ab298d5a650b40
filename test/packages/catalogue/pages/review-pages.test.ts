import { answering } from '../../../answering'
import { applicationStore } from '../../../../miniprogram/stores/index'
import { closePage, openPage, type Screen, settled } from '../../../simulate'
import { addedDegree, startedPagePhone } from '../../../pages/page-phone'

/** The pages of majors and of the review, with the real stores on a phone that keeps what they save. */

const navigateTo = jest.fn()
const setClipboardData = jest.fn()
const showModal = jest.fn()
let screen: Screen

beforeEach(async () => {
  for (const mock of [navigateTo, setClipboardData, showModal]) mock.mockReset().mockResolvedValue({})
  await startedPagePhone({
    setClipboardData,
    ...answering({ navigateTo, showModal, showToast: jest.fn(), reLaunch: jest.fn() }),
  })
})

afterEach(() => closePage(screen))

const REVIEW = 'packages/catalogue/review/review'
const reviewOf = (id: string) => applicationStore.find(id)!.review

const readNotice = (id: string) =>
  applicationStore.change(id, (newest) => ({
    ...newest,
    review: { ...newest.review, noticeReadOn: '2026-11-23' as never },
  }))

test('the notice stands alone until it is ticked; the day is kept', async () => {
  const application = await addedDegree()
  screen = await openPage(REVIEW, { application })
  expect(screen.text).toContain('不必再提交专业领域表述复核')
  expect(screen.text).not.toContain('理由和诉求')
  await screen.tap('我读过这份通知，还要准备复核')
  await settled()
  expect(reviewOf(application).noticeReadOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(screen.text).toContain('课程和学分')
})

test('each letter of the reasons and of the wording is kept, also when the phone is slow', async () => {
  const application = await addedDegree()
  await readNotice(application)
  screen = await openPage(REVIEW, { application })
  for (const text of ['我', '我学', '我学了', '我学了编程']) void screen.type('理由和诉求', text)
  await screen.type('认证书上写的专业领域', '软件')
  await settled()
  await settled()
  expect(reviewOf(application).reasons).toBe('我学了编程')
  expect(applicationStore.find(application)?.outcome?.fieldWording).toBe('软件')
})

test('a course is added, typed, marked, deleted and brought back', async () => {
  const application = await addedDegree()
  await readNotice(application)
  screen = await openPage(REVIEW, { application })
  await screen.tap('添加一门课')
  await settled()
  await screen.type('课程名称', 'Algorithms')
  await screen.type('学分', '20')
  await settled()
  await screen.tap('支持想要的专业领域：Algorithms')
  await settled()
  expect(reviewOf(application).courses).toMatchObject([{ name: 'Algorithms', credits: '20', supports: true }])
  expect(screen.text).toContain('支持 20 学分，占 100%')
  await screen.tap('删除这门课')
  await settled()
  expect(reviewOf(application).courses).toEqual([])
  await screen.tap('撤销')
  await settled()
  expect(reviewOf(application).courses).toMatchObject([{ name: 'Algorithms', credits: '20', supports: true }])
})

test('two quick taps add one course', async () => {
  const application = await addedDegree()
  await readNotice(application)
  screen = await openPage(REVIEW, { application })
  await Promise.all([screen.fire('添加一门课', 'tap'), screen.fire('添加一门课', 'tap')])
  await settled()
  expect(reviewOf(application).courses).toHaveLength(1)
})

test('the whole text is copied by a tap', async () => {
  const application = await addedDegree()
  await readNotice(application)
  screen = await openPage(REVIEW, { application })
  await screen.tap('复制全部文字')
  await settled()
  expect(setClipboardData.mock.calls[0]?.[0]).toMatchObject({
    data: expect.stringContaining('认证结果复核：准备的材料'),
  })
})

test('the day of the result is asked for where it is written down', async () => {
  const application = await addedDegree()
  await readNotice(application)
  screen = await openPage(REVIEW, { application })
  await screen.tap('去填认证结果和出具日期')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/progress/outcome/outcome?application=${application}`,
  })
})

test('a review of a degree that is gone offers the way home', async () => {
  screen = await openPage(REVIEW, { application: 'gone' })
  expect(screen.text).toContain('还没有这个学位，可能已经删除。')
  expect(screen.has('回首页')).toBe(true)
})

test('a master begins in the graduate catalogue; a tap keeps the field with its code', async () => {
  const application = await addedDegree()
  screen = await openPage('packages/catalogue/majors/majors', { application })
  expect(screen.attribute('研究生 2022', 'aria-checked')).toBe('true')
  await screen.type('找专业', 'jisuanji')
  await screen.tap('计算机科学与技术，0812')
  await screen.tap('选为想要的领域')
  await settled()
  expect(reviewOf(application).wish).toEqual({
    catalogue: 'graduate-2022',
    code: '0812',
    name: '计算机科学与技术',
  })
})

test('without a review the catalogue is only for reading', async () => {
  screen = await openPage('packages/catalogue/majors/majors', { catalogue: 'undergraduate-2026' })
  await screen.type('找专业', '具身智能')
  await screen.tap('具身智能，140012TK')
  expect(screen.text).toContain('2024 年版没有，2026 年新增')
  expect(screen.has('选为想要的领域')).toBe(false)
})
