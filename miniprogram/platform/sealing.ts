import nacl from 'tweetnacl'

// A sealed file: 'RZ', format version, number of the key, 19 random bytes, then the chunks, each a NaCl secretbox
// (XSalsa20-Poly1305). A chunk's nonce is the 19 bytes, its number, and whether it is the last (the STREAM
// construction), so that chunks cannot be dropped, added or put in another order without being noticed. Chunks
// because page code on iOS runs without JIT (about 3 MB a second): the screen must not stand still for a whole photo.
const MAGIC = [0x52, 0x5a]
const FORMAT_VERSION = 1
const PREFIX_BYTES = 19
const HEADER_BYTES = MAGIC.length + 2 + PREFIX_BYTES
const CHUNK_BYTES = 64 * 1024
const SEALED_CHUNK_BYTES = CHUNK_BYTES + nacl.secretbox.overheadLength

export const KEY_BYTES = nacl.secretbox.keyLength

/** How many random bytes each sealing needs; never the same twice. */
export const SEAL_RANDOM_BYTES = PREFIX_BYTES

/** The key and its number: the number stands in every file, so that a later key never hides an earlier one. */
export interface SealingKey {
  readonly number: number
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

/** An empty file still has one (empty) chunk. */
const chunkCount = (bytes: number, chunkBytes: number): number => Math.max(1, Math.ceil(bytes / chunkBytes))

/** How large the file becomes that `seal` makes of so many bytes. */
export const sealedSizeBytes = (plainBytes: number): number =>
  HEADER_BYTES + plainBytes + chunkCount(plainBytes, CHUNK_BYTES) * nacl.secretbox.overheadLength

/** The number of the key that a file was sealed with; undefined where the bytes are no sealed file of ours. */
export const keyNumberOf = (sealed: Uint8Array): number | undefined => {
  const isOurs = sealed.length >= HEADER_BYTES && MAGIC.every((byte, index) => sealed[index] === byte)
  return isOurs && sealed[MAGIC.length] === FORMAT_VERSION ? sealed[MAGIC.length + 1] : undefined
}

/** Encrypts bytes under the key. `random` must be SEAL_RANDOM_BYTES fresh random bytes. */
export const seal = async (
  plain: Uint8Array,
  key: SealingKey,
  random: Uint8Array,
  pause: Pause,
): Promise<Uint8Array> => {
  const sealed = new Uint8Array(sealedSizeBytes(plain.length))
  sealed.set([...MAGIC, FORMAT_VERSION, key.number])
  sealed.set(random, HEADER_BYTES - PREFIX_BYTES)
  const count = chunkCount(plain.length, CHUNK_BYTES)
  for (let index = 0; index < count; index++) {
    const chunk = plain.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)
    const nonce = nonceOf(random, index, index === count - 1)
    sealed.set(nacl.secretbox(chunk, nonce, key.bytes), HEADER_BYTES + index * SEALED_CHUNK_BYTES)
    await pause()
  }
  return sealed
}

/** The bytes that were sealed; undefined when a single bit has changed, the file was cut, or the key is another. */
export const unseal = async (
  sealed: Uint8Array,
  key: SealingKey,
  pause: Pause,
): Promise<Uint8Array | undefined> => {
  if (keyNumberOf(sealed) !== key.number) return undefined
  const prefix = sealed.subarray(HEADER_BYTES - PREFIX_BYTES, HEADER_BYTES)
  const body = sealed.subarray(HEADER_BYTES)
  const count = chunkCount(body.length, SEALED_CHUNK_BYTES)
  const plain = new Uint8Array(Math.max(0, body.length - count * nacl.secretbox.overheadLength))
  for (let index = 0; index < count; index++) {
    const chunk = body.subarray(index * SEALED_CHUNK_BYTES, (index + 1) * SEALED_CHUNK_BYTES)
    const opened = nacl.secretbox.open(chunk, nonceOf(prefix, index, index === count - 1), key.bytes)
    if (!opened) return undefined
    plain.set(opened, index * CHUNK_BYTES)
    await pause()
  }
  return plain
}
