import { failed, ok } from '../../../model/result'
import {
  BACKUP_HEAD_BYTES,
  CHUNK_BYTES,
  keysBy,
  openChunk,
  readBackupHead,
  SEALED_CHUNK_BYTES,
  type BackupHead,
} from '../../../platform/backup-seal'
import type { Watch } from '../../../platform/slow-secret'
import { slowSecret } from '../../backup/platform/scrypt'
import { parsedAscii } from '../../../stores/backup/ascii-json'
import { CHUNKS_AT_ONCE } from '../../../stores/backup/sealing-writer'
import { OpeningReader } from '../../backup/sealed-stream'
import { LIST_LENGTH_BYTES, type PageContents } from '../computer/page-contents'
import { passphraseSigns } from '../computer/typed-passphrase'
import { bytesOf } from './pieces'

export interface OpenPage {
  readonly contents: PageContents
  /** As many as the list names. */
  readonly files: readonly Uint8Array[]
}

export type OpenOutcome = OpenPage | 'wrong' | 'stopped' | 'damaged' | 'newer'

/** The derivation of the key, measured in the share of the whole. */
const KEY_SHARE = 0.3
const PIECE_BYTES = CHUNKS_AT_ONCE * SEALED_CHUNK_BYTES

/** Bytes of base64 without decoding it. */
const lengthOf = (piece: string): number =>
  (piece.length / 4) * 3 - (piece.endsWith('==') ? 2 : piece.endsWith('=') ? 1 : 0)

/** Whether the head of the sealed part is one that this page can read. */
export const headOf = (pieces: readonly string[]): BackupHead | 'damaged' | 'newer' => {
  const bytes = bytesOf(pieces[0] ?? '')
  const head = bytes?.length === BACKUP_HEAD_BYTES ? readBackupHead(bytes, 'computer-page') : 'damaged'
  if (typeof head !== 'string') return head
  return head === 'backup-from-newer-app' ? 'newer' : 'damaged'
}

/** The sealed chunks, piece by piece. */
const sourceOf = (pieces: readonly string[]) => {
  const sizeBytes = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  let next = 0
  return {
    sizeBytes,
    from: 0,
    read(_: number, length: number) {
      const bytes = bytesOf(pieces[next++] ?? '')
      const read = bytes?.length === length ? ok(bytes) : failed({ kind: 'backup-damaged' } as const)
      return Promise.resolve(read)
    },
  }
}

const listIn = (content: Uint8Array): OpenPage | 'damaged' | 'newer' => {
  const listAt = content.length - LIST_LENGTH_BYTES
  if (listAt < 0) return 'damaged'
  const listBytes = new DataView(content.buffer, listAt).getUint32(0)
  const filesBytes = listAt - listBytes
  if (filesBytes < 0) return 'damaged'
  const contents = parsedAscii(content.subarray(filesBytes, listAt)) as PageContents | undefined
  if (contents?.version !== 1) return contents ? 'newer' : 'damaged'
  let at = 0
  const files = contents.files.map(({ sizeBytes }) => content.subarray(at, (at += sizeBytes)))
  return at === filesBytes ? { contents, files } : 'damaged'
}

const { backupKey } = keysBy(slowSecret)

/**
 * Opens what the pieces hold: all of it or nothing. The key takes about half a second in slices of a tenth; then the
 * chunks follow, with a pause after each.
 */
export const openPage = async (
  pieces: readonly string[],
  passphrase: string,
  { onProgress, isStopped }: Watch,
  breathe: () => Promise<void>,
): Promise<OpenOutcome> => {
  const head = headOf(pieces)
  if (typeof head === 'string') return head
  const keyWatch = { isStopped, onProgress: (share: number) => onProgress(share * KEY_SHARE) }
  const key = await backupKey(head, passphraseSigns(passphrase), keyWatch)
  if (typeof key === 'string') return key
  const source = sourceOf(pieces.slice(1))
  const chunks = Math.ceil(source.sizeBytes / SEALED_CHUNK_BYTES)
  const sizeBytes = source.sizeBytes - chunks * (SEALED_CHUNK_BYTES - CHUNK_BYTES)
  if (!(sizeBytes >= LIST_LENGTH_BYTES)) return 'damaged'
  const content = new Uint8Array(sizeBytes)
  const reader = new OpeningReader({ openChunk, SEALED_CHUNK_BYTES, breathe }, key, source)
  for (let at = 0; at < sizeBytes; at += PIECE_BYTES) {
    if (isStopped()) return 'stopped'
    const part = await reader.take(Math.min(PIECE_BYTES, sizeBytes - at))
    if (!part.ok) return 'damaged'
    content.set(part.value, at)
    onProgress(KEY_SHARE + ((1 - KEY_SHARE) * at) / sizeBytes)
  }
  return reader.isAtEnd() ? listIn(content) : 'damaged'
}
