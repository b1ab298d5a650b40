/** A phone that does not answer for some key: what it did not give is neither taken for lost nor written over. */

import { itemAt } from '../../miniprogram/model/list'
import type { Profile } from '../../miniprogram/model/profile'
import { withStepDone } from '../../miniprogram/stores/changed-application'
import { aDegree } from '../builders'
import { FakePhone } from '../fake-wx'
import { jpegOf, startedRun, takePhoto, valueOf, type Run } from './phone-run'

const NO_ANSWER = { kind: 'no-answer' } as const
const MS = Date.UTC(2026, 4, 2)

let phone: FakePhone
let silent: (key: string) => boolean

/** A new start, of which reading the silent keys is never answered. */
const start = async (): Promise<Run> => {
  const starting = startedRun(phone)
  const calls = wx as unknown as { getStorage: (options: { key: string }) => void }
  const { getStorage } = calls
  calls.getStorage = (options) => void (silent(options.key) || getStorage(options))
  return starting
}

/** The key of the slot that was written last. */
const newestOf = (name: string): string => {
  const sequence = (key: string) => (phone.record(key) as { sequence: number }).sequence
  return sequence(`${name}#a`) > sequence(`${name}#b`) ? `${name}#a` : `${name}#b`
}

const isOf = (name: string) => (key: string) => key.startsWith(`${name}#`)

beforeEach(() => {
  phone = new FakePhone()
  silent = () => false
  // What answers does so before a limit ends; what does not is waited for no longer than that.
  const soon = (task: () => void, ms = 0) => void (ms === 0 ? queueMicrotask(task) : setImmediate(task))
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(soon as unknown as typeof setTimeout)
})

afterEach(() => jest.restoreAllMocks())

describe('a degree whose newest state the phone did not give', () => {
  let id: string
  let name: string

  beforeEach(async () => {
    const run = await start()
    const degree = valueOf(await run.applicationStore.add(aDegree()))
    ;({ id } = degree)
    name = `degree/${id}`
    valueOf(await takePhoto(run, degree, jpegOf('first')))
    valueOf(await takePhoto(run, degree, jpegOf('last')))
    const newest = newestOf(name)
    silent = (key) => key === newest
  })

  it('is shown as it was before, and the student is told', async () => {
    const { applicationStore } = await start()
    expect(applicationStore.find(id)?.captures).toHaveLength(1)
    expect(applicationStore.notices).toEqual([NO_ANSWER])
    expect(applicationStore.isComplete).toBe(false)
    expect(applicationStore.isReadOnly(id)).toBe(false)
  })

  it('is asked for again by the first change, which is done to the newest state', async () => {
    const run = await start()
    silent = () => false
    valueOf(await run.applicationStore.change(id, withStepDone('verify-face', MS)))
    expect(run.applicationStore.find(id)?.captures).toHaveLength(2)
    expect(run.applicationStore.isComplete).toBe(true)
    const next = (await start()).applicationStore.find(id)
    expect([next?.captures.length, next?.doneOn]).toEqual([2, { 'verify-face': expect.anything() }])
  })

  it('is not written while it is not given, and lies there untouched', async () => {
    const run = await start()
    const before = new Map(phone.storage)
    const written = await run.applicationStore.change(id, withStepDone('verify-face', MS))
    expect(written).toEqual({ ok: false, problem: NO_ANSWER })
    expect(phone.storage).toEqual(before)
    silent = () => false
    expect((await start()).applicationStore.find(id)?.captures).toHaveLength(2)
  })

  it('stays shown as far as it was where the phone then gives nothing of it', async () => {
    const run = await start()
    silent = isOf(name)
    expect((await run.applicationStore.change(id, withStepDone('verify-face', MS))).ok).toBe(false)
    expect(run.applicationStore.find(id)?.captures).toHaveLength(1)
  })

  it('is no longer shown where it then is not there, and is missed', async () => {
    const run = await start()
    silent = () => false
    for (const key of [...phone.storage.keys()].filter(isOf(name))) phone.storage.delete(key)
    expect((await run.applicationStore.change(id, withStepDone('verify-face', MS))).ok).toBe(false)
    expect(run.applicationStore.applications).toEqual([])
    expect(run.applicationStore.notices).toContainEqual({ kind: 'records-missing', count: 1 })
  })

  it('is lost where the phone says that it cannot read it', async () => {
    const newest = newestOf(name)
    silent = () => false
    phone.setRecord(newest, 'damaged')
    const run = await start()
    valueOf(await run.applicationStore.change(id, withStepDone('verify-face', MS)))
    expect(run.applicationStore.find(id)?.captures).toHaveLength(1)
  })

  it('that was deleted comes back from a backup once it is known', async () => {
    silent = () => false
    const run = await start()
    valueOf(await run.applicationStore.removals.removeDegree(id))
    const { application } = itemAt(run.applicationStore.saved, 0)
    const newest = newestOf(name)
    silent = (key) => key === newest
    const next = await start()
    silent = () => false
    valueOf(await next.applicationStore.place({ ...application, captures: [] }))
    expect(next.applicationStore.notices).toEqual([NO_ANSWER])
    expect(next.applicationStore.isComplete).toBe(true)
    expect((await start()).applicationStore.find(id)?.captures).toEqual([])
  })
})

describe('a profile whose newest state the phone did not give', () => {
  const older: Profile = { name: 'ZHANG SAN' }
  const newer: Profile = { name: 'ZHANG SAN', mobile: '13800000000' }

  beforeEach(async () => {
    const run = await start()
    for (const profile of [older, older, newer])
      valueOf(await run.profileStore.change(() => ({ ...profile })))
    const newest = newestOf('profile')
    silent = (key) => key === newest
  })

  it('is shown as it was before; what is typed is done to the newest state once that is given', async () => {
    const run = await start()
    expect(run.profileStore.form).toEqual(older)
    expect(await run.profileStore.change((form) => ({ ...form, email: 'a@b.c' }))).toEqual({
      ok: false,
      problem: NO_ANSWER,
    })
    expect(run.profileStore.form).toEqual({ ...older, email: 'a@b.c' })
    silent = () => false
    valueOf(await run.profileStore.save())
    expect(run.profileStore.form).toEqual({ ...newer, email: 'a@b.c' })
    expect((await start()).profileStore.form).toEqual({ ...newer, email: 'a@b.c' })
  })

  it('is not given up behind the back of a student who was told that it was not', async () => {
    const run = await start()
    expect((await run.profileStore.giveUp()).ok).toBe(false)
    expect(run.profileStore.form).toEqual(older)
    silent = () => false
    valueOf(await run.profileStore.change((form) => ({ ...form, email: 'a@b.c' })))
    expect(run.profileStore.form).toEqual({ ...newer, email: 'a@b.c' })
  })

  it('keeps what was typed where the phone then gives nothing of it', async () => {
    const run = await start()
    silent = isOf('profile')
    expect((await run.profileStore.change((form) => ({ ...form, email: 'a@b.c' }))).ok).toBe(false)
    expect(run.profileStore.form).toEqual({ ...older, email: 'a@b.c' })
  })
})

describe('asking once more', () => {
  let id: string

  beforeEach(async () => {
    const run = await start()
    ;({ id } = valueOf(await run.applicationStore.add(aDegree())))
    valueOf(await takePhoto(run, itemAt(run.applicationStore.applications, 0), jpegOf('photo')))
    valueOf(await run.profileStore.change(() => ({ name: 'ZHANG SAN' })))
    valueOf(await run.settingsStore.welcome())
  })

  it('brings back all that the phone did not give, and says no more that it did not', async () => {
    silent = () => true
    const run = await start()
    const { applicationStore, profileStore, settingsStore } = run
    expect([applicationStore.applications, profileStore.form, settingsStore.isWelcomed]).toEqual([
      [],
      undefined,
      false,
    ])
    expect([applicationStore.isUnseen(id), profileStore.isUnseen, profileStore.isLacking]).toEqual([
      true,
      true,
      true,
    ])
    expect(applicationStore.lacking).toBe(1)
    silent = () => false
    await run.readAgain()
    expect(applicationStore.applications.map((degree) => degree.id)).toEqual([id])
    expect(profileStore.form).toEqual({ name: 'ZHANG SAN' })
    expect([profileStore.isUnseen, profileStore.isLacking, applicationStore.isUnseen(id)]).toEqual([
      false,
      false,
      false,
    ])
    expect([applicationStore.lacking, settingsStore.isWelcomed]).toEqual([0, true])
    expect(applicationStore.notices).toEqual([])
    expect(applicationStore.isComplete).toBe(true)
  })

  it('says so again while the phone still gives nothing', async () => {
    silent = () => true
    const run = await start()
    run.applicationStore.dismissNotices()
    await Promise.all([run.readAgain(), run.readAgain()])
    expect(run.applicationStore.notices).toEqual([NO_ANSWER])
    expect(run.profileStore.isUnseen).toBe(true)
  })

  it('reads the list of degrees that was not given, and what was typed meanwhile stays', async () => {
    phone.faultAt = (_, call) => (call === 'getStorageInfo' ? 'silent' : undefined)
    const run = await start()
    expect([run.applicationStore.isLoaded, run.applicationStore.isUnseen(undefined)]).toEqual([false, true])
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    expect((await run.profileStore.change((form) => ({ ...form, email: 'a@b.c' }))).ok).toBe(false)
    phone.faultAt = () => undefined
    await run.readAgain()
    expect(run.applicationStore.applications.map((degree) => degree.id)).toEqual([id])
    expect(run.profileStore.form).toEqual({ name: 'ZHANG SAN', email: 'a@b.c' })
  })

  it('reads nothing and dismisses nothing where the phone gave all', async () => {
    const run = await start()
    run.applicationStore.tell(NO_ANSWER)
    const calls = phone.calls.length
    await run.readAgain()
    expect(phone.calls).toHaveLength(calls)
    expect(run.applicationStore.notices).toEqual([NO_ANSWER])
  })

  it('puts aside what is then found damaged as it was at an earlier start', async () => {
    phone.setRecord(`degree/${id}#a`, 'junk')
    phone.setRecord(`degree/${id}#b`, 'junk')
    await start()
    silent = isOf(`degree/${id}`)
    const run = await start()
    silent = () => false
    await run.readAgain()
    expect(run.applicationStore.notices).toEqual([{ kind: 'save-unreadable' }])
    expect((await start()).applicationStore.notices).toEqual([])
  })
})
