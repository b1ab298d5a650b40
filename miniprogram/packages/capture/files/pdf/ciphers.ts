/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over whole blocks: the standard bounds each index */

/** RC4: the same both ways. */
export const rc4 = (key: Uint8Array, data: Uint8Array): Uint8Array => {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + s[i]! + key[i % key.length]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
  }
  let [i, j] = [0, 0]
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + s[i]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
    return byte ^ s[(s[i]! + s[j]!) & 255]!
  })
}

/** Twice a number of FIPS 197's field. */
const doubled = (x: number): number => ((x << 1) ^ (x & 0x80 ? 0x11b : 0)) & 255

/** FIPS 197 §5.1.1: the inverse of each byte in the field, its bits mixed. Walks the powers of 3 and of its inverse. */
const sBox = ((): Uint8Array => {
  const box = new Uint8Array(256)
  let [p, q] = [1, 1]
  do {
    p = p ^ doubled(p)
    q ^= q << 1
    q ^= q << 2
    q = (q ^ (q << 4)) & 255
    if (q & 0x80) q ^= 9
    const spun = [1, 2, 3, 4].reduce((sum, n) => sum ^ ((q << n) | (q >> (8 - n))), q)
    box[p] = (spun ^ 0x63) & 255
  } while (p !== 1)
  box[0] = 0x63
  return box
})()

const ROUNDS = 10

/** The key and the ten made of it, 16 bytes each. */
const roundKeys = (key: Uint8Array): Uint8Array => {
  const keys = new Uint8Array(16 * (ROUNDS + 1))
  keys.set(key)
  let constant = 1
  for (let at = 16; at < keys.length; at += 4) {
    let last = keys.slice(at - 4, at)
    if (at % 16 === 0) {
      last = Uint8Array.from([1, 2, 3, 0], (n) => sBox[last[n]!]!)
      last[0]! ^= constant
      constant = doubled(constant)
    }
    for (let n = 0; n < 4; n += 1) keys[at + n] = keys[at - 16 + n]! ^ last[n]!
  }
  return keys
}

const encryptBlock = (block: Uint8Array, keys: Uint8Array): void => {
  const moved = new Uint8Array(16)
  for (let n = 0; n < 16; n += 1) block[n]! ^= keys[n]!
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let n = 0; n < 16; n += 1) moved[n] = sBox[block[(n + 4 * (n & 3)) & 15]!]!
    for (let n = 0; n < 16; n += 1) {
      const column = n & ~3
      const [a, b] = [moved[n]!, moved[column + ((n + 1) & 3)]!]
      const others = moved[column + ((n + 2) & 3)]! ^ moved[column + ((n + 3) & 3)]!
      block[n] = (round < ROUNDS ? doubled(a ^ b) ^ b ^ others : a) ^ keys[round * 16 + n]!
    }
  }
}

/** AES-128 in CBC mode without padding (FIPS 197, SP 800-38A): `data` is whole blocks. */
export const aes128Cbc = (key: Uint8Array, start: Uint8Array, data: Uint8Array): Uint8Array => {
  const keys = roundKeys(key)
  const out = new Uint8Array(data.length)
  let before = start
  for (let at = 0; at < data.length; at += 16) {
    const block = out.subarray(at, at + 16)
    for (let n = 0; n < 16; n += 1) block[n] = data[at + n]! ^ before[n]!
    encryptBlock(block, keys)
    before = block
  }
  return out
}
