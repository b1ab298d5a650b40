import { listKeys, readRecord, removeRecord, writeRecord } from '../../miniprogram/platform/storage'
import { installFakeWx, type FakePhone } from '../fake-wx'

let phone: FakePhone
beforeEach(() => {
  phone = installFakeWx()
})

/** Lets one function of wx end as WeChat was seen to end it. */
const failingWith = (name: 'getStorage' | 'setStorage' | 'removeStorage', failure: unknown): void => {
  const calls = wx as unknown as Record<typeof name, (options: { fail: (failure: unknown) => void }) => void>
  calls[name] = ({ fail }) => fail(failure)
}

describe('the phone’s storage', () => {
  it('gives back what was put in', async () => {
    await writeRecord('a', { name: '认证' })
    expect(await readRecord('a')).toEqual({ ok: true, value: { name: '认证' } })
    expect(await listKeys()).toEqual({ ok: true, value: ['a'] })
  })

  it('has nothing under a key that was never written, and nothing to remove', async () => {
    expect(await readRecord('a')).toEqual({ ok: true, value: undefined })
    expect(await removeRecord('a')).toEqual({ ok: true, value: undefined })
    failingWith('removeStorage', { errMsg: 'removeStorage:fail data not found' })
    expect(await removeRecord('a')).toEqual({ ok: true, value: undefined })
  })

  it('has nothing under a key that is not listed, whatever WeChat says about reading it', async () => {
    failingWith('getStorage', { errMsg: 'getStorage:fail no such key' })
    expect(await readRecord('a')).toEqual({ ok: true, value: undefined })
    await writeRecord('a', 1)
    expect(await readRecord('a')).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
  })

  it('is full when a record is over the limit of one key', async () => {
    expect(await writeRecord('a', 'x'.repeat(800_000))).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    })
  })

  it('is full when all records together are over the limit', async () => {
    for (let key = 0; key < 10; key++) await writeRecord(`k${key}`, 'x'.repeat(700_000))
    expect(await writeRecord('last', 'x'.repeat(700_000))).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    })
    expect(phone.storage.has('last')).toBe(false)
  })

  it.each([
    [{ errMsg: 'setStorage:fail exceed storage max size 10Mb' }, 'storage-full'],
    [{ errMsg: 'setStorage:fail entry size limit' }, 'storage-full'],
    [{ errMsg: 'setStorage:fail database or disk is full' }, 'storage-full'],
    [{ errMsg: 'setStorage:fail encrypt error' }, 'storage-failed'],
    [{}, 'storage-failed'],
    [undefined, 'storage-failed'],
  ])('ends a write that fails with %p as %s', async (failure, kind) => {
    failingWith('setStorage', failure)
    expect(await writeRecord('a', 1)).toEqual({ ok: false, problem: { kind } })
  })

  it('fails, and does not throw, when WeChat throws', async () => {
    await writeRecord('a', 1)
    phone.faultAt = () => 'throw'
    const failure = { ok: false, problem: { kind: 'storage-failed' } }
    expect(await readRecord('a')).toEqual(failure)
    expect(await writeRecord('a', 1)).toEqual(failure)
    expect(await removeRecord('a')).toEqual(failure)
    expect(await listKeys()).toEqual(failure)
  })
})
