import { bytesOfText } from '../../../model/bytes'
import type { Attempt } from '../../../model/problem'
import type { BackupPhone } from '../../../stores/backup/backup-phone'
import { CHUNKS_AT_ONCE, SealingWriter } from '../../../stores/backup/sealing-writer'
import { base64Length, writeBase64 } from './base64'
import { PAGE_SHELL } from '../data/packed-page'

// A page is its shell (packed from packages/capture/computer-page), then pieces: data blocks that a browser neither runs
// nor shows, each of base64. The first holds the head of the sealed part, each further one eight sealed chunks. The end
// says how many there are, so that a download that was cut off is told before anything is typed.
const PIECE_OPEN = '<script type="application/octet-stream">'
const PIECE_CLOSE = '</script>\n'
const MARKUP_BYTES = PIECE_OPEN.length + PIECE_CLOSE.length
const endOf = (pieces: number): string => `<i id="end" data-pieces="${pieces}" hidden></i></body></html>\n`
/** More than the longest end. */
const END_BYTES = 100

/** How large a page of so many bytes of content is, at most. */
export const pageSizeBytes = (
  contentBytes: number,
  { BACKUP_HEAD_BYTES, SEALED_CHUNK_BYTES, backupSizeBytes }: BackupPhone,
): number => {
  const sealedBytes = backupSizeBytes(contentBytes) - BACKUP_HEAD_BYTES
  const perPiece = CHUNKS_AT_ONCE * SEALED_CHUNK_BYTES
  const pieces = Math.ceil(sealedBytes / perPiece)
  const fullPiece = MARKUP_BYTES + base64Length(perPiece)
  return PAGE_SHELL.length + MARKUP_BYTES + base64Length(BACKUP_HEAD_BYTES) + pieces * fullPiece + END_BYTES
}

/** Writes one page, piece by piece; what it carries never lies anywhere in plain. */
export class PageFileWriter {
  contentBytes = 0
  private pieces = 0
  private readonly sealing: SealingWriter
  /** One for all pieces: each is written before the next is made. */
  private readonly piece: Uint8Array

  constructor(
    phone: BackupPhone,
    private readonly head: { readonly bytes: Uint8Array; readonly key: Uint8Array },
    private readonly append: (bytes: Uint8Array) => Attempt,
  ) {
    this.piece = new Uint8Array(MARKUP_BYTES + base64Length(CHUNKS_AT_ONCE * phone.SEALED_CHUNK_BYTES))
    this.sealing = new SealingWriter(phone, head.key, (bytes) => this.appendPiece(bytes))
  }

  /** The shell and the head. */
  async begin(): Attempt {
    const written = await this.append(bytesOfText(PAGE_SHELL))
    return written.ok ? this.appendPiece(this.head.bytes) : written
  }

  write(bytes: Uint8Array): Attempt {
    this.contentBytes += bytes.length
    return this.sealing.write(bytes)
  }

  async end(): Attempt {
    const ended = await this.sealing.end()
    return ended.ok ? this.append(bytesOfText(endOf(this.pieces))) : ended
  }

  private appendPiece(bytes: Uint8Array): Attempt {
    this.pieces += 1
    const length = MARKUP_BYTES + base64Length(bytes.length)
    const piece = this.piece.subarray(0, length)
    piece.set(bytesOfText(PIECE_OPEN))
    writeBase64(bytes, piece, PIECE_OPEN.length)
    piece.set(bytesOfText(PIECE_CLOSE), length - PIECE_CLOSE.length)
    return this.append(piece)
  }
}
