import { APP_NAME } from '../../miniprogram/content/app-name'
import { now } from '../../miniprogram/platform/clock'
import { withStepDone } from '../../miniprogram/stores/changed-application'
import { answering } from '../answering'
import { applicationStore, profileStore } from '../../miniprogram/stores/index'
import { closePage, openPage, type Screen, settled } from '../simulate'
import { valueOf } from '../stores/phone-run'
import { addedDegree, startedPagePhone } from './page-phone'

/** Pages with the real stores on a phone that keeps what they save. */

const navigateTo = jest.fn()
const redirectTo = jest.fn()
const showModal = jest.fn()

let screen: Screen

/** The clock stands, so that on a busy machine two taps are still one after the other; each test begins a minute later. */
const beganAtMs = Date.now()
let laterMs = 0
const waitMs = (ms: number) => void (laterMs += ms)

beforeEach(async () => {
  waitMs(60_000)
  jest.spyOn(Date, 'now').mockImplementation(() => beganAtMs + laterMs)
  navigateTo.mockReset()
  redirectTo.mockReset()
  showModal.mockReset().mockResolvedValue({ confirm: true })
  await startedPagePhone(answering({ navigateTo, redirectTo, showModal, showToast: jest.fn() }))
})

afterEach(() => closePage(screen))

test('without a degree home welcomes, and its button leads to the form', async () => {
  screen = await openPage('pages/home/home')
  expect(screen.text).toContain('非官方工具')
  await screen.tap('添加我的学位')
  expect(navigateTo).toHaveBeenCalledWith({ url: '/packages/forms/degree-form/degree-form' })
})

test('with a degree home shows the one thing to do, and its button leads there', async () => {
  const id = await addedDegree()
  screen = await openPage('pages/home/home')
  expect(screen.text).toContain('近期标准证件照 在手机上做')
  await screen.tap('准备这份材料')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/capture/material/material?material=id-photo&application=${id}`,
  })
})

test('the student at the computer begins with what is sent there, and goes by a phase to any of its steps', async () => {
  const id = await addedDegree()
  screen = await openPage('pages/home/home')
  await screen.tap('坐到电脑前')
  expect(navigateTo).toHaveBeenLastCalledWith({
    url: `/packages/capture/computer/computer?application=${id}`,
  })
  await screen.tap('第 3 段，核对付款，还没到')
  await screen.tap('核对并付款，先做前面的步骤 · 留服系统第七至第九步')
  expect(navigateTo).toHaveBeenLastCalledWith({
    url: `/packages/guide/step/step?step=check-and-pay&application=${id}`,
  })
  await screen.tap('第 3 段，核对付款，还没到')
  expect(screen.has('核对并付款，先做前面的步骤 · 留服系统第七至第九步')).toBe(false)
})

test('the preparation leads to the list and to each form', async () => {
  const id = await addedDegree()
  screen = await openPage('pages/home/home')
  await screen.tap('第 1 段，准备材料，现在做')
  await screen.tap('学习经历，还没填完')
  expect(navigateTo).toHaveBeenLastCalledWith({
    url: `/packages/forms/study-history/study-history?application=${id}`,
  })
  await screen.tap('证书信息，还没填完')
  expect(navigateTo).toHaveBeenLastCalledWith({
    url: `/packages/forms/certificate/certificate?application=${id}`,
  })
  await screen.tap('材料清单，还差 4 份，1 份建议交')
  expect(navigateTo).toHaveBeenLastCalledWith({
    url: `/packages/guide/checklist/checklist?application=${id}&tab=materials`,
  })
})

test('a scanned code of ours leads to its step at once; of any other it is said what it is', async () => {
  const id = await addedDegree()
  const scanCode = jest.fn()
  Object.assign(wx, answering({ scanCode }))
  screen = await openPage('pages/home/home')
  scanCode.mockResolvedValueOnce({
    result: '',
    scanType: 'WX_CODE',
    path: 'pages/home/home?scene=1.vf',
  })
  await screen.tap('扫一扫')
  await settled()
  expect(navigateTo).toHaveBeenLastCalledWith({
    url: `/packages/guide/step/step?step=verify-face&application=${id}`,
  })
  scanCode.mockResolvedValueOnce({ result: 'https://example.com/', scanType: 'QR_CODE' })
  await screen.tap('扫一扫')
  await settled()
  expect(showModal).toHaveBeenCalledWith(
    expect.objectContaining({ title: '这是一个普通网址，不是留服中心的', showCancel: false }),
  )
})

test('beside a degree home offers to read again what the phone did not give, and says no more when it has come', async () => {
  await addedDegree()
  valueOf(await profileStore.change(() => ({ name: '张晓' })))
  const { getStorage } = wx
  Object.assign(wx, {
    getStorage: (asked: { key: string; fail: (failure: object) => void }) =>
      asked.key.startsWith('profile#') ? asked.fail({ errMsg: 'broken' }) : getStorage(asked as never),
  })
  const problem = await profileStore.load()
  if (problem) applicationStore.tell(problem)
  screen = await openPage('pages/home/home')
  await settled()
  expect(profileStore.form).toBeUndefined()
  Object.assign(wx, { getStorage })
  await screen.tap('再试一次')
  await settled()
  expect(profileStore.form).toEqual({ name: '张晓' })
  expect(screen.has('再试一次')).toBe(false)
})

test('a degree is deleted from its form, after a question, and taken back on home', async () => {
  const application = await addedDegree()
  Object.assign(wx, answering({ reLaunch: jest.fn() }))
  screen = await openPage('packages/forms/degree-form/degree-form', { application })
  await screen.tap('删除这个学位')
  await settled()
  expect(showModal).toHaveBeenCalledWith(expect.objectContaining({ title: '删除这个学位？' }))
  expect(applicationStore.find(application)).toBeUndefined()
  await closePage(screen)
  screen = await openPage('pages/home/home')
  await screen.tap('撤销')
  await settled()
  expect(applicationStore.find(application)).toBeDefined()
})

test('finishing a step changes its page at once', async () => {
  const application = await addedDegree()
  screen = await openPage('packages/guide/step/step', { step: 'register-account', application })
  await screen.tap('完成这一步')
  await settled()
  expect(applicationStore.find(application)?.doneOn['register-account']).toBeDefined()
  expect(screen.has('改回未完成')).toBe(true)
})

test('a double tap on the primary button neither takes the finished step back nor skips the next one', async () => {
  const application = await addedDegree()
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
  const setClipboardData = jest.fn(({ success }: { success: () => void }) => success())
  const showActionSheet = jest.fn(({ success }: { success: (answer: object) => void }) =>
    success({ tapIndex: 0 }),
  )
  showModal.mockResolvedValue({ confirm: true })
  Object.assign(wx, { setClipboardData, showActionSheet })
  const application = await addedDegree()
  screen = await openPage('packages/guide/step/step', { step: 'register-account', application })
  await screen.tap('内容有误，告诉我们')
  await settled()
  const { data } = setClipboardData.mock.calls[0]![0] as unknown as { data: string }
  expect(data).toMatch(
    new RegExp(
      `^${APP_NAME}里这条不对\\n页面：注册账户\\n哪一处：怎么做\\n版本：\\d+\\.\\d+\\.\\d+\\n整理于：\\d{4}-\\d\\d\\n我看到的是：$`,
    ),
  )
})

test('an upload step with missing materials is finished only after a question', async () => {
  const application = await addedDegree()
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

test('a step that nobody knows says so and leads home', async () => {
  screen = await openPage('packages/guide/step/step', { step: 'nowhere' })
  expect(screen.text).toBe('没有这一步，可能是旧的码或旧的链接。 回首页')
})

test('the checklist of a degree that is gone offers the way home', async () => {
  screen = await openPage('packages/guide/checklist/checklist', { application: 'gone' })
  expect(screen.text).toBe('还没有这个学位，可能已经删除。 回首页')
})

test('the study history’s step leads to the page of its entries', async () => {
  const application = await addedDegree()
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
  const application = await addedDegree()
  screen = await openPage('packages/guide/step/step', { step, application })
  await screen.tap(row)
  expect(navigateTo).toHaveBeenCalledWith({ url: `${path}?application=${application}` })
})

test('the upload step leads to the files for the computer, which its instructions ask for', async () => {
  const application = await addedDegree()
  screen = await openPage('packages/guide/step/step', { step: 'upload-materials', application })
  await screen.tap('发到电脑')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/capture/computer/computer?application=${application}`,
  })
})

test('with nothing to hand over the page leads to the materials', async () => {
  const application = await addedDegree()
  screen = await openPage('packages/capture/hand-over/hand-over', { application })
  await screen.tap('去材料')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/packages/guide/checklist/checklist?application=${application}&tab=materials`,
  })
})

test.each([
  ['我的资料', '/packages/forms/profile/profile'],
  ['认证常识', '/packages/guide/facts/facts'],
])('home leads by 「%s」 to %s, also without a degree', async (row, url) => {
  screen = await openPage('pages/home/home')
  await screen.tap(row)
  expect(navigateTo).toHaveBeenCalledWith({ url })
})

test('a step without a degree leads to no page of a degree', async () => {
  screen = await openPage('packages/guide/step/step', { step: 'study-history' })
  expect(screen.has('整理学习经历')).toBe(false)
})

test('the registration copies what the person wrote, whole though it is shown masked, also without a degree', async () => {
  const setClipboardData = jest.fn(({ success }: { success: () => void }) => success())
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
