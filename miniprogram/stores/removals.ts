import type { ApplicationId, Capture } from '../model/application'
import type { Attempt, Problem } from '../model/problem'
import { ok } from '../model/result'
import { withCapture, withCaptureAt, withoutCapture, withoutOriginal } from './changed-captures'
import { namedFiles } from './save/application-records'
import type { RemovedPage, SavedApplication } from './save/saved'

/** What was deleted and can be taken back. */
export type Removal =
  | { readonly kind: 'application'; readonly applicationId: ApplicationId }
  | { readonly kind: 'page'; readonly applicationId: ApplicationId; readonly captureId: string }

/** The next state of a record from its newest, or why there is none. */
export type SavedChange = (newest: SavedApplication) => SavedApplication | Problem

/** What deleting needs of the records. */
export interface RemovalRecords {
  /** Every record that could be read, deleted degrees included. */
  saved: () => readonly SavedApplication[]
  find: (id: ApplicationId) => SavedApplication | undefined
  change: (id: ApplicationId, change: SavedChange) => Attempt
  /**
   * Deletes the files that a degree gave up; all of it where its deletion is final.
   * @mendedLater what cannot be deleted now is tried at the next start
   */
  sweep: (id: ApplicationId) => Attempt
}

const GONE: Problem = { kind: 'application-gone' }

const isOf =
  (captureId: string) =>
  ({ capture }: RemovedPage): boolean =>
    capture.id === captureId

const keyOf = (removal: Removal): string => JSON.stringify(removal)

/**
 * Deleting, taking back, and letting go. Each is a state of the degree's record: shown, deleted but offered back, given
 * up. Only what a written record gives up is deleted from the phone, and only while every record can be seen; what a
 * kill or a failed write cut off stays where it was, and the offer to take it back with it.
 */
export class Removals {
  /** The student asked for these back, though the phone has not written it: they must not be given up. */
  private readonly askedBack = new Set<string>()
  private readonly ofThisRun = new Set<string>()

  constructor(private readonly records: RemovalRecords) {}

  /** Degrees that are deleted and can be taken back, those of earlier runs too. */
  get degrees(): readonly ApplicationId[] {
    return this.records
      .saved()
      .filter(({ isRemoved, isRemovalFinal }) => isRemoved && !isRemovalFinal)
      .map(({ application }) => application.id)
  }

  /** The pages of a degree that were taken out and can be taken back; the last one last. */
  pages(id: ApplicationId): readonly Capture[] {
    return (this.records.find(id)?.removedPages ?? []).map(({ capture }) => capture)
  }

  /** What was deleted since the app was opened: its offer may end by itself. An older one ends by the student's word. */
  isOfThisRun(removal: Removal): boolean {
    return this.ofThisRun.has(keyOf(removal))
  }

  /** Takes a degree out of the list. Its record still holds all of it. */
  async removeDegree(id: ApplicationId): Attempt<Removal> {
    const removal: Removal = { kind: 'application', applicationId: id }
    const written = await this.records.change(id, (newest) =>
      newest.isRemoved ? newest : { ...newest, isRemoved: true, isRemovalFinal: false },
    )
    return written.ok ? ok(this.begun(removal)) : written
  }

  /** Takes a page out of its degree. The record keeps it aside. */
  async removePage(id: ApplicationId, captureId: string): Attempt<Removal> {
    const removal: Removal = { kind: 'page', applicationId: id, captureId }
    const written = await this.records.change(id, (newest) => {
      const index = newest.application.captures.findIndex((capture) => capture.id === captureId)
      const capture = newest.application.captures[index]
      if (newest.isRemoved || !capture) return GONE
      return {
        ...newest,
        application: withoutCapture(captureId)(newest.application),
        removedPages: [...newest.removedPages.filter((page) => !isOf(captureId)(page)), { capture, index }],
      }
    })
    return written.ok ? ok(this.begun(removal)) : written
  }

  /** Takes a deletion back. Where the phone cannot write it, it stays offered. */
  async undo(removal: Removal): Attempt {
    this.askedBack.add(keyOf(removal))
    const written = await this.records.change(removal.applicationId, (newest) =>
      removal.kind === 'page' ? broughtBack(newest, removal.captureId) : restored(newest),
    )
    if (written.ok) this.askedBack.delete(keyOf(removal))
    return written
  }

  /**
   * The offer is over: what was deleted goes for good. Nothing happens where the student asked for it back.
   * @mendedLater what cannot be deleted now is tried at the next start
   */
  async letGo(removal: Removal): Attempt {
    const { applicationId: id } = removal
    if (this.askedBack.has(keyOf(removal)) || !this.records.find(id)) return ok(undefined)
    const written = await this.records.change(id, (newest) => {
      if (removal.kind === 'application')
        return newest.isRemoved ? { ...newest, isRemovalFinal: true } : newest
      const removedPages = newest.removedPages.filter((page) => !isOf(removal.captureId)(page))
      return removedPages.length === newest.removedPages.length ? newest : { ...newest, removedPages }
    })
    return written.ok ? this.records.sweep(id) : written
  }

  /** The student is content with the corners, or the phone has no room: whole photographs behind these pages go. */
  async dropOriginals(id: ApplicationId, captureIds: readonly string[]): Attempt {
    const written = await this.records.change(id, (newest) => ({
      ...newest,
      application: captureIds.reduce(
        (all, page) => withCapture(page, withoutOriginal)(all),
        newest.application,
      ),
    }))
    return written.ok ? this.records.sweep(id) : written
  }

  /**
   * Deletes what a degree gave up by a change. What cannot be deleted now is tried at the next start.
   * @mendedLater what cannot be deleted now is tried at the next start
   */
  sweep(id: ApplicationId): Attempt {
    return this.records.sweep(id)
  }

  /** After start-up: what earlier runs gave up and could not delete. */
  async sweepAll(): Promise<void> {
    for (const { application } of this.records.saved()) await this.records.sweep(application.id)
  }

  private begun(removal: Removal): Removal {
    this.askedBack.delete(keyOf(removal))
    this.ofThisRun.add(keyOf(removal))
    return removal
  }
}

/** The files that nothing in this record needs any more. */
export const givenUp = (saved: SavedApplication): readonly string[] =>
  saved.isRemoved && saved.isRemovalFinal
    ? [...saved.discarded, ...namedFiles(saved)]
    : saved.isRemoved
      ? []
      : saved.discarded

export const withoutDiscarded = (saved: SavedApplication): SavedApplication => ({ ...saved, discarded: [] })

/** A removal that is final already may be half deleted: it does not come back. */
const restored = (newest: SavedApplication): SavedApplication | Problem => {
  if (newest.isRemovalFinal) return GONE
  return newest.isRemoved ? { ...newest, isRemoved: false } : newest
}

const broughtBack = (newest: SavedApplication, captureId: string): SavedApplication | Problem => {
  const page = newest.removedPages.find(isOf(captureId))
  if (!page) return newest.application.captures.some(({ id }) => id === captureId) ? newest : GONE
  return {
    ...newest,
    application: withCaptureAt(page.capture, page.index)(newest.application),
    removedPages: newest.removedPages.filter((other) => other !== page),
  }
}
