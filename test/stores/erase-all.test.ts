import { withoutPauses } from '../without-pauses'
import { filesOf } from '../../miniprogram/model/application'
import { ERASE_MARK } from '../../miniprogram/stores/erase-all'
import { aDegree } from '../builders'
import { FakePhone, FAULTS, type Fault } from '../fake-wx'
import { isThorough } from '../thorough'
import { bootedRun, copyOf, jpegOf, startedRun, takePhoto, valueOf, type Run } from './phone-run'

jest.setTimeout(240_000)

let start: FakePhone

beforeAll(async () => {
  withoutPauses()
  start = await usedPhone()
})
afterAll(() => jest.restoreAllMocks())

const usedPhone = async (): Promise<FakePhone> => {
  const phone = new FakePhone()
  const run = await startedRun(phone)
  valueOf(await run.settingsStore.welcome())
  const degree = valueOf(await run.applicationStore.add(aDegree()))
  valueOf(await takePhoto(run, degree, jpegOf('one')))
  valueOf(await takePhoto(run, degree, jpegOf('another')))
  valueOf(await run.profileStore.change(() => ({ name: 'Nobody Invented' })))
  return phone
}

const isBlank = (phone: FakePhone): boolean => phone.storage.size + phone.files.size === 0

/** Whether everything the student had is there and opens. */
const isWhole = async (run: Run): Promise<boolean> => {
  const [degree] = run.applicationStore.applications
  if (!degree || run.profileStore.form?.name !== 'Nobody Invented') return false
  const opened = await Promise.all(degree.captures.flatMap(filesOf).map((id) => run.photoStore.bytesOf(id)))
  return opened.length === 2 && opened.every(({ ok }) => ok)
}

type Breaks = (call: number, name: string) => Fault | undefined

const storageTakesNothing =
  (fault: Fault): Breaks =>
  (_, name) =>
    name === 'setStorage' ? fault : undefined
const filesTakeNothing: Breaks = (_, name) => (name === 'writeFile' ? 'quota' : undefined)

/** Ways in which the mark cannot be written as usual. */
const MARKS: readonly (readonly [string, Breaks])[] = [
  ['the storage is full', storageTakesNothing('quota')],
  ['writing throws', storageTakesNothing('throw')],
  ['the mark is silently lost', storageTakesNothing('lost')],
  ['the mark is torn', storageTakesNothing('torn')],
  [
    'the files are full too',
    (call, name) => storageTakesNothing('quota')(call, name) ?? filesTakeNothing(call, name),
  ],
  ['nothing is broken', () => undefined],
]

/** Each call is broken in each of the ways, by turns with some of the faults; with every one when thorough. */
const ONE_IN = isThorough ? 1 : 3

describe.each(MARKS)('deleting everything, when %s', (_, breaks) => {
  it.each(FAULTS)(
    'and another call ends in "%s", leaves all or, after the next start, nothing',
    async (fault) => {
      let hasEnded = false
      for (let call = 1 + (FAULTS.indexOf(fault) % ONE_IN); !hasEnded; call += ONE_IN) {
        const phone = copyOf(start)
        const run = await startedRun(phone)
        const from = phone.calls.length
        let isReached = false
        phone.faultAt = (index, name) => {
          if (index - from !== call) return breaks(index, name)
          isReached = true
          return fault
        }
        const erased = await Promise.race([run.eraseEverything(), run.killed.then(() => undefined)])
        phone.faultAt = () => undefined
        hasEnded = !isReached
        if (erased?.ok) expect([call, isBlank(phone)]).toEqual([call, true])
        const next = bootedRun(phone)
        await next.load()
        expect([call, isBlank(phone) || (await isWhole(next))]).toEqual([call, true])
      }
    },
  )
})

test('a full storage does not keep what shall be deleted', async () => {
  const phone = await usedPhone()
  const run = await startedRun(phone)
  Object.assign(phone.limits, { storageBytes: phone.disk.usedByRecords(), filesBytes: 0 })
  expect((await run.eraseEverything()).ok).toBe(true)
  expect(isBlank(phone)).toBe(true)
})

test('where no mark can be written nothing is deleted, and the next start deletes nothing either', async () => {
  const phone = await usedPhone()
  const run = await startedRun(phone)
  phone.faultAt = (call, name) => storageTakesNothing('throw')(call, name) ?? filesTakeNothing(call, name)
  expect((await run.eraseEverything()).ok).toBe(false)
  phone.faultAt = () => undefined
  const next = await startedRun(phone)
  expect(await isWhole(next)).toBe(true)
})

test.each<Fault | 'nothing'>(['nothing', 'throw', 'quota'])(
  'what was begun with the mark in a file is finished at the next start, at whose first reading %s breaks',
  async (fault) => {
    const phone = await usedPhone()
    phone.putFile(`wxfile://usr/${ERASE_MARK}`, new TextEncoder().encode(ERASE_MARK))
    let readings = 0
    phone.faultAt = (_, name) =>
      name === 'readFile' && ++readings === 1 && fault !== 'nothing' ? fault : undefined
    await startedRun(phone)
    expect(isBlank(phone)).toBe(true)
  },
)
