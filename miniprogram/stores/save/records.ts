import type { Attempt, Problem } from '../../model/problem'
import { failed, ok, type Result } from '../../model/result'
import { SAVE_VERSION } from './migrations'
import { putRaw, type RecordStorage } from './record-storage'
import { bodyOf, isOf, isSameSlot, readSlot, SLOT_NAMES, slotOf, type Slot, type SlotName } from './slots'
import { isStrayCopy, straighten } from './strays'

/** A record as found, before its meaning is looked at. */
export interface StoredRecord {
  readonly version: number
  readonly body: unknown
}

export type FoundRecord =
  | { readonly kind: 'absent' }
  /** `doubt`: why the phone did not tell of the other slot, which may hold a newer state. */
  | ({ readonly kind: 'present'; readonly doubt?: Problem } & StoredRecord)
  /** There is something, but neither slot is whole. */
  | { readonly kind: 'unreadable' }

interface Position {
  readonly current: SlotName | undefined
  /** The highest number that any slot may carry, a failed write included. */
  readonly sequence: number
  /** Which slot is the older one is not known, so none may be written over. */
  readonly doubt?: Problem
}

const slotKey = (name: string, slot: SlotName): string => `${name}#${slot}`
const otherSlot = (slot: SlotName | undefined): SlotName => (slot === 'a' ? 'b' : 'a')
const SLOT_SUFFIX = /#[ab]$/
const RESCUE_PREFIX = 'rescue/'

/** A record this long that the phone finds no room for is itself the reason: WeChat takes 1 MB a key. In letters. */
const LONG_RECORD = 150_000

type Read = Result<unknown, Problem>
type HeldSlot = { readonly name: SlotName; readonly slot: Slot }

const wholeSlots = (
  reads: readonly { readonly name: SlotName; readonly read: Read }[],
): readonly HeldSlot[] =>
  reads
    .flatMap(({ name, read }) => {
      const slot = read.ok ? readSlot(read.value) : undefined
      return slot ? [{ name, slot }] : []
    })
    .sort((one, other) => other.slot.sequence - one.slot.sequence)

/** A slot that the phone says it cannot read is lost; one that it did not tell of may be the newest. */
const doubtOf = (reads: readonly Read[]): Problem | undefined =>
  reads.flatMap((read) => (read.ok || read.problem.kind === 'storage-failed' ? [] : [read.problem]))[0]

/**
 * Records in two slots each: a write goes to the older slot and is read back, so that whatever happens in between the
 * newest whole slot is the record. Calls for one record must not overlap; the stores queue them.
 */
export class Records {
  private readonly positions = new Map<string, Position>()
  private isClosed = false
  private strays = false

  /** `onChange` is called before and after a record changes. */
  constructor(
    private readonly storage: RecordStorage,
    private readonly onChange: (name: string) => void = () => undefined,
  ) {}

  /** While everything is being deleted nothing may be written: it would outlive the deletion. */
  close(): void {
    this.isClosed = true
  }

  /** Begins anew, knowing nothing of the records before. */
  reopen(): void {
    this.positions.clear()
    this.isClosed = false
    this.strays = false
  }

  /** Some slot was found under the key of another record: nothing that was read can be relied on. */
  get hasStrays(): boolean {
    return this.strays
  }

  /** Puts every slot under the key of its own record again; afterwards all is to be read anew. */
  async straighten(): Attempt {
    const straightened = await straighten(this.storage)
    this.reopen()
    return straightened
  }

  /** The names of the records that begin with the prefix; there is no index that could disagree with the keys. */
  async names(prefix: string): Attempt<readonly string[]> {
    const keys = await this.storage.listKeys()
    if (!keys.ok) return keys
    if (keys.value.some(isStrayCopy)) this.strays = true // putting slots back was cut off
    const ours = keys.value.filter((key) => key.startsWith(prefix) && SLOT_SUFFIX.test(key))
    return ok([...new Set(ours.map((key) => key.replace(SLOT_SUFFIX, '')))])
  }

  /** After a reading in doubt nothing is written until another one was without. */
  async read(name: string): Attempt<FoundRecord> {
    const slots = await Promise.all(
      SLOT_NAMES.map(async (slot) => ({ name: slot, read: await this.readKey(slotKey(name, slot)) })),
    )
    const reads = slots.map(({ read }) => read)
    const [newest, older] = wholeSlots(slots)
    if ([newest, older].some((held) => held && !isOf(held.slot, name))) {
      this.strays = true
      return failed({ kind: 'storage-failed' })
    }
    const refused = reads.find((read) => !read.ok)
    if (newest) {
      // A slot that the phone did not give us may be one ahead.
      const sequence = newest.slot.sequence + (refused ? 1 : 0)
      const doubt = doubtOf(reads)
      this.positions.set(name, { current: newest.name, sequence, doubt })
      const { version } = newest.slot
      return ok({ kind: 'present', version, body: bodyOf(newest.slot), doubt })
    }
    if (refused && !refused.ok) return refused
    if (reads.some((read) => read.ok && read.value !== undefined)) return ok({ kind: 'unreadable' })
    this.positions.set(name, { current: undefined, sequence: 0 })
    return ok({ kind: 'absent' })
  }

  /** Ok means: read back and whole. Otherwise the record is as it was before. */
  write(name: string, body: unknown): Attempt {
    return this.changing(name, () => this.writeNow(name, body))
  }

  /** The newest slot goes last: a kill in between must not bring the older state back. */
  remove(name: string): Attempt {
    return this.changing(name, () => this.removeNow(name))
  }

  private changing(name: string, change: () => Attempt): Attempt {
    this.onChange(name)
    return change().finally(() => this.onChange(name))
  }

  private async writeNow(name: string, body: unknown): Attempt {
    if (this.isClosed) return failed({ kind: 'storage-failed' })
    const position = await this.positionOf(name)
    if (!position.ok) return position
    const written = await this.writeOlderSlot(name, position.value, body)
    const isNew = position.value.current === undefined
    // eslint-disable-next-line house/result-looked-at -- one slot holds the record; the next write fills the other
    if (isNew && written.ok) await this.writeOlderSlot(name, this.positions.get(name) as Position, body)
    // eslint-disable-next-line house/result-looked-at -- a slot that was not written whole is no record; `written` tells
    if (isNew && !written.ok) await this.removeKey(slotKey(name, 'a'))
    return written
  }

  private async removeNow(name: string): Attempt {
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

  /** Frees the name of a record whose slots were copied. */
  async free(name: string): Attempt {
    for (const slot of SLOT_NAMES) {
      const removed = await this.removeKey(slotKey(name, slot))
      if (!removed.ok) return removed
    }
    this.positions.delete(name)
    return ok(undefined)
  }

  /** Copies both slots as they are under a rescue key, where nothing ever writes again. */
  async keepCopy(name: string, nowMs: number): Attempt {
    for (const slot of SLOT_NAMES) {
      const copied = await this.copyKey(slotKey(name, slot), `${RESCUE_PREFIX}${name}/${nowMs}#${slot}`)
      if (!copied.ok) return copied
    }
    return ok(undefined)
  }

  /** Whether one copy under a rescue key holds both slots just as they are now. */
  async isCopied(name: string): Attempt<boolean> {
    const keys = await this.storage.listKeys()
    if (!keys.ok) return keys
    const prefix = `${RESCUE_PREFIX}${name}/`
    const copies = keys.value
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.replace(SLOT_SUFFIX, ''))
    const now = await this.bothSlots(name)
    if (!now.ok) return now
    for (const copy of new Set(copies)) {
      const then = await this.bothSlots(copy)
      if (!then.ok) return then
      if (then.value === now.value) return ok(true)
    }
    return ok(false)
  }

  /** Both slots as they lie there, as one text. */
  private async bothSlots(name: string): Attempt<string> {
    const values: unknown[] = []
    for (const slot of SLOT_NAMES) {
      const raw = await this.readKey(slotKey(name, slot))
      if (!raw.ok) return raw
      values.push(raw.value ?? null)
    }
    return ok(JSON.stringify(values))
  }

  private async copyKey(from: string, to: string): Attempt {
    const raw = await this.readKey(from)
    if (!raw.ok) return raw
    return raw.value === undefined ? ok(undefined) : putRaw(this.storage, to, raw.value)
  }

  private async positionOf(name: string): Attempt<Position> {
    const known = this.positions.get(name)
    const found = known ? ok(known) : await this.read(name)
    if (!found.ok) return found
    const position = this.positions.get(name)
    if (position?.doubt) return failed(position.doubt)
    return position ? ok(position) : failed({ kind: 'save-unreadable' })
  }

  private async writeOlderSlot(name: string, position: Position, body: unknown): Attempt {
    const target = otherSlot(position.current)
    const sequence = position.sequence + 1
    this.positions.set(name, { ...position, sequence })
    const slot = slotOf(name, sequence, SAVE_VERSION, body)
    const written = await this.storage.writeRecord(slotKey(name, target), slot)
    const back = await this.readKey(slotKey(name, target))
    if (!back.ok || !isSameSlot(slot, readSlot(back.value))) {
      if (written.ok) return failed({ kind: 'storage-failed' })
      const isTooLong = written.problem.kind === 'storage-full' && slot.text.length > LONG_RECORD
      return isTooLong ? failed({ kind: 'record-too-long' }) : written
    }
    this.positions.set(name, { current: target, sequence })
    return ok(undefined)
  }

  /** Looks whether it is gone: an older slot that stayed would come back as the record. */
  private async removeKey(key: string): Attempt {
    const removed = await this.storage.removeRecord(key)
    if (!removed.ok) return removed
    const left = await this.readKey(key)
    if (!left.ok) return left
    return left.value === undefined ? ok(undefined) : failed({ kind: 'storage-failed' })
  }

  /** Asks twice: one refusal may be a hiccup of the phone, and the price of believing it is an older state. */
  private async readKey(key: string): Attempt<unknown> {
    const first = await this.storage.readRecord(key)
    return first.ok ? first : this.storage.readRecord(key)
  }
}
