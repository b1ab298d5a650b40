import { filesOf, type Application, type ApplicationId } from '../../model/application'
import type { Attempt, Problem } from '../../model/problem'
import { failed, ok } from '../../model/result'
import type { Census } from './census'
import { loadRecord, type LoadedRecord } from './load-record'
import type { Records } from './records'
import { RECORD_NAMES, type SavedApplication } from './saved'

export interface ApplicationRecordsDeps {
  readonly records: Records
  readonly census: Census
  now: () => number
}

/** A degree as it lies on the phone. */
export interface StoredApplication {
  readonly saved: SavedApplication
  /** Why this record must not be written. */
  readonly blocked?: Problem
  /** There may be a newer state, which the phone did not give. */
  readonly isUnread?: true
}

export interface LoadedApplications {
  readonly entries: readonly StoredApplication[]
  /** Those that the phone did not give, or not in their newest state. */
  readonly unread: readonly ApplicationId[]
  readonly notices: readonly Problem[]
}

const recordName = (id: ApplicationId): string => `${RECORD_NAMES.applicationPrefix}${id}`
const idOf = (name: string): ApplicationId => name.slice(RECORD_NAMES.applicationPrefix.length)

type LoadedApplication = LoadedRecord<SavedApplication>

export const entryOf = ({ value, blocked, isUnread }: LoadedApplication): StoredApplication | undefined =>
  value && { saved: value, blocked, isUnread }

/** The sealed files that a record stands on: those of its pages and of pages that may still be taken back. */
export const namedFiles = ({ application, removedPages }: SavedApplication): ReadonlySet<string> =>
  new Set([...application.captures, ...removedPages.map(({ capture }) => capture)].flatMap(filesOf))

/** What a write stops naming is discarded by it, and by nothing else. */
const withDiscarded = (before: SavedApplication, next: SavedApplication): SavedApplication => {
  const named = namedFiles(next)
  const given = [...next.discarded, ...namedFiles(before)]
  return { ...next, discarded: [...new Set(given)].filter((file) => !named.has(file)) }
}

/**
 * The records of all degrees. A record that was there once and is not found is missed, never taken for deleted: which
 * ones there should be stands in the census.
 */
export class ApplicationRecords {
  private isListed = false
  private missing: readonly ApplicationId[] = []
  /** Records that lie here and must not be written over, with why. */
  private blocked: ReadonlyMap<ApplicationId, Problem> = new Map()
  /** Were missed until they were written anew in this run of the app. */
  private readonly foundAgain = new Set<ApplicationId>()

  constructor(private readonly deps: ApplicationRecordsDeps) {}

  /** Every record was found and read: what they do not name, nothing names. */
  get isComplete(): boolean {
    return this.isListed && this.blocked.size === 0 && this.missing.length === 0
  }

  async load(): Attempt<LoadedApplications> {
    const { records, census } = this.deps
    this.isListed = false
    const listed = await records.names(RECORD_NAMES.applicationPrefix)
    if (!listed.ok) return listed
    // The list of keys may be incomplete for once: what the census knows is asked for by its name.
    const known = await census.load()
    const names = [...new Set([...listed.value, ...(known.ok ? known.value.map(recordName) : [])])]
    const loaded = await Promise.all(names.map((name) => this.loadOne(idOf(name))))
    this.isListed = known.ok
    this.blocked = new Map(loaded.flatMap(({ id, blocked }) => (blocked ? [[id, blocked] as const] : [])))
    this.missing = loaded.flatMap(({ id, isAbsent }) => (isAbsent ? [id] : []))
    const there = loaded.flatMap(({ id, isAbsent, isPutAside }) => (isAbsent || isPutAside ? [] : [id]))
    await census.settle([...there, ...this.missing])
    const count = this.missing.length
    return ok({
      entries: loaded.flatMap((one) => entryOf(one) ?? []),
      unread: loaded.flatMap(({ id, isUnread }) => (isUnread ? [id] : [])),
      notices: [
        ...loaded.flatMap(({ notice }) => (notice ? [notice] : [])),
        ...(count > 0 ? [{ kind: 'records-missing', count } as const] : []),
      ],
    })
  }

  /** Reads one degree that the phone did not give before. */
  async readAgain(id: ApplicationId): Promise<LoadedApplication> {
    const loaded = await this.loadOne(id)
    const others = [...this.blocked].filter(([other]) => other !== id)
    this.blocked = new Map(loaded.blocked ? [...others, [id, loaded.blocked]] : others)
    if (loaded.isAbsent) this.missing = [...this.missing, id]
    // Not missed either: it lies under a rescue key.
    // eslint-disable-next-line house/result-looked-at -- where it stays on the list, the next start misses it and says so
    if (loaded.isPutAside) await this.deps.census.drop(id)
    return loaded.isAbsent ? { ...loaded, notice: { kind: 'records-missing', count: 1 } } : loaded
  }

  private async loadOne(id: ApplicationId): Promise<LoadedApplication & { readonly id: ApplicationId }> {
    return { id, ...(await loadRecord(this.deps.records, 'application', recordName(id), this.deps.now())) }
  }

  /** The student knows which records are missing: they are missed no longer. */
  async acceptMissing(): Attempt {
    for (const id of this.missing) {
      const dropped = await this.deps.census.drop(id)
      if (!dropped.ok) return dropped
    }
    this.missing = []
    return ok(undefined)
  }

  /** Which ones are not ours to change, or were not read. */
  get blockedIds(): readonly ApplicationId[] {
    return [...this.blocked.keys()]
  }

  /** Why nothing can be written under this name: what lies there is not ours to change, or was not read. */
  whyBlocked(id: ApplicationId): Problem | undefined {
    return this.blocked.get(id)
  }

  /** Writes a degree for the first time. */
  async create(application: Application): Attempt<StoredApplication> {
    const blocked = this.blocked.get(application.id)
    if (blocked) return failed(blocked)
    const saved: SavedApplication = {
      application,
      addedAtMs: this.deps.now(),
      isRemoved: false,
      isRemovalFinal: false,
      removedPages: [],
      discarded: [],
    }
    const written = await this.write({ saved }, saved)
    if (!written.ok) return written
    if (this.missing.includes(application.id)) this.foundAgain.add(application.id)
    this.missing = this.missing.filter((id) => id !== application.id)
    // Not missed yet if it were lost now; the next start notes it.
    await this.deps.census.add(application.id)
    return written
  }

  /** Writes the next state of a degree; the files it gives up are noted in the same write. */
  async change(entry: StoredApplication, next: SavedApplication): Attempt<StoredApplication> {
    return this.write(entry, withDiscarded(entry.saved, next))
  }

  /** Removes the record of a degree for good. It is struck off the census first: it must not be missed. */
  async remove(id: ApplicationId): Attempt {
    const dropped = await this.deps.census.drop(id)
    return dropped.ok ? this.deps.records.remove(recordName(id)) : dropped
  }

  /** Takes back what `create` wrote, or may have written. What was missed before is missed again. */
  async withdraw(id: ApplicationId): Attempt {
    if (this.blocked.has(id)) return ok(undefined)
    if (!this.foundAgain.delete(id)) return this.remove(id)
    this.missing = [...this.missing, id]
    return this.deps.records.remove(recordName(id))
  }

  private async write(entry: StoredApplication, saved: SavedApplication): Attempt<StoredApplication> {
    if (entry.blocked) return failed(entry.blocked)
    const written = await this.deps.records.write(recordName(saved.application.id), saved)
    return written.ok ? ok({ saved }) : written
  }
}
