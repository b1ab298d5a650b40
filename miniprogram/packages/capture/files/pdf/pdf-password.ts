import { joinedBytes } from '../../../../model/bytes'
import { lastOf } from '../../../../model/list'
import { aes128Cbc, rc4 } from './ciphers'
import { md5 } from './md5'
import type { PdfDict, PdfValue } from './pdf-object'
import { sha256, sha512 } from './sha2'

/** What the standard fills a short password up with (ISO 32000-1 §7.6.3.3): the whole of an empty one. */
const PADDING = Uint8Array.from([
  0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e,
  0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
])

const isSame = (one: Uint8Array, other: Uint8Array, count: number): boolean =>
  one.length >= count && other.length >= count && one.subarray(0, count).every((byte, n) => byte === other[n])

const bytesOf = (value: PdfValue | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array()
const numberOf = (value: PdfValue | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise

/** Revisions 2 to 4: a key of MD5, tried on the padding with RC4 (algorithms 2, 4 and 5). */
const opensByMd5 = (dict: PdfDict, revision: number, id: Uint8Array): boolean => {
  const permissions = numberOf(dict.get('P'), 0)
  const bits =
    numberOf(dict.get('V'), 1) === 1
      ? 40
      : numberOf(dict.get('V'), 1) === 4
        ? 128
        : numberOf(dict.get('Length'), 40)
  const keyBytes = Math.min(16, Math.max(5, bits / 8))
  const isOpen = revision >= 4 && dict.get('EncryptMetadata') === false ? [255, 255, 255, 255] : []
  const p = [0, 8, 16, 24].map((shift) => (permissions >> shift) & 255)
  let key = md5(joinedBytes([PADDING, bytesOf(dict.get('O')).subarray(0, 32), p, id, isOpen]))
  if (revision >= 3) for (let n = 0; n < 50; n += 1) key = md5(key.subarray(0, keyBytes))
  key = key.slice(0, keyBytes)
  const user = bytesOf(dict.get('U'))
  if (revision === 2) return isSame(user, rc4(key, PADDING), 32)
  let check = md5(joinedBytes([PADDING, id]))
  for (let n = 0; n < 20; n += 1)
    check = rc4(
      key.map((byte) => byte ^ n),
      check,
    )
  return isSame(user, check, 16)
}

/** Revision 6 (ISO 32000-2, algorithm 2.B) for an empty user password. */
const hardenedHash = (salt: Uint8Array): Uint8Array => {
  let key = sha256(salt)
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = joinedBytes(Array<Uint8Array>(64).fill(key))
    const mixed = aes128Cbc(key.subarray(0, 16), key.subarray(16, 32), repeated)
    const remainder = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = remainder === 0 ? sha256(mixed) : sha512(mixed, remainder === 1 ? 384 : 512)
    last = lastOf(mixed)
  }
  return key.subarray(0, 32)
}

/**
 * Whether a protected PDF opens without a password: only what its owner forbids is protected then, as transcript
 * services do. `encrypt` is its encryption dictionary, `id` the first part of the file's identity.
 */
export const opensWithoutPassword = (encrypt: PdfDict, id: Uint8Array): boolean => {
  if (encrypt.get('Filter') !== '/Standard') return false
  const revision = numberOf(encrypt.get('R'), 0)
  if (revision >= 2 && revision <= 4) return opensByMd5(encrypt, revision, id)
  const user = bytesOf(encrypt.get('U'))
  const salt = user.slice(32, 40)
  if (revision === 5) return isSame(user, sha256(salt), 32)
  return revision === 6 && isSame(user, hardenedHash(salt), 32)
}
