import type { Application, MarkId } from '../model/application'
import { dayInBeijing, startOfDayMs, type IsoDate } from '../model/iso-date'

/** The lists of what the student marks as done, and takes the mark back from. */
export type MarkList = 'doneOn' | 'handledOn'

/** A mark as it stands, or as it was taken back. */
export interface Mark {
  /** Absent while it is not set. */
  readonly on?: IsoDate
  /** Milliseconds since 1970 of its last change; absent where that was before changes were timed, or never. */
  readonly changedAtMs?: number
}

type Days = Readonly<Partial<Record<MarkId, IsoDate>>>

export const markOf = (application: Application, list: MarkList, id: MarkId): Mark => {
  const days: Days = application[list]
  return { on: days[id], changedAtMs: application.marksChangedAtMs?.[id] }
}

/** When the mark became what it is: an untimed one tells no more than its day, one that was never set nothing. */
const sinceMs = ({ on, changedAtMs }: Mark): number => changedAtMs ?? (on ? Math.max(1, startOfDayMs(on)) : 0)

/** The table with this value, or without any. */
const put = <Id extends string, T>(
  table: Readonly<Partial<Record<Id, T>>>,
  id: Id,
  value: T | undefined,
): Readonly<Partial<Record<Id, T>>> => {
  const { [id]: _, ...rest } = table
  return (value === undefined ? rest : { ...rest, [id]: value }) as Readonly<Partial<Record<Id, T>>>
}

export const withMark = (application: Application, list: MarkList, id: MarkId, mark: Mark): Application => {
  const { marksChangedAtMs: before = {}, ...rest } = application
  const times = put(before, id, mark.changedAtMs)
  const days: Days = application[list]
  return {
    ...rest,
    [list]: put(days, id, mark.on),
    ...(Object.keys(times).length > 0 ? { marksChangedAtMs: times } : {}),
  }
}

/** Marked or taken back at `nowMs`; what stands so already stays as it is, with its day. */
export const marked = (
  application: Application,
  list: MarkList,
  id: MarkId,
  isSet: boolean,
  nowMs: number,
): Application => {
  const before = markOf(application, list, id)
  if ((before.on !== undefined) === isSet) return application
  // Later than the change before it, also when the phone's clock was set back.
  const changedAtMs = Math.max(nowMs, sinceMs(before) + 1)
  return withMark(application, list, id, { on: isSet ? dayInBeijing(nowMs) : undefined, changedAtMs })
}

/**
 * Of two states of one mark the one that came later; where that cannot be told, the one that is not set. Set in both, it
 * keeps the first one's day.
 */
export const laterMark = (one: Mark, other: Mark): Mark => {
  const [oneMs, otherMs] = [sinceMs(one), sinceMs(other)]
  if (one.on && other.on) return oneMs >= otherMs ? one : { on: one.on, changedAtMs: other.changedAtMs }
  if (oneMs === otherMs) return one.on ? other : one
  return oneMs > otherMs ? one : other
}
