import { today } from '../../miniprogram/platform/clock'
import { withBackSidesSettled } from '../../miniprogram/stores/changed-application'
import { withCaptures } from '../../miniprogram/stores/changed-captures'
import type { Application, PhotoPage } from '../../miniprogram/model/application'
import { aDegree, aPhoto } from '../builders'
import { FakePhone } from '../fake-wx'
import { DAY_MS, jpegOf, startedRun, valueOf, type Run } from './phone-run'

/** The whole photographs behind cut pages: sealed files of their own, named by the page's record. */

let phone: FakePhone
let run: Run
let degree: Application

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
  degree = valueOf(await run.applicationStore.add(aDegree()))
})

const sealed = async (text: string) => valueOf(await run.photoStore.seal(jpegOf(text)))

const aCutPage = async (): Promise<PhotoPage> => {
  const [page, whole] = [await sealed('cut'), await sealed('whole')]
  const original = { ...whole, widthPx: 40, heightPx: 30 }
  const photo = aPhoto({ ...page, original })
  valueOf(await run.applicationStore.change(degree.id, withCaptures([photo])))
  return photo
}

const filesThere = (): number => [...phone.files.keys()].filter((path) => path.includes('/sealed/')).length

test('outlive a restart and its clean-up, however old they are', async () => {
  await aCutPage()
  phone.nowMs += 3 * DAY_MS
  run = await startedRun(phone)
  await run.tidyUp()
  expect(filesThere()).toBe(2)
})

test('given up, go for good, and the page stays', async () => {
  const page = await aCutPage()
  valueOf(await run.applicationStore.removals.dropOriginals(degree.id, [page.id]))
  expect(filesThere()).toBe(1)
  run = await startedRun(phone)
  const [kept] = run.applicationStore.find(degree.id)!.captures as PhotoPage[]
  expect(kept!.original).toBeUndefined()
  expect(valueOf(await run.photoStore.bytesOf(kept!.id))).toEqual(jpegOf('cut'))
})

test('are given up only together with their record: a full storage leaves both', async () => {
  const page = await aCutPage()
  phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
  expect(await run.applicationStore.removals.dropOriginals(degree.id, [page.id])).toMatchObject({ ok: false })
  phone.faultAt = () => undefined
  expect(filesThere()).toBe(2)
})

test('go with a deleted page once it cannot come back', async () => {
  const page = await aCutPage()
  const token = valueOf(await run.applicationStore.removals.removePage(degree.id, page.id))
  expect(filesThere()).toBe(2)
  valueOf(await run.applicationStore.removals.letGo(token))
  expect(filesThere()).toBe(0)
})

test('are kept where another page stands on the same file', async () => {
  const page = await aCutPage()
  const whole: PhotoPage = { ...page, id: page.original!.id, original: undefined }
  const token = valueOf(await run.applicationStore.removals.removePage(degree.id, page.id))
  valueOf(await run.applicationStore.change(degree.id, withCaptures([whole])))
  valueOf(await run.applicationStore.removals.letGo(token))
  expect(valueOf(await run.photoStore.bytesOf(whole.id))).toEqual(jpegOf('whole'))
})

test('of a degree that is gone are not asked about', async () => {
  expect(await run.applicationStore.removals.dropOriginals('nobody', [])).toMatchObject({
    problem: { kind: 'application-gone' },
  })
})

test('with nothing to give up nothing is deleted', async () => {
  const photo = aPhoto(await sealed('page'))
  valueOf(await run.applicationStore.change(degree.id, withCaptures([photo])))
  valueOf(await run.applicationStore.removals.dropOriginals(degree.id, [photo.id]))
  expect(filesThere()).toBe(1)
})

test('the answer about the back side is there again after a restart', async () => {
  valueOf(await run.applicationStore.change(degree.id, withBackSidesSettled('permit', today())))
  run = await startedRun(phone)
  expect(run.applicationStore.find(degree.id)?.backSidesOn).toEqual({ permit: expect.any(String) })
})
