/**
 * Random phones that break while a backup is made on one and restored on another: two faults, one that stays, or reads
 * that give what lies somewhere else. What a backup says it holds comes back byte by byte; what the receiving phone had
 * is never worse. `npm run test:thorough` plays many; SEED=n plays one.
 */
import { filesOf } from '../../../miniprogram/model/application'
import { idOf } from '../../builders'
import { FakePhone, FAULTS, type Fault } from '../../fake-wx'
import { copyOf, valueOf } from '../../stores/phone-run'
import { withoutPauses } from '../../without-pauses'
import { chosenFile, outboxBytes, PASSPHRASE, restored, startedBackupRun, type BackupRun } from './backup-run'
import {
  BACHELOR,
  contentOn,
  contentsOn,
  DEAD,
  MASTER_WITH_PDF,
  naturalsFrom,
  NEWER,
  phoneWith,
  textOf,
} from './degrees'
import { runs } from '../../thorough'

const RUNS = Number(process.env.BACKUP_RUNS ?? runs(60, 3000))
const FIRST_SEED = Number(process.env.SEED ?? 1)

jest.setTimeout(3_600_000)

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const MASTER = MASTER_WITH_PDF
const UNCLAIMED = [idOf('u'), idOf('v')]

type Random = ReturnType<typeof naturalsFrom>

const sender = (): Promise<FakePhone> => phoneWith([MASTER, BACHELOR], UNCLAIMED)

const receiver = (): Promise<FakePhone> =>
  phoneWith([{ ...MASTER, captures: [...MASTER.captures.slice(1), NEWER] }], [UNCLAIMED[0]!])

/** What the student sees: in each degree and without a record, each file's content or that it does not open. */
const seen = async (run: BackupRun) => {
  valueOf(await run.unclaimedStore.look())
  const degrees = await Promise.all(
    run.applicationStore.applications.map(async (degree) => [degree.id, await contentsOn(run, degree)]),
  )
  const unclaimed = (await Promise.all(run.unclaimedStore.ids.map((id) => contentOn(run, id)))).sort()
  return { degrees: Object.fromEntries(degrees) as Record<string, string[]>, unclaimed }
}

interface Plan {
  readonly first: number
  readonly second: number
  readonly faults: readonly [Fault, Fault]
  readonly stays: boolean
  /** Which reads, from now on, give what lies under another name. */
  readonly swapped: readonly number[]
}

const somePlan = (random: Random, calls: number): Plan => ({
  first: 1 + random(calls),
  second: 1 + random(14),
  faults: [FAULTS[random(4)]!, FAULTS[random(FAULTS.length)]!],
  stays: random(5) === 0,
  swapped: random(2) === 0 ? [random(40), random(40)] : [],
})

/** Another name of the same kind that lies there: another sealed file, another slot. */
const otherThan = (name: string, names: readonly string[]): string =>
  names.find((other) => other !== name && other.split('/').length === name.split('/').length) ?? name

const breakPhone = (phone: FakePhone, { first, second, faults, stays, swapped }: Plan): void => {
  const from = phone.calls.length
  phone.faultAt = (index) => {
    const call = index - from
    if (call === first || (stays && call > first)) return faults[0]
    return call === first + second ? faults[1] : undefined
  }
  let reads = 0
  const isSwapped = () => swapped.includes(reads++)
  const { getFileSystemManager, getStorage } = wx
  const files = getFileSystemManager()
  const readFile: typeof files.readFile = (options) => {
    const isSealed = options.filePath.includes('/sealed/')
    const paths = [...phone.files.keys()].filter((path) => path.includes('/sealed/'))
    const filePath = isSealed && isSwapped() ? otherThan(options.filePath, paths) : options.filePath
    files.readFile({ ...options, filePath })
  }
  Object.assign(wx, {
    getFileSystemManager: () => ({ ...files, readFile }),
    getStorage: (options: WechatMiniprogram.GetStorageOption) =>
      getStorage({
        ...options,
        key: isSwapped() ? otherThan(options.key, [...phone.storage.keys()]) : options.key,
      } as never),
  })
}

/** Undefined: killed in the middle. */
const onBroken = async <T>(
  phone: FakePhone,
  run: BackupRun,
  plan: Plan,
  action: () => Promise<T>,
): Promise<T | undefined> => {
  breakPhone(phone, plan)
  const ended = await Promise.race([action(), run.killed.then(() => undefined)])
  phone.faultAt = () => undefined
  return ended
}

const whole = {
  degrees: {
    [MASTER.id]: MASTER.captures.flatMap(filesOf).map(textOf),
    [BACHELOR.id]: BACHELOR.captures.flatMap(filesOf).map(textOf),
  },
  unclaimed: UNCLAIMED.map(textOf),
}
const countOf = ({ degrees, unclaimed }: Awaited<ReturnType<typeof seen>>): number =>
  Object.values(degrees).flat().length + unclaimed.length

/** Makes a backup on a breaking phone; what it says it holds comes back on a whole one. Gives whether it was made. */
const makeBroken = async (start: FakePhone, random: Random): Promise<boolean> => {
  const phone = copyOf(start)
  const run = await startedBackupRun(phone)
  await run.tidyUp()
  const made = await onBroken(phone, run, somePlan(random, 50), () =>
    run.makeStore.make('everything', PASSPHRASE),
  )
  if (made?.ok && run.makeStore.state.kind === 'made') {
    const { leftOut } = run.makeStore
    const other = new FakePhone()
    const next = await startedBackupRun(other)
    expect(await restored(other, next, outboxBytes(phone))).toMatchObject({
      ok: true,
      value: { unopened: 0 },
    })
    const there = await seen(next)
    if (leftOut.pages + leftOut.unclaimed === 0) expect(there).toEqual(whole)
    expect([...Object.values(there.degrees).flat(), ...there.unclaimed]).not.toContain(DEAD)
    // A page that is left out takes its whole photograph along.
    expect(countOf(there)).toBeGreaterThanOrEqual(countOf(whole) - 2 * leftOut.pages - leftOut.unclaimed)
  }
  const again = await startedBackupRun(phone)
  expect(await seen(again)).toEqual(whole)
  expect(phone.namesIn('outbox')).toEqual([])
  return made?.ok ?? false
}

/** One of the sealed files is lost, cut or changed; nothing in two of five runs. */
const damage = (phone: FakePhone, random: Random): void => {
  const names = phone.namesIn('sealed')
  const name = names[random(names.length)]!
  const bytes = phone.fileIn('sealed', name)!.slice()
  const kind = random(5)
  if (kind === 0) phone.files.delete(`wxfile://usr/sealed/${name}`)
  if (kind === 1) phone.setFile('sealed', name, bytes.slice(0, random(bytes.length)))
  if (kind === 2) phone.setFile('sealed', name, bytes.fill(7, random(bytes.length)))
}

const deadIn = (pages: readonly string[]): number => pages.filter((page) => page === DEAD).length

/** Restores on a breaking phone. Gives how it ended. */
const restoreBroken = async (start: FakePhone, bytes: Uint8Array, random: Random): Promise<string> => {
  const phone = copyOf(start)
  damage(phone, random)
  const run = await startedBackupRun(phone)
  await run.tidyUp()
  const before = await seen(run)
  const plan = somePlan(random, 130)
  const ended = await onBroken(phone, run, plan, async () => {
    chosenFile(phone, bytes)
    await run.restoreStore.choose()
    await run.restoreStore.open(PASSPHRASE)
    return run.restoreStore.restore()
  })
  const next = await startedBackupRun(phone)
  await next.tidyUp()
  const after = await seen(next)
  const all = [...Object.values(after.degrees).flat(), ...after.unclaimed]
  for (const content of [...before.degrees[MASTER.id]!, ...before.unclaimed])
    if (content !== DEAD) expect(all).toContain(content)
  expect(deadIn(Object.values(after.degrees).flat())).toBeLessThanOrEqual(deadIn(before.degrees[MASTER.id]!))
  const isRestored = ended?.ok && ended.value.kind === 'restored'
  if (isRestored) {
    const [master, bachelor] = [after.degrees[MASTER.id]!, after.degrees[BACHELOR.id]!]
    const newer = before.degrees[MASTER.id]!.includes(textOf(NEWER.id)) ? textOf(NEWER.id) : DEAD
    expect([...master].sort()).toEqual([...whole.degrees[MASTER.id]!, newer].sort())
    expect(bachelor).toEqual(whole.degrees[BACHELOR.id])
    expect(ended.value).toMatchObject({ unopened: deadIn(master) })
    expect(after.unclaimed).toEqual(expect.arrayContaining(whole.unclaimed))
  }
  // Told that it failed: the degrees are as they were.
  if (ended && !ended.ok && !plan.stays) expect(after.degrees).toEqual(before.degrees)
  expect(phone.namesIn('plain')).toEqual([])
  return isRestored ? 'restored' : ended ? 'failed' : 'killed'
}

it(`loses nothing in ${RUNS} broken backups and restorings from seed ${FIRST_SEED}`, async () => {
  const [from, to] = [await sender(), await receiver()]
  const phone = copyOf(from)
  const run = await startedBackupRun(phone)
  await run.tidyUp()
  valueOf((await run.makeStore.make('everything', PASSPHRASE))!)
  const bytes = outboxBytes(phone).slice()
  const ends: Record<string, number> = {}
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    try {
      const made = await makeBroken(from, naturalsFrom(seed))
      const end = await restoreBroken(to, bytes, naturalsFrom(seed + 1_000_000))
      for (const name of [made ? 'made' : 'not made', end]) ends[name] = (ends[name] ?? 0) + 1
    } catch (error) {
      throw new Error(`SEED=${seed}\n${String(error)}`)
    }
  }
  console.log(`${RUNS} runs: ${JSON.stringify(ends)}`)
  expect(Object.keys(ends).sort()).toEqual(['failed', 'killed', 'made', 'not made', 'restored'])
})
