import { breathe, now, today } from '../../miniprogram/platform/clock'
import { randomBytes, randomId } from '../../miniprogram/platform/random'
import { FakePhone, installFakeWx } from '../fake-wx'

describe('today', () => {
  afterEach(() => jest.restoreAllMocks())

  it.each([
    ['2026-04-30T15:59:59.999Z', '2026-04-30'],
    ['2026-04-30T16:00:00.000Z', '2026-05-01'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ])('at %s is %s in Beijing, wherever the phone is', (instant, day) => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse(instant))
    expect(now()).toBe(Date.parse(instant))
    expect(today()).toBe(day)
  })

  it('comes back after the screen had its turn', async () => {
    await expect(breathe()).resolves.toBeUndefined()
  })
})

describe('random names', () => {
  it('are twenty signs that say nothing, and never the same', async () => {
    installFakeWx()
    const ids = await Promise.all(Array.from({ length: 200 }, () => randomId()))
    const names = ids.map((id) => (id.ok ? id.value : 'failed'))
    for (const name of names) expect(name).toMatch(/^[a-z2-7]{20}$/)
    expect(new Set(names).size).toBe(200)
  })

  it('are a problem, not something guessable, when the phone gives no randomness', async () => {
    const phone = installFakeWx(new FakePhone())
    phone.faultAt = () => 'quota'
    const problem = { ok: false, problem: { kind: 'unexpected', code: 'no-random' } }
    expect(await randomId()).toEqual(problem)
    expect(await randomBytes(32)).toEqual(problem)
  })

  it('are not made of fewer bytes than were asked for', async () => {
    installFakeWx()
    Object.assign(wx, {
      getRandomValues: ({ success }: { success: (result: object) => void }) =>
        success({ randomValues: new ArrayBuffer(8) }),
    })
    expect((await randomBytes(32)).ok).toBe(false)
  })
})
