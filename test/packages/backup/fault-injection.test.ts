import { namedFiles } from '../../../miniprogram/stores/save/application-records'
import { filesOf, type Application } from '../../../miniprogram/model/application'
import { idOf } from '../../builders'
import { FAULTS, type FakePhone, type Fault } from '../../fake-wx'
import { copyOf, DAY_MS, valueOf, type Run } from '../../stores/phone-run'
import {
  bootedBackupRun,
  chosenFile,
  everythingOn,
  madeBackup,
  PASSPHRASE,
  restored,
  startedBackupRun,
  type BackupRun,
} from './backup-run'
import { BACHELOR, bytesOf, MASTER, NEWER, phoneWith } from './degrees'
import type { RestoreWay } from '../../../miniprogram/packages/backup/restore-plan'
import { sampled } from '../../thorough'
import { withoutPauses } from '../../without-pauses'

jest.setTimeout(240_000)

let bytes: Uint8Array
let start: FakePhone

beforeAll(async () => {
  withoutPauses()
  bytes = await backup()
  start = await receiver()
})
afterAll(() => jest.restoreAllMocks())

const [U, V] = [idOf('u'), idOf('v')]

const WAYS: readonly RestoreWay[] = ['merge', 'replace', 'keep-both']

/** Each of so many calls is broken, by turns with some of the faults; with every one when thorough. */
const brokenCalls = (count: number, oneIn: number, turn: number): readonly number[] =>
  sampled(
    Array.from({ length: count }, (_, index) => index + 1),
    oneIn,
    turn,
  )

const backup = async (): Promise<Uint8Array> => {
  const phone = await phoneWith([MASTER, BACHELOR], [U, V])
  const run = await startedBackupRun(phone)
  valueOf(await run.profileStore.change(() => ({ name: 'Nobody Invented' })))
  return madeBackup(phone, run)
}

/** The receiving phone: one of the two degrees, older, with a page of its own, and one of the photos without a record. */
const receiver = (): Promise<FakePhone> =>
  phoneWith([{ ...MASTER, captures: [MASTER.captures[1]!, NEWER] }], [V])

/** One state as the student sees it: each degree with its photos' contents, names of files left aside. */
const seen = async (run: Run): Promise<string> => {
  const degrees = await Promise.all(
    run.applicationStore.applications.map(async (application: Application) => ({
      level: application.degree.level,
      isOriginalId: [MASTER.id, BACHELOR.id].indexOf(application.id),
      photos: await Promise.all(
        application.captures
          .flatMap(filesOf)
          .map(async (id) => String(valueOf(await run.photoStore.bytesOf(id)))),
      ),
    })),
  )
  valueOf(await run.unclaimedStore.look())
  const unclaimed = await Promise.all(
    run.unclaimedStore.ids.map(async (id) => String(valueOf(await run.photoStore.bytesOf(id)))),
  )
  degrees.sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
  return JSON.stringify([degrees, unclaimed.sort()])
}

/** Two days later exactly the files are left that are named or, where nobody names them, offered to the student. */
const expectTidy = async (phone: FakePhone): Promise<void> => {
  phone.nowMs += 2 * DAY_MS
  const run = await startedBackupRun(phone)
  await run.tidyUp()
  const named = run.applicationStore.saved.flatMap((saved) => [...namedFiles(saved)])
  expect([...phone.namesIn('sealed')].sort()).toEqual([...named, ...run.unclaimedStore.ids].sort())
  expect(phone.namesIn('outbox')).toEqual([])
  expect(phone.namesIn('plain')).toEqual([])
}

/** Runs one action with one call broken; undefined where the app was killed in it. */
const withFault = async <T>(
  phone: FakePhone,
  run: BackupRun,
  call: number,
  fault: Fault,
  action: () => Promise<T>,
): Promise<T | undefined> => {
  const from = phone.calls.length
  phone.faultAt = (index) => (index === from + call ? fault : undefined)
  const outcome = await Promise.race([action(), run.killed.then(() => undefined)])
  phone.faultAt = () => undefined
  return outcome
}

describe.each(FAULTS)('when a call ends in: %s', (fault) => {
  const turn = FAULTS.indexOf(fault)

  it.each(WAYS)(
    'restoring (%s) leaves each degree as it was or as it will be, and every photo opens',
    async (way) => {
      const clean = copyOf(start)
      const first = await startedBackupRun(clean)
      const before = await seen(first)
      const from = clean.calls.length
      expect((await restored(clean, first, bytes))?.ok).toBe(true)
      const calls = clean.calls.length - from
      for (const call of brokenCalls(calls + 30, 2 * WAYS.length, turn + FAULTS.length * WAYS.indexOf(way))) {
        const phone = copyOf(start)
        const run = await startedBackupRun(phone)
        const action = async () => {
          chosenFile(phone, bytes)
          await run.restoreStore.choose()
          await run.restoreStore.open(PASSPHRASE)
          if (!run.restoreStore.backup) return { ok: false as const }
          run.restoreStore.setWay(MASTER.id, way)
          return run.restoreStore.restore()
        }
        const ended = await withFault(phone, run, call, fault, action)
        // Not killed and not restored: all is as before, on the screen and after a restart.
        if (ended && !ended.ok) expect(await seen(run)).toBe(before)
        const next = await startedBackupRun(phone)
        const after = await seen(next)
        if (ended && !ended.ok) expect(after).toBe(before)
        if (ended?.ok) {
          expect(next.applicationStore.applications.length).toBeGreaterThan(1)
          // Beside them may stand what the phone said it had deleted and had not.
          expect(next.unclaimedStore.ids).toEqual(expect.arrayContaining([U, V]))
        }
        await expectTidy(phone)
      }
    },
  )

  it('making a backup changes nothing but its own file, which is whole or not there', async () => {
    const clean = copyOf(start)
    const first = await startedBackupRun(clean)
    const from = clean.calls.length
    const whole = (await madeBackup(clean, first)).length
    const calls = clean.calls.length - from
    for (const call of brokenCalls(calls, 3, turn)) {
      const phone = copyOf(start)
      const run = await startedBackupRun(phone)
      const before = everythingOn(phone)
      const ended = await withFault(phone, run, call, fault, () =>
        run.makeStore.make('everything', PASSPHRASE),
      )
      if (ended?.ok) expect(phone.fileIn('outbox', 'backup.rzbk')?.length).toBe(whole)
      await startedBackupRun(phone)
      expect(everythingOn(phone)).toBe(before)
    }
  })

  it('deleting everything leaves all or, at the latest after the next start, nothing', async () => {
    const littered = copyOf(start)
    littered.setFile('plain', 'left.jpg', bytesOf('p'))
    littered.setFile('outbox', 'left', bytesOf('p'))
    littered.setRecord('rescue/degree/x/1#a', { text: 'unreadable' })
    const clean = copyOf(littered)
    const first = await startedBackupRun(clean)
    const all = await seen(first)
    const from = clean.calls.length
    expect((await first.eraseEverything()).ok).toBe(true)
    expect(everythingOn(clean)).toBe(JSON.stringify([[], []]))
    const calls = clean.calls.length - from
    for (const call of brokenCalls(calls, 3, turn)) {
      const phone = copyOf(littered)
      const run = await startedBackupRun(phone)
      const ended = await withFault(phone, run, call, fault, () => run.eraseEverything())
      if (ended?.ok) expect(everythingOn(phone)).toBe(JSON.stringify([[], []]))
      const next = bootedBackupRun(phone)
      await next.load()
      if (everythingOn(phone) !== JSON.stringify([[], []])) expect(await seen(next)).toBe(all)
    }
  })
})
