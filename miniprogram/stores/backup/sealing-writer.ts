import { joinedBytes } from '../../model/bytes'
import type { Attempt } from '../../model/problem'
import { ok } from '../../model/result'
import type { BackupPhone } from './backup-phone'

type Append = (bytes: Uint8Array) => Attempt

/** Chunks written or read at a time: half a megabyte. */
export const CHUNKS_AT_ONCE = 8

export type Sealing = Pick<
  BackupPhone,
  'sealChunk' | 'openChunk' | 'breathe' | 'CHUNK_BYTES' | 'SEALED_CHUNK_BYTES'
>

/** Seals what is written into chunks. A full chunk waits until something follows it: the last one is marked. */
export class SealingWriter {
  private readonly chunk: Uint8Array
  private filled = 0
  private index = 0
  private waiting: Uint8Array[] = []

  constructor(
    private readonly phone: Omit<Sealing, 'openChunk' | 'SEALED_CHUNK_BYTES'>,
    private readonly key: Uint8Array,
    private readonly append: Append,
  ) {
    this.chunk = new Uint8Array(phone.CHUNK_BYTES)
  }

  async write(bytes: Uint8Array): Attempt {
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

  async end(): Attempt {
    const sealed = await this.seal(true)
    return sealed.ok ? this.flush() : sealed
  }

  private async seal(isLast: boolean): Attempt {
    this.waiting.push(this.phone.sealChunk(this.chunk.subarray(0, this.filled), this.key, this.index, isLast))
    this.index += 1
    this.filled = 0
    await this.phone.breathe()
    return this.waiting.length < CHUNKS_AT_ONCE ? ok(undefined) : this.flush()
  }

  private flush(): Attempt {
    const piece = joinedBytes(this.waiting)
    this.waiting = []
    return piece.length > 0 ? this.append(piece) : Promise.resolve(ok(undefined))
  }
}
