import { slotOf } from '../../miniprogram/stores/save/slots'
import { anApplication, aPhoto, idOf } from '../builders'
import { FakePhone } from '../fake-wx'
import { withoutPauses } from '../without-pauses'
import { startedRun, valueOf } from './phone-run'

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const MASTER = anApplication({ id: idOf('m'), captures: [aPhoto({ id: idOf('p') })] })
const keysOf = (phone: FakePhone) => [...phone.storage.keys()].filter((key) => key.includes(MASTER.id))

/** A phone on which the record of the degree is missed. */
const missingPhone = async (): Promise<FakePhone> => {
  const phone = new FakePhone()
  valueOf(await (await startedRun(phone)).applicationStore.place(MASTER))
  keysOf(phone).forEach((key) => phone.storage.delete(key))
  return phone
}

test('a degree that was put there is taken back from the screen and the phone', async () => {
  const phone = new FakePhone()
  const run = await startedRun(phone)
  valueOf(await run.applicationStore.place(MASTER))
  valueOf(await run.applicationStore.withdraw(MASTER))
  expect(run.applicationStore.applications).toEqual([])
  const next = await startedRun(phone)
  expect(next.applicationStore.applications).toEqual([])
  expect(next.applicationStore.isComplete).toBe(true)
})

test('what was changed since stays', async () => {
  const run = await startedRun(new FakePhone())
  valueOf(await run.applicationStore.place(MASTER))
  valueOf(await run.applicationStore.change(MASTER.id, (newest) => ({ ...newest, doneOn: {} })))
  valueOf(await run.applicationStore.withdraw(MASTER))
  expect(run.applicationStore.find(MASTER.id)).toBeDefined()
})

test('a degree that was missed before is missed again, also after a restart', async () => {
  const phone = await missingPhone()
  const run = await startedRun(phone)
  expect(run.applicationStore.isComplete).toBe(false)
  valueOf(await run.applicationStore.place(MASTER))
  expect(run.applicationStore.isComplete).toBe(true)
  valueOf(await run.applicationStore.withdraw(MASTER))
  for (const one of [run, await startedRun(phone)]) {
    expect(one.applicationStore.applications).toEqual([])
    expect(one.applicationStore.isComplete).toBe(false)
  }
})

test('a record that could not be read is neither written over nor taken away', async () => {
  const phone = new FakePhone()
  valueOf(await (await startedRun(phone)).applicationStore.place(MASTER))
  // As an app of the future writes it, in a shape that is not understood here.
  for (const key of keysOf(phone)) {
    const { sequence } = phone.record(key) as { sequence: number }
    phone.setRecord(key, slotOf(key.replace(/#.$/, ''), sequence, 99, 'of the future'))
  }
  const run = await startedRun(phone)
  const before = keysOf(phone).map((key) => phone.record(key))
  expect(run.applicationStore.find(MASTER.id)).toBeUndefined()
  expect(run.applicationStore.isReadOnly(MASTER.id)).toBe(true)
  expect(await run.applicationStore.place(MASTER)).toEqual({
    ok: false,
    problem: { kind: 'save-from-newer-app' },
  })
  valueOf(await run.applicationStore.withdraw(MASTER))
  expect(keysOf(phone).map((key) => phone.record(key))).toEqual(before)
})
