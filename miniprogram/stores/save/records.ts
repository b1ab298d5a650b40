import type { Problem } from '../../model/problem'
import { failed, ok, type Result } from '../../model/result'
import { SAVE_VERSION } from './migrations'
import { bodyOf, isSameSlot, readSlot, SLOT_NAMES, slotOf, type Slot, type SlotName } from './slots'

/** What records are kept in; platform/storage.ts on a phone. */
export interface RecordStorage {
  readRecord(key: string): Promise<Result<unknown, Problem>>
  writeRecord(key: string, value: unknown): Promise<Result<void, Problem>>
  removeRecord(key: string): Promise<Result<void, Problem>>
  listKeys(): Promise<Result<readonly string[], Problem>>
}

/** A record as found, before its meaning is looked at. */
export interface StoredRecord {
  readonly version: number
  readonly body: unknown
  /** The text of the older slot: an earlier state that would come back if the newer slot were lost. */
  readonly spare: string
}

export type FoundRecord =
  | { readonly kind: 'absent' }
  | ({ readonly kind: 'present' } & StoredRecord)
  /** There is something, but neither slot is whole. */
  | { readonly kind: 'unreadable' }

interface Position {
  readonly current: SlotName | undefined
  /** The highest number that any slot may carry, a failed write included. */
  readonly sequence: number
}

const slotKey = (name: string, slot: SlotName): string => `${name}#${slot}`
const otherSlot = (slot: SlotName | undefined): SlotName => (slot === 'a' ? 'b' : 'a')
const SLOT_SUFFIX = /#[ab]$/
const RESCUE_PREFIX = 'rescue/'

type Read = Result<unknown, Problem>
type Held = { readonly name: SlotName; readonly slot: Slot }

const wholeSlots = (reads: readonly Read[]): readonly Held[] =>
  reads
    .flatMap((read, index) => {
      const slot = read.ok ? readSlot(read.value) : undefined
      return slot ? [{ name: SLOT_NAMES[index], slot }] : []
    })
    .sort((one, other) => other.slot.sequence - one.slot.sequence)

/**
 * Records in two slots each: a write goes to the older slot and is read back, so that whatever happens in between the
 * newest whole slot is the record. Calls for one record must not overlap; the stores queue them.
 */
export class Records {
  private readonly positions = new Map<string, Position>()
  private isClosed = false

  constructor(private readonly storage: RecordStorage) {}

  /** While everything is being deleted nothing may be written: it would outlive the deletion. */
  close(): void {
    this.isClosed = true
  }

  /** Begins anew, knowing nothing of the records before. */
  reopen(): void {
    this.positions.clear()
    this.isClosed = false
  }

  /** The names of the records that begin with the prefix; there is no index that could disagree with the keys. */
  async names(prefix: string): Promise<Result<readonly string[], Problem>> {
    const keys = await this.storage.listKeys()
    if (!keys.ok) return keys
    const ours = keys.value.filter((key) => key.startsWith(prefix) && SLOT_SUFFIX.test(key))
    return ok([...new Set(ours.map((key) => key.replace(SLOT_SUFFIX, '')))])
  }

  async read(name: string): Promise<Result<FoundRecord, Problem>> {
    const reads = await Promise.all(SLOT_NAMES.map((slot) => this.readKey(slotKey(name, slot))))
    const [newest, older] = wholeSlots(reads)
    const refused = reads.find((read) => !read.ok)
    if (newest) {
      // A slot that the phone did not give us may be one ahead.
      const sequence = newest.slot.sequence + (refused ? 1 : 0)
      this.positions.set(name, { current: newest.name, sequence })
      const { version } = newest.slot
      return ok({ kind: 'present', version, body: bodyOf(newest.slot), spare: older?.slot.text ?? '' })
    }
    if (refused && !refused.ok) return refused
    if (reads.some((read) => read.ok && read.value !== undefined)) return ok({ kind: 'unreadable' })
    this.positions.set(name, { current: undefined, sequence: 0 })
    return ok({ kind: 'absent' })
  }

  /** Ok means: read back and whole. Otherwise the record is as it was before. */
  async write(name: string, body: unknown): Promise<Result<void, Problem>> {
    if (this.isClosed) return failed({ kind: 'storage-failed' })
    const position = await this.positionOf(name)
    if (!position.ok) return position
    const written = await this.writeOlderSlot(name, position.value, body)
    const isNew = position.value.current === undefined
    if (isNew && written.ok) await this.writeOlderSlot(name, this.positions.get(name) as Position, body)
    if (isNew && !written.ok) await this.removeKey(slotKey(name, 'a'))
    return written
  }

  /** The newest slot goes last: a kill in between must not bring the older state back. */
  async remove(name: string): Promise<Result<void, Problem>> {
    const position = await this.positionOf(name)
    if (!position.ok) return position
    const older = otherSlot(position.value.current)
    for (const slot of [older, otherSlot(older)]) {
      const removed = await this.removeKey(slotKey(name, slot))
      if (!removed.ok) return removed
    }
    this.positions.delete(name)
    return ok(undefined)
  }

  /** Moves what could not be read under a rescue key. The slots are freed only once the copy has been read back. */
  async rescue(name: string, nowMs: number): Promise<Result<void, Problem>> {
    const copied = await this.keepCopy(name, nowMs)
    if (!copied.ok) return copied
    for (const slot of SLOT_NAMES) {
      const removed = await this.removeKey(slotKey(name, slot))
      if (!removed.ok) return removed
    }
    this.positions.delete(name)
    return ok(undefined)
  }

  /** Copies both slots as they are under a rescue key, where nothing ever writes again. */
  async keepCopy(name: string, nowMs: number): Promise<Result<void, Problem>> {
    for (const slot of SLOT_NAMES) {
      const copied = await this.copyKey(slotKey(name, slot), `${RESCUE_PREFIX}${name}/${nowMs}#${slot}`)
      if (!copied.ok) return copied
    }
    return ok(undefined)
  }

  /** Everything that was put aside, as text: what it names must not be deleted. */
  async rescuedTexts(): Promise<Result<readonly string[], Problem>> {
    const keys = await this.storage.listKeys()
    if (!keys.ok) return keys
    const texts: string[] = []
    for (const key of keys.value.filter((name) => name.startsWith(RESCUE_PREFIX))) {
      const raw = await this.readKey(key)
      if (!raw.ok) return raw
      texts.push(JSON.stringify([raw.value]))
    }
    return ok(texts)
  }

  private async copyKey(from: string, to: string): Promise<Result<void, Problem>> {
    const raw = await this.readKey(from)
    if (!raw.ok) return raw
    if (raw.value === undefined) return ok(undefined)
    const copied = await this.storage.writeRecord(to, raw.value)
    if (!copied.ok) return copied
    const copy = await this.readKey(to)
    if (!copy.ok) return copy
    const isWhole = JSON.stringify(copy.value) === JSON.stringify(raw.value)
    return isWhole ? ok(undefined) : failed({ kind: 'storage-failed' })
  }

  private async positionOf(name: string): Promise<Result<Position, Problem>> {
    const known = this.positions.get(name)
    if (known) return ok(known)
    const found = await this.read(name)
    if (!found.ok) return found
    const position = this.positions.get(name)
    return position ? ok(position) : failed({ kind: 'save-unreadable' })
  }

  private async writeOlderSlot(
    name: string,
    position: Position,
    body: unknown,
  ): Promise<Result<void, Problem>> {
    const target = otherSlot(position.current)
    const sequence = position.sequence + 1
    this.positions.set(name, { ...position, sequence })
    const slot = slotOf(sequence, SAVE_VERSION, body)
    const written = await this.storage.writeRecord(slotKey(name, target), slot)
    const back = await this.readKey(slotKey(name, target))
    if (!back.ok || !isSameSlot(slot, readSlot(back.value))) {
      return written.ok ? failed({ kind: 'storage-failed' }) : written
    }
    this.positions.set(name, { current: target, sequence })
    return ok(undefined)
  }

  /** Looks whether it is gone: an older slot that stayed would come back as the record. */
  private async removeKey(key: string): Promise<Result<void, Problem>> {
    const removed = await this.storage.removeRecord(key)
    if (!removed.ok) return removed
    const left = await this.readKey(key)
    if (!left.ok) return left
    return left.value === undefined ? ok(undefined) : failed({ kind: 'storage-failed' })
  }

  /** Asks twice: one refusal may be a hiccup of the phone, and the price of believing it is an older state. */
  private async readKey(key: string): Promise<Result<unknown, Problem>> {
    const first = await this.storage.readRecord(key)
    return first.ok ? first : this.storage.readRecord(key)
  }
}
