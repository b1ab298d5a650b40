import { applicationStore, startUp } from '../../miniprogram/stores/index'
import { installFakeWx } from '../fake-wx'
import { closePage, openPage, type Screen, settled } from '../simulate'
import { aDegree } from '../builders'

/** Pages with the real stores on a phone that keeps what they save. */

const navigateTo = jest.fn()
const showModal = jest.fn()
const phoneApis = { ...wx }

const withAppApis = () => {
  navigateTo.mockReset()
  showModal.mockReset().mockResolvedValue({ confirm: true })
  Object.assign(wx, {
    ...Object.fromEntries(Object.entries(phoneApis).filter(([name]) => !(name in wx))),
    navigateTo,
    showModal,
    showToast: jest.fn(),
  })
}

let screen: Screen

beforeEach(async () => {
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
  expect(screen.text).toContain('不是官方')
  await screen.tap('添加我的学位')
  expect(navigateTo).toHaveBeenCalledWith({ url: '/pages/degree-form/degree-form' })
})

test('with a degree home shows what to do now, and its button leads there', async () => {
  const id = await added()
  screen = await openPage('pages/home/home')
  expect(screen.text).toContain('现在做这一步 注册账户')
  await screen.tap('去做这一步')
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/pages/step/step?step=register-account&application=${id}`,
  })
})

test('finishing a step changes its page at once', async () => {
  const application = await added()
  screen = await openPage('pages/step/step', { step: 'register-account', application })
  await screen.tap('完成这一步')
  await settled()
  expect(applicationStore.find(application)?.doneOn['register-account']).toBeDefined()
  expect(screen.has('改回未完成')).toBe(true)
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
    await applicationStore.finishStep(application, step)
  showModal.mockResolvedValue({ confirm: false })
  screen = await openPage('pages/step/step', { step: 'upload-materials', application })
  await screen.tap('完成这一步')
  await settled()
  expect(showModal).toHaveBeenCalledTimes(1)
  expect(screen.has('改回未完成')).toBe(false)
})

test('a step that nobody knows shows the first one and says so', async () => {
  screen = await openPage('pages/step/step', { step: 'nowhere' })
  expect(screen.text).toContain('没有这一步，可能是旧的码或旧的链接。')
  expect(screen.text).toContain('注册账户')
})

test('the checklist of a degree that is gone offers the way home', async () => {
  screen = await openPage('pages/checklist/checklist', { application: 'gone' })
  expect(screen.text).toBe('还没有这个学位，可能已经删除。 回首页')
})
