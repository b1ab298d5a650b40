import { listKeys, readRecord, removeRecord, writeRecord } from '../../../miniprogram/platform/storage'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { Records } from '../../../miniprogram/stores/save/records'
import { slotOf } from '../../../miniprogram/stores/save/slots'
import { isStrayCopy, straighten } from '../../../miniprogram/stores/save/strays'
import { FakePhone, FAULTS, installFakeWx } from '../../fake-wx'

const storage = { listKeys, readRecord, removeRecord, writeRecord }
/** Slots of this version do not say whose they are. */
const LAST_UNNAMED = 4
const KEYS = ['profile#a', 'profile#b', 'settings#a', 'settings#b'] as const

let phone: FakePhone

const bodyOf = async (name: string): Promise<unknown> => {
  const read = await new Records(storage).read(name)
  return read.ok && read.value.kind === 'present' ? read.value.body : read
}

/** Two records whose slots lie under each other's keys. */
const mixedUp = (): FakePhone => {
  phone = installFakeWx(new FakePhone())
  const slot = (record: string, sequence: number) =>
    slotOf(record, sequence, SAVE_VERSION, `${record} ${sequence}`)
  const slots = [slot('settings', 4), slot('profile', 2), slot('profile', 3), slot('settings', 5)]
  KEYS.forEach((key, at) => phone.setRecord(key, slots[at]))
  phone.setRecord('erasing', true)
  phone.setRecord('settings#c', 'no slot of ours')
  phone.setRecord('stray/old/1', slotOf('old', 1, LAST_UNNAMED, 'does not say whose it is'))
  phone.setRecord('rescue/draft/1#a', 'torn')
  return phone
}

const expectRight = async (): Promise<void> => {
  expect(await bodyOf('profile')).toBe('profile 3')
  expect(await bodyOf('settings')).toBe('settings 5')
}

it('a record with the slot of another is not read, and says why nothing can be relied on', async () => {
  mixedUp()
  const records = new Records(storage)
  expect(records.hasStrays).toBe(false)
  expect((await records.read('settings')).ok).toBe(false)
  expect(records.hasStrays).toBe(true)
  expect((await records.straighten()).ok).toBe(true)
  expect(records.hasStrays).toBe(false)
  await expectRight()
})

it('lays every slot where it belongs and leaves nothing else behind', async () => {
  mixedUp()
  expect((await straighten(storage)).ok).toBe(true)
  await expectRight()
  expect([...phone.storage.keys()].sort()).toEqual(
    [...KEYS, 'erasing', 'rescue/draft/1#a', 'settings#c', 'stray/old/1'].sort(),
  )
})

it('takes a stray away that has its place taken by newer ones, and keeps the two newest', async () => {
  mixedUp()
  phone.setRecord('profile#a', slotOf('settings', 1, SAVE_VERSION, 'oldest'))
  phone.setRecord('profile#b', slotOf('profile', 2, SAVE_VERSION, 'profile 2'))
  phone.setRecord('settings#a', slotOf('settings', 4, SAVE_VERSION, 'settings 4'))
  expect((await straighten(storage)).ok).toBe(true)
  expect(await bodyOf('settings')).toBe('settings 5')
  expect(await bodyOf('profile')).toBe('profile 2')
  expect(phone.record('profile#a')).toBeUndefined()
})

it('leaves a torn slot of a record alone that it has nothing else for', async () => {
  mixedUp()
  phone.setRecord('profile#a', slotOf('profile', 2, SAVE_VERSION, 'profile 2'))
  phone.setRecord('profile#b', 'torn')
  phone.setRecord('settings#a', slotOf('profile', 2, SAVE_VERSION, 'profile 2'))
  expect((await straighten(storage)).ok).toBe(true)
  expect(await bodyOf('profile')).toBe('profile 2')
  expect(phone.record('profile#b')).toBe('torn')
  expect(await bodyOf('settings')).toBe('settings 5')
})

it('does nothing where all lie right', async () => {
  phone = installFakeWx(new FakePhone())
  await new Records(storage).write('settings', 'right')
  const before = [...phone.storage]
  expect((await straighten(storage)).ok).toBe(true)
  expect([...phone.storage]).toEqual(before)
})

it('goes on where it was cut off: the next list of names tells', async () => {
  mixedUp()
  phone.setRecord('stray/settings/5', slotOf('settings', 5, SAVE_VERSION, 'settings 5'))
  expect(isStrayCopy('stray/settings/5')).toBe(true)
  const records = new Records(storage)
  await records.names('degree/')
  expect(records.hasStrays).toBe(true)
})

describe.each(FAULTS)('when a call ends in: %s', (fault) => {
  it('the next try has it right, whichever call it was', async () => {
    mixedUp()
    const first = phone.calls.length
    await straighten(storage)
    const calls = phone.calls.length - first
    for (let call = 1; call <= calls; call++) {
      mixedUp()
      const { killed } = { killed: new Promise<void>((resolve) => setTimeout(resolve, 20)) }
      phone.faultAt = (index) => (index === call ? fault : undefined)
      await Promise.race([straighten(storage), killed])
      phone.faultAt = () => undefined
      installFakeWx(phone)
      expect((await straighten(storage)).ok).toBe(true)
      await expectRight()
      expect([...phone.storage.keys()].some((key) => isStrayCopy(key) && key !== 'stray/old/1')).toBe(false)
    }
  })
})
