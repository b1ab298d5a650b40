import type { IsoDate } from '../../../model/iso-date'
import type { Attempt } from '../../../model/problem'
import { ok } from '../../../model/result'
import type { BackupPhone } from '../../../stores/backup/backup-phone'
import { crc32, ZipWriter } from '../hand-over/zip-writer'

type ZipPhone = Pick<BackupPhone, 'newOutboxFile' | 'readPart' | 'fileSizeBytes' | 'breathe'>

/** Read and written at a time. */
const PIECE_BYTES = 512 * 1024
const OUTBOX_NAME = 'computer-page.zip'

export interface ZippedPage {
  readonly path: string
  readonly sizeBytes: number
  discard: () => Promise<void>
}

interface Page {
  readonly path: string
  readonly sizeBytes: number
}

const eachPiece = async (
  { path, sizeBytes }: Page,
  phone: ZipPhone,
  isStopped: () => boolean,
  use: (piece: Uint8Array) => Attempt,
): Attempt => {
  for (let at = 0; at < sizeBytes && !isStopped(); at += PIECE_BYTES) {
    const piece = await phone.readPart(path, at, Math.min(PIECE_BYTES, sizeBytes - at))
    const used = piece.ok ? await use(piece.value) : piece
    if (!used.ok) return used
    await phone.breathe()
  }
  return ok(undefined)
}

/** The same page inside an archive, for a chat that takes no HTML. Undefined: stopped; then nothing of it stays. */
export const zipPage = async (
  page: Page,
  name: string,
  today: IsoDate,
  phone: ZipPhone,
  isStopped: () => boolean,
): Attempt<ZippedPage | undefined> => {
  let crc = 0
  const read = await eachPiece(page, phone, isStopped, (piece) => {
    crc = crc32(piece, crc)
    return Promise.resolve(ok(undefined))
  })
  if (!read.ok) return read
  const file = await phone.newOutboxFile(OUTBOX_NAME)
  if (!file.ok) return file
  const { path, append, discard } = file.value
  const zip = new ZipWriter(today)
  const begun = await append(zip.begin(name, crc, page.sizeBytes))
  const copied = begun.ok ? await eachPiece(page, phone, isStopped, append) : begun
  const ended = copied.ok && !isStopped() ? await append(zip.end()) : copied
  if (!ended.ok || isStopped()) {
    await discard()
    return ended.ok ? ok(undefined) : ended
  }
  return ok({ path, discard, sizeBytes: (await phone.fileSizeBytes(path)) ?? 0 })
}
