import nacl from 'tweetnacl'
import { bytesOfText, joinedBytes } from '../model/bytes'
import { itemAt } from '../model/list'

// A sealed file: 'RZ', format version, number of the key, 19 random bytes, then (since version 2) the sealed note, then
// the chunks, each a NaCl secretbox (XSalsa20-Poly1305). A chunk's nonce is the 19 bytes, its number, and whether it is
// the last (the STREAM construction), so that chunks cannot be dropped, added or put in another order without being
// noticed. Since version 2 the key of a file is made of the phone's key and the file's name: a file under another name
// does not open. Chunks because page code on iOS runs without JIT (about 3 MB a second): the screen must not stand still
// for a whole photo.
const MAGIC = [0x52, 0x5a]
const FORMAT_VERSION = 2
const NAMELESS_VERSION = 1
const PREFIX_BYTES = 19
const HEADER_BYTES = MAGIC.length + 2 + PREFIX_BYTES
const CHUNK_BYTES = 64 * 1024
const OVERHEAD_BYTES = nacl.secretbox.overheadLength
const SEALED_CHUNK_BYTES = CHUNK_BYTES + OVERHEAD_BYTES

/** Every note takes the same room, so that its length tells nothing. */
const NOTE_BYTES = 256
const SEALED_NOTE_BYTES = NOTE_BYTES + OVERHEAD_BYTES
/** The number of the note among the chunks; no file has so many. */
const NOTE_INDEX = 0xffffffff

export const KEY_BYTES = nacl.secretbox.keyLength

/** How many random bytes each sealing needs; never the same twice. */
export const SEAL_RANDOM_BYTES = PREFIX_BYTES

/** How many bytes of a sealed file tell the number of its key. */
export const KEY_NUMBER_BYTES = MAGIC.length + 2

/** The key and its number: the number stands in every file, so that a later key never hides an earlier one. */
export interface SealingKey {
  readonly number: number
  readonly bytes: Uint8Array
}

/** What is sealed: a file under its name, with a short text about it (at most 254 bytes of UTF-8). */
export interface Sealable {
  readonly name: string
  readonly note: string
  readonly bytes: Uint8Array
}

/** What a sealed file gives back; without a note where it was sealed before notes were. */
export interface Unsealed {
  readonly note: string | undefined
  readonly bytes: Uint8Array
}

type Pause = () => Promise<void>

const nonceOf = (prefix: Uint8Array, index: number, isLast: boolean): Uint8Array => {
  const nonce = new Uint8Array(nacl.secretbox.nonceLength)
  nonce.set(prefix)
  new DataView(nonce.buffer).setUint32(PREFIX_BYTES, index)
  nonce[nonce.length - 1] = isLast ? 1 : 0
  return nonce
}

/** Names are letters and digits of ASCII. */
const fileKey = (key: SealingKey, name: string): Uint8Array =>
  nacl.hash(joinedBytes([key.bytes, bytesOfText(name)])).slice(0, KEY_BYTES)

/** An empty file still has one (empty) chunk. */
const chunkCount = (bytes: number, chunkBytes: number): number => Math.max(1, Math.ceil(bytes / chunkBytes))

/** How large the file becomes that `seal` makes of so many bytes. */
export const sealedSizeBytes = (plainBytes: number): number =>
  HEADER_BYTES + SEALED_NOTE_BYTES + plainBytes + chunkCount(plainBytes, CHUNK_BYTES) * OVERHEAD_BYTES

const versionOf = (sealed: Uint8Array): number | undefined =>
  MAGIC.every((byte, index) => sealed[index] === byte) ? sealed[MAGIC.length] : undefined

/** The number of the key that a file was sealed with, from its first bytes; undefined where it is no file of ours. */
export const keyNumberOf = (sealed: Uint8Array): number | undefined => {
  const version = versionOf(sealed)
  return version === FORMAT_VERSION || version === NAMELESS_VERSION ? sealed[MAGIC.length + 1] : undefined
}

const paddedNote = (note: string): Uint8Array => {
  const padded = new Uint8Array(NOTE_BYTES)
  const text = bytesOfText(note)
  padded[0] = text.length
  padded.set(text, 1)
  return padded
}

const noteIn = (padded: Uint8Array): string =>
  Array.from(padded.subarray(1, 1 + itemAt(padded, 0)), (code) => String.fromCharCode(code)).join('')

/** Encrypts a file under the key. `random` must be SEAL_RANDOM_BYTES fresh random bytes. */
export const seal = async (
  { name, note, bytes }: Sealable,
  key: SealingKey,
  random: Uint8Array,
  pause: Pause,
): Promise<Uint8Array> => {
  const own = fileKey(key, name)
  const sealed = new Uint8Array(sealedSizeBytes(bytes.length))
  sealed.set([...MAGIC, FORMAT_VERSION, key.number])
  sealed.set(random, HEADER_BYTES - PREFIX_BYTES)
  sealed.set(nacl.secretbox(paddedNote(note), nonceOf(random, NOTE_INDEX, false), own), HEADER_BYTES)
  const count = chunkCount(bytes.length, CHUNK_BYTES)
  const body = HEADER_BYTES + SEALED_NOTE_BYTES
  for (let index = 0; index < count; index++) {
    const chunk = bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)
    const nonce = nonceOf(random, index, index === count - 1)
    sealed.set(nacl.secretbox(chunk, nonce, own), body + index * SEALED_CHUNK_BYTES)
    await pause()
  }
  return sealed
}

const openedChunks = async (
  body: Uint8Array,
  prefix: Uint8Array,
  key: Uint8Array,
  pause: Pause,
): Promise<Uint8Array | undefined> => {
  const count = chunkCount(body.length, SEALED_CHUNK_BYTES)
  const plain = new Uint8Array(Math.max(0, body.length - count * OVERHEAD_BYTES))
  for (let index = 0; index < count; index++) {
    const chunk = body.subarray(index * SEALED_CHUNK_BYTES, (index + 1) * SEALED_CHUNK_BYTES)
    const opened = nacl.secretbox.open(chunk, nonceOf(prefix, index, index === count - 1), key)
    if (!opened) return undefined
    plain.set(opened, index * CHUNK_BYTES)
    await pause()
  }
  return plain
}

/**
 * What was sealed under this name; undefined when a single bit has changed, the file was cut or lies under another
 * name, or the key is another.
 */
export const unseal = async (
  sealed: Uint8Array,
  name: string,
  key: SealingKey,
  pause: Pause,
): Promise<Unsealed | undefined> => {
  if (sealed.length < HEADER_BYTES || keyNumberOf(sealed) !== key.number) return undefined
  const prefix = sealed.subarray(HEADER_BYTES - PREFIX_BYTES, HEADER_BYTES)
  const rest = sealed.subarray(HEADER_BYTES)
  if (versionOf(sealed) === NAMELESS_VERSION) {
    const bytes = await openedChunks(rest, prefix, key.bytes, pause)
    return bytes && { note: undefined, bytes }
  }
  const own = fileKey(key, name)
  const nonce = nonceOf(prefix, NOTE_INDEX, false)
  const note = nacl.secretbox.open(rest.subarray(0, SEALED_NOTE_BYTES), nonce, own)
  const bytes = note ? await openedChunks(rest.subarray(SEALED_NOTE_BYTES), prefix, own, pause) : undefined
  return note && bytes ? { note: noteIn(note), bytes } : undefined
}
