import { answering } from '../../../answering'
import {
  applicationStore,
  eraseEverything,
  photoStore,
  unclaimedStore,
} from '../../../../miniprogram/stores/index'
import { restoreStore } from '../../../../miniprogram/packages/backup/backup'
import { MakeStore } from '../../../../miniprogram/packages/backup/make-store'
import { aDegree, anApplication, aPhoto, idOf } from '../../../builders'
import { quickPhone, restored } from '../backup-run'
import { madeParts } from '../degrees'
import type { FakePhone } from '../../../fake-wx'
import { closePage, openPage, settled, type Screen } from '../../../simulate'
import { startedPagePhone } from '../../../pages/page-phone'

const showModal = jest.fn()
const reLaunch = jest.fn()
let phone: FakePhone
let screen: Screen

beforeEach(async () => {
  showModal.mockReset().mockResolvedValue({ confirm: true })
  phone = await startedPagePhone(answering({ showModal, reLaunch }))
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
  expect(phone.namesIn('outbox')).toEqual(['backup.rzbk'])
  ;(screen.instance as unknown as { onUnload: () => void }).onUnload()
  await until(() => phone.namesIn('outbox').length === 0)
  expect(phone.namesIn('outbox')).toEqual([])
})

test('deleting everything does nothing until the words are typed and the question is answered', async () => {
  await applicationStore.add(aDegree())
  screen = await openPage('packages/backup/erase/erase')
  expect(screen.isDisabled('全部删除')).toBe(true)
  const page = screen.instance as unknown as { onTypedChange: (event: object) => void }
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

describe('deleting everything', () => {
  /** The page with the words typed, so that the button works. */
  const readyToErase = async (): Promise<void> => {
    await applicationStore.add(aDegree())
    screen = await openPage('packages/backup/erase/erase')
    const page = screen.instance as unknown as { onTypedChange: (event: object) => void }
    page.onTypedChange({ detail: { value: '全部删除' } })
    await settled()
  }

  test('a second tap while the first asks or deletes does nothing', async () => {
    await readyToErase()
    const page = screen.instance as unknown as { onEraseTap: () => Promise<void> }
    let answer: (value: { confirm: boolean }) => void = () => undefined
    showModal.mockReturnValue(new Promise((resolve) => (answer = resolve)))
    const taps = [page.onEraseTap(), page.onEraseTap()]
    await settled()
    expect(showModal).toHaveBeenCalledTimes(1)
    answer({ confirm: true })
    await Promise.all([...taps, page.onEraseTap()])
    await until(() => screen.text.includes('已全部删除'))
    expect(showModal).toHaveBeenCalledTimes(1)
    expect([...phone.storage.keys()]).toEqual([])
  })

  test('two deletions at once are one: nothing of the second begins when the first has ended', async () => {
    await applicationStore.add(aDegree())
    const [one, other] = [eraseEverything(), eraseEverything()]
    expect(one).toBe(other)
    expect(await one).toMatchObject({ ok: true })
    const added = await applicationStore.add(aDegree())
    expect(added.ok && applicationStore.find(added.value.id)).toBeTruthy()
  })

  test('what the phone refuses is told, and the same button deletes', async () => {
    await readyToErase()
    const from = phone.calls.length
    phone.faultAt = (call, name) => (call > from && name === 'removeStorage' ? 'throw' : undefined)
    await screen.tap('全部删除')
    await until(() => showModal.mock.calls.length === 2)
    expect(showModal.mock.calls[1]).toMatchObject([{ title: '没有删完' }])
    phone.faultAt = () => undefined
    await until(() => !screen.isDisabled('全部删除'))
    await screen.tap('全部删除')
    await until(() => screen.text.includes('已全部删除'))
    expect([...phone.storage.keys()]).toEqual([])
  })

  test('a bug in the middle leaves no dead button', async () => {
    await readyToErase()
    const { getFileSystemManager } = wx
    // Not refused, but a value of the wrong kind: the code that reads it throws.
    Object.assign(wx, {
      getFileSystemManager: () => ({
        ...getFileSystemManager(),
        readdir: ({ success }: { success: (result: unknown) => void }) => success({ files: 7 }),
      }),
    })
    const page = screen.instance as unknown as { onEraseTap: () => Promise<void> }
    await expect(page.onEraseTap()).rejects.toThrow()
    Object.assign(wx, { getFileSystemManager })
    await settled()
    expect(screen.isDisabled('全部删除')).toBe(false)
    await screen.tap('全部删除')
    await until(() => screen.text.includes('已全部删除'))
  })

  test('afterwards no photo is said to stand without a record', async () => {
    const added = await applicationStore.add(aDegree())
    if (!added.ok) throw new Error(added.problem.kind)
    const sealed = await photoStore.seal(new Uint8Array([1, 2, 3]))
    if (!sealed.ok) throw new Error(sealed.problem.kind)
    photoStore.leaveUnclaimed(sealed.value.id)
    await unclaimedStore.look()
    await readyToErase()
    expect(screen.text).toContain('1 张找不到记录的照片')
    await screen.tap('全部删除')
    await until(() => screen.text.includes('已全部删除'))
    expect(unclaimedStore.ids).toEqual([])
    expect(phone.namesIn('sealed')).toEqual([])
  })
})

test('after everything was deleted, a part that was restored before is missing again', async () => {
  const pages = ['p', 'q'].map((letter) => aPhoto({ id: idOf(letter), sizeBytes: 9000 }))
  const degree = anApplication({ captures: pages })
  for (const { id } of pages) await photoStore.seal(new Uint8Array(9000).fill(id.charCodeAt(0)), id)
  await applicationStore.place(degree)
  const makeStore = new MakeStore({
    phone: quickPhone,
    photos: photoStore,
    unclaimed: unclaimedStore,
    readAgain: async () => undefined,
    holdings: () => ({ applications: [degree], profile: undefined, draft: undefined }),
  })
  const files = await madeParts(phone, { makeStore }, 12_000)
  for (const file of files) await restored(phone, { restoreStore }, file)
  expect(restoreStore.missing).toEqual([])
  screen = await openPage('packages/backup/erase/erase')
  const page = screen.instance as unknown as { onTypedChange: (event: object) => void }
  page.onTypedChange({ detail: { value: '全部删除' } })
  await settled()
  await screen.tap('全部删除')
  await until(() => screen.text.includes('已全部删除'))
  await restored(phone, { restoreStore }, files[0]!)
  expect(applicationStore.find(degree.id)?.captures).toHaveLength(1)
  expect(restoreStore.missing).toEqual([2])
})

test('the privacy page names every permission and leads to the data', async () => {
  screen = await openPage('packages/backup/privacy/privacy')
  for (const word of ['摄像头', '选中的照片', '选中的文件', '剪贴板', '不联网'])
    expect(screen.text).toContain(word)
  expect(screen.has('备份、恢复和导出')).toBe(true)
})
