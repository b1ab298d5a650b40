import { filesOf, type Application, type ApplicationId } from '../../model/application'
import type { Problem } from '../../model/problem'
import { failed, ok, type Result } from '../../model/result'
import { loadRecord } from './load-record'
import type { Records } from './records'
import { RECORD_NAMES, type SavedApplication } from './saved'

export interface ApplicationRecordsDeps {
  readonly records: Records
  now(): number
  /** Deletes the sealed file of a page that no record names any more. */
  discardPhoto(id: string): Promise<Result<void, Problem>>
}

/** A degree as it lies on the phone. */
export interface Entry {
  readonly saved: SavedApplication
  /** Why this record must not be written. */
  readonly blocked?: Problem
}

export interface LoadedApplications {
  readonly entries: readonly Entry[]
  readonly notices: readonly Problem[]
}

interface Tombstone {
  readonly entry: Entry
  /** From an earlier run: nobody can take it back any more. */
  readonly isLeftOver: boolean
}

type Done = Promise<Result<void, Problem>>

const GONE: Problem = { kind: 'application-gone' }
const recordName = (id: ApplicationId): string => `${RECORD_NAMES.applicationPrefix}${id}`

/**
 * The records of all degrees. Deleting one takes two steps: its record becomes a tombstone, which hides it and can be
 * taken back; later its photos and then the record go. A kill at any moment leaves the degree, or the tombstone, from
 * which the next start goes on.
 */
export class ApplicationRecords {
  private readonly tombstones = new Map<ApplicationId, Tombstone>()
  private readonly seenPhotos = new Set<string>()
  private isAllRead = false

  constructor(private readonly deps: ApplicationRecordsDeps) {}

  async load(): Promise<Result<LoadedApplications, Problem>> {
    this.isAllRead = false
    this.tombstones.clear()
    const names = await this.deps.records.names(RECORD_NAMES.applicationPrefix)
    if (!names.ok) return names
    const nowMs = this.deps.now()
    const loaded = await Promise.all(
      names.value.map((name) => loadRecord(this.deps.records, 'application', name, nowMs)),
    )
    this.isAllRead = loaded.every((record) => record.blocked === undefined)
    const found = loaded.flatMap(({ value, blocked }) => (value ? [{ saved: value, blocked }] : []))
    found.forEach((entry) => this.note(entry))
    return ok({
      entries: found.filter((entry) => !entry.saved.isRemoved),
      notices: loaded.flatMap(({ notice }) => (notice ? [notice] : [])),
    })
  }

  create(application: Application): Promise<Result<Entry, Problem>> {
    const saved = { application, addedAtMs: this.deps.now(), isRemoved: false }
    return this.write({ saved }, saved)
  }

  change(entry: Entry, application: Application): Promise<Result<Entry, Problem>> {
    return this.write(entry, { ...entry.saved, application })
  }

  /** Hides a degree; the record still holds all of it. */
  async bury(entry: Entry): Done {
    const written = await this.write(entry, { ...entry.saved, isRemoved: true })
    if (!written.ok) return written
    this.tombstones.set(entry.saved.application.id, { entry, isLeftOver: false })
    return ok(undefined)
  }

  isBuried(id: ApplicationId): boolean {
    return this.tombstones.has(id)
  }

  /** Takes a deletion back. */
  async unbury(id: ApplicationId): Promise<Result<Entry, Problem>> {
    const entry = this.tombstones.get(id)?.entry
    if (!entry) return failed(GONE)
    const written = await this.write(entry, { ...entry.saved, isRemoved: false })
    if (written.ok) this.tombstones.delete(id)
    return written
  }

  /** Deletes a buried degree for good: the photos first, for while the tombstone names them nothing is forgotten. */
  async deleteBuried(id: ApplicationId): Done {
    const entry = this.tombstones.get(id)?.entry
    if (!entry) return ok(undefined)
    for (const file of entry.saved.application.captures.flatMap(filesOf)) {
      const discarded = await this.deps.discardPhoto(file)
      if (!discarded.ok) return discarded
    }
    const removed = await this.deps.records.remove(recordName(id))
    if (removed.ok) this.tombstones.delete(id)
    return removed
  }

  /** The degrees that were deleted in an earlier run and still lie here. */
  leftOvers(): readonly ApplicationId[] {
    return [...this.tombstones].filter(([, { isLeftOver }]) => isLeftOver).map(([id]) => id)
  }

  /** One more write of the same state, so that the older slot does not name a page either that was taken out. */
  async settle(entry: Entry): Done {
    const written = await this.write(entry, entry.saved)
    return written.ok ? ok(undefined) : written
  }

  /**
   * Which of these files no record names. None, when there is a record that could not be read in full: it might name
   * any. What was named at some moment of this run is kept too, because an undo may bring it back.
   */
  async unnamed(files: readonly string[]): Promise<readonly string[]> {
    const candidates = this.isAllRead ? files.filter((file) => !this.seenPhotos.has(file)) : []
    if (candidates.length === 0) return []
    const rescued = await this.deps.records.rescuedTexts()
    if (!rescued.ok) return []
    return candidates.filter((file) => !rescued.value.some((text) => text.includes(file)))
  }

  private async write(entry: Entry, saved: SavedApplication): Promise<Result<Entry, Problem>> {
    if (entry.blocked) return failed(entry.blocked)
    const written = await this.deps.records.write(recordName(saved.application.id), saved)
    if (!written.ok) return written
    this.notePhotos(saved)
    return ok({ saved })
  }

  private note(entry: Entry): void {
    const { saved } = entry
    this.notePhotos(saved)
    if (saved.isRemoved) this.tombstones.set(saved.application.id, { entry, isLeftOver: true })
  }

  private notePhotos({ application }: SavedApplication): void {
    application.captures.flatMap(filesOf).forEach((file) => this.seenPhotos.add(file))
  }
}
