import { checksum } from './checksum'

export const SLOT_NAMES = ['a', 'b'] as const
export type SlotName = (typeof SLOT_NAMES)[number]

/** One of the two copies of a record. The higher sequence is the newer one. */
export interface Slot {
  readonly sequence: number
  readonly version: number
  /** The record's body as JSON. Text, because a checksum must not depend on how WeChat stores an object. */
  readonly text: string
  readonly checksum: number
}

const checksumOf = ({ sequence, version, text }: Omit<Slot, 'checksum'>): number =>
  checksum(`${sequence} ${version} ${text}`)

/** The slot that holds a body. */
export const slotOf = (sequence: number, version: number, body: unknown): Slot => {
  const content = { sequence, version, text: JSON.stringify(body) }
  return { ...content, checksum: checksumOf(content) }
}

/** A slot as it was written, or undefined for anything torn, mixed up or foreign. */
export const readSlot = (raw: unknown): Slot | undefined => {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { sequence, version, text, checksum: sum } = raw as Partial<Record<keyof Slot, unknown>>
  if (!Number.isSafeInteger(sequence) || !Number.isSafeInteger(version) || typeof text !== 'string')
    return undefined
  const content = { sequence: sequence as number, version: version as number, text }
  return checksumOf(content) === sum ? { ...content, checksum: sum } : undefined
}

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
