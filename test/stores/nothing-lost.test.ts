/**
 * Random students on random broken phones. Outside the product is counted what was photographed and what the student
 * gave up; after any start every other photograph is in a degree, taken out of one, or offered as found, and opens byte
 * by byte. `npm run test:thorough` plays many; SEED=n plays one.
 */
import { withoutPauses } from '../without-pauses'
import type { Application } from '../../miniprogram/model/application'
import type { Problem } from '../../miniprogram/model/problem'
import type { Result } from '../../miniprogram/model/result'
import { withCapture, withCaptures } from '../../miniprogram/stores/changed-captures'
import type { Removal } from '../../miniprogram/stores/removals'
import { namedFiles } from '../../miniprogram/stores/save/application-records'
import { aDegree, aPhoto } from '../builders'
import { FakePhone, FAULTS, type Fault } from '../fake-wx'
import { bootedRun, DAY_MS, jpegOf, type Run } from './phone-run'

const ACTIONS_A_RUN = 24
const FAULT_SHARE = 0.35
const RUNS = Number(process.env.NOTHING_LOST_RUNS ?? (process.env.THOROUGH ? 4000 : 150))
const FIRST_SEED = Number(process.env.SEED ?? 1)

jest.setTimeout(3_600_000)

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

/** Mulberry32: the same numbers for the same seed, everywhere. */
const randomOf = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Outcome = Promise<Result<unknown, Problem> | void>

class Student {
  private readonly phone = new FakePhone()
  private run!: Run
  private photos = 0
  /** What each sealed file held when its shutter was pressed. */
  private readonly shot = new Map<string, string>()
  /** Files that the student gave up, or that an undo that was never asked for may have lost. */
  private readonly givenUp = new Set<string>()
  private readonly removals: Removal[] = []
  readonly log: string[] = []
  restarts = 0
  kills = 0
  faults = 0

  constructor(private readonly random: () => number) {}

  async play(): Promise<void> {
    await this.start()
    for (let action = 0; action < ACTIONS_A_RUN; action++) await this.act()
    await this.start()
    await this.start()
    await this.expectAllThere()
  }

  private pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.random() * all.length)]
  }

  private async start(): Promise<void> {
    this.restarts += 1
    this.phone.faultAt = () => undefined
    this.phone.nowMs += DAY_MS
    this.run = bootedRun(this.phone)
    await this.run.load()
    await this.run.tidyUp()
  }

  private get degree(): Application | undefined {
    return this.pick(this.run.applicationStore.applications)
  }

  private filesOfRemoval(removal: Removal): readonly string[] {
    const saved = this.run.applicationStore.saved.find((one) => one.application.id === removal.applicationId)
    if (!saved) return []
    if (removal.kind === 'application') return [...namedFiles(saved)]
    return saved.removedPages
      .filter(({ capture }) => capture.id === removal.captureId)
      .map(({ capture }) => capture.id)
  }

  private readonly actions: Readonly<Record<string, () => Outcome>> = {
    add: () => this.run.applicationStore.add(aDegree({ place: `${this.photos}` })),
    shoot: () => this.shoot(),
    'shoot again': () => this.shoot(),
    'shoot more': () => this.shoot(),
    retake: async () => {
      const { degree } = this
      const old = degree && this.pick(degree.captures)
      if (!degree || !old) return
      const sealed = await this.seal()
      if (!sealed) return
      this.givenUp.add(old.id)
      return this.run.applicationStore.change(
        degree.id,
        withCapture(old.id, () => aPhoto({ id: sealed, sizeBytes: 9 })),
      )
    },
    'remove page': async () => {
      const { degree } = this
      const page = degree && this.pick(degree.captures)
      if (!degree || !page) return
      const removed = await this.run.applicationStore.removals.removePage(degree.id, page.id)
      if (removed.ok) this.removals.push(removed.value)
      return removed
    },
    'remove degree': async () => {
      const { degree } = this
      const removed = degree && (await this.run.applicationStore.removals.removeDegree(degree.id))
      if (removed?.ok) this.removals.push(removed.value)
      return removed
    },
    undo: async () => {
      const removal = this.pick(this.removals)
      return removal && this.run.applicationStore.removals.undo(removal)
    },
    'let go': async () => {
      const removal = this.pick(this.removals)
      if (!removal) return
      this.filesOfRemoval(removal).forEach((file) => this.givenUp.add(file))
      return this.run.applicationStore.removals.letGo(removal)
    },
    'undo that fails, then the offer ends': async () => {
      const removal = this.removals[this.removals.length - 1]
      const before = removal ? this.filesOfRemoval(removal).filter((file) => !this.givenUp.has(file)) : []
      if (!removal || before.length === 0) return
      const planned = this.phone.faultAt
      this.phone.faultAt = (_, name) => (name === 'setStorage' ? 'quota' : undefined)
      const undone = await this.run.applicationStore.removals.undo(removal)
      this.phone.faultAt = planned
      return undone.ok ? undone : this.run.applicationStore.removals.letGo(removal)
    },
    attach: async () => {
      const { degree } = this
      const id = this.pick(this.run.unclaimedStore.ids)
      return degree && id ? this.run.unclaimedStore.attach(degree.id, aPhoto({ id })) : undefined
    },
    'delete by hand': async () => {
      const id = this.pick(this.run.unclaimedStore.ids)
      if (!id) return
      this.givenUp.add(id)
      return this.run.unclaimedStore.discard(id)
    },
    restart: () => this.start(),
    'a start that reads wrongly': async () => {
      const kind = this.pick(['getStorage', 'getStorageInfo', 'readdir', 'readFile'] as const)
      this.phone.nowMs += DAY_MS
      this.phone.faultAt = (_, name) => (name === kind ? 'quota' : undefined)
      this.run = bootedRun(this.phone)
      await this.run.load()
      await this.run.tidyUp()
      await this.start()
    },
    'keys listed in part for one start': async () => {
      this.phone.nowMs += DAY_MS
      this.run = bootedRun(this.phone)
      const { getStorageInfo } = wx
      const shown = (keys: string[]) => keys.filter(() => this.random() < 0.5)
      Object.assign(wx, {
        getStorageInfo: (options: { success(info: { keys: string[] }): void }) =>
          getStorageInfo({
            ...options,
            success: (info) => options.success({ ...info, keys: shown(info.keys) }),
          } as WechatMiniprogram.GetStorageInfoOption),
      })
      await this.run.load()
      await this.run.tidyUp()
      await this.shoot()
      await this.start()
    },
    'slots mixed up': async () => {
      const keys = [...this.phone.storage.keys()].filter(
        (key) => /#[ab]$/.test(key) && !key.startsWith('rescue/'),
      )
      const [one, other] = [this.pick(keys), this.pick(keys)]
      if (!one || !other) return
      const [first, second] = [this.phone.storage.get(one)!, this.phone.storage.get(other)!]
      this.phone.storage.set(one, second)
      this.phone.storage.set(other, first)
      await this.start()
    },
    'a record lost': async () => {
      const { degree } = this
      if (!degree) return
      const how = this.pick(['evicted', 'torn'])
      for (const key of [...this.phone.storage.keys()].filter((name) =>
        name.startsWith(`degree/${degree.id}`),
      ))
        if (how === 'evicted') this.phone.storage.delete(key)
        else this.phone.setRecord(key, this.phone.storage.get(key)!.json.slice(0, 40))
      await this.start()
    },
  }

  private async seal(): Promise<string | undefined> {
    const text = `photo ${this.photos++}`
    const sealed = await this.run.photoStore.seal(jpegOf(text))
    if (!sealed.ok) return undefined
    this.shot.set(sealed.value.id, text)
    return sealed.value.id
  }

  private async shoot(): Promise<Result<unknown, Problem> | void> {
    const { degree } = this
    const id = degree && (await this.seal())
    return id ? this.run.applicationStore.change(degree.id, withCaptures([aPhoto({ id })])) : undefined
  }

  /** One action, perhaps on a phone that breaks one of its calls, or all of one kind from some call on. */
  private async act(): Promise<void> {
    const [name, action] = this.pick(Object.entries(this.actions))!
    const isBroken = this.random() < FAULT_SHARE
    const at = this.phone.calls.length + 1 + Math.floor(this.random() * 8)
    const fault = this.pick(FAULTS) as Fault
    const isLasting = this.random() < 0.2
    this.log.push(isBroken ? `${name} (${fault} at ${at}${isLasting ? ' and on' : ''})` : name)
    if (isBroken) {
      this.faults += 1
      this.phone.faultAt = (call) => (call === at || (isLasting && call > at) ? fault : undefined)
    }
    const ended = await Promise.race([action().then(() => 'done'), this.run.killed.then(() => 'killed')])
    this.phone.faultAt = () => undefined
    if (ended === 'killed') {
      this.kills += 1
      await this.start()
    }
    await this.expectAllThere()
  }

  /** On the disk, whatever the run in memory believes; and in its place for the student after a start. */
  private async expectAllThere(): Promise<void> {
    const lying = new Set(this.phone.namesIn('sealed'))
    const kept = [...this.shot].filter(([id]) => !this.givenUp.has(id))
    expect(kept.filter(([id]) => !lying.has(id))).toEqual([])
    const isQuiet = this.log[this.log.length - 1] === 'restart'
    if (!isQuiet && this.log.length < ACTIONS_A_RUN) return
    const { applicationStore, unclaimedStore, photoStore } = this.run
    const inPlace = new Set([
      ...applicationStore.saved.flatMap((saved) => [...namedFiles(saved)]),
      ...unclaimedStore.ids,
    ])
    expect(kept.filter(([id]) => !inPlace.has(id) && !photoStore.isFresh(id))).toEqual([])
    for (const [id, text] of kept)
      expect(await photoStore.bytesOf(id)).toEqual({ ok: true, value: jpegOf(text) })
  }
}

it(`loses nothing in ${RUNS} random runs from seed ${FIRST_SEED}`, async () => {
  let [restarts, kills, faults] = [0, 0, 0]
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    const student = new Student(randomOf(seed))
    try {
      await student.play()
    } catch (error) {
      throw new Error(`SEED=${seed}: ${student.log.join(' → ')}\n${String(error)}`)
    }
    restarts += student.restarts
    kills += student.kills
    faults += student.faults
  }
  console.log(`${RUNS} runs, ${restarts} starts, ${kills} kills, ${faults} broken actions`)
  expect(restarts).toBeGreaterThan(RUNS)
})
