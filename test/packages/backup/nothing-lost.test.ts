/**
 * Random phones that break while a backup is made on one and restored on another: two faults, one that stays, or reads
 * that give what lies somewhere else. What a backup says it holds comes back byte by byte; what the receiving phone had
 * is never worse. `npm run test:thorough` plays many; SEED=n plays one.
 */
import { filesOf } from '../../../miniprogram/model/application'
import { anApplication, aPdf, aPhoto, idOf } from '../../builders'
import { FakePhone, FAULTS, type Fault } from '../../fake-wx'
import { valueOf } from '../../stores/phone-run'
import { withoutPauses } from '../../without-pauses'
import {
  chosenFile,
  copyOf,
  outboxBytes,
  PASSPHRASE,
  restored,
  startedBackupRun,
  withPhotos,
  type BackupRun,
} from './backup-run'

const RUNS = Number(process.env.BACKUP_RUNS ?? (process.env.THOROUGH ? 3000 : 60))
const FIRST_SEED = Number(process.env.SEED ?? 1)

jest.setTimeout(3_600_000)

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const MASTER = anApplication({
  id: idOf('m'),
  captures: [
    aPhoto({
      id: idOf('p'),
      sizeBytes: 60,
      original: { id: idOf('o'), sizeBytes: 70, widthPx: 1, heightPx: 1 },
    }),
    aPhoto({ id: idOf('q'), sizeBytes: 50 }),
    aPdf({ id: idOf('d'), sizeBytes: 50 }),
  ],
})
const BACHELOR = anApplication({ id: idOf('b'), captures: [aPhoto({ id: idOf('e'), sizeBytes: 50 })] })
/** On the receiving phone alone. */
const NEWER = aPhoto({ id: idOf('n'), sizeBytes: 50 })
const UNCLAIMED = [idOf('u'), idOf('v')]
const bytesOf = (id: string): Uint8Array =>
  new Uint8Array(id[0] === 'p' ? 60 : id[0] === 'o' ? 70 : 50).fill(id.charCodeAt(0))
const textOf = (id: string): string => Buffer.from(bytesOf(id)).toString()

const randomFrom = (seed: number) => {
  let state = Math.imul(seed, 2654435761) >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
type Random = ReturnType<typeof randomFrom>

const sender = async (): Promise<FakePhone> => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  for (const degree of [MASTER, BACHELOR]) await withPhotos(run, degree, bytesOf)
  for (const id of UNCLAIMED) valueOf(await run.photoStore.seal(bytesOf(id), id))
  return phone
}

const receiver = async (): Promise<FakePhone> => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await withPhotos(run, { ...MASTER, captures: [...MASTER.captures.slice(1), NEWER] }, bytesOf)
  valueOf(await run.photoStore.seal(bytesOf(UNCLAIMED[0]), UNCLAIMED[0]))
  return phone
}

/** What the student sees: in each degree and without a record, each file's content or that it does not open. */
const seen = async (run: BackupRun) => {
  const content = async (id: string): Promise<string> => {
    const bytes = await run.photoStore.bytesOf(id)
    return bytes.ok ? Buffer.from(bytes.value).toString() : 'does not open'
  }
  valueOf(await run.unclaimedStore.look())
  const { applications } = run.applicationStore
  const degrees = await Promise.all(
    applications.map(async ({ id, captures }) => [
      id,
      await Promise.all(captures.flatMap(filesOf).map(content)),
    ]),
  )
  const unclaimed = (await Promise.all(run.unclaimedStore.ids.map(content))).sort()
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
  faults: [FAULTS[random(4)], FAULTS[random(FAULTS.length)]],
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
    expect([...Object.values(there.degrees).flat(), ...there.unclaimed]).not.toContain('does not open')
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
  const name = names[random(names.length)]
  const bytes = phone.fileIn('sealed', name)!.slice()
  const kind = random(5)
  if (kind === 0) phone.files.delete(`wxfile://usr/sealed/${name}`)
  if (kind === 1) phone.setFile('sealed', name, bytes.slice(0, random(bytes.length)))
  if (kind === 2) phone.setFile('sealed', name, bytes.fill(7, random(bytes.length)))
}

const DEAD = 'does not open'
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
  for (const content of [...before.degrees[MASTER.id], ...before.unclaimed])
    if (content !== DEAD) expect(all).toContain(content)
  expect(deadIn(Object.values(after.degrees).flat())).toBeLessThanOrEqual(deadIn(before.degrees[MASTER.id]))
  const isRestored = ended?.ok && ended.value.kind === 'restored'
  if (isRestored) {
    const [master, bachelor] = [after.degrees[MASTER.id], after.degrees[BACHELOR.id]]
    const newer = before.degrees[MASTER.id].includes(textOf(NEWER.id)) ? textOf(NEWER.id) : DEAD
    expect([...master].sort()).toEqual([...whole.degrees[MASTER.id], newer].sort())
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
      const made = await makeBroken(from, randomFrom(seed))
      const end = await restoreBroken(to, bytes, randomFrom(seed + 1_000_000))
      for (const name of [made ? 'made' : 'not made', end]) ends[name] = (ends[name] ?? 0) + 1
    } catch (error) {
      throw new Error(`SEED=${seed}\n${String(error)}`)
    }
  }
  console.log(`${RUNS} runs: ${JSON.stringify(ends)}`)
  expect(Object.keys(ends).sort()).toEqual(['failed', 'killed', 'made', 'not made', 'restored'])
})
