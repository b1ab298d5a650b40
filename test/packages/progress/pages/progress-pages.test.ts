import { answering } from '../../../answering'
import { closePage, openPage, type Screen, settled } from '../../../simulate'
import { addDays } from '../../../../miniprogram/model/iso-date'
import { today } from '../../../../miniprogram/platform/clock'
import { applicationStore } from '../../../../miniprogram/stores/index'
import { addedDegree, startedPagePhone } from '../../../pages/page-phone'

const showModal = jest.fn()
const navigateTo = jest.fn()
const addPhoneCalendar = jest.fn()
const openSetting = jest.fn()

let screen: Screen
let id: string

const inHand = () => applicationStore.find(id)!

beforeEach(async () => {
  showModal.mockReset().mockResolvedValue({ confirm: true })
  navigateTo.mockReset()
  addPhoneCalendar.mockReset().mockImplementation((options: { success: () => void }) => options.success())
  openSetting
    .mockReset()
    .mockImplementation((options: { success: (result: object) => void }) =>
      options.success({ authSetting: {} }),
    )
  await startedPagePhone({
    addPhoneCalendar,
    openSetting,
    getAppAuthorizeSetting: () => ({}),
    ...answering({ showModal, navigateTo, showToast: jest.fn() }),
  })
  id = await addedDegree()
})

afterEach(() => closePage(screen))

const page = (name: string) => openPage(`packages/progress/${name}/${name}`, { application: id })

test('a page of a degree that is gone says so', async () => {
  screen = await openPage('packages/progress/waiting/waiting', { application: 'z'.repeat(20) })
  expect(screen.text).toContain('没有找到这份学位')
})

test('two quick taps add one notice', async () => {
  screen = await page('supplements')
  await Promise.all([screen.fire('添加一份通知', 'tap'), screen.fire('添加一份通知', 'tap')])
  await settled()
  expect(inHand().supplements).toHaveLength(1)
})

test('a notice is handed in only when the student says yes', async () => {
  const supplement = { id: 's'.repeat(20), kind: 'upload-again', text: '原文', materials: [] } as const
  await applicationStore.change(id, (newest) => ({ ...newest, supplements: [supplement] }))
  screen = await page('supplements')
  showModal.mockResolvedValueOnce({ confirm: false })
  await screen.tap('已在留服系统里提交')
  await settled()
  expect(inHand().supplements[0]!.submittedOn).toBeUndefined()
  await screen.tap('已在留服系统里提交')
  await settled()
  expect(inHand().supplements[0]!.submittedOn).toBeDefined()
  await screen.tap('改回没提交')
  await settled()
  expect(inHand().supplements[0]!.submittedOn).toBeUndefined()
})

test('what a pasted notice names is taken over by one tap, and not before', async () => {
  const text = '请于2026年12月18日前重新上传学位证书'
  const supplement = { id: 's'.repeat(20), kind: 'upload-again', text, materials: [] } as const
  await applicationStore.change(id, (newest) => ({ ...newest, supplements: [supplement] }))
  screen = await page('supplements')
  await screen.tap('选通知要的材料')
  expect(inHand().supplements[0]).toEqual(supplement)
  await screen.tap('照这样填')
  await settled()
  expect(inHand().supplements[0]).toMatchObject({ dueOn: '2026-12-18', materials: ['degree-certificate'] })
  expect(screen.text).not.toContain('照这样填')
  await screen.tap('填好了')
  expect(screen.text).toContain('去准备：学位证书')
})

test('a text longer than its field, as a backup may bring one, loses nothing when a letter is added', async () => {
  const long = (count: number) => '很长的原文'.repeat(count)
  const supplement = { id: 's'.repeat(20), kind: 'notice', text: long(1000), materials: [] } as const
  await applicationStore.change(id, (newest) => ({
    ...newest,
    supplements: [supplement],
    waiting: { statusText: long(100), typedExpectedOn: long(20) },
    outcome: { kind: 'refused', reason: long(1000) },
  }))
  const edit = async (name: string, ...fields: readonly (readonly [label: string, count: number])[]) => {
    screen = await page(name)
    if (name === 'supplements') await screen.tap('修改')
    for (const [label, count] of fields) await screen.type(label, `${long(count)}。`)
    await settled()
    await closePage(screen)
  }
  await edit('supplements', ['通知原文', 1000])
  await edit('outcome', ['通知单写的原因', 1000])
  await edit('waiting', ['留服系统里的状态', 100], ['预计完成时间', 20])
  const { supplements, outcome, waiting } = inHand()
  expect([supplements[0]!.text, outcome!.reason, waiting.statusText, waiting.typedExpectedOn]).toEqual(
    [1000, 1000, 100, 20].map((count) => `${long(count)}。`),
  )
  screen = await page('waiting')
})

test('a refused calendar offers the settings', async () => {
  await applicationStore.change(id, (newest) => ({
    ...newest,
    outcome: { kind: 'certificate', issuedOn: addDays(today(), -5) },
  }))
  addPhoneCalendar.mockImplementation((options: { fail: (failure: object) => void }) =>
    options.fail({ errMsg: 'addPhoneCalendar:fail auth deny' }),
  )
  screen = await page('outcome')
  await screen.tap('添加到手机日历')
  await settled()
  expect(showModal).toHaveBeenCalledWith(
    expect.objectContaining({ title: '没有日历权限', confirmText: '去设置' }),
  )
  expect(openSetting).toHaveBeenCalledTimes(1)
})

test('finishing with a result ends the wait too', async () => {
  await applicationStore.change(id, (newest) => ({ ...newest, outcome: { kind: 'certificate' } }))
  screen = await page('outcome')
  expect(screen.text).not.toContain('如 2026-09-01')
  await screen.tap('核对好了，打印认证书')
  await settled()
  expect(screen.text).toContain('下一步：打印认证书')
  expect(Object.keys(inHand().doneOn).sort()).toEqual(['await-result', 'receive-result'])
})
