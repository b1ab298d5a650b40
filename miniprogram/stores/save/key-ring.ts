import type { Attempt } from '../../model/problem'
import { failed, ok } from '../../model/result'
import { KEY_BYTES, type SealingKey } from '../../platform/sealing'
import { openSave } from './open-save'
import type { Records } from './records'
import { RECORD_NAMES } from './saved'

type RandomBytes = (length: number) => Attempt<Uint8Array>

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16))

const keyName = (number: number): string => `${RECORD_NAMES.keyPrefix}${number}`
const numberIn = (name: string): number => Number(name.slice(RECORD_NAMES.keyPrefix.length)) || 0

/** The number of a key is one byte in each sealed file. */
const MOST_KEYS = 255

type Keys = ReadonlyMap<number, SealingKey>

/** The keys that photos are sealed with. Normally there is one; a second is made only when the first is lost. */
export class KeyRing {
  private found: Attempt<Keys> | undefined = undefined
  private latest: Attempt<SealingKey> | undefined = undefined

  constructor(
    private readonly records: Records,
    private readonly randomBytes: RandomBytes,
    /** The highest number of a key in any sealed file; 0 where there is none. */
    private readonly highestInUse: () => Attempt<number>,
  ) {}

  /** The key to seal with; made and stored at the first photo. */
  async forSealing(): Attempt<SealingKey> {
    this.latest ??= this.latestOrNew()
    const latest = await this.latest
    if (!latest.ok) this.latest = undefined
    return latest
  }

  /** The key with that number; undefined where it is lost. */
  async withNumber(number: number): Attempt<SealingKey | undefined> {
    const found = await this.findKeys()
    if (!found.ok) return found
    const known = found.value.get(number)
    return known ? ok(known) : this.readKey(number) // the list of keys may have been incomplete
  }

  /** Whether some key is there to open photos with. */
  async hasKey(): Attempt<boolean> {
    const found = await this.findKeys()
    return found.ok ? ok(found.value.size > 0) : found
  }

  /** The keys were deleted: the next photo gets a new one. */
  forget(): void {
    this.found = undefined
    this.latest = undefined
  }

  private async findKeys(): Attempt<Keys> {
    this.found ??= this.readKeys()
    const found = await this.found
    if (!found.ok) this.found = undefined
    return found
  }

  private async readKeys(): Attempt<Keys> {
    const names = await this.records.names(RECORD_NAMES.keyPrefix)
    if (!names.ok) return names
    const keys = new Map<number, SealingKey>()
    for (const number of names.value.map(numberIn)) {
      const key = await this.readKey(number)
      if (!key.ok) return key
      if (key.value) keys.set(number, key.value)
    }
    return ok(keys)
  }

  private async readKey(number: number): Attempt<SealingKey | undefined> {
    const read = await this.records.read(keyName(number))
    if (!read.ok) return read
    const opened = read.value.kind === 'present' ? openSave('key', read.value) : undefined
    return ok(
      opened?.ok && opened.value.value.number === number
        ? { number, bytes: fromHex(opened.value.value.hex) }
        : undefined,
    )
  }

  private async latestOrNew(): Attempt<SealingKey> {
    const found = await this.findKeys()
    if (!found.ok) return found
    const latest = found.value.get(Math.max(...found.value.keys()))
    if (latest) return ok(latest)
    const inUse = await this.highestInUse()
    return inUse.ok ? this.firstFrom(inUse.value + 1) : inUse
  }

  /** A new key never takes the place of an old one, whatever the list of keys or the key itself looks like today. */
  private async firstFrom(number: number): Attempt<SealingKey> {
    for (let free = number; free <= MOST_KEYS; free++) {
      const there = await this.records.read(keyName(free))
      if (!there.ok) return there
      if (there.value.kind === 'absent') return this.makeKey(free)
    }
    return failed({ kind: 'unexpected', code: 'too-many-keys' })
  }

  /** A photo is sealed only after its key has been read back from the phone. */
  private async makeKey(number: number): Attempt<SealingKey> {
    const bytes = await this.randomBytes(KEY_BYTES)
    if (!bytes.ok) return bytes
    const written = await this.records.write(keyName(number), { number, hex: toHex(bytes.value) })
    if (!written.ok) return written
    this.found = undefined
    return ok({ number, bytes: bytes.value })
  }
}
