import { parseIsoDate, type IsoDate } from '../../model/iso-date'

// Guards by hand, beside the types they check: a schema library has no answer to "drop this page, keep the rest, count
// it", which is nearly all that happens here, and superstruct would add about 13 KB to the start-up package.

/** What had to be left out of a record to read the rest. */
export interface Repairs {
  pages: number
  answers: number
}

/** The value if it is what it should be, otherwise undefined. */
export type FieldReader<T> = (raw: unknown) => T | undefined
export type FieldReaders<T> = { readonly [Key in keyof T]-?: FieldReader<Exclude<T[Key], undefined>> }
export type Fields = Readonly<Record<string, unknown>>

export const fieldsOf: FieldReader<Fields> = (raw) =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Fields) : undefined

export const text: FieldReader<string> = (raw) => (typeof raw === 'string' ? raw : undefined)

export const flag: FieldReader<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined)

/** A count that may be nothing. */
export const natural: FieldReader<number> = (raw) =>
  typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : undefined

/** A number can be natural and no time: nothing of ours happens after this. */
const LAST_TIME_MS = Date.UTC(2999, 11, 31)

/** Milliseconds since 1970. */
export const timeMs: FieldReader<number> = (raw) => {
  const ms = natural(raw)
  return ms !== undefined && ms < LAST_TIME_MS ? ms : undefined
}

export const positive: FieldReader<number> = (raw) => natural(raw) || undefined

const ID_PATTERN = /^[a-z2-7]{20}$/

/** A name made by `randomId`; anything else could lead out of the folder. */
export const id: FieldReader<string> = (raw) =>
  typeof raw === 'string' && ID_PATTERN.test(raw) ? raw : undefined

export const oneOf =
  <T>(values: readonly T[]): FieldReader<T> =>
  (raw) =>
    values.find((value) => value === raw)

/** Reads each field that is there. A field that cannot be read is left out and counted. */
export const readFields = <T extends object>(
  raw: Fields,
  readers: FieldReaders<T>,
  repairs: Repairs,
): Partial<T> => {
  const found: Partial<T> = {}
  for (const key of Object.keys(readers) as (keyof T & string)[]) {
    if (raw[key] === undefined) continue
    const value = readers[key](raw[key])
    if (value === undefined) repairs.answers += 1
    else found[key] = value
  }
  return found
}

/** The members of a list that can be read; `lost` hears how many could not. */
export const readList = <T>(
  raw: unknown,
  reader: FieldReader<T>,
  lost: (count: number) => void,
): readonly T[] => {
  if (!Array.isArray(raw)) {
    lost(raw === undefined ? 0 : 1)
    return []
  }
  const read = raw.map(reader).filter((value): value is T & {} => value !== undefined)
  lost(raw.length - read.length)
  return read
}

/** What stands beside each id that is known; the rest is left out and counted. */
export const readTable = <Id extends string, T>(
  raw: unknown,
  ids: readonly Id[],
  reader: FieldReader<T>,
  repairs: Repairs,
): Partial<Record<Id, T>> => {
  const table: Partial<Record<Id, T>> = {}
  for (const [key, value] of Object.entries(fieldsOf(raw) ?? {})) {
    const known = ids.find((candidate) => candidate === key)
    const read = reader(value)
    if (known && read !== undefined) table[known] = read
    else repairs.answers += 1
  }
  return table
}

/** A day for each id that is known. */
export const readDays = <Id extends string>(
  raw: unknown,
  ids: readonly Id[],
  repairs: Repairs,
): Partial<Record<Id, IsoDate>> => readTable(raw, ids, parseIsoDate, repairs)

/** All fields or nothing. */
export const whole =
  <T extends object>(readers: FieldReaders<T>): FieldReader<T> =>
  (raw) => {
    const fields = fieldsOf(raw)
    const found = fields && readFields(fields, readers, { pages: 0, answers: 0 })
    return found && Object.keys(readers).every((key) => key in found) ? (found as T) : undefined
  }

/** Any of these texts that are there: what a form keeps. */
export const textsOf = <Key extends string>(keys: readonly Key[]): FieldReaders<Record<Key, string>> =>
  Object.fromEntries(keys.map((key) => [key, text])) as unknown as FieldReaders<Record<Key, string>>

/** A reader that counts what it must leave out. */
export type RepairingReader<T> = (raw: unknown, repairs: Repairs) => T | undefined

/** Each member by itself; those that cannot be read are left out and counted as answers. */
export const listOf =
  <T>(reader: RepairingReader<T>): ((raw: unknown, repairs: Repairs) => readonly T[]) =>
  (raw, repairs) =>
    readList(
      raw,
      (member) => reader(member, repairs),
      (count) => {
        repairs.answers += count
      },
    )
