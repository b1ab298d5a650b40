import type { Application, MarkId } from '../model/application'
import { dayInBeijing, startOfDayMs, type IsoDate } from '../model/iso-date'
import type { HandledAs } from '../model/material'

/** The lists of what the student marks as done, and takes the mark back from. */
export type MarkList = 'doneOn' | 'handledOn'

/** A mark as it stands, or as it was taken back. */
export interface Mark {
  /** Absent while it is not set. */
  readonly on?: IsoDate
  /** What it says of a material; absent of a step, and where it was never told. */
  readonly as?: HandledAs
  /** Milliseconds since 1970 of its last change; absent where that was before changes were timed, or never. */
  readonly changedAtMs?: number
}

type Table<T> = Readonly<Partial<Record<MarkId, T>>>

const answersOf = ({ handledAs = {} }: Application): Table<HandledAs> => handledAs

export const markOf = (application: Application, list: MarkList, id: MarkId): Mark => {
  const days: Table<IsoDate> = application[list]
  return {
    on: days[id],
    as: list === 'handledOn' ? answersOf(application)[id] : undefined,
    changedAtMs: application.marksChangedAtMs?.[id],
  }
}

/** When the mark became what it is: an untimed one tells no more than its day, one that was never set nothing. */
const sinceMs = ({ on, changedAtMs }: Mark): number => changedAtMs ?? (on ? Math.max(1, startOfDayMs(on)) : 0)

/** The table with this value, or without any. */
const put = <T>(table: Table<T>, id: MarkId, value: T | undefined): Table<T> => {
  const { [id]: _, ...rest } = table
  return value === undefined ? rest : { ...rest, [id]: value }
}

/** A table that may be left out is, while it is empty. */
const ifAny = <Key extends string, T>(key: Key, table: Table<T>) =>
  (Object.keys(table).length > 0 ? { [key]: table } : {}) as Partial<Record<Key, Table<T>>>

export const withMark = (application: Application, list: MarkList, id: MarkId, mark: Mark): Application => {
  const { marksChangedAtMs = {}, handledAs: _, ...rest } = application
  const answers = answersOf(application)
  const days: Table<IsoDate> = application[list]
  return {
    ...rest,
    [list]: put(days, id, mark.on),
    ...ifAny('handledAs', list === 'handledOn' ? put(answers, id, mark.as) : answers),
    ...ifAny('marksChangedAtMs', put(marksChangedAtMs, id, mark.changedAtMs)),
  }
}

/** Set or taken back at `nowMs`; what stands so already stays as it is, with its day. */
export const marked = (
  application: Application,
  list: MarkList,
  id: MarkId,
  { isSet, as }: { readonly isSet: boolean; readonly as?: HandledAs },
  nowMs: number,
): Application => {
  const before = markOf(application, list, id)
  if ((before.on !== undefined) === isSet && before.as === as) return application
  // Later than the change before it, also when the phone's clock was set back.
  const changedAtMs = Math.max(nowMs, sinceMs(before) + 1)
  return withMark(application, list, id, { on: isSet ? dayInBeijing(nowMs) : undefined, as, changedAtMs })
}

/**
 * Of two states of one mark the one that came later; where that cannot be told, the one that claims less: not set, or set
 * without an answer. Set to the same in both, it keeps the first one's day.
 */
export const laterMark = (one: Mark, other: Mark): Mark => {
  const [oneMs, otherMs] = [sinceMs(one), sinceMs(other)]
  if (one.on && other.on && one.as === other.as) return oneMs >= otherMs ? one : { ...other, on: one.on }
  if (oneMs > otherMs) return one
  if (oneMs < otherMs) return other
  if (one.on && other.on) return { ...one, as: undefined }
  return one.on ? other : one
}
