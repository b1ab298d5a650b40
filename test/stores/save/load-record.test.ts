import { listKeys, readRecord, removeRecord, writeRecord } from '../../../miniprogram/platform/storage'
import { loadRecord } from '../../../miniprogram/stores/save/load-record'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { Records } from '../../../miniprogram/stores/save/records'
import { slotOf } from '../../../miniprogram/stores/save/slots'
import { anApplication, aPhoto, idOf } from '../../builders'
import { installFakeWx, type FakePhone } from '../../fake-wx'

let phone: FakePhone
let records: Records
let nowMs: number
const NAME = 'degree/aaaaaaaaaaaaaaaaaaaa'
const saved = {
  application: anApplication({ captures: [aPhoto()] }),
  addedAtMs: 1,
  isRemoved: false,
  isRemovalFinal: false,
  removedPages: [],
  discarded: [],
}

beforeEach(() => {
  phone = installFakeWx()
  nowMs = 99
  records = new Records({ listKeys, readRecord, removeRecord, writeRecord })
})

const load = () => loadRecord(records, 'application', NAME, nowMs)
const put = (body: unknown, version = SAVE_VERSION): void =>
  phone.setRecord(`${NAME}#a`, slotOf(NAME, 1, version, body))
const rescueKeys = (): readonly string[] =>
  [...phone.storage.keys()].filter((key) => key.startsWith('rescue/'))
const fullPhone = (): void => {
  phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
}

describe('loading a record', () => {
  it('says nothing about one that is not there', async () => {
    expect(await load()).toEqual({ isAbsent: true })
  })

  it('says nothing about one that is in order', async () => {
    put(saved)
    expect(await load()).toEqual({ value: saved })
  })

  it('tells of one that the phone cannot read, and leaves it alone', async () => {
    put(saved)
    phone.faultAt = (_, call) => (call === 'getStorage' ? 'quota' : undefined)
    const problem = { kind: 'storage-failed' }
    expect(await load()).toEqual({ notice: problem, blocked: problem, isUnread: true })
    expect(rescueKeys()).toEqual([])
  })

  describe('of which the phone did not tell the other slot', () => {
    const problem = { kind: 'no-answer' }

    beforeEach(() => {
      records = new Records({
        listKeys,
        removeRecord,
        writeRecord,
        readRecord: async (key) =>
          key.endsWith('#b') ? { ok: false, problem: { kind: 'no-answer' } } : readRecord(key),
      })
    })

    it.each([
      ['whole', saved, { value: saved }],
      [
        'damaged in places',
        { ...saved, application: { ...saved.application, captures: [aPhoto(), 5] } },
        { value: saved },
      ],
      ['without a shape', 'no shape', {}],
      ['of another', { ...saved, application: anApplication({ id: idOf('z') }) }, {}],
    ])('shows what there is (%s) and changes nothing on the phone', async (_, body, shown) => {
      put(body)
      const before = new Map(phone.storage)
      expect(await load()).toEqual({ ...shown, notice: problem, blocked: problem, isUnread: true })
      expect(phone.storage).toEqual(before)
    })
  })

  it.each([
    ['both slots are junk', () => phone.setRecord(`${NAME}#a`, 'junk')],
    ['the body has no shape', () => put('no shape')],
    ['it is the record of another', () => put({ ...saved, application: anApplication({ id: idOf('z') }) })],
  ])('copies it when %s, and puts it aside when the next start finds the same', async (_, damage) => {
    damage()
    const before = phone.record(`${NAME}#a`)
    const problem = { kind: 'save-unreadable' }
    expect(await load()).toEqual({ notice: problem, blocked: problem })
    expect(phone.record(`${NAME}#a`)).toEqual(before)
    expect(await load()).toEqual({ notice: problem, isPutAside: true })
    expect(rescueKeys()).toEqual([`rescue/${NAME}/99#a`])
    expect(phone.record(`rescue/${NAME}/99#a`)).toEqual(before)
    expect(await load()).toEqual({ isAbsent: true })
  })

  it('has it back after one start in which the phone answered wrongly', async () => {
    put(saved)
    const right = phone.record(`${NAME}#a`)
    phone.setRecord(`${NAME}#a`, 'wrong for once')
    await load()
    phone.setRecord(`${NAME}#a`, right)
    expect(await load()).toEqual({ value: saved })
  })

  it('does not put aside what is damaged in another way each time', async () => {
    for (const junk of ['junk', 'other junk', 'third']) {
      phone.setRecord(`${NAME}#a`, junk)
      expect(await load()).toMatchObject({ blocked: { kind: 'save-unreadable' } })
      nowMs += 1
    }
    expect(rescueKeys()).toHaveLength(3)
  })

  it('begins anew with settings at once: nothing in them was typed', async () => {
    phone.setRecord('settings#a', 'junk')
    const loaded = await loadRecord(records, 'settings', 'settings', 99)
    expect(loaded).toEqual({ notice: { kind: 'save-unreadable' }, isPutAside: true })
    expect(phone.record('settings#a')).toBeUndefined()
  })

  it.each(['getStorageInfo', 'removeStorage'])('leaves it where it is while %s fails', async (name) => {
    phone.setRecord(`${NAME}#a`, 'junk')
    await load()
    phone.faultAt = (_, call) => (call === name ? 'quota' : undefined)
    expect(await load()).toMatchObject({ blocked: { kind: 'storage-failed' } })
    expect(phone.record(`${NAME}#a`)).toBe('junk')
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
    expect(await load()).toEqual({ value: saved, notice: { kind: 'save-repaired', pages: 1, answers: 0 } })
    expect(JSON.stringify(phone.record(`rescue/${NAME}/99#a`))).toContain('broken')
    records = new Records({ listKeys, readRecord, removeRecord, writeRecord })
    expect(await load()).toEqual({ value: saved })
  })

  it('does not write a repaired one while there is no room for the copy', async () => {
    put({ ...saved, application: { ...saved.application, entryExit: { record: 5 } } })
    fullPhone()
    expect(await load()).toMatchObject({
      notice: { kind: 'save-repaired', pages: 0, answers: 1 },
      blocked: { kind: 'storage-full' },
    })
  })
})
