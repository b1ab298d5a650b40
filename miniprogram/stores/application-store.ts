import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Application, ApplicationId, Capture, EntryExit } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId } from '../model/material'
import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import type { StepId } from '../model/step'
import {
  turned,
  withCapture,
  withCaptureAt,
  withCaptures,
  withDay,
  withMovedCapture,
  withoutCapture,
  withoutDay,
} from './changed-application'
import { loadRecord, type LoadedRecord } from './save/load-record'
import { Queue } from './save/queue'
import type { Records } from './save/records'
import { RECORD_NAMES, type SavedApplication } from './save/saved'
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

export interface ApplicationStoreDeps {
  readonly records: Records
  readonly settings: SettingsStore
  newId(): Promise<Result<string, Problem>>
  now(): number
  today(): IsoDate
  /** Deletes the sealed file of a page that no record names any more. */
  discardPhoto(id: string): Promise<Result<void, Problem>>
}

interface Entry {
  readonly saved: SavedApplication
  /** Why this record must not be written. */
  readonly blocked?: Problem
  /** Removed in an earlier run: nobody can take it back any more. */
  readonly isLeftOver?: boolean
}

type Entries = ReadonlyMap<ApplicationId, Entry>
type Done = Promise<Result<void, Problem>>
type Change = (application: Application) => Application

const GONE: Problem = { kind: 'application-gone' }
const recordName = (id: ApplicationId): string => `${RECORD_NAMES.applicationPrefix}${id}`

const byAddition = ({ saved: one }: Entry, { saved: other }: Entry): number =>
  one.application.createdOn.localeCompare(other.application.createdOn) || one.addedAtMs - other.addedAtMs

/**
 * The student's degrees, each with what was done for it. Every action writes its one record first and changes what is
 * shown only when the phone has it; after a failed write all is as before.
 */
export class ApplicationStore {
  notices: readonly Problem[] = []
  /** False until the list of records was read: an empty list then says nothing. */
  isLoaded = false
  private entries: Entries = new Map()
  private running = 0
  /** Tombstones: marked as removed in their record, waiting for undo or for the end. */
  private readonly removed = new Map<ApplicationId, Entry>()
  private readonly adding = new Map<string, Promise<Result<Application, Problem>>>()
  private readonly queue = new Queue()

  constructor(private readonly deps: ApplicationStoreDeps) {
    makeAutoObservable<this, 'deps' | 'entries' | 'removed' | 'adding' | 'queue'>(this, {
      notices: observable.ref,
      entries: observable.ref,
      removed: false,
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

  isReadOnly(id: ApplicationId): boolean {
    return this.entries.get(id)?.blocked !== undefined
  }

  /** Reads every degree. Never throws; what went wrong is in `notices`. */
  async load(): Promise<void> {
    const names = await this.deps.records.names(RECORD_NAMES.applicationPrefix)
    if (!names.ok) return this.tell(names.problem)
    const nowMs = this.deps.now()
    const loaded = await Promise.all(
      names.value.map((name) => loadRecord(this.deps.records, 'application', name, nowMs)),
    )
    this.show(loaded)
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

  changeDegree(id: ApplicationId, degree: Degree): Done {
    return this.change(id, (application) => ({ ...application, degree }))
  }

  select(id: ApplicationId): Done {
    return this.deps.settings.chooseApplication(id)
  }

  finishStep(id: ApplicationId, step: StepId): Done {
    const today = this.deps.today()
    return this.change(id, (application) => ({
      ...application,
      doneOn: withDay(application.doneOn, step, today),
    }))
  }

  reopenStep(id: ApplicationId, step: StepId): Done {
    return this.change(id, (application) => ({
      ...application,
      doneOn: withoutDay(application.doneOn, step),
    }))
  }

  recordEntryExit(id: ApplicationId, entryExit: EntryExit): Done {
    return this.change(id, (application) => ({ ...application, entryExit }))
  }

  handleMaterial(id: ApplicationId, material: MaterialId): Done {
    const today = this.deps.today()
    return this.change(id, (application) => ({
      ...application,
      handledOn: withDay(application.handledOn, material, today),
    }))
  }

  unhandleMaterial(id: ApplicationId, material: MaterialId): Done {
    return this.change(id, (application) => ({
      ...application,
      handledOn: withoutDay(application.handledOn, material),
    }))
  }

  /** The photos must lie sealed on the phone already: files first, then the record that names them. */
  addCaptures(id: ApplicationId, captures: readonly Capture[]): Done {
    return this.change(id, (application) => withCaptures(application, captures))
  }

  replaceCapture(id: ApplicationId, captureId: string, capture: Capture): Done {
    return this.change(id, (application) => withCapture(application, captureId, () => capture))
  }

  turnCapture(id: ApplicationId, captureId: string): Done {
    return this.change(id, (application) => withCapture(application, captureId, turned))
  }

  moveCapture(id: ApplicationId, captureId: string, toIndexWithinMaterial: number): Done {
    return this.change(id, (application) => withMovedCapture(application, captureId, toIndexWithinMaterial))
  }

  /** Takes a page out. Its file stays for the undo, until `forget` or the clean-up of a later start. */
  async removeCapture(id: ApplicationId, captureId: string): Promise<Result<UndoToken, Problem>> {
    const captures = this.find(id)?.captures ?? []
    const index = captures.findIndex((capture) => capture.id === captureId)
    if (index < 0) return failed(GONE)
    const written = await this.change(id, (application) => withoutCapture(application, captureId))
    return written.ok ? ok({ kind: 'capture', applicationId: id, capture: captures[index], index }) : written
  }

  /** Takes a degree out of the list. It is deleted for good by `forget`, or at the next start. */
  remove(id: ApplicationId): Promise<Result<UndoToken, Problem>> {
    return this.saving(id, async () => {
      const token: UndoToken = { kind: 'application', applicationId: id }
      if (this.removed.has(id)) return ok(token)
      const entry = this.entries.get(id)
      if (!entry) return failed(GONE)
      const written = await this.write(entry, { ...entry.saved, isRemoved: true })
      if (!written.ok) return written
      this.removed.set(id, entry)
      this.take(id)
      return ok(token)
    })
  }

  /** Takes a deletion back. */
  restore(token: UndoToken): Done {
    const id = token.applicationId
    if (token.kind === 'capture') {
      return this.change(id, (application) => withCaptureAt(application, token.capture, token.index))
    }
    return this.saving(id, async () => {
      const entry = this.removed.get(id)
      if (!entry) return failed(GONE)
      const written = await this.write(entry, entry.saved)
      if (written.ok) this.removed.delete(id)
      return written
    })
  }

  /** The undo is over: deletes for good what the token stands for. */
  forget(token: UndoToken): Done {
    const id = token.applicationId
    return this.saving(id, () =>
      token.kind === 'application' ? this.deleteRemoved(id) : this.deleteCapture(id, token.capture.id),
    )
  }

  /** Deletes what was removed in an earlier run and not taken back. Part of the clean-up after start-up. */
  async finishRemovals(): Promise<void> {
    const ids = [...this.removed.keys()].filter((id) => this.removed.get(id)?.isLeftOver)
    for (const id of ids) await this.forget({ kind: 'application', applicationId: id })
  }

  private async addNow(degree: Degree): Promise<Result<Application, Problem>> {
    const id = await this.deps.newId()
    if (!id.ok) return id
    const application: Application = {
      id: id.value,
      createdOn: this.deps.today(),
      degree,
      entryExit: { record: 'unknown' },
      doneOn: {},
      handledOn: {},
      captures: [],
    }
    const saved = { application, addedAtMs: this.deps.now(), isRemoved: false }
    const written = await this.write({ saved }, saved)
    if (!written.ok) return written
    // The degree is safe; which one is in hand is only a convenience.
    await this.deps.settings.chooseApplication(id.value)
    return ok(application)
  }

  private change(id: ApplicationId, change: Change): Done {
    return this.saving(id, async () => {
      const entry = this.entries.get(id)
      if (!entry) return failed(GONE)
      const application = change(entry.saved.application)
      return application === entry.saved.application
        ? ok(undefined)
        : this.write(entry, { ...entry.saved, application })
    })
  }

  /** The phone first, then what is shown. */
  private async write(entry: Entry, saved: SavedApplication): Promise<Result<void, Problem>> {
    if (entry.blocked) return failed(entry.blocked)
    const written = await this.deps.records.write(recordName(saved.application.id), saved)
    if (written.ok && !saved.isRemoved) this.put({ saved })
    return written
  }

  /** The photos first: while their tombstone is there, an interrupted deletion is taken up again. */
  private async deleteRemoved(id: ApplicationId): Promise<Result<void, Problem>> {
    const entry = this.removed.get(id)
    if (!entry) return ok(undefined)
    for (const capture of entry.saved.application.captures) {
      const discarded = await this.deps.discardPhoto(capture.id)
      if (!discarded.ok) return discarded
    }
    const gone = await this.deps.records.remove(recordName(id))
    if (gone.ok) this.removed.delete(id)
    return gone
  }

  /** One more write, so that the older slot does not name the file either; then the file. */
  private async deleteCapture(id: ApplicationId, captureId: string): Promise<Result<void, Problem>> {
    const entry = this.entries.get(id)
    if (entry?.saved.application.captures.some((capture) => capture.id === captureId)) return ok(undefined)
    const settled = entry ? await this.write(entry, entry.saved) : ok(undefined)
    return settled.ok ? this.deps.discardPhoto(captureId) : settled
  }

  private saving<T>(name: string, task: () => Promise<T>): Promise<T> {
    this.countRunning(1)
    const done = () => this.countRunning(-1)
    const run = this.queue.run(name, task)
    run.then(done, done)
    return run
  }

  private countRunning(change: 1 | -1): void {
    this.running += change
  }

  private show(loaded: readonly LoadedRecord<SavedApplication>[]): void {
    const entries = new Map<ApplicationId, Entry>()
    for (const { value: saved, blocked, notice } of loaded) {
      if (notice) this.tell(notice)
      if (saved?.isRemoved) this.removed.set(saved.application.id, { saved, blocked, isLeftOver: true })
      else if (saved) entries.set(saved.application.id, { saved, blocked })
    }
    this.entries = entries
    this.isLoaded = true
  }

  private put(entry: Entry): void {
    this.entries = new Map(this.entries).set(entry.saved.application.id, entry)
  }

  private take(id: ApplicationId): void {
    const entries = new Map(this.entries)
    entries.delete(id)
    this.entries = entries
  }
}
