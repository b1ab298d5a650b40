import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Application, ApplicationId } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { Attempt, Problem } from '../model/problem'
import { failed, ok } from '../model/result'
import { newApplication, type ApplicationChange } from './changed-application'
import { givenUp, Removals, withoutDiscarded, type SavedChange } from './removals'
import {
  ApplicationRecords,
  entryOf,
  namedFiles,
  type ApplicationRecordsDeps,
  type StoredApplication,
} from './save/application-records'
import { Queue } from './save/queue'
import type { SavedApplication } from './save/saved'
import type { SettingsStore } from './settings-store'

export interface ApplicationStoreDeps extends ApplicationRecordsDeps {
  readonly settings: SettingsStore
  /** Deletes a sealed file for good. */
  discardPhoto: (id: string) => Attempt
  newId: () => Attempt<string>
  today: () => IsoDate
}

const GONE: Problem = { kind: 'application-gone' }

const byAddition = ({ saved: one }: StoredApplication, { saved: other }: StoredApplication): number =>
  one.application.createdOn.localeCompare(other.application.createdOn) ||
  one.addedAtMs - other.addedAtMs ||
  one.application.id.localeCompare(other.application.id)

/**
 * The student's degrees, each with what was done for it. Every action writes its one record first and changes what is
 * shown only when the phone has it; after a failed write all is as before. Actions on one degree wait for each other.
 */
export class ApplicationStore {
  notices: readonly Problem[] = []
  /** False until the list of records was read: an empty list then says nothing. */
  isLoaded = false
  /** The phone did not give the list of records. */
  isUnlisted = false
  private entries: ReadonlyMap<ApplicationId, StoredApplication> = new Map()
  /** Those that the phone did not give, or not in their newest state. */
  private unread: ReadonlySet<ApplicationId> = new Set()
  private running = 0
  private readonly records: ApplicationRecords
  private readonly adding = new Map<string, Attempt<Application>>()
  private readonly queue = new Queue()

  /** Deleting, taking back, letting go. */
  readonly removals: Removals

  constructor(private readonly deps: ApplicationStoreDeps) {
    this.records = new ApplicationRecords(deps)
    this.removals = new Removals({
      saved: () => this.saved,
      find: (id) => this.entries.get(id)?.saved,
      change: (id, change) => this.changeSaved(id, change),
      sweep: (id) => this.sweep(id, deps.discardPhoto),
    })
    makeAutoObservable<this, 'deps' | 'entries' | 'unread' | 'records' | 'adding' | 'queue'>(this, {
      removals: false,
      notices: observable.ref,
      entries: observable.ref,
      unread: observable.ref,
      records: false,
      adding: false,
      queue: false,
      deps: false,
    })
  }

  /** All degrees, in the order they were added. */
  get applications(): readonly Application[] {
    return this.ordered.filter(({ saved }) => !saved.isRemoved).map(({ saved }) => saved.application)
  }

  /** Every record that could be read, deleted degrees included. */
  get saved(): readonly SavedApplication[] {
    return this.ordered.map((entry) => entry.saved)
  }

  /** Every record was found and read: what they do not name, nothing names. */
  get isComplete(): boolean {
    return this.records.isComplete
  }

  /** The degree in hand: the one chosen last, otherwise the first. */
  get current(): Application | undefined {
    const chosen = this.deps.settings.settings.currentApplication
    return (chosen === undefined ? undefined : this.find(chosen)) ?? this.applications[0]
  }

  get isSaving(): boolean {
    return this.running > 0
  }

  find(id: ApplicationId): Application | undefined {
    const saved = this.entries.get(id)?.saved
    return saved?.isRemoved ? undefined : saved?.application
  }

  /**
   * Not to be changed, shown or not: a newer app wrote it, or it could not be read or put in order. One whose newest
   * state the phone did not give is asked for again by the change.
   */
  isReadOnly(id: ApplicationId): boolean {
    const entry = this.entries.get(id)
    return entry ? !entry.isUnread && entry.blocked !== undefined : this.records.whyBlocked(id) !== undefined
  }

  /** The phone did not give all, or not all in its newest state. */
  get hasUnread(): boolean {
    return this.isUnlisted || this.unread.size > 0
  }

  /** There is nothing to show of a degree, or of any, though something may lie there: the phone did not give it. */
  isUnseen(id: ApplicationId | undefined): boolean {
    if (!this.isLoaded) return this.isUnlisted
    return id !== undefined && this.unread.has(id) && !this.entries.has(id)
  }

  /** How many degrees lie here that are not shown, or not in their newest state. */
  get lacking(): number {
    const { entries } = this // first: what is asked of the records changes before it
    return new Set([...this.unread, ...this.records.blockedIds.filter((id) => !entries.has(id))]).size
  }

  /** A newer app wrote it: only a part of it is understood here. */
  isFromNewerApp(id: ApplicationId): boolean {
    return this.entries.get(id)?.blocked?.kind === 'save-from-newer-app'
  }

  /** The one way to write what a degree holds: `change` sees the newest state, never one that was read before. */
  change(id: ApplicationId, change: ApplicationChange): Attempt {
    return this.changeSaved(id, (newest) => {
      if (newest.isRemoved) return GONE
      const application = change(newest.application)
      return application === newest.application ? newest : { ...newest, application }
    })
  }

  /** Reads every degree. Never throws; what went wrong is in `notices`. */
  async load(): Promise<void> {
    this.setUnlisted(false)
    const loaded = await this.records.load()
    if (!loaded.ok) {
      this.setUnlisted(true)
      return this.tell(loaded.problem)
    }
    loaded.value.notices.forEach((notice) => this.tell(notice))
    this.show(new Map(loaded.value.entries.map((entry) => [entry.saved.application.id, entry])))
    this.setUnread(loaded.value.unread)
    this.finishLoading()
  }

  /** Asks the phone once more for what it did not give. */
  async readAgain(): Promise<void> {
    if (this.isUnlisted) return this.load()
    await Promise.all([...this.unread].map((id) => this.saving(id, () => this.readNow(id))))
  }

  /** Adds what the home page should tell; the same thing is told once. */
  tell(problem: Problem): void {
    const isKnown = this.notices.some((notice) => JSON.stringify(notice) === JSON.stringify(problem))
    if (!isKnown) this.notices = [...this.notices, problem]
  }

  /** Of these kinds; all where none is named. */
  dismissNotices(kinds?: readonly Problem['kind'][]): void {
    this.notices = kinds ? this.notices.filter(({ kind }) => !kinds.includes(kind)) : []
  }

  /**
   * The student knows that records are missing: they are missed no longer.
   * @mendedLater the student is told of them once more at the next start
   */
  acceptMissing(): Attempt {
    return this.queue.run('census', () => this.records.acceptMissing())
  }

  /** Adds a degree and takes it in hand. A second tap while the first is saving adds nothing. */
  add(degree: Degree): Attempt<Application> {
    const key = JSON.stringify(degree)
    const running = this.adding.get(key)
    if (running) return running
    const adding = this.saving('add', () => this.addNow(degree))
    const done = () => this.adding.delete(key)
    this.adding.set(key, adding)
    adding.then(done, done)
    return adding
  }

  /** Puts a degree from a backup there that is not here, or was deleted here. One that is here is changed. */
  place(application: Application): Attempt {
    const { id } = application
    return this.saving(id, async () => {
      const entry = await this.newest(id)
      if (!entry) return this.put(this.records.create(application))
      if (!entry.saved.isRemoved) return failed({ kind: 'unexpected', code: 'degree-is-here' })
      const shown = { ...entry.saved, application, isRemoved: false, isRemovalFinal: false }
      return this.put(this.records.change(entry, shown))
    })
  }

  /**
   * Takes back what `place` wrote of a degree that was not here, or may have written: that needs no room, and leaves the
   * files alone. What was changed since stays.
   */
  withdraw(placed: Application): Attempt {
    const { id } = placed
    return this.saving(id, async () => {
      const entry = this.entries.get(id)
      if (entry && entry.saved.application !== placed) return ok(undefined)
      const withdrawn = await this.records.withdraw(id)
      if (withdrawn.ok) this.show(new Map([...this.entries].filter(([other]) => other !== id)))
      return withdrawn
    })
  }

  /** @mendedLater it only says which degree stands first at the next start */
  select(id: ApplicationId): Attempt {
    return this.deps.settings.chooseApplication(id)
  }

  /** A random name for one entry of a list that is written down. */
  newEntryId(): Attempt<string> {
    return this.deps.newId()
  }

  private changeSaved(id: ApplicationId, change: SavedChange): Attempt {
    return this.saving(id, async () => {
      const entry = await this.newest(id)
      const next = entry ? change(entry.saved) : GONE
      if ('kind' in next) return failed(next)
      return entry && next !== entry.saved ? this.put(this.records.change(entry, next)) : ok(undefined)
    })
  }

  /**
   * Deletes the files that a degree gave up, by `discard`. First the same state is written once more, so that both
   * slots of the record say it: after that the loss of one brings nothing back. Nothing is deleted while some record is
   * not seen: it may stand on the same file.
   */
  private sweep(id: ApplicationId, discard: (file: string) => Attempt): Attempt {
    return this.saving(id, async () => {
      const entry = this.entries.get(id)
      const files = entry ? givenUp(entry.saved) : []
      const isOver = entry?.saved.isRemovalFinal ?? false
      if (!entry || (files.length === 0 && !isOver) || !this.records.isComplete) return ok(undefined)
      const settled = await this.put(this.records.change(entry, entry.saved))
      if (!settled.ok) return settled
      const others = this.saved.filter(({ application }) => application.id !== id)
      const named = new Set(others.flatMap((other) => [...namedFiles(other)]))
      for (const file of files.filter((name) => !named.has(name))) {
        const discarded = await discard(file)
        if (!discarded.ok) return discarded
      }
      return isOver
        ? this.removeRecord(id)
        : this.put(this.records.change(entry, withoutDiscarded(entry.saved)))
    })
  }

  /** What is shown of a degree; where the phone did not give its newest state, it is asked once more. */
  private async newest(id: ApplicationId): Promise<StoredApplication | undefined> {
    if (this.entries.has(id) && this.unread.has(id)) await this.readNow(id)
    return this.entries.get(id)
  }

  /** What is shown of it stays where the phone gives even less. */
  private async readNow(id: ApplicationId): Promise<void> {
    const loaded = await this.records.readAgain(id)
    if (loaded.notice) this.tell(loaded.notice)
    const others = [...this.entries].filter(([other]) => other !== id)
    const entry = entryOf(loaded) ?? (loaded.isUnread ? this.entries.get(id) : undefined)
    this.show(new Map(entry ? [...others, [id, entry]] : others))
    if (!loaded.isUnread) this.setUnread([...this.unread].filter((other) => other !== id))
  }

  private async removeRecord(id: ApplicationId): Attempt {
    const removed = await this.records.remove(id)
    if (removed.ok) this.show(new Map([...this.entries].filter(([other]) => other !== id)))
    return removed
  }

  private get ordered(): readonly StoredApplication[] {
    return [...this.entries.values()].sort(byAddition)
  }

  private async addNow(degree: Degree): Attempt<Application> {
    const id = await this.deps.newId()
    if (!id.ok) return id
    const application = newApplication(id.value, degree, this.deps.today())
    const put = await this.put(this.records.create(application))
    if (!put.ok) return put
    // The degree is safe; which one is in hand is only a convenience.
    await this.deps.settings.chooseApplication(id.value)
    return ok(application)
  }

  private saving<T>(name: string, task: () => Promise<T>): Promise<T> {
    this.countRunning(1)
    const done = () => this.countRunning(-1)
    const run = this.queue.run(name, task)
    run.then(done, done)
    return run
  }

  /** The phone first, then what is shown. */
  private async put(write: Attempt<StoredApplication>): Attempt {
    const written = await write
    if (!written.ok) return written
    this.show(new Map(this.entries).set(written.value.saved.application.id, written.value))
    return ok(undefined)
  }

  private show(entries: ReadonlyMap<ApplicationId, StoredApplication>): void {
    this.entries = entries
  }

  private setUnlisted(isUnlisted: boolean): void {
    this.isUnlisted = isUnlisted
  }

  private setUnread(ids: Iterable<ApplicationId>): void {
    this.unread = new Set(ids)
  }

  private finishLoading(): void {
    this.isLoaded = true
  }

  private countRunning(change: 1 | -1): void {
    this.running += change
  }
}
