import type { Attempt } from '../../model/problem'
import { ok } from '../../model/result'
import { putRaw, type RecordStorage } from './record-storage'
import { readSlot, SLOT_NAMES, type Slot } from './slots'

// A slot names its record. When the phone (or somebody who moves its files) mixes values up, each slot finds the way
// back: all that lie wrongly are copied under keys of their own first, then laid where they belong, then the copies go.
// A kill in between leaves the copies, and the next start goes on.

interface Lying {
  readonly key: string
  readonly slot: Slot
  readonly record: string
}

const COPY_PREFIX = 'stray/'
const SLOT_KEY = /^(.+)#[ab]$/

/** Whether a key holds the copy of a slot that is on its way back. */
export const isStrayCopy = (key: string): boolean => key.startsWith(COPY_PREFIX)

const copyKey = ({ record, slot }: Lying): string => `${COPY_PREFIX}${record}/${slot.sequence}`

const recordOfKey = (key: string): string | undefined =>
  isStrayCopy(key) ? undefined : SLOT_KEY.exec(key)?.[1]

const isHome = ({ key, record }: Lying): boolean => recordOfKey(key) === record

/** Every whole slot that says of which record it is, or lies under a key that does. */
const allSlots = async (storage: RecordStorage): Attempt<readonly Lying[]> => {
  const keys = await storage.listKeys()
  if (!keys.ok) return keys
  const lying: Lying[] = []
  for (const key of keys.value.filter((name) => isStrayCopy(name) || SLOT_KEY.test(name))) {
    const raw = await storage.readRecord(key)
    if (!raw.ok) return raw
    const slot = readSlot(raw.value)
    const record = slot?.record ?? recordOfKey(key)
    if (slot && record !== undefined) lying.push({ key, slot, record })
  }
  return ok(lying)
}

const byAge = ({ slot: one }: Lying, { slot: other }: Lying): number => other.sequence - one.sequence

/** Lays the two newest slots of a record under its two keys; what lies right already stays. */
const layOut = async (storage: RecordStorage, record: string, lying: readonly Lying[]): Attempt => {
  const keys = SLOT_NAMES.map((slot) => `${record}#${slot}`)
  const own = lying.filter((one) => one.record === record)
  const newest = own.filter(
    (one, index) => own.findIndex(({ slot }) => slot.sequence === one.slot.sequence) === index,
  )
  newest.sort(byAge).splice(keys.length)
  const right = newest.map(({ slot }) =>
    own.find((one) => one.slot.sequence === slot.sequence && isHome(one)),
  )
  const missing = newest.filter((_, index) => !right[index])
  for (const [index, key] of keys.filter((name) => !right.some((one) => one?.key === name)).entries()) {
    const slot = missing[index]?.slot
    const isForeign = lying.some((one) => one.key === key && !isHome(one))
    if (!slot && !isForeign) continue
    const done = slot ? await putRaw(storage, key, slot) : await storage.removeRecord(key)
    if (!done.ok) return done
  }
  return ok(undefined)
}

/** Lays every slot that lies under the key of another record where it belongs. */
export const straighten = async (storage: RecordStorage): Attempt => {
  const lying = await allSlots(storage)
  if (!lying.ok) return lying
  const strays = lying.value.filter((one) => !isHome(one))
  for (const stray of strays.filter(({ key }) => !isStrayCopy(key))) {
    const copied = await putRaw(storage, copyKey(stray), stray.slot)
    if (!copied.ok) return copied
  }
  const records = strays.flatMap(({ key, record }) => [record, recordOfKey(key) ?? record])
  for (const record of new Set(records)) {
    const laid = await layOut(storage, record, lying.value)
    if (!laid.ok) return laid
  }
  for (const key of new Set(strays.map((stray) => copyKey(stray)))) {
    const removed = await storage.removeRecord(key)
    if (!removed.ok) return removed
  }
  return ok(undefined)
}
