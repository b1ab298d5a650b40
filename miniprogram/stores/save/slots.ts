import { checksum } from './checksum'

export const SLOT_NAMES = ['a', 'b'] as const
export type SlotName = (typeof SLOT_NAMES)[number]

/** One of the two copies of a record. The higher sequence is the newer one. */
export interface Slot {
  readonly sequence: number
  readonly version: number
  /** The name of its record, whatever key it is found under; absent in slots of versions 1 to 4. */
  readonly record?: string
  /** The record's body as JSON. Text, because a checksum must not depend on how WeChat stores an object. */
  readonly text: string
  readonly checksum: number
}

/** The first version whose slots say which record they are of. */
const NAMED_SINCE = 5

const checksumOf = ({ sequence, version, record, text }: Omit<Slot, 'checksum'>): number =>
  checksum([sequence, version, ...(record === undefined ? [] : [record]), text].join(' '))

/** The slot that holds a body of a record. */
export const slotOf = (record: string, sequence: number, version: number, body: unknown): Slot => {
  const text = JSON.stringify(body)
  const content = version < NAMED_SINCE ? { sequence, version, text } : { sequence, version, record, text }
  return { ...content, checksum: checksumOf(content) }
}

/** A slot as it was written, or undefined for anything torn or foreign. */
export const readSlot = (raw: unknown): Slot | undefined => {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { sequence, version, record, text, checksum: sum } = raw as Partial<Record<keyof Slot, unknown>>
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence)) return undefined
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) return undefined
  if (typeof text !== 'string' || (typeof record !== 'string') === version >= NAMED_SINCE) return undefined
  const content =
    typeof record === 'string' ? { sequence, version, record, text } : { sequence, version, text }
  return checksumOf(content) === sum ? { ...content, checksum: sum } : undefined
}

/** Whether a slot is of this record. Slots of versions 1 to 4 do not say; they are believed. */
export const isOf = (slot: Slot, record: string): boolean => (slot.record ?? record) === record

/** Whether two slots are the same write. */
export const isSameSlot = (one: Slot, other: Slot | undefined): boolean =>
  one.sequence === other?.sequence && one.checksum === other.checksum && one.text === other.text

/** The body of a slot, or undefined where the text is no JSON. */
export const bodyOf = (slot: Slot): unknown => {
  try {
    return JSON.parse(slot.text)
  } catch {
    return undefined
  }
}
