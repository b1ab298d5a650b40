import { listKeys, readRecord, removeRecord, writeRecord } from '../../../miniprogram/platform/storage'
import { loadRecord } from '../../../miniprogram/stores/save/load-record'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { Records } from '../../../miniprogram/stores/save/records'
import { slotOf } from '../../../miniprogram/stores/save/slots'
import { anApplication, aPhoto } from '../../builders'
import { installFakeWx, type FakePhone } from '../../fake-wx'

let phone: FakePhone
let records: Records
const NAME = 'degree/aaaaaaaaaaaaaaaaaaaa'
const saved = { application: anApplication({ captures: [aPhoto()] }), addedAtMs: 1, isRemoved: false }

beforeEach(() => {
  phone = installFakeWx()
  records = new Records({ listKeys, readRecord, removeRecord, writeRecord })
})

const load = () => loadRecord(records, 'application', NAME, 99)
const put = (body: unknown, version = SAVE_VERSION): void =>
  phone.setRecord(`${NAME}#a`, slotOf(1, version, body))
const rescueKeys = (): readonly string[] =>
  [...phone.storage.keys()].filter((key) => key.startsWith('rescue/'))
const fullPhone = (): void => {
  phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
}

describe('loading a record', () => {
  it('says nothing about one that is not there', async () => {
    expect(await load()).toEqual({})
  })

  it('says nothing about one that is in order', async () => {
    put(saved)
    expect(await load()).toEqual({ value: saved })
  })

  it('tells of one that the phone cannot read, and leaves it alone', async () => {
    put(saved)
    phone.faultAt = (_, call) => (call === 'getStorage' ? 'quota' : undefined)
    expect(await load()).toEqual({ notice: { kind: 'storage-failed' }, blocked: { kind: 'storage-failed' } })
    expect(rescueKeys()).toEqual([])
  })

  it.each([
    ['both slots are junk', () => phone.setRecord(`${NAME}#a`, 'junk')],
    ['the body has no shape', () => put('no shape')],
  ])('puts it aside when %s', async (_, damage) => {
    damage()
    expect(await load()).toEqual({ notice: { kind: 'save-unreadable' } })
    expect(rescueKeys()).toEqual([`rescue/${NAME}/99#a`])
    expect(await load()).toEqual({})
  })

  it('leaves an unreadable one where it is while there is no room to put it aside', async () => {
    phone.setRecord(`${NAME}#a`, 'junk')
    fullPhone()
    expect(await load()).toEqual({ notice: { kind: 'save-unreadable' }, blocked: { kind: 'storage-full' } })
    expect(phone.record(`${NAME}#a`)).toBe('junk')
  })

  it('shows one of a newer app and does not let it be written', async () => {
    put(saved, SAVE_VERSION + 1)
    const newer = { kind: 'save-from-newer-app' }
    expect(await load()).toEqual({ value: saved, notice: newer, blocked: newer })
    put('an unknown shape', SAVE_VERSION + 1)
    expect(await load()).toEqual({ notice: newer, blocked: newer })
    expect(rescueKeys()).toEqual([])
  })

  it('repairs one that is damaged in places, keeps a copy, and tells of it once', async () => {
    const pages = [aPhoto(), { ...aPhoto(), id: 'broken' }]
    put({ ...saved, application: { ...saved.application, captures: pages } })
    expect(await load()).toEqual({ value: saved, notice: { kind: 'save-repaired', dropped: 1, answers: 0 } })
    expect(JSON.stringify(phone.record(`rescue/${NAME}/99#a`))).toContain('broken')
    records = new Records({ listKeys, readRecord, removeRecord, writeRecord })
    expect(await load()).toEqual({ value: saved })
  })

  it('does not write a repaired one while there is no room for the copy', async () => {
    put({ ...saved, application: { ...saved.application, entryExit: { record: 5 } } })
    fullPhone()
    expect(await load()).toMatchObject({
      notice: { kind: 'save-repaired', dropped: 0, answers: 1 },
      blocked: { kind: 'storage-full' },
    })
  })
})
