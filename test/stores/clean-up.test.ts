import type { Application } from '../../miniprogram/model/application'
import { SAVE_VERSION } from '../../miniprogram/stores/save/migrations'
import { slotOf } from '../../miniprogram/stores/save/slots'
import { aDegree, anApplication, aPhoto, idOf } from '../builders'
import { FakePhone } from '../fake-wx'
import { DAY_MS, jpegOf, startedRun, takePhoto, valueOf, type Run } from './phone-run'

let phone: FakePhone
let run: Run
let application: Application

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
  application = valueOf(await run.applicationStore.add(aDegree()))
})

/** The next start, so many days later, with its clean-up. */
const restartedAfterDays = async (days: number): Promise<Run> => {
  phone.nowMs += days * DAY_MS
  const next = await startedRun(phone)
  await next.tidyUp()
  return next
}

const orphan = async (): Promise<string> => valueOf(await run.photoStore.seal(jpegOf('nobody names me'))).id

describe('the clean-up after the start', () => {
  it('deletes a photo that no degree names, once it is over a day old', async () => {
    const id = await orphan()
    await restartedAfterDays(0.9)
    expect(phone.namesIn('sealed')).toEqual([id])
    await restartedAfterDays(0.2)
    expect(phone.namesIn('sealed')).toEqual([])
  })

  it('keeps every photo that a degree names, however old', async () => {
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    await restartedAfterDays(400)
    expect(phone.namesIn('sealed')).toEqual([photo.id])
  })

  it('deletes a page that was taken out, and no older state of the record names it then', async () => {
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    await run.applicationStore.removeCapture(application.id, photo.id)
    await restartedAfterDays(2)
    expect(phone.namesIn('sealed')).toEqual([])
    expect([...phone.storage.values()].some(({ json }) => json.includes(photo.id))).toBe(false)
  })

  it('keeps a page that was taken out while the phone cannot write the record again', async () => {
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    await run.applicationStore.removeCapture(application.id, photo.id)
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    await restartedAfterDays(2)
    expect(phone.namesIn('sealed')).toEqual([photo.id])
  })

  it('keeps a page of this run that may still be brought back', async () => {
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    phone.nowMs += 2 * DAY_MS
    const next = await startedRun(phone)
    const token = valueOf(await next.applicationStore.removeCapture(application.id, photo.id))
    await next.tidyUp()
    valueOf(await next.applicationStore.restore(token))
    expect(valueOf(await next.photoStore.bytesOf(photo.id))).toEqual(jpegOf('diploma'))
  })

  it('keeps a degree of this run that may still be brought back', async () => {
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    phone.nowMs += 2 * DAY_MS
    const next = await startedRun(phone)
    const token = valueOf(await next.applicationStore.remove(application.id))
    await next.tidyUp()
    valueOf(await next.applicationStore.restore(token))
    expect(phone.namesIn('sealed')).toEqual([photo.id])
  })

  it('deletes nothing while a degree of a newer app may name it', async () => {
    const id = await orphan()
    const body = { application: anApplication(), addedAtMs: 1, isRemoved: false }
    phone.setRecord(`degree/${idOf('a')}#a`, slotOf(1, SAVE_VERSION + 1, body))
    await restartedAfterDays(2)
    expect(phone.namesIn('sealed')).toEqual([id])
  })

  it('keeps what a record names that could not be read and was put aside', async () => {
    const id = await orphan()
    phone.setRecord(`degree/${idOf('b')}#a`, { torn: `…"captures":[{"id":"${id}"` })
    await restartedAfterDays(2)
    await restartedAfterDays(2)
    expect(phone.namesIn('sealed')).toEqual([id])
  })

  it('keeps the file of a page that had to be left out', async () => {
    const id = await orphan()
    const broken = { ...aPhoto({ id }), widthPx: 'wide' }
    const body = {
      application: anApplication({ captures: [broken as never] }),
      addedAtMs: 1,
      isRemoved: false,
    }
    phone.setRecord(`degree/${idOf('a')}#a`, slotOf(1, SAVE_VERSION, body))
    await restartedAfterDays(2)
    await restartedAfterDays(2)
    expect(phone.namesIn('sealed')).toEqual([id])
  })

  it.each(['readdir', 'stat', 'getStorageInfo'])(
    'deletes nothing while the phone fails at %s',
    async (name) => {
      const id = await orphan()
      phone.nowMs += 2 * DAY_MS
      const next = await startedRun(phone)
      phone.faultAt = (_, call) => (call === name ? 'quota' : undefined)
      await next.tidyUp()
      expect(phone.namesIn('sealed')).toEqual([id])
    },
  )

  it('comes by itself after the first page is drawn', async () => {
    await orphan()
    phone.nowMs += 2 * DAY_MS
    jest.useFakeTimers({ doNotFake: ['Date', 'nextTick', 'queueMicrotask', 'setImmediate'] })
    const next = await startedRun(phone)
    await next.startUp()
    expect(phone.namesIn('sealed')).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(10_000)
    jest.useRealTimers()
    expect(phone.namesIn('sealed')).toEqual([])
  })
})
