import { SAVE_VERSION } from '../../miniprogram/stores/save/migrations'
import { slotOf } from '../../miniprogram/stores/save/slots'
import { FakePhone } from '../fake-wx'
import { startedRun, valueOf, type Run } from './phone-run'

let phone: FakePhone
let run: Run

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
})

const settingsAfterRestart = async () => (await startedRun(phone)).settingsStore.settings

describe('the settings', () => {
  it('know from the first page on that it was read', async () => {
    expect(run.settingsStore.isWelcomed).toBe(false)
    valueOf(await run.settingsStore.welcome())
    expect(run.settingsStore.isWelcomed).toBe(true)
    expect(await settingsAfterRestart()).toEqual({ welcomedOn: '2026-05-01' })
  })

  it('remember the place, and forget it', async () => {
    const place = { path: 'packages/guide/step/step', query: 'id=verify-face' }
    await run.settingsStore.rememberPlace(place)
    expect(await settingsAfterRestart()).toEqual({ lastPlace: place })
    await run.settingsStore.forgetPlace()
    expect(await settingsAfterRestart()).toEqual({})
  })

  it('keep both of two changes that were made at once', async () => {
    await Promise.all([run.settingsStore.welcome(), run.settingsStore.chooseApplication('a'.repeat(20))])
    expect(await settingsAfterRestart()).toEqual({
      welcomedOn: '2026-05-01',
      currentApplication: 'a'.repeat(20),
    })
  })

  it('stay as they were when the phone is full', async () => {
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    expect(await run.settingsStore.welcome()).toEqual({ ok: false, problem: { kind: 'storage-full' } })
    expect(run.settingsStore.isWelcomed).toBe(false)
  })

  it('start afresh when they cannot be read, and what was there is kept aside', async () => {
    phone.setRecord('settings#a', 'junk')
    run = await startedRun(phone)
    expect(run.applicationStore.notices).toEqual([{ kind: 'save-unreadable' }])
    valueOf(await run.settingsStore.welcome())
    expect(await settingsAfterRestart()).toEqual({ welcomedOn: '2026-05-01' })
    expect([...phone.storage.values()].some(({ text }) => text === 'junk')).toBe(true)
  })

  it('of a newer app are used and not written over', async () => {
    phone.setRecord(
      'settings#a',
      slotOf('settings', 1, SAVE_VERSION + 1, { welcomedOn: '2026-01-01', later: true }),
    )
    run = await startedRun(phone)
    expect(run.settingsStore.isWelcomed).toBe(true)
    expect(await run.settingsStore.welcome()).toEqual({ ok: false, problem: { kind: 'save-from-newer-app' } })
  })
})
