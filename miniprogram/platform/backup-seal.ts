import nacl from 'tweetnacl'
import { areSameBytes, joinedBytes } from '../model/bytes'
import type { GuessCost, SlowSecret, Watch } from './slow-secret'

// A sealed file that leaves the phone: a backup, or what a page for the computer carries. Version 2 has another cost of a
// guess than version 1; version 3 of a backup may hold photos that no record names, which an older app would leave out
// without a word. All numbers are big-endian.
//
//   0   'RZBK' for a backup, 'RZPC' for a page
//   4   version of this format
//   5   log2 N, r, p of scrypt (RFC 7914), one byte each
//   8   16 random bytes: the salt
//   24  16 bytes that tell whether the passphrase is right
//   40  8 bytes: the beginning of SHA-512 over bytes 0 to 39, which tells a damaged head from a wrong passphrase
//   48  the chunks: each at most 64 KB of content in a NaCl secretbox (XSalsa20-Poly1305, 16 bytes longer)
//
// The passphrase (NFKC, without blanks at its ends, as UTF-16) goes through scrypt; SHA-512 over bytes 0 to 23 and what
// scrypt gives makes the key (its first half) and the 16 telling bytes, so that no number of the head can be changed.
// The key serves one file only, so a chunk's nonce is its number and whether it is the last (the STREAM construction):
// no chunk can be changed, dropped, doubled, added or moved unnoticed. All chunks but the last are full.
// What the chunks hold is written in packages/backup/contents.ts and packages/capture/computer/page-contents.ts.
const MAGIC = { backup: [0x52, 0x5a, 0x42, 0x4b], 'computer-page': [0x52, 0x5a, 0x50, 0x43] } as const
const FORMAT_VERSION = { backup: 3, 'computer-page': 2 } as const
const SALT_AT = 8
const CHECK_AT = 24
const SUM_AT = 40

export const BACKUP_HEAD_BYTES = 48
export const CHUNK_BYTES = 64 * 1024
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + nacl.secretbox.overheadLength
export const SALT_BYTES = CHECK_AT - SALT_AT

/**
 * What four seconds allow without JIT, which is how iOS runs page code (`npm run bench -- backup`), and 27 MB of memory.
 * Version 1 had N = 2^12, r = 8.
 */
const COST: GuessCost = { log2N: 14, r: 13, p: 1 }
/** A file made by somebody else must not hold up the phone: at most twice our work, and 32 MB. */
const MOST = { log2N: 16, r: 32, p: 16, work: 2 * 2 ** COST.log2N * COST.r, bytes: 32 << 20 }

/** What a file is for: the key of one never opens the other. */
export type SealedKind = keyof typeof MAGIC

export type BackupKey = Uint8Array

export interface BackupHead extends GuessCost {
  readonly bytes: Uint8Array
}

export type HeadProblem = 'not-a-backup' | 'backup-from-newer-app' | 'backup-damaged'

/** NFKC, because Chinese keyboards type the same sign in two widths. */
const passphraseBytes = (passphrase: string): Uint8Array => {
  const text = passphrase.normalize('NFKC').trim()
  const bytes = new Uint8Array(2 * text.length)
  for (let index = 0; index < text.length; index++) {
    bytes[2 * index] = text.charCodeAt(index) >> 8
    bytes[2 * index + 1] = text.charCodeAt(index) & 0xff
  }
  return bytes
}

const sumOf = (head: Uint8Array): Uint8Array =>
  nacl.hash(head.slice(0, SUM_AT)).subarray(0, BACKUP_HEAD_BYTES - SUM_AT)

interface Derived {
  readonly key: BackupKey
  /** The telling bytes. */
  readonly check: Uint8Array
}

/** The slow part; undefined where it was stopped. */
const derived = async (
  slowSecret: SlowSecret,
  head: BackupHead,
  passphrase: string,
  watch: Watch,
): Promise<Derived | undefined> => {
  const salt = head.bytes.subarray(SALT_AT, CHECK_AT)
  const secret = await slowSecret(passphraseBytes(passphrase), salt, head, watch)
  if (!secret) return undefined
  const digest = nacl.hash(joinedBytes([head.bytes.subarray(0, CHECK_AT), secret]))
  return { key: digest.slice(0, 32), check: digest.slice(32, 32 + SUM_AT - CHECK_AT) }
}

/** What the first BACKUP_HEAD_BYTES of a file say, or why they are no head that we can read. */
export const readBackupHead = (bytes: Uint8Array, kind: SealedKind = 'backup'): BackupHead | HeadProblem => {
  const magic = MAGIC[kind]
  if (bytes.length < magic.length || magic.some((byte, index) => bytes[index] !== byte)) return 'not-a-backup'
  if (bytes.length < BACKUP_HEAD_BYTES) return 'backup-damaged'
  const head = new DataView(bytes.buffer, bytes.byteOffset + magic.length)
  const [version, log2N, r, p] = [head.getUint8(0), head.getUint8(1), head.getUint8(2), head.getUint8(3)]
  if (version > FORMAT_VERSION[kind]) return 'backup-from-newer-app'
  if (!areSameBytes(bytes.subarray(SUM_AT, BACKUP_HEAD_BYTES), sumOf(bytes))) return 'backup-damaged'
  const isSane =
    version > 0 &&
    [log2N, r, p].every((cost) => cost > 0) &&
    log2N <= MOST.log2N &&
    r <= MOST.r &&
    p <= MOST.p &&
    2 ** log2N * r * p <= MOST.work &&
    128 * 2 ** log2N * r <= MOST.bytes
  return isSane ? { bytes: bytes.slice(0, BACKUP_HEAD_BYTES), log2N, r, p } : 'backup-damaged'
}

/** The keys of sealed files; how slow a guess at a passphrase is, is given. */
export const keysBy = (slowSecret: SlowSecret) => ({
  /** The head of a new file and the key to its chunks; undefined: stopped. `salt`: SALT_BYTES fresh random bytes. */
  newBackupHead: async (
    passphrase: string,
    salt: Uint8Array,
    watch: Watch,
    cost: GuessCost = COST,
    kind: SealedKind = 'backup',
  ): Promise<{ bytes: Uint8Array; key: BackupKey } | undefined> => {
    const bytes = new Uint8Array(BACKUP_HEAD_BYTES)
    bytes.set([...MAGIC[kind], FORMAT_VERSION[kind], cost.log2N, cost.r, cost.p])
    bytes.set(salt, SALT_AT)
    const made = await derived(slowSecret, { bytes, ...cost }, passphrase, watch)
    if (!made) return undefined
    bytes.set(made.check, CHECK_AT)
    bytes.set(sumOf(bytes), SUM_AT)
    return { bytes, key: made.key }
  },

  /** The key to the chunks, or why there is none. Takes seconds on a phone. */
  backupKey: async (
    head: BackupHead,
    passphrase: string,
    watch: Watch,
  ): Promise<BackupKey | 'wrong' | 'stopped'> => {
    const made = await derived(slowSecret, head, passphrase, watch)
    if (!made) return 'stopped'
    return areSameBytes(made.check, head.bytes.subarray(CHECK_AT, SUM_AT)) ? made.key : 'wrong'
  },
})

const nonceOf = (index: number, isLast: boolean): Uint8Array => {
  const nonce = new Uint8Array(nacl.secretbox.nonceLength)
  new DataView(nonce.buffer).setUint32(0, index)
  nonce[nonce.length - 1] = isLast ? 1 : 0
  return nonce
}

export const sealChunk = (plain: Uint8Array, key: BackupKey, index: number, isLast: boolean): Uint8Array =>
  nacl.secretbox(plain, nonceOf(index, isLast), key)

/** The content of a chunk; undefined when it is not the one that belongs there. */
export const openChunk = (
  sealed: Uint8Array,
  key: BackupKey,
  index: number,
  isLast: boolean,
): Uint8Array | undefined => nacl.secretbox.open(sealed, nonceOf(index, isLast), key) ?? undefined

/** How large a backup file of so many bytes of content is. */
export const backupSizeBytes = (contentBytes: number): number =>
  BACKUP_HEAD_BYTES +
  contentBytes +
  Math.max(1, Math.ceil(contentBytes / CHUNK_BYTES)) * nacl.secretbox.overheadLength
