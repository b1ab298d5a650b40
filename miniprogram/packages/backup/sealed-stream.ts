import type { Problem } from '../../model/problem'
import { failed, ok, type Result } from '../../model/result'
import type { BackupPhone } from '../../stores/backup/backup-phone'

type Done = Promise<Result<void, Problem>>
type Append = (bytes: Uint8Array) => Done

/** Chunks written or read at a time: half a megabyte. */
const CHUNKS_AT_ONCE = 8

type Sealing = Pick<BackupPhone, 'sealChunk' | 'openChunk' | 'breathe' | 'CHUNK_BYTES' | 'SEALED_CHUNK_BYTES'>

/** Seals what is written into chunks. A full chunk waits until something follows it: the last one is marked. */
export class SealingWriter {
  private readonly chunk: Uint8Array
  private filled = 0
  private index = 0
  private waiting: Uint8Array[] = []

  constructor(
    private readonly phone: Sealing,
    private readonly key: Uint8Array,
    private readonly append: Append,
  ) {
    this.chunk = new Uint8Array(phone.CHUNK_BYTES)
  }

  async write(bytes: Uint8Array): Done {
    for (let at = 0; at < bytes.length;) {
      if (this.filled === this.chunk.length) {
        const sealed = await this.seal(false)
        if (!sealed.ok) return sealed
      }
      const part = bytes.subarray(at, at + this.chunk.length - this.filled)
      this.chunk.set(part, this.filled)
      this.filled += part.length
      at += part.length
    }
    return ok(undefined)
  }

  async end(): Done {
    const sealed = await this.seal(true)
    return sealed.ok ? this.flush() : sealed
  }

  private async seal(isLast: boolean): Done {
    this.waiting.push(this.phone.sealChunk(this.chunk.subarray(0, this.filled), this.key, this.index, isLast))
    this.index += 1
    this.filled = 0
    await this.phone.breathe()
    return this.waiting.length < CHUNKS_AT_ONCE ? ok(undefined) : this.flush()
  }

  private flush(): Done {
    const piece = joined(this.waiting)
    this.waiting = []
    return piece.length > 0 ? this.append(piece) : Promise.resolve(ok(undefined))
  }
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export interface SealedSource {
  readonly sizeBytes: number
  /** Where the chunks begin. */
  readonly from: number
  read(position: number, length: number): Promise<Result<Uint8Array, Problem>>
}

const DAMAGED: Problem = { kind: 'backup-damaged' }
const INCOMPLETE: Problem = { kind: 'backup-incomplete' }

/** Gives the content of the chunks in order, and notices every one that is not as it was written. */
export class OpeningReader {
  private position: number
  private index = 0
  private ahead: Uint8Array = new Uint8Array(0)
  private opened: Uint8Array = new Uint8Array(0)

  constructor(
    private readonly phone: Sealing,
    private readonly key: Uint8Array,
    private readonly source: SealedSource,
  ) {
    this.position = source.from
  }

  /** The next so many bytes of the content. */
  async take(length: number): Promise<Result<Uint8Array, Problem>> {
    const bytes = new Uint8Array(length)
    for (let at = 0; at < length;) {
      if (this.opened.length === 0) {
        const next = await this.openNext()
        if (!next.ok) return next
      }
      const part = this.opened.subarray(0, length - at)
      bytes.set(part, at)
      this.opened = this.opened.subarray(part.length)
      at += part.length
    }
    return ok(bytes)
  }

  /** Whether everything was taken, the last chunk included. */
  isAtEnd(): boolean {
    return this.opened.length === 0 && this.ahead.length === 0 && this.position >= this.source.sizeBytes
  }

  private async openNext(): Done {
    if (this.ahead.length === 0) {
      const left = this.source.sizeBytes - this.position
      if (left <= 0) return failed(INCOMPLETE)
      const piece = await this.source.read(
        this.position,
        Math.min(left, CHUNKS_AT_ONCE * this.phone.SEALED_CHUNK_BYTES),
      )
      if (!piece.ok) return piece
      this.position += piece.value.length
      this.ahead = piece.value
    }
    const sealed = this.ahead.subarray(0, this.phone.SEALED_CHUNK_BYTES)
    this.ahead = this.ahead.subarray(sealed.length)
    const isLast = this.ahead.length === 0 && this.position >= this.source.sizeBytes
    const opened = this.phone.openChunk(sealed, this.key, this.index, isLast)
    if (!opened) {
      // The file ends behind a whole chunk that was not the last.
      const isCut = isLast && this.phone.openChunk(sealed, this.key, this.index, false) !== undefined
      return failed(isCut ? INCOMPLETE : DAMAGED)
    }
    this.index += 1
    this.opened = opened
    await this.phone.breathe()
    // Only the last chunk may be empty, and nothing follows it.
    return opened.length > 0 ? ok(undefined) : failed(DAMAGED)
  }
}
