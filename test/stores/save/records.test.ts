import { readRecord, listKeys, removeRecord, writeRecord } from '../../../miniprogram/platform/storage'
import { Records } from '../../../miniprogram/stores/save/records'
import { installFakeWx, type FakePhone, type Fault } from '../../fake-wx'

let phone: FakePhone
const storage = { readRecord, listKeys, removeRecord, writeRecord }

/** A new run of the app: nothing is remembered but what lies on the phone. */
const records = (): Records => new Records(storage)

const bodyOn = async (name: string): Promise<unknown> => {
  const read = await records().read(name)
  return read.ok && read.value.kind === 'present' ? read.value.body : read
}

interface Options {
  readonly key: string
  success?: (result: object) => void
  fail: (failure: object) => void
}
type Call = (options: Options) => void

/** Puts something between the app and one function of the phone; calling the answer takes it away. */
const wrap = (name: 'getStorage' | 'setStorage', wrapper: (call: Call) => Call): (() => void) => {
  const calls = wx as unknown as Record<typeof name, Call>
  const original = calls[name]
  calls[name] = wrapper(original)
  return () => {
    calls[name] = original
  }
}

/** Breaks the next call of that name, once. */
const breakNext = (name: string, fault: Fault, times = 1): void => {
  let left = times
  phone.faultAt = (_, call) => (call === name && left-- > 0 ? fault : undefined)
}

beforeEach(() => {
  phone = installFakeWx()
})

describe('a record', () => {
  it('comes back as it was written', async () => {
    await records().write('settings', { welcomed: true })
    expect(await bodyOn('settings')).toEqual({ welcomed: true })
  })

  it('is not written while everything is being deleted, and again afterwards', async () => {
    const mine = records()
    await mine.write('settings', 1)
    mine.close()
    expect(await mine.write('settings', 2)).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
    expect(await bodyOn('settings')).toBe(1)
    mine.reopen()
    await mine.write('settings', 3)
    expect(await bodyOn('settings')).toBe(3)
  })

  it('is absent before it was written', async () => {
    expect(await records().read('settings')).toEqual({ ok: true, value: { kind: 'absent' } })
  })

  it('lies in two slots from its first write on', async () => {
    await records().write('settings', 1)
    expect([...phone.storage.keys()].sort()).toEqual(['settings#a', 'settings#b'])
  })

  it('is always encrypted', async () => {
    await records().write('settings', 1)
    expect([...phone.storage.values()].every((value) => value.isEncrypted)).toBe(true)
  })

  it.each(['a', 'b'])('survives when slot %s is torn', async (slot) => {
    await records().write('settings', 'only')
    phone.setRecord(`settings#${slot}`, '{"sequence":9,"te')
    expect(await bodyOn('settings')).toBe('only')
  })

  it('is one change back at most when the newest slot is lost', async () => {
    const run = records()
    await run.write('settings', 'first')
    await run.write('settings', 'second')
    await run.write('settings', 'third')
    const newest = [...phone.storage.keys()].find((key) =>
      JSON.stringify(phone.record(key)).includes('third'),
    )
    phone.storage.delete(newest as string)
    expect(await bodyOn('settings')).toBe('second')
  })

  it('alternates between its slots', async () => {
    const run = records()
    for (const body of [1, 2, 3, 4]) await run.write('settings', body)
    const texts = ['settings#a', 'settings#b'].map((key) => (phone.record(key) as { text: string }).text)
    expect(texts.sort()).toEqual(['3', '4'])
  })

  it('outlives a write that failed and one that came after it', async () => {
    const run = records()
    await run.write('settings', 'first')
    breakNext('setStorage', 'torn')
    expect(await run.write('settings', 'second')).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
    expect(await bodyOn('settings')).toBe('first')
    await run.write('settings', 'third')
    expect(await bodyOn('settings')).toBe('third')
  })

  it('tells a full phone from a broken one', async () => {
    const run = records()
    await run.write('settings', 'first')
    breakNext('setStorage', 'quota')
    expect(await run.write('settings', 'second')).toEqual({ ok: false, problem: { kind: 'storage-full' } })
    breakNext('setStorage', 'throw')
    expect(await run.write('settings', 'second')).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
  })

  it('is saved when the phone stored it and only then said that it failed', async () => {
    const run = records()
    await run.write('settings', 'first')
    wrap('setStorage', (call) => (options) => {
      call({ ...options, success: () => options.fail({ errMsg: 'setStorage:fail' }) })
    })
    expect(await run.write('settings', 'second')).toEqual({ ok: true, value: undefined })
    expect(await bodyOn('settings')).toBe('second')
  })

  it('leaves nothing behind when its very first write fails', async () => {
    breakNext('setStorage', 'torn')
    expect((await records().write('settings', 'first')).ok).toBe(false)
    expect(phone.storage.size).toBe(0)
  })

  it('asks a second time before it believes that the phone cannot read', async () => {
    await records().write('settings', 'here')
    breakNext('getStorage', 'quota')
    expect(await bodyOn('settings')).toBe('here')
  })

  it('is a failure, not absent, while the phone cannot read it', async () => {
    await records().write('settings', 'here')
    const run = records()
    breakNext('getStorage', 'quota', 20)
    expect(await run.read('settings')).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
    expect(await run.write('settings', 'new')).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
    expect(await run.remove('settings')).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
    phone.faultAt = () => undefined
    expect(await bodyOn('settings')).toBe('here')
  })

  it('writes past a slot that the phone did not give out', async () => {
    await records().write('settings', 'first')
    await records().write('settings', 'second')
    const run = records()
    const unwrap = wrap('getStorage', (call) => (options) => {
      if (options.key === 'settings#a') options.fail({ errMsg: 'getStorage:fail decrypt error' })
      else call(options)
    })
    await run.read('settings')
    unwrap()
    await run.write('settings', 'third')
    expect(await bodyOn('settings')).toBe('third')
  })

  describe('of which the phone did not tell one slot', () => {
    const doubt = { kind: 'no-answer' } as const
    const SLOTS = ['a', 'b'] as const
    let isSilent: boolean

    /** Reading that slot has no answer for so long. */
    const silentAt = (slot: string): Records =>
      new Records({
        ...storage,
        readRecord: async (key) =>
          isSilent && key === `settings#${slot}` ? { ok: false, problem: doubt } : storage.readRecord(key),
      })

    beforeEach(async () => {
      isSilent = true
      const run = records()
      for (const body of ['first', 'second', 'third']) await run.write('settings', body)
    })

    it.each(SLOTS)('(%s) is read in doubt, and neither written nor removed', async (slot) => {
      const before = new Map(phone.storage)
      const run = silentAt(slot)
      expect(await run.read('settings')).toMatchObject({ ok: true, value: { kind: 'present', doubt } })
      expect(await run.write('settings', 'fourth')).toEqual({ ok: false, problem: doubt })
      expect(await run.remove('settings')).toEqual({ ok: false, problem: doubt })
      expect(phone.storage).toEqual(before)
    })

    it.each(SLOTS)('(%s) is not written without having been read either', async (slot) => {
      expect(await silentAt(slot).write('settings', 'fourth')).toEqual({ ok: false, problem: doubt })
      expect(await bodyOn('settings')).toBe('third')
    })

    it.each(SLOTS)('(%s) is written when a later reading was without doubt', async (slot) => {
      const run = silentAt(slot)
      await run.read('settings')
      isSilent = false
      expect(await run.write('settings', 'too early')).toEqual({ ok: false, problem: doubt })
      expect(await run.read('settings')).toMatchObject({ value: { body: 'third', doubt: undefined } })
      expect((await run.write('settings', 'fourth')).ok).toBe(true)
      expect(await bodyOn('settings')).toBe('fourth')
    })
  })

  it('is never written over while neither slot can be understood', async () => {
    phone.setRecord('settings#a', 'junk')
    phone.setRecord('settings#b', { sequence: 1 })
    expect(await records().read('settings')).toEqual({ ok: true, value: { kind: 'unreadable' } })
    expect(await records().write('settings', 1)).toEqual({ ok: false, problem: { kind: 'save-unreadable' } })
    expect(phone.record('settings#a')).toBe('junk')
  })

  it('is gone after it was removed', async () => {
    const run = records()
    await run.write('settings', 1)
    expect((await run.remove('settings')).ok).toBe(true)
    expect(phone.storage.size).toBe(0)
  })

  it('loses its older slot first, so that a broken removal brings nothing back', async () => {
    const run = records()
    await run.write('settings', 'old')
    await run.write('settings', 'new')
    breakNext('removeStorage', 'lost')
    expect((await run.remove('settings')).ok).toBe(false)
    expect(await bodyOn('settings')).toBe('new')
    const unwrap = wrap('getStorage', () => (options) => options.fail({ errMsg: 'getStorage:fail' }))
    breakNext('removeStorage', 'lost')
    expect((await run.remove('settings')).ok).toBe(false)
    unwrap()
    expect(await bodyOn('settings')).toBe('new')
  })
})

describe('the names of records', () => {
  it('are the keys themselves, each once', async () => {
    await records().write('degree/one', 1)
    await records().write('degree/two', 2)
    await records().write('settings', 3)
    phone.setRecord('degree/stray', 'no slot')
    expect(await records().names('degree/')).toEqual({ ok: true, value: ['degree/one', 'degree/two'] })
  })

  it('are a problem when the phone does not list them', async () => {
    breakNext('getStorageInfo', 'quota')
    expect(await records().names('degree/')).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
  })
})

describe('rescuing what cannot be read', () => {
  beforeEach(() => {
    phone.setRecord('settings#a', 'junk')
    phone.setRecord('settings#b', { half: true })
  })

  it('copies both slots and then frees the name', async () => {
    const run = records()
    expect((await run.keepCopy('settings', 1234)).ok).toBe(true)
    expect(phone.record('rescue/settings/1234#a')).toBe('junk')
    expect(phone.record('rescue/settings/1234#b')).toEqual({ half: true })
    expect((await run.free('settings')).ok).toBe(true)
    expect((await run.write('settings', 'new')).ok).toBe(true)
  })

  it('knows whether the very same was copied before', async () => {
    expect(await records().isCopied('settings')).toEqual({ ok: true, value: false })
    await records().keepCopy('settings', 1)
    expect(await records().isCopied('settings')).toEqual({ ok: true, value: true })
    phone.setRecord('settings#b', { half: false })
    expect(await records().isCopied('settings')).toEqual({ ok: true, value: false })
  })

  it.each([
    ['getStorageInfo', 1],
    ['getStorage', 2],
    ['getStorage', 99],
  ])('cannot say so while the phone fails at %s (%i times)', async (name, times) => {
    await records().keepCopy('settings', 1)
    breakNext(name, 'quota', times)
    expect((await records().isCopied('settings')).ok).toBe(false)
  })

  it('cannot say so while the copy cannot be read', async () => {
    await records().keepCopy('settings', 1)
    const isCopy = (options: Options) => options.key.startsWith('rescue/')
    wrap(
      'getStorage',
      (call) => (options) => (isCopy(options) ? options.fail({ errMsg: 'broken' }) : call(options)),
    )
    expect((await records().isCopied('settings')).ok).toBe(false)
  })

  it.each(['throw', 'quota', 'torn', 'lost'] as const)(
    'does not count as copied when it ends in: %s',
    async (fault) => {
      breakNext('setStorage', fault)
      expect((await records().keepCopy('settings', 1)).ok).toBe(false)
      expect(phone.record('settings#a')).toBe('junk')
      expect(phone.record('settings#b')).toEqual({ half: true })
    },
  )

  it('is not free while a slot cannot be removed', async () => {
    breakNext('removeStorage', 'quota')
    expect((await records().free('settings')).ok).toBe(false)
  })

  it('fails while the phone cannot read', async () => {
    breakNext('getStorage', 'quota', 99)
    expect((await records().keepCopy('settings', 1)).ok).toBe(false)
  })

  it('does not count as done when the copy cannot be read back', async () => {
    wrap('setStorage', (call) => (options) => {
      breakNext('getStorage', 'quota', 2)
      call(options)
    })
    expect(await records().keepCopy('settings', 1)).toEqual({
      ok: false,
      problem: { kind: 'storage-failed' },
    })
  })
})

describe('a record that is too long for the phone', () => {
  it('is told as that, and as a full phone where the record is short', async () => {
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    expect(await records().write('profile', 'x'.repeat(200_000))).toEqual({
      ok: false,
      problem: { kind: 'record-too-long' },
    })
    expect(await records().write('profile', 'short')).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    })
  })
})
