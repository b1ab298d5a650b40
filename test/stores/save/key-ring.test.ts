import { listKeys, readRecord, removeRecord, writeRecord } from '../../../miniprogram/platform/storage'
import { randomBytes } from '../../../miniprogram/platform/random'
import { KeyRing } from '../../../miniprogram/stores/save/key-ring'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { Records } from '../../../miniprogram/stores/save/records'
import { slotOf } from '../../../miniprogram/stores/save/slots'
import { installFakeWx, type FakePhone, type Fault } from '../../fake-wx'
import { valueOf } from '../phone-run'
import { failed, ok } from '../../../miniprogram/model/result'

let phone: FakePhone

/** The keys as a new run of the app finds them. */
const ring = (highestInUse = 0): KeyRing =>
  new KeyRing(new Records({ listKeys, readRecord, removeRecord, writeRecord }), randomBytes, async () =>
    ok(highestInUse),
  )

const breakAll = (name: string, fault: Fault): void => {
  phone.faultAt = (_, call) => (call === name ? fault : undefined)
}
const repair = (): void => {
  phone.faultAt = () => undefined
}

beforeEach(() => {
  phone = installFakeWx()
})

describe('the key that photos are sealed with', () => {
  it('is made once and is the same ever after', async () => {
    const keys = ring()
    const [one, two] = await Promise.all([keys.forSealing(), keys.forSealing()])
    expect(valueOf(one)).toBe(valueOf(two))
    expect(valueOf(await ring().forSealing())).toEqual(valueOf(one))
    expect(valueOf(one).bytes).toHaveLength(32)
  })

  it('can be found by its number once it was made', async () => {
    const keys = ring()
    expect(valueOf(await keys.hasKey())).toBe(false)
    const key = valueOf(await keys.forSealing())
    expect(valueOf(await keys.hasKey())).toBe(true)
    expect(valueOf(await keys.withNumber(key.number))).toEqual(key)
    expect(valueOf(await keys.withNumber(200))).toBeUndefined()
  })

  it('lies in two slots, and one is enough', async () => {
    const key = valueOf(await ring().forSealing())
    phone.setRecord('key/1#a', 'junk')
    expect(valueOf(await ring().forSealing())).toEqual(key)
  })

  it('never takes the place of one that cannot be read', async () => {
    await ring().forSealing()
    phone.setRecord('key/1#a', 'junk')
    phone.setRecord('key/1#b', { junk: true })
    const key = valueOf(await ring().forSealing())
    expect(key.number).toBe(2)
    expect(phone.record('key/1#a')).toBe('junk')
    expect(phone.record('key/1#b')).toEqual({ junk: true })
  })

  it('is the newest one when an older one turns up again', async () => {
    const first = valueOf(await ring().forSealing())
    const [a, b] = [phone.record('key/1#a'), phone.record('key/1#b')]
    phone.setRecord('key/1#a', 'junk')
    phone.setRecord('key/1#b', 'junk')
    const second = valueOf(await ring().forSealing())
    phone.setRecord('key/1#a', a)
    phone.setRecord('key/1#b', b)
    expect(valueOf(await ring().forSealing())).toEqual(second)
    expect(valueOf(await ring().withNumber(1))).toEqual(first)
  })

  it.each(['getStorageInfo', 'getStorage'])('is not made anew while %s fails', async (name) => {
    const key = valueOf(await ring().forSealing())
    const keys = ring()
    breakAll(name, 'quota')
    expect((await keys.forSealing()).ok).toBe(false)
    expect((await keys.withNumber(1)).ok).toBe(false)
    expect((await keys.hasKey()).ok).toBe(false)
    repair()
    expect(valueOf(await keys.forSealing())).toEqual(key)
  })

  it.each([
    ['setStorage', 'quota', { kind: 'storage-full' }],
    ['setStorage', 'lost', { kind: 'storage-failed' }],
    ['getRandomValues', 'quota', { kind: 'unexpected', code: 'no-random' }],
  ] as const)('is not used when making it fails at %s (%s)', async (name, fault, problem) => {
    const keys = ring()
    breakAll(name, fault)
    expect(await keys.forSealing()).toEqual({ ok: false, problem })
    repair()
    expect(valueOf(await keys.forSealing()).number).toBe(1)
  })

  it('is found where the list of keys is incomplete for once, by a photo or when one is to be made', async () => {
    const key = valueOf(await ring().forSealing())
    const { getStorageInfo } = wx
    Object.assign(wx, {
      getStorageInfo: ({ success }: { success: (info: object) => void }) => success({ keys: [] }),
    })
    expect(valueOf(await ring(1).withNumber(1))).toEqual(key)
    expect(valueOf(await ring(1).forSealing()).number).toBe(2)
    Object.assign(wx, { getStorageInfo })
    expect(valueOf(await ring(1).withNumber(1))).toEqual(key)
  })

  it('never has the number of a lost one that photos still ask for', async () => {
    expect(valueOf(await ring(4).forSealing()).number).toBe(5)
  })

  it('is not believed under the name of another', async () => {
    const key = valueOf(await ring().forSealing())
    phone.setRecord('key/2#a', slotOf('key/2', 1, SAVE_VERSION, { number: key.number, hex: 'ab'.repeat(32) }))
    expect(valueOf(await ring().withNumber(2))).toBeUndefined()
    expect(valueOf(await ring().withNumber(1))).toEqual(key)
  })

  it('is not made while the phone does not tell which are in use', async () => {
    const unread = { kind: 'storage-failed' } as const
    const keys = new KeyRing(
      new Records({ listKeys, readRecord, removeRecord, writeRecord }),
      randomBytes,
      async () => failed(unread),
    )
    expect(await keys.forSealing()).toEqual({ ok: false, problem: unread })
    expect(phone.storage.size).toBe(0)
  })

  it('is not made while the phone cannot tell whether its name is free', async () => {
    const unread = failed({ kind: 'storage-failed' } as const)
    const deaf = new Records({ listKeys, readRecord: async () => unread, removeRecord, writeRecord })
    expect(await new KeyRing(deaf, randomBytes, async () => ok(0)).forSealing()).toEqual(unread)
    expect(phone.storage.size).toBe(0)
  })

  it('has a number that fits into one byte', async () => {
    expect(await ring(255).forSealing()).toEqual({
      ok: false,
      problem: { kind: 'unexpected', code: 'too-many-keys' },
    })
  })

  it('does not stumble over a stranger among the keys', async () => {
    phone.setRecord('key/mine#a', 'junk')
    expect(valueOf(await ring().forSealing()).number).toBe(1)
  })
})
