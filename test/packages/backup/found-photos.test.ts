import { FoundPhotos } from '../../../miniprogram/packages/backup/stores/found-photos'
import { idOf } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { jpegOf, valueOf } from '../../stores/phone-run'
import { withoutPauses } from '../../without-pauses'
import { atCall, startedBackupRun } from './backup-run'

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const IDS = [idOf('u'), idOf('v')]
const NOTE = { material: 'transcript', widthPx: 3, heightPx: 4 } as const

/** The page 找回照片 on a phone with two photos that no record names. */
const aFoundPage = async () => {
  const phone = new FakePhone()
  const earlier = await startedBackupRun(phone)
  for (const id of IDS) valueOf(await earlier.photoStore.seal(jpegOf(id), id, NOTE))
  const { unclaimedStore, photoStore } = await startedBackupRun(phone)
  const found = new FoundPhotos({ unclaimed: unclaimedStore, photos: photoStore })
  const kinds = () => IDS.map((id) => found.of(id).kind)
  return { phone, found, kinds, photoStore }
}

const rested = async (): Promise<void> => {
  for (let turn = 0; turn < 2000; turn++) await Promise.resolve()
}

const EXPECTED_PLAIN = IDS.map((id) => `${id}.jpg`)

test('shows each photo, with its plain copy while it is on the screen and no longer', async () => {
  const { phone, found, kinds } = await aFoundPage()
  await found.show()
  await rested()
  expect(kinds()).toEqual(['photo', 'photo'])
  expect(phone.namesIn('plain')).toEqual(EXPECTED_PLAIN)
  await found.hide()
  expect(phone.namesIn('plain')).toEqual([])
})

test('covered in the middle of any call it leaves no plain copy, and shown again it shows all', async () => {
  let isReached = true
  let calls = 0
  for (; isReached; calls++) {
    const { phone, found, kinds } = await aFoundPage()
    const wasReached = atCall(phone, calls + 1, () => void found.hide())
    await found.show()
    await rested()
    isReached = wasReached()
    if (!isReached) break
    expect([calls, phone.namesIn('plain')]).toEqual([calls, []])
    await found.show()
    await rested()
    expect([calls, kinds()]).toEqual([calls, ['photo', 'photo']])
    expect([calls, phone.namesIn('plain')]).toEqual([calls, EXPECTED_PLAIN])
  }
  expect(calls).toBeGreaterThan(5)
})

test('covered for a moment in the middle of any call, what it shows lies there', async () => {
  let isReached = true
  for (let call = 1; isReached; call++) {
    const { phone, found, kinds } = await aFoundPage()
    const wasReached = atCall(phone, call, () => {
      void found.hide()
      void found.show()
    })
    await found.show()
    await rested()
    isReached = wasReached()
    expect([call, kinds()]).toEqual([call, ['photo', 'photo']])
    expect([call, phone.namesIn('plain')]).toEqual([call, EXPECTED_PLAIN])
  }
})

test('after a bug in the middle the page can be shown again', async () => {
  const { found, kinds, photoStore } = await aFoundPage()
  await found.show()
  await rested()
  await found.hide()
  jest.spyOn(photoStore, 'unsealed').mockRejectedValueOnce(new Error('a bug'))
  await expect(found.show()).rejects.toThrow('a bug')
  await found.show()
  await rested()
  expect(kinds()).toEqual(['photo', 'photo'])
})
