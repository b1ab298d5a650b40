import type { Problem } from '../../model/problem'
import type { RecordKind } from './migrations'
import { openSave, type Opened } from './open-save'
import type { Repairs } from './readers'
import type { Records } from './records'
import type { SavedShape } from './saved'

/** What a start-up learns about one record. */
export interface LoadedRecord<T> {
  readonly value?: T
  /** What the student should be told. */
  readonly notice?: Problem
  /** Why the record must not be written now: what we could not read is never overwritten. */
  readonly blocked?: Problem
}

const UNREADABLE: Problem = { kind: 'save-unreadable' }
const NEWER: Problem = { kind: 'save-from-newer-app' }

const repairedProblem = ({ pages, answers }: Readonly<Repairs>): Problem => ({
  kind: 'save-repaired',
  dropped: pages,
  answers,
})

/** Puts the unreadable record aside, so that its name is free again. */
const rescued = async <T>(records: Records, name: string, nowMs: number): Promise<LoadedRecord<T>> => {
  const moved = await records.rescue(name, nowMs)
  return moved.ok ? { notice: UNREADABLE } : { notice: UNREADABLE, blocked: moved.problem }
}

/** Keeps a copy with the parts that had to be left out, then writes what is left: the student hears of it once. */
const repaired = async <T>(
  records: Records,
  name: string,
  { value, repairs }: Opened<T>,
  nowMs: number,
): Promise<LoadedRecord<T>> => {
  const notice = repairedProblem(repairs)
  const copied = await records.keepCopy(name, nowMs)
  if (!copied.ok) return { value, notice, blocked: copied.problem }
  await records.write(name, value)
  return { value, notice }
}

/** Reads a record, opens it, and puts it in order where it needs that. Never throws. */
export const loadRecord = async <Kind extends RecordKind>(
  records: Records,
  kind: Kind,
  name: string,
  nowMs: number,
): Promise<LoadedRecord<SavedShape<Kind>>> => {
  const found = await records.read(name)
  if (!found.ok) return { notice: found.problem, blocked: found.problem }
  if (found.value.kind === 'absent') return {}
  if (found.value.kind === 'unreadable') return rescued(records, name, nowMs)
  const opened = openSave(kind, found.value)
  if (!opened.ok) {
    if (opened.problem.kind === 'save-from-newer-app') return { notice: NEWER, blocked: NEWER }
    return rescued(records, name, nowMs)
  }
  const { value, isFromNewerApp, repairs } = opened.value
  if (isFromNewerApp) return { value, notice: NEWER, blocked: NEWER }
  if (repairs.pages + repairs.answers > 0) return repaired(records, name, opened.value, nowMs)
  return { value }
}
