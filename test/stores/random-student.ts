import type { Application } from '../../miniprogram/model/application'
import type { Problem } from '../../miniprogram/model/problem'
import type { Result } from '../../miniprogram/model/result'
import { withCapture, withCaptures } from '../../miniprogram/stores/changed-captures'
import type { Removal } from '../../miniprogram/stores/removals'
import { namedFiles } from '../../miniprogram/stores/save/application-records'
import { USER_DATA_PATH } from '../fake-wx'
import { aDegree, aPhoto } from '../builders'
import { FakePhone, FAULTS, type Fault } from '../fake-wx'
import { bootedRun, DAY_MS, jpegOf, type Run } from './phone-run'
import type { HeldTime } from '../without-pauses'
import { TypedText } from './typed-text'

const ACTIONS_A_RUN = 24
const FAULT_SHARE = 0.35
/** Also those after which nothing is ever answered. */
const ALL_FAULTS: readonly Fault[] = [...FAULTS, 'silent', 'silent-done']

type Outcome = Promise<Result<unknown, Problem> | void>

/** One after the other, in one action of which all calls have no answer. */
const MOST_LIMITS = 2000

/** A call that breaks, or all from it on. */
interface Planned {
  readonly at: number
  readonly fault: Fault
  readonly isLasting: boolean
}

const PROFILE = 'profile'

/**
 * A random student on a random broken phone. What is counted, the oracle, lies outside the product: what was
 * photographed, what was typed and answered for, and what the student gave up.
 */
export class RandomStudent {
  private readonly phone = new FakePhone()
  private run!: Run
  private photos = 0
  /** What each sealed file held when its shutter was pressed. */
  private readonly shot = new Map<string, string>()
  /** Files that the student gave up, or that an undo that was never asked for may have lost. */
  private readonly givenUp = new Set<string>()
  private readonly removals: Removal[] = []
  /** Degrees that were added, and neither given up nor damaged on the disk beyond reading. */
  private readonly degrees = new Set<string>()
  /** By degree, and of the profile. */
  private readonly typed = new Map<string, TypedText>()
  /** Two sealed files that lie under each other's names. */
  private swapped: readonly string[] = []
  readonly log: string[] = []
  restarts = 0
  kills = 0
  faults = 0
  pairs = 0

  constructor(
    private readonly random: () => number,
    private readonly time: HeldTime,
  ) {}

  async play(): Promise<void> {
    await this.start()
    for (let action = 0; action < ACTIONS_A_RUN; action++) await this.act()
    await this.start()
    await this.start()
    await this.expectAllInPlace()
  }

  private pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.random() * all.length)]
  }

  private async start(): Promise<void> {
    this.restarts += 1
    this.phone.faultAt = () => undefined
    await this.boot()
    this.expectTexts()
  }

  /** With whatever faults are planned. */
  private async boot(): Promise<void> {
    this.phone.nowMs += DAY_MS
    this.time.forget()
    this.run = bootedRun(this.phone)
    await this.run.load()
    await this.run.tidyUp()
  }

  /** Until it is over or the app is killed. Where nothing moves any more, a call has no answer: its time limit ends. */
  private async ended(action: Promise<unknown>): Promise<'done' | 'killed'> {
    let ended: 'done' | 'killed' | undefined
    const end = () => {
      ended = 'done'
    }
    action.then(end, end)
    void this.run.killed.then(() => (ended = 'killed'))
    for (let limits = 0; limits < MOST_LIMITS; limits++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (ended === 'done') await action
      if (ended) return ended
      this.time.pass()
    }
    throw new Error('neither done nor killed, and nothing moves')
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
    add: async () => {
      const added = await this.run.applicationStore.add(aDegree({ place: `${this.photos}` }))
      if (added.ok) this.degrees.add(added.value.id)
      return added
    },
    type: () => this.typeInDegree(),
    'type more': () => this.typeInDegree(),
    'type about oneself': () =>
      this.type(PROFILE, (text) => this.run.profileStore.change((newest) => ({ ...newest, name: text }))),
    'a start on this phone': () => this.boot(),
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
      this.giveUpDegree(removal)
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
        getStorageInfo: (options: { success: (info: { keys: string[] }) => void }) =>
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
    'sealed files mixed up': async () => {
      // A file under the name of one that was given up goes with that name.
      const lying = this.phone.namesIn('sealed').filter((name) => this.wanted.some(([id]) => id === name))
      const [one, other] = [this.pick(lying), this.pick(lying)]
      if (!one || !other || one === other) return
      this.swapped = [one, other]
      this.swapFiles()
      for (const name of [one, other]) expect((await this.run.photoStore.bytesOf(name)).ok).toBe(false)
      await this.start()
    },
    'a record lost': async () => {
      const { degree } = this
      if (!degree) return
      const how = this.pick(['evicted', 'torn'])
      this.degrees.delete(degree.id)
      this.typed.delete(degree.id)
      for (const key of [...this.phone.storage.keys()].filter((name) =>
        name.startsWith(`degree/${degree.id}`),
      ))
        if (how === 'evicted') this.phone.storage.delete(key)
        else this.phone.setRecord(key, this.phone.storage.get(key)!.text.slice(0, 40))
      await this.start()
    },
  }

  private swapFiles(): void {
    const [first, second] = this.swapped.map((name) => `${USER_DATA_PATH}/sealed/${name}`)
    if (!first || !second) return
    const [held, taken] = [this.phone.files.get(first), this.phone.files.get(second)]
    if (held) this.phone.files.set(second, held)
    if (taken) this.phone.files.set(first, taken)
  }

  private giveUpDegree({ kind, applicationId }: Removal): void {
    if (kind === 'application') this.degrees.delete(applicationId)
  }

  private async typeInDegree(): Promise<void> {
    const id = this.degree?.id
    if (id)
      await this.type(id, (text) =>
        this.run.keptText.keep(id, 'a page#major', (newest) => ({
          ...newest,
          certificate: { ...newest.certificate, major: text },
        })),
      )
  }

  /** What was typed is shown whatever the phone says, and is kept once the phone says so. */
  private async type(home: string, keep: (text: string) => Promise<Result<void, Problem>>): Promise<void> {
    const typed = this.typed.get(home) ?? new TypedText()
    this.typed.set(home, typed)
    const written = keep(typed.next())
    expect(this.shownIn(home)).toBe(typed.last)
    const result = await written
    expect(this.shownIn(home)).toBe(typed.last)
    if (result.ok) typed.answered()
  }

  private shownIn(home: string): string | undefined {
    const { applicationStore, keptText, profileStore } = this.run
    if (home === PROFILE) return profileStore.form?.name
    const saved = applicationStore.saved.find(({ application }) => application.id === home)
    return saved && keptText.shown(saved.application).certificate.major
  }

  /** After a start that reads well: every degree is there with its text, and the profile is. */
  private expectTexts(): void {
    const there = this.run.applicationStore.saved.map(({ application }) => application.id)
    expect([...this.degrees].filter((id) => !there.includes(id))).toEqual([])
    for (const [home, typed] of this.typed)
      if (home === PROFILE || there.includes(home)) typed.expectFound(this.shownIn(home))
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

  /** None, one or two faults, soon or somewhat later; each once or from then on. */
  private planned(): readonly Planned[] {
    if (this.random() >= FAULT_SHARE) return []
    const isPair = this.random() < 0.5
    this.faults += 1
    if (isPair) this.pairs += 1
    return Array.from({ length: isPair ? 2 : 1 }, () => ({
      at: this.phone.calls.length + 1 + Math.floor(this.random() * (this.random() < 0.7 ? 8 : 40)),
      fault: this.pick(ALL_FAULTS) as Fault,
      isLasting: this.random() < 0.2,
    }))
  }

  private breakBy(planned: readonly Planned[]): void {
    this.phone.faultAt = (call) =>
      planned.find(({ at, isLasting }) => call === at || (isLasting && call > at))?.fault
  }

  /** One action, perhaps on a phone that breaks; after a kill the next start may be broken too. */
  private async act(): Promise<void> {
    const [name, action] = this.pick(Object.entries(this.actions))!
    let planned = this.planned()
    const base = this.phone.calls.length
    const said = planned.map(
      ({ at, fault, isLasting }) => `${fault} at ${at - base}${isLasting ? ' and on' : ''}`,
    )
    this.log.push([name, ...said].join(' + '))
    this.breakBy(planned)
    let ended = await this.ended(action())
    while (ended === 'killed') {
      this.kills += 1
      planned = this.planned()
      this.breakBy(planned)
      ended = await this.ended(this.boot())
      if (ended === 'done') await this.start()
    }
    this.phone.faultAt = () => undefined
    this.swapFiles() // each back to its place
    this.swapped = []
    if (name === 'restart' && said.length === 0) await this.expectAllInPlace()
    else this.expectAllThere()
  }

  private get wanted(): readonly (readonly [string, string])[] {
    return [...this.shot].filter(([id]) => !this.givenUp.has(id))
  }

  /** On the disk, whatever the run in memory believes. */
  private expectAllThere(): void {
    const lying = new Set(this.phone.namesIn('sealed'))
    expect(this.wanted.filter(([id]) => !lying.has(id))).toEqual([])
  }

  /** In its place for the student, after a start that read well. */
  private async expectAllInPlace(): Promise<void> {
    this.expectAllThere()
    const { applicationStore, unclaimedStore, photoStore } = this.run
    const inPlace = new Set([
      ...applicationStore.saved.flatMap((saved) => [...namedFiles(saved)]),
      ...unclaimedStore.ids,
    ])
    expect(this.wanted.filter(([id]) => !inPlace.has(id) && !photoStore.isFresh(id))).toEqual([])
    for (const [id, text] of this.wanted)
      expect(await photoStore.bytesOf(id)).toEqual({ ok: true, value: jpegOf(text) })
  }
}
