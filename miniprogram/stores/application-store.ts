import { makeAutoObservable, observable } from 'mobx-miniprogram'
import { filesOf, type Application, type ApplicationId, type Capture } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { newApplication, type ApplicationChange } from './changed-application'
import { withCapture, withCaptureAt, withoutCapture, withoutOriginal } from './changed-captures'
import { ApplicationRecords, type ApplicationRecordsDeps, type Entry } from './save/application-records'
import { Queue } from './save/queue'
import type { SettingsStore } from './settings-store'

/** What takes a deletion back; worth something only in the run of the app that made it. */
export type UndoToken =
  | { readonly kind: 'application'; readonly applicationId: ApplicationId }
  | {
      readonly kind: 'capture'
      readonly applicationId: ApplicationId
      readonly capture: Capture
      readonly index: number
    }

export interface ApplicationStoreDeps extends ApplicationRecordsDeps {
  readonly settings: SettingsStore
  newId(): Promise<Result<string, Problem>>
  today(): IsoDate
}

type Done = Promise<Result<void, Problem>>

const GONE: Problem = { kind: 'application-gone' }

const byAddition = ({ saved: one }: Entry, { saved: other }: Entry): number =>
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
  private entries: ReadonlyMap<ApplicationId, Entry> = new Map()
  private running = 0
  private readonly records: ApplicationRecords
  private readonly adding = new Map<string, Promise<Result<Application, Problem>>>()
  private readonly queue = new Queue()

  constructor(private readonly deps: ApplicationStoreDeps) {
    this.records = new ApplicationRecords(deps)
    makeAutoObservable<this, 'deps' | 'entries' | 'records' | 'adding' | 'queue'>(this, {
      notices: observable.ref,
      entries: observable.ref,
      records: false,
      adding: false,
      queue: false,
      deps: false,
    })
  }

  /** All degrees, in the order they were added. */
  get applications(): readonly Application[] {
    return [...this.entries.values()].sort(byAddition).map((entry) => entry.saved.application)
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
    return this.entries.get(id)?.saved.application
  }

  /** Shown, but not to be changed: a newer app wrote it, or it could not be put in order. */
  isReadOnly(id: ApplicationId): boolean {
    return this.entries.get(id)?.blocked !== undefined
  }

  /** The one way to write what a degree holds: `change` sees the newest state, never one that was read before. */
  change(id: ApplicationId, change: ApplicationChange): Done {
    return this.saving(id, async () => {
      const entry = this.entries.get(id)
      if (!entry) return failed(GONE)
      const application = change(entry.saved.application)
      return application === entry.saved.application
        ? ok(undefined)
        : this.put(this.records.change(entry, application))
    })
  }

  /** Reads every degree. Never throws; what went wrong is in `notices`. */
  async load(): Promise<void> {
    const loaded = await this.records.load()
    if (!loaded.ok) return this.tell(loaded.problem)
    loaded.value.notices.forEach((notice) => this.tell(notice))
    this.show(new Map(loaded.value.entries.map((entry) => [entry.saved.application.id, entry])))
    this.finishLoading()
  }

  /** Adds what the home page should tell; the same thing is told once. */
  tell(problem: Problem): void {
    const isKnown = this.notices.some((notice) => JSON.stringify(notice) === JSON.stringify(problem))
    if (!isKnown) this.notices = [...this.notices, problem]
  }

  dismissNotices(): void {
    this.notices = []
  }

  /** Adds a degree and takes it in hand. A second tap while the first is saving adds nothing. */
  add(degree: Degree): Promise<Result<Application, Problem>> {
    const key = JSON.stringify(degree)
    const running = this.adding.get(key)
    if (running) return running
    const adding = this.saving('add', () => this.addNow(degree))
    const done = () => this.adding.delete(key)
    this.adding.set(key, adding)
    adding.then(done, done)
    return adding
  }

  /** Puts a whole degree there, as a new one or instead of the one with its id. Gives what stood there before. */
  adopt(application: Application): Promise<Result<Application | undefined, Problem>> {
    const { id } = application
    return this.saving(id, async () => {
      const entry = this.entries.get(id)
      // Deleted a moment ago: that ends now, or it would take the new one along.
      const ended = await this.records.deleteBuried(id)
      if (!ended.ok) return ended
      const put = await this.put(
        entry ? this.records.change(entry, application) : this.records.create(application),
      )
      return put.ok ? ok(entry?.saved.application) : put
    })
  }

  /** Deletes files that this degree named once and does not name any more. */
  discardFiles(id: ApplicationId, files: readonly string[]): Done {
    return this.saving(id, async () => {
      const settled = await this.settleNow(id)
      if (!settled.ok) return settled
      const named = new Set(this.find(id)?.captures.flatMap(filesOf))
      for (const file of files.filter((name) => !named.has(name))) {
        const discarded = await this.deps.discardPhoto(file)
        if (!discarded.ok) return discarded
      }
      return ok(undefined)
    })
  }

  select(id: ApplicationId): Done {
    return this.deps.settings.chooseApplication(id)
  }

  /** A random name for one entry of a list that is written down. */
  newEntryId(): Promise<Result<string, Problem>> {
    return this.deps.newId()
  }

  /**
   * Deletes the whole photographs behind these cut pages for good: the student is content with the corners, or the
   * phone has no room. The pages themselves stay.
   */
  dropOriginals(id: ApplicationId, captureIds: readonly string[]): Done {
    return this.saving(id, async () => {
      const entry = this.entries.get(id)
      if (!entry) return failed(GONE)
      const { application } = entry.saved
      const cut = captureIds.reduce((all, page) => withCapture(page, withoutOriginal)(all), application)
      const written = await this.put(this.records.change(entry, cut))
      return written.ok ? this.discardUnnamed(id, application.captures.flatMap(filesOf)) : written
    })
  }

  /** Takes a page out. Its file stays for the undo, until `forget` or the clean-up of a later start. */
  async removeCapture(id: ApplicationId, captureId: string): Promise<Result<UndoToken, Problem>> {
    const captures = this.find(id)?.captures ?? []
    const index = captures.findIndex((capture) => capture.id === captureId)
    if (index < 0) return failed(GONE)
    const written = await this.change(id, withoutCapture(captureId))
    return written.ok ? ok({ kind: 'capture', applicationId: id, capture: captures[index], index }) : written
  }

  /** Takes a degree out of the list. It is deleted for good by `forget`, or at the next start. */
  remove(id: ApplicationId): Promise<Result<UndoToken, Problem>> {
    return this.saving(id, async () => {
      const entry = this.entries.get(id)
      if (!entry && !this.records.isBuried(id)) return failed(GONE)
      const buried = entry ? await this.records.bury(entry) : ok(undefined)
      if (!buried.ok) return buried
      this.take(id)
      return ok({ kind: 'application', applicationId: id })
    })
  }

  /** Takes a deletion back. */
  restore(token: UndoToken): Done {
    const id = token.applicationId
    return token.kind === 'capture'
      ? this.change(id, withCaptureAt(token.capture, token.index))
      : this.saving(id, () => this.put(this.records.unbury(id)))
  }

  /** The undo is over: deletes for good what the token stands for. */
  forget(token: UndoToken): Done {
    const id = token.applicationId
    return this.saving(id, () =>
      token.kind === 'capture' ? this.deleteCapture(id, token.capture) : this.records.deleteBuried(id),
    )
  }

  /** After start-up: ends the deletions of earlier runs. */
  async finishRemovals(): Promise<void> {
    for (const applicationId of this.records.leftOvers())
      await this.forget({ kind: 'application', applicationId })
  }

  /** After start-up: which of these sealed files no degree names. */
  unnamedPhotos(files: readonly string[]): Promise<readonly string[]> {
    return this.records.unnamed(files)
  }

  /** Writes every degree once more, so that no older slot names a page that was taken out. */
  async settleAll(): Promise<boolean> {
    const settled = await Promise.all([...this.entries.keys()].map((id) => this.settle(id)))
    return settled.every((result) => result.ok)
  }

  private async addNow(degree: Degree): Promise<Result<Application, Problem>> {
    const id = await this.deps.newId()
    if (!id.ok) return id
    const application = newApplication(id.value, degree, this.deps.today())
    const put = await this.put(this.records.create(application))
    if (!put.ok) return put
    // The degree is safe; which one is in hand is only a convenience.
    await this.deps.settings.chooseApplication(id.value)
    return ok(application)
  }

  private async deleteCapture(id: ApplicationId, capture: Capture): Done {
    return this.discardUnnamed(id, filesOf(capture))
  }

  /** Deletes those of the files that no page of the degree names any more, in neither slot of its record. */
  private async discardUnnamed(id: ApplicationId, files: readonly string[]): Done {
    const named = new Set(this.find(id)?.captures.flatMap(filesOf))
    const unnamed = files.filter((file) => !named.has(file))
    if (unnamed.length === 0) return ok(undefined)
    const settled = await this.settleNow(id)
    if (!settled.ok) return settled
    for (const file of unnamed) {
      const discarded = await this.deps.discardPhoto(file)
      if (!discarded.ok) return discarded
    }
    return ok(undefined)
  }

  private settle(id: ApplicationId): Done {
    return this.queue.run(id, () => this.settleNow(id))
  }

  private async settleNow(id: ApplicationId): Done {
    const entry = this.entries.get(id)
    return entry ? this.records.settle(entry) : ok(undefined)
  }

  private saving<T>(name: string, task: () => Promise<T>): Promise<T> {
    this.countRunning(1)
    const done = () => this.countRunning(-1)
    const run = this.queue.run(name, task)
    run.then(done, done)
    return run
  }

  /** The phone first, then what is shown. */
  private async put(write: Promise<Result<Entry, Problem>>): Done {
    const written = await write
    if (!written.ok) return written
    this.show(new Map(this.entries).set(written.value.saved.application.id, written.value))
    return ok(undefined)
  }

  private take(id: ApplicationId): void {
    this.show(new Map([...this.entries].filter(([other]) => other !== id)))
  }

  private show(entries: ReadonlyMap<ApplicationId, Entry>): void {
    this.entries = entries
  }

  private finishLoading(): void {
    this.isLoaded = true
  }

  private countRunning(change: 1 | -1): void {
    this.running += change
  }
}
