import type { Attempt, Problem } from '../../model/problem'
import { failed, ok } from '../../model/result'
import { CHUNKS_AT_ONCE, type Sealing } from '../../stores/backup/sealing-writer'

export interface SealedSource {
  readonly sizeBytes: number
  /** Where the chunks begin. */
  readonly from: number
  read: (position: number, length: number) => Attempt<Uint8Array>
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
    private readonly phone: Pick<Sealing, 'openChunk' | 'breathe' | 'SEALED_CHUNK_BYTES'>,
    private readonly key: Uint8Array,
    private readonly source: SealedSource,
  ) {
    this.position = source.from
  }

  /** The next so many bytes of the content. */
  async take(length: number): Attempt<Uint8Array> {
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

  private async openNext(): Attempt {
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
