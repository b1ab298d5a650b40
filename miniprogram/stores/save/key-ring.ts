import type { Problem } from '../../model/problem'
import { failed, ok, type Result } from '../../model/result'
import { KEY_BYTES, type SealingKey } from '../../platform/sealing'
import { openSave } from './open-save'
import type { Records } from './records'
import { RECORD_NAMES } from './saved'

type RandomBytes = (length: number) => Promise<Result<Uint8Array, Problem>>

/** What is known after looking for keys. */
interface FoundKeys {
  readonly keys: ReadonlyMap<number, SealingKey>
  /** The highest number in use, by keys that cannot be read too: a new key never takes the place of an old one. */
  readonly highest: number
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16))

const keyName = (number: number): string => `${RECORD_NAMES.keyPrefix}${number}`
const numberIn = (name: string): number => Number(name.slice(RECORD_NAMES.keyPrefix.length)) || 0

/** The keys that photos are sealed with. Normally there is one; a second is made only when the first is lost. */
export class KeyRing {
  private found: Promise<Result<FoundKeys, Problem>> | undefined
  private latest: Promise<Result<SealingKey, Problem>> | undefined

  constructor(
    private readonly records: Records,
    private readonly randomBytes: RandomBytes,
  ) {}

  /** The key to seal with; made and stored at the first photo. */
  async forSealing(): Promise<Result<SealingKey, Problem>> {
    this.latest ??= this.latestOrNew()
    const latest = await this.latest
    if (!latest.ok) this.latest = undefined
    return latest
  }

  /** The key with that number; undefined where it is lost. */
  async withNumber(number: number): Promise<Result<SealingKey | undefined, Problem>> {
    const found = await this.findKeys()
    return found.ok ? ok(found.value.keys.get(number)) : found
  }

  /** Whether some key is there to open photos with. */
  async hasKey(): Promise<Result<boolean, Problem>> {
    const found = await this.findKeys()
    return found.ok ? ok(found.value.keys.size > 0) : found
  }

  /** The keys were deleted: the next photo gets a new one. */
  forget(): void {
    this.found = undefined
    this.latest = undefined
  }

  private async findKeys(): Promise<Result<FoundKeys, Problem>> {
    this.found ??= this.readKeys()
    const found = await this.found
    if (!found.ok) this.found = undefined
    return found
  }

  private async readKeys(): Promise<Result<FoundKeys, Problem>> {
    const names = await this.records.names(RECORD_NAMES.keyPrefix)
    if (!names.ok) return names
    const keys = new Map<number, SealingKey>()
    for (const name of names.value) {
      const read = await this.records.read(name)
      if (!read.ok) return read
      const opened = read.value.kind === 'present' ? openSave('key', read.value) : undefined
      if (opened?.ok) {
        const { number, hex } = opened.value.value
        keys.set(number, { number, bytes: fromHex(hex) })
      }
    }
    return ok({ keys, highest: Math.max(0, ...names.value.map(numberIn)) })
  }

  private async latestOrNew(): Promise<Result<SealingKey, Problem>> {
    const found = await this.findKeys()
    if (!found.ok) return found
    const { keys, highest } = found.value
    return keys.size > 0 ? ok(keys.get(Math.max(...keys.keys())) as SealingKey) : this.makeKey(highest + 1)
  }

  /** A photo is sealed only after its key has been read back from the phone. */
  private async makeKey(number: number): Promise<Result<SealingKey, Problem>> {
    const bytes = await this.randomBytes(KEY_BYTES)
    if (!bytes.ok) return bytes
    if (number > 255) return failed({ kind: 'unexpected', code: 'too-many-keys' })
    const written = await this.records.write(keyName(number), { number, hex: toHex(bytes.value) })
    if (!written.ok) return written
    this.found = undefined
    return ok({ number, bytes: bytes.value })
  }
}
