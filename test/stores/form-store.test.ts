import type { DegreeDraft } from '../../miniprogram/model/degree-draft'
import { SAVE_VERSION } from '../../miniprogram/stores/save/migrations'
import { slotOf } from '../../miniprogram/stores/save/slots'
import { aDegree } from '../builders'
import { FakePhone } from '../fake-wx'
import { startedRun, valueOf, type Run } from './phone-run'

let phone: FakePhone
let run: Run

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
})

const draftOf = (schoolText: string): DegreeDraft => ({ answers: { place: '法国' }, typed: {}, schoolText })
const draftAfterRestart = async (): Promise<DegreeDraft | undefined> =>
  (await startedRun(phone)).draftStore.form
const writes = (): number => phone.calls.filter((call) => call === 'setStorage').length

describe('a form in hand', () => {
  it('is there again after a restart', async () => {
    valueOf(await run.draftStore.change(() => draftOf('巴黎')))
    expect(await draftAfterRestart()).toEqual(draftOf('巴黎'))
  })

  it('shows what is typed before the phone has saved it', () => {
    void run.draftStore.change(() => draftOf('巴'))
    expect(run.draftStore.form).toEqual(draftOf('巴'))
  })

  it('saves the last of many quick changes, not each of them', async () => {
    await run.draftStore.change(() => draftOf('first'))
    const before = writes()
    await Promise.all(
      [...'Université'].map((_, end, all) =>
        run.draftStore.change(() => draftOf(all.slice(0, end + 1).join(''))),
      ),
    )
    expect(writes() - before).toBeLessThan(4)
    expect(await draftAfterRestart()).toEqual(draftOf('Université'))
  })

  it('is gone after it was cleared, also when it was typed into the moment before', async () => {
    await run.draftStore.change(() => draftOf('one'))
    void run.draftStore.change(() => draftOf('two'))
    valueOf(await run.draftStore.clear())
    expect(run.draftStore.form).toBeUndefined()
    expect(await draftAfterRestart()).toBeUndefined()
    expect([...phone.storage.keys()].filter((key) => key.startsWith('draft/'))).toEqual([])
  })

  it('keeps what is typed when the phone is full, says so, and saves it with the next change', async () => {
    await run.draftStore.change(() => draftOf('one'))
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    expect(await run.draftStore.change(() => draftOf('two'))).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    })
    expect(run.draftStore.form).toEqual(draftOf('two'))
    phone.faultAt = () => undefined
    valueOf(await run.draftStore.change(() => draftOf('three')))
    expect(await draftAfterRestart()).toEqual(draftOf('three'))
  })

  it('that is given up stays in hand where the phone does not let go of it, and says why', async () => {
    await run.draftStore.change(() => draftOf('one'))
    phone.faultAt = (_, call) => (call === 'removeStorage' ? 'throw' : undefined)
    expect((await run.draftStore.giveUp()).ok).toBe(false)
    expect(run.draftStore.form).toEqual(draftOf('one'))
    phone.faultAt = () => undefined
    valueOf(await run.draftStore.giveUp())
    expect(run.draftStore.form).toBeUndefined()
    expect(await draftAfterRestart()).toBeUndefined()
  })

  it('of a newer app is not given up, and says so', async () => {
    phone.setRecord('draft/degree#a', slotOf('draft/degree', 1, SAVE_VERSION + 1, draftOf('later')))
    run = await startedRun(phone)
    expect(await run.draftStore.giveUp()).toEqual({ ok: false, problem: { kind: 'save-from-newer-app' } })
    expect(run.draftStore.form).toEqual(draftOf('later'))
  })

  it('of a newer app is shown and not written over', async () => {
    phone.setRecord('draft/degree#a', slotOf('draft/degree', 1, SAVE_VERSION + 1, draftOf('later')))
    run = await startedRun(phone)
    expect(run.draftStore.form).toEqual(draftOf('later'))
    expect(await run.draftStore.change(() => draftOf('now'))).toEqual({
      ok: false,
      problem: { kind: 'save-from-newer-app' },
    })
  })
})

describe('a form that became a degree', () => {
  const finished: DegreeDraft = {
    answers: { ...aDegree(), startedOn: undefined, endedOn: undefined, awardedOn: undefined },
    typed: { startedOn: '2023-09-18', endedOn: '2024-09-13', awardedOn: '2024-11-28' },
  }

  it('is not offered again after a kill between saving and clearing', async () => {
    valueOf(await run.draftStore.change(() => finished))
    valueOf(await run.applicationStore.add(aDegree()))
    expect(await draftAfterRestart()).toBeUndefined()
  })

  it('is offered while no degree holds it', async () => {
    await run.draftStore.change(() => finished)
    await run.applicationStore.add(aDegree({ level: 'doctor', training: 'research' }))
    expect(await draftAfterRestart()).toEqual(JSON.parse(JSON.stringify(finished)))
  })

  it('is offered when it changes another degree', async () => {
    const doctor = valueOf(await run.applicationStore.add(aDegree({ level: 'doctor', training: 'research' })))
    await run.applicationStore.add(aDegree())
    const editing = { ...finished, editing: doctor.id }
    await run.draftStore.change(() => editing)
    expect(await draftAfterRestart()).toEqual(JSON.parse(JSON.stringify(editing)))
  })
})
