import { answering } from '../../../answering'
import { applicationStore, startUp } from '../../../../miniprogram/stores/index'
import { aDegree } from '../../../builders'
import { installFakeWx, type FakePhone } from '../../../fake-wx'
import { closePage, openPage, settled, type Screen } from '../../../simulate'

const showModal = jest.fn()
const reLaunch = jest.fn()
const phoneApis = { ...wx }
let phone: FakePhone
let screen: Screen

beforeEach(async () => {
  phone = installFakeWx()
  showModal.mockReset().mockResolvedValue({ confirm: true })
  Object.assign(wx, {
    ...Object.fromEntries(Object.entries(phoneApis).filter(([name]) => !(name in wx))),
    ...answering({ showModal, reLaunch }),
  })
  await startUp()
  await settled()
})

afterEach(() => closePage(screen))

/** Waits for what the phone does behind the page; jest's own limit ends it. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await settled()
}

test('the page of the data leads to backup, restoring, privacy and deleting', async () => {
  screen = await openPage('packages/backup/data/data')
  for (const name of ['备份', '恢复', '隐私说明', '删除全部资料']) expect(screen.has(name)).toBe(true)
  await screen.tap('删除全部资料')
  expect(reLaunch).toHaveBeenCalledWith({ url: '/packages/backup/erase/erase' })
})

test('without anything to back up the page says so', async () => {
  screen = await openPage('packages/backup/make/make')
  expect(screen.text).toContain('还没有可以备份的内容')
})

test('a backup without a passphrase is not made', async () => {
  await applicationStore.add(aDegree())
  screen = await openPage('packages/backup/make/make')
  await screen.tap('自己设一个')
  await screen.tap('生成备份')
  expect(screen.text).toContain('请输入口令')
  expect(phone.namesIn('outbox')).toEqual([])
})

test('a proposed passphrase makes a backup at once, and leaving takes the file away', async () => {
  await applicationStore.add(aDegree())
  screen = await openPage('packages/backup/make/make')
  await until(() => screen.text.includes('还剩'))
  await until(() => /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{5}/.test(screen.text))
  await screen.tap('生成备份')
  await until(() => screen.text.includes('备份好了'))
  expect(phone.namesIn('outbox')).toEqual(['backup'])
  ;(screen.instance as unknown as { onUnload(): void }).onUnload()
  await until(() => phone.namesIn('outbox').length === 0)
  expect(phone.namesIn('outbox')).toEqual([])
})

test('deleting everything does nothing until the words are typed and the question is answered', async () => {
  await applicationStore.add(aDegree())
  screen = await openPage('packages/backup/erase/erase')
  expect(screen.isDisabled('全部删除')).toBe(true)
  const page = screen.instance as unknown as { onTypedChange(event: object): void }
  page.onTypedChange({ detail: { value: '全部删除' } })
  showModal.mockResolvedValue({ confirm: false })
  await settled()
  await screen.tap('全部删除')
  await until(() => !screen.text.includes('正在删除'))
  expect(showModal).toHaveBeenCalledTimes(1)
  expect(applicationStore.applications).toHaveLength(1)
  showModal.mockResolvedValue({ confirm: true })
  await screen.tap('全部删除')
  await until(() => screen.text.includes('已全部删除'))
  expect(applicationStore.applications).toEqual([])
  expect([...phone.storage.keys()]).toEqual([])
})

test('the privacy page names every permission and leads to the data', async () => {
  screen = await openPage('packages/backup/privacy/privacy')
  for (const word of ['摄像头', '选中的照片', '选中的文件', '剪切板', '不联网'])
    expect(screen.text).toContain(word)
  expect(screen.has('备份、恢复和导出')).toBe(true)
})
