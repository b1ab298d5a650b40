import type { Problem } from '../../model/problem'
import type { RecordKind } from './migrations'
import { openSave, type Opened } from './open-save'
import type { Records, StoredRecord } from './records'
import { nameOf, type SavedShape } from './saved'

/** What a start-up learns about one record. */
export interface LoadedRecord<T> {
  readonly value?: T
  /** There is nothing under this name. */
  readonly isAbsent?: true
  /** It could not be read and lies under a rescue key now. */
  readonly isPutAside?: true
  /** What the student should be told. */
  readonly notice?: Problem
  /** Why the record must not be written now: what we could not read is never overwritten. */
  readonly blocked?: Problem
  /** The phone did not give it, or only a state that may not be the newest: it may when it is asked again. */
  readonly isUnread?: true
}

const UNREADABLE: Problem = { kind: 'save-unreadable' }
const NEWER: Problem = { kind: 'save-from-newer-app' }

/**
 * Copies the unreadable record and frees its name, once a second start found the very same: one start in which the phone
 * answers wrongly must not cost what the student typed. The settings hold nothing of that kind.
 */
const putAside = async <T>(
  records: Records,
  kind: RecordKind,
  name: string,
  nowMs: number,
): Promise<LoadedRecord<T>> => {
  const isCopied = await records.isCopied(name)
  if (!isCopied.ok) return { notice: UNREADABLE, blocked: isCopied.problem }
  if (!isCopied.value) {
    const copied = await records.keepCopy(name, nowMs)
    if (!copied.ok) return { notice: UNREADABLE, blocked: copied.problem }
    if (kind !== 'settings') return { notice: UNREADABLE, blocked: UNREADABLE }
  }
  const freed = await records.free(name)
  return freed.ok ? { notice: UNREADABLE, isPutAside: true } : { notice: UNREADABLE, blocked: freed.problem }
}

/** Keeps a copy with the parts that had to be left out, then writes what is left: the student hears of it once. */
const repaired = async <T>(
  records: Records,
  name: string,
  { value, repairs }: Opened<T>,
  nowMs: number,
): Promise<LoadedRecord<T>> => {
  const notice: Problem = { kind: 'save-repaired', ...repairs }
  const copied = await records.keepCopy(name, nowMs)
  if (!copied.ok) return { value, notice, blocked: copied.problem }
  // eslint-disable-next-line house/result-looked-at -- a copy is kept, and the next start repairs it again
  await records.write(name, value)
  return { value, notice }
}

/** What was read may be the older state: it is shown as far as it can be, and neither put in order nor written. */
const inDoubt = <Kind extends RecordKind>(
  kind: Kind,
  name: string,
  found: StoredRecord,
  doubt: Problem,
): LoadedRecord<SavedShape<Kind>> => {
  const opened = openSave(kind, found)
  const value = opened.ok && nameOf(kind, opened.value.value) === name ? opened.value.value : undefined
  return { ...(value && { value }), notice: doubt, blocked: doubt, isUnread: true }
}

/** Reads a record, opens it, and puts it in order where it needs that. Never throws. */
export const loadRecord = async <Kind extends RecordKind>(
  records: Records,
  kind: Kind,
  name: string,
  nowMs: number,
): Promise<LoadedRecord<SavedShape<Kind>>> => {
  const found = await records.read(name)
  if (!found.ok) return { notice: found.problem, blocked: found.problem, isUnread: true }
  if (found.value.kind === 'absent') return { isAbsent: true }
  if (found.value.kind === 'unreadable') return putAside(records, kind, name, nowMs)
  if (found.value.doubt) return inDoubt(kind, name, found.value, found.value.doubt)
  const opened = openSave(kind, found.value)
  if (!opened.ok) {
    if (opened.problem.kind === 'save-from-newer-app') return { notice: NEWER, blocked: NEWER }
    return putAside(records, kind, name, nowMs)
  }
  const { value, isFromNewerApp, repairs } = opened.value
  // The record of another degree under this name, from before the slots said whose they are.
  if (nameOf(kind, value) !== name) return putAside(records, kind, name, nowMs)
  if (isFromNewerApp) return { value, notice: NEWER, blocked: NEWER }
  if (repairs.pages + repairs.answers > 0) return repaired(records, name, opened.value, nowMs)
  return { value }
}
