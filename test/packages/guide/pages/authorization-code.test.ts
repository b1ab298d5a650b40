import { authorizationText } from '../../../../miniprogram/packages/guide/content/step-page'
import { today } from '../../../../miniprogram/platform/clock'
import { officialNumbers } from '../../../../miniprogram/rules/facts/official-numbers'
import { wiredStores } from '../../../../miniprogram/stores/wired-stores'
import type { FakePhone } from '../../../fake-wx'
import { closePage, openPage, type Screen, settled } from '../../../simulate'
import { addedDegree, startedPagePhone } from '../../../pages/page-phone'

/** The code of 移民局12367 on its step: what 「已记下」 was said of is there, whatever the keyboard tells afterwards. */

const {
  code: FIELD,
  gotOn: DAY,
  save: SAVE,
  found: FOUND,
  notFound: NOT_FOUND,
} = authorizationText(officialNumbers(today()))

const showToast = jest.fn()
let phone: FakePhone
let screen: Screen
let application: string

beforeEach(async () => {
  showToast.mockReset()
  phone = await startedPagePhone({
    showToast,
    showModal: jest.fn().mockResolvedValue({ confirm: true }),
  })
  application = await addedDegree()
  screen = await openPage('packages/guide/step/step', { step: 'authorize-entry-exit', application })
  await screen.tap(FOUND)
  await settled()
})

afterEach(() => closePage(screen))

const afterRestart = async () => {
  Object.assign(globalThis, { wx: { ...wx, ...phone.boot().wx } })
  const { applicationStore: degrees, load } = wiredStores()
  await load()
  return degrees.find(application)?.entryExit
}

test('a letter that comes in the tick of the saving leaves the code and its day', async () => {
  await screen.type(FIELD, '12345678')
  const saving = screen.fire(SAVE, 'tap')
  const typing = screen.fire(FIELD, 'input', { value: '123456789' })
  await Promise.all([saving, typing])
  await settled()
  await settled()
  expect(showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已记下' }))
  expect(await afterRestart()).toMatchObject({
    record: 'found',
    code: '12345678',
    codeGotOn: expect.any(String),
    typedCode: '123456789',
  })
})

test('a letter typed while the answer is written takes nothing of it away', async () => {
  const answering = screen.fire(NOT_FOUND, 'tap')
  const typing = screen.fire(FIELD, 'input', { value: '1' })
  await Promise.all([answering, typing])
  await settled()
  expect(await afterRestart()).toEqual({ record: 'not-found', typedCode: '1' })
})

test('a code that was still composed when the field was left is the one that is saved', async () => {
  await screen.type(FIELD, '1234567')
  await screen.fire(FIELD, 'blur', { value: '12345678' })
  await screen.fire(SAVE, 'tap')
  await settled()
  expect(await afterRestart()).toMatchObject({ code: '12345678' })
})

test('a day that was picked is kept before the code is', async () => {
  await screen.type(DAY, '2026-05-01')
  await settled()
  expect(await afterRestart()).toMatchObject({ codeGotOn: '2026-05-01' })
})
