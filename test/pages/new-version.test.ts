import { runInAction } from 'mobx-miniprogram'
import { captureWork } from '../../miniprogram/packages/capture/capture'
import { restoreStore } from '../../miniprogram/packages/backup/backup'
import { showProblem } from '../../miniprogram/platform/feedback'
import { applicationStore, draftStore, keptText, newVersion } from '../../miniprogram/stores/index'
import type { ApplicationChange } from '../../miniprogram/stores/changed-application'
import { answering } from '../answering'
import type { FakePhone } from '../fake-wx'
import { closePage, openPage, type Screen, settled } from '../simulate'
import { valueOf } from '../stores/phone-run'
import { addedDegree, startedPagePhone } from './page-phone'

const OFFER = '重新打开，换成新版本'

const showModal = jest.fn()
const applyUpdate = jest.fn()

let phone: FakePhone
let screen: Screen
let ready = () => {}

beforeEach(async () => {
  applyUpdate.mockReset()
  showModal.mockReset().mockResolvedValue({ confirm: true })
  const onUpdateReady = (listener: () => void) => void (ready = listener)
  const getUpdateManager = () => ({ onUpdateReady, applyUpdate })
  phone = await startedPagePhone(answering({ showModal, showToast: jest.fn() }))
  Object.assign(wx, { getUpdateManager })
  newVersion.watch()
})

afterEach(() => closePage(screen))

/** Home with the offer on it. */
const offered = async (): Promise<void> => {
  ready()
  screen = await openPage('pages/home/home')
  await settled()
}
const tapped = async (): Promise<void> => {
  await screen.tap(OFFER)
  await settled()
  await settled()
}

/** Pictures are being saved, until they are told to be. */
const adding = (left: number) => {
  let finish = () => {}
  const saved = captureWork.run(
    { kind: 'adding', done: 20 - left, total: 20 },
    () => new Promise<void>((resolve) => (finish = resolve)),
  )
  return async () => {
    finish()
    await saved
    await settled()
    await settled()
  }
}

const major =
  (text: string): ApplicationChange =>
  (newest) => ({ ...newest, certificate: { ...newest.certificate, major: text } })
const full = (isFull: boolean) => {
  phone.faultAt = (_, call) => (isFull && call === 'setStorage' ? 'quota' : undefined)
}

test('a newer version is offered once WeChat has it, and started by a tap alone', async () => {
  screen = await openPage('pages/home/home')
  expect(screen.has(OFFER)).toBe(false)
  ready()
  await settled()
  expect(applyUpdate).not.toHaveBeenCalled()
  await tapped()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})

test('a host without an update manager is none the worse', () => {
  Object.assign(wx, { getUpdateManager: undefined })
  expect(() => newVersion.watch()).not.toThrow()
})

test('while pictures are being saved the card says how many, and the version is started when they are', async () => {
  await addedDegree()
  const finish = adding(17)
  await offered()
  await tapped()
  expect(applyUpdate).not.toHaveBeenCalled()
  expect(screen.text).toContain('还有 17 张照片没存好，存好就自动换。请留在首页。')
  expect(screen.has(OFFER)).toBe(false)
  await finish()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})

test('a backup that is being brought back is not cut off', async () => {
  await offered()
  runInAction(() => (restoreStore.state = { kind: 'restoring', doneBytes: 0, totalBytes: 1 }))
  await tapped()
  expect(screen.text).toContain('备份还在恢复')
  expect(applyUpdate).not.toHaveBeenCalled()
  runInAction(() => (restoreStore.state = { kind: 'idle' }))
  await settled()
  await settled()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})

test('a picker that lies open behind home holds nothing up', async () => {
  await offered()
  void captureWork.run({ kind: 'choosing' }, () => new Promise(() => undefined))
  await tapped()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})

test('a student who goes on elsewhere is not thrown out; back on home the version is offered again', async () => {
  const finish = adding(2)
  await offered()
  await tapped()
  const page = screen.instance as unknown as { onHide: () => void; onShow: () => void }
  page.onHide()
  await finish()
  expect(applyUpdate).not.toHaveBeenCalled()
  page.onShow()
  await settled()
  expect(screen.has(OFFER)).toBe(true)
})

test('how the pictures ended is read before the app ends: the version is offered again', async () => {
  showModal.mockReturnValue(new Promise(() => undefined))
  const finish = adding(1)
  await offered()
  await tapped()
  void showProblem({ title: '这不是图片', whatToDo: '请选一张图片。' })
  await finish()
  expect(applyUpdate).not.toHaveBeenCalled()
  expect(screen.has(OFFER)).toBe(true)
})

test('a degree that a slow phone is still writing is not cut off', async () => {
  const id = await addedDegree()
  await offered()
  let answer = () => {}
  const { setStorage } = wx
  Object.assign(wx, { setStorage: (asked: never) => void (answer = () => void setStorage(asked)) })
  const written = applicationStore.change(id, major('历史'))
  await tapped()
  expect(screen.text).toContain('正在保存，存好就自动换。')
  expect(applyUpdate).not.toHaveBeenCalled()
  Object.assign(wx, { setStorage })
  answer()
  valueOf(await written)
  await settled()
  await settled()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})

test('text that the phone did not take is told of and not thrown away; taken, it lets the version start', async () => {
  const id = await addedDegree()
  await offered()
  full(true)
  await keptText.keep(id, 'major', major('历史'))
  await tapped()
  expect(showModal).toHaveBeenCalledWith(
    expect.objectContaining({
      title: '刚填的没存上，先不换新版本',
      content: expect.stringContaining('存储满了') as string,
    }),
  )
  expect(applyUpdate).not.toHaveBeenCalled()
  full(false)
  await tapped()
  await settled()
  expect(applicationStore.find(id)?.certificate?.major).toBe('历史')
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})

test('a form that the phone did not take is told of and not thrown away', async () => {
  await offered()
  full(true)
  await draftStore.change(() => ({ answers: {}, typed: {} }))
  await tapped()
  expect(showModal).toHaveBeenCalledWith(expect.objectContaining({ title: '刚填的没存上，先不换新版本' }))
  expect(applyUpdate).not.toHaveBeenCalled()
})

test('what was typed for a degree that is gone holds nothing up', async () => {
  const id = await addedDegree()
  await offered()
  full(true)
  await keptText.keep(id, 'major', major('历史'))
  full(false)
  await applicationStore.removals.removeDegree(id)
  await tapped()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})
