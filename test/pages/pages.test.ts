import { now } from '../../miniprogram/platform/clock'
import { withStepDone } from '../../miniprogram/stores/changed-application'
import { answering } from '../answering'
import { applicationStore, profileStore, startUp } from '../../miniprogram/stores/index'
import { installFakeWx } from '../fake-wx'
import { closePage, openPage, type Screen, settled } from '../simulate'
import { aDegree } from '../builders'

/** Pages with the real stores on a phone that keeps what they save. */

const navigateTo = jest.fn()
const redirectTo = jest.fn()
const showModal = jest.fn()
const phoneApis = { ...wx }

const withAppApis = () => {
  navigateTo.mockReset()
  redirectTo.mockReset()
  showModal.mockReset().mockResolvedValue({ confirm: true })
  Object.assign(wx, {
    ...Object.fromEntries(Object.entries(phoneApis).filter(([name]) => !(name in wx))),
    ...answering({ navigateTo, redirectTo, showModal, showToast: jest.fn() }),
  })
}

let screen: Screen

/** Each test begins a minute after the one before: a tap is no second tap of another test's. */
const realNow = Date.now.bind(Date)
let laterMs = 0
const waitMs = (ms: number) => void (laterMs += ms)

beforeEach(async () => {
  waitMs(60_000)
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + laterMs)
  installFakeWx()
  withAppApis()
  await startUp()
  await settled()
})

afterEach(() => closePage(screen))

const added = async (): Promise<string> => {
  const saved = await applicationStore.add(aDegree())
  if (!saved.ok) throw new Error(saved.problem.kind)
  return saved.value.id
}

test('without a degree home welcomes, and its button leads to the form', async () => {
  screen = await openPage('pages/home/home')
  expect(screen.text).toContain('非官方工具')
  await screen.tap('添加我的学位')
  expect(navigateTo).toHaveBeenCalledWith({ url: '/packages/forms/degree-form/degree-form' })
})

test('with a degree home shows what to do now, and its button leads there', async () => {
  const id = await added()
  screen = await openPage('pages/home/home')
  expect(screen.text).toContain('现在做这一步 注册账户')
  await screen.tap('开始这一步')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/guide/step/step?step=register-account&application=${id}`,
  })
})

test('finishing a step changes its page at once', async () => {
  const application = await added()
  screen = await openPage('packages/guide/step/step', { step: 'register-account', application })
  await screen.tap('完成这一步')
  await settled()
  expect(applicationStore.find(application)?.doneOn['register-account']).toBeDefined()
  expect(screen.has('改回未完成')).toBe(true)
})

test('a double tap on the primary button neither takes the finished step back nor skips the next one', async () => {
  const application = await added()
  screen = await openPage('packages/guide/step/step', { step: 'register-account', application })
  await screen.tap('完成这一步')
  await settled()
  await screen.tap('下一步：新建申请，接受协议')
  expect(navigateTo).not.toHaveBeenCalled()
  expect(redirectTo).not.toHaveBeenCalled()
  expect(applicationStore.find(application)?.doneOn['register-account']).toBeDefined()
  waitMs(1000)
  await screen.tap('下一步：新建申请，接受协议')
  expect(redirectTo).toHaveBeenCalledTimes(1)
  screen = await openPage('packages/guide/step/step', { step: 'accept-agreement', application })
  await screen.tap('完成这一步')
  await settled()
  expect(applicationStore.find(application)?.doneOn['accept-agreement']).toBeUndefined()
})

test('「这条不对」 copies a report that says nothing about the student', async () => {
  const setClipboardData = jest.fn(({ success }: { success(): void }) => success())
  const showActionSheet = jest.fn(({ success }: { success(answer: object): void }) =>
    success({ tapIndex: 0 }),
  )
  Object.assign(wx, { setClipboardData, showActionSheet, showToast: jest.fn() })
  const application = await added()
  screen = await openPage('packages/guide/step/step', { step: 'register-account', application })
  await screen.tap('这条不对')
  await settled()
  const { data } = setClipboardData.mock.calls[0]![0] as unknown as { data: string }
  expect(data).toMatch(
    /^认证随行里这条不对\n页面：注册账户\n哪一处：怎么做\n版本：\d+\.\d+\.\d+\n整理于：\d{4}-\d\d\n我看到的是：$/,
  )
})

test('an upload step with missing materials is finished only after a question', async () => {
  const application = await added()
  for (const step of [
    'register-account',
    'accept-agreement',
    'authorize-entry-exit',
    'verify-face',
    'basic-information',
    'application-type',
    'certificate-information',
    'study-history',
  ] as const)
    await applicationStore.change(application, withStepDone(step, now()))
  showModal.mockResolvedValue({ confirm: false })
  screen = await openPage('packages/guide/step/step', { step: 'upload-materials', application })
  await screen.tap('完成这一步')
  await settled()
  expect(showModal).toHaveBeenCalledTimes(1)
  expect(screen.has('改回未完成')).toBe(false)
})

test('a step that nobody knows shows the first one and says so', async () => {
  screen = await openPage('packages/guide/step/step', { step: 'nowhere' })
  expect(screen.text).toContain('没有这一步，可能是旧的码或旧的链接。')
  expect(screen.text).toContain('注册账户')
})

test('the checklist of a degree that is gone offers the way home', async () => {
  screen = await openPage('pages/checklist/checklist', { application: 'gone' })
  expect(screen.text).toBe('还没有这个学位，可能已经删除。 回首页')
})

test('the study history’s step leads to the page of its entries', async () => {
  const application = await added()
  screen = await openPage('packages/guide/step/step', { step: 'study-history', application })
  await screen.tap('整理学习经历')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/forms/study-history/study-history?application=${application}`,
  })
})

test.each([
  ['await-result', '估算时间，记下进度', '/packages/progress/waiting/waiting'],
  ['supplement', '记下补材料通知', '/packages/progress/supplements/supplements'],
  ['receive-result', '记下结果', '/packages/progress/outcome/outcome'],
  ['request-review', '准备复核', '/packages/catalogue/review/review'],
])('the step %s leads by 「%s」 to %s', async (step, row, path) => {
  const application = await added()
  screen = await openPage('packages/guide/step/step', { step, application })
  await screen.tap(row)
  expect(navigateTo).toHaveBeenCalledWith({ url: `${path}?application=${application}` })
})

test('the upload step leads to the files for the computer, which its instructions ask for', async () => {
  const application = await added()
  screen = await openPage('packages/guide/step/step', { step: 'upload-materials', application })
  await screen.tap('把做好的文件发到电脑')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/capture/hand-over/hand-over?application=${application}`,
  })
})

test('with nothing to hand over the page leads to the materials', async () => {
  const application = await added()
  screen = await openPage('packages/capture/hand-over/hand-over', { application })
  await screen.tap('去材料')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/pages/checklist/checklist?application=${application}&tab=materials`,
  })
})

test('home leads to what is typed once about the person', async () => {
  screen = await openPage('pages/home/home')
  await screen.tap('我的资料')
  expect(navigateTo).toHaveBeenCalledWith({ url: '/packages/forms/profile/profile' })
})

test('a step without a degree leads to no page of a degree', async () => {
  screen = await openPage('packages/guide/step/step', { step: 'study-history' })
  expect(screen.has('整理学习经历')).toBe(false)
})

test('the registration copies what the person wrote, whole though it is shown masked, also without a degree', async () => {
  const setClipboardData = jest.fn(({ success }: { success(): void }) => success())
  Object.assign(wx, { setClipboardData })
  await profileStore.change(() => ({ idKind: 'resident-id', idNumber: '11010519491231002x' }))
  screen = await openPage('packages/guide/step/step', { step: 'register-account' })
  expect(screen.text).toContain('1****************X')
  expect(screen.text).not.toContain('0519491231')
  await screen.tap('复制证件号码')
  expect(setClipboardData).toHaveBeenCalledWith(expect.objectContaining({ data: '11010519491231002X' }))
  await screen.tap('我的资料')
  expect(navigateTo).toHaveBeenCalledWith({ url: '/packages/forms/profile/profile' })
  await profileStore.clear()
})
