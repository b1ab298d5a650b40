/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over whole blocks: the standard bounds each index */

/** FIPS 180-4: fractions of the cube roots of the first 80 primes, 64 bits each; SHA-256 uses the first halves. */
const ROUNDS =
  '428a2f98d728ae227137449123ef65cdb5c0fbcfec4d3b2fe9b5dba58189dbbc3956c25bf348b53859f111f1b605d019' +
  '923f82a4af194f9bab1c5ed5da6d8118d807aa98a303024212835b0145706fbe243185be4ee4b28c550c7dc3d5ffb4e2' +
  '72be5d74f27b896f80deb1fe3b1696b19bdc06a725c71235c19bf174cf692694e49b69c19ef14ad2efbe4786384f25e3' +
  '0fc19dc68b8cd5b5240ca1cc77ac9c652de92c6f592b02754a7484aa6ea6e4835cb0a9dcbd41fbd476f988da831153b5' +
  '983e5152ee66dfaba831c66d2db43210b00327c898fb213fbf597fc7beef0ee4c6e00bf33da88fc2d5a79147930aa725' +
  '06ca6351e003826f142929670a0e6e7027b70a8546d22ffc2e1b21385c26c9264d2c6dfc5ac42aed53380d139d95b3df' +
  '650a73548baf63de766a0abb3c77b2a881c2c92e47edaee692722c851482353ba2bfe8a14cf10364a81a664bbc423001' +
  'c24b8b70d0f89791c76c51a30654be30d192e819d6ef5218d69906245565a910f40e35855771202a106aa07032bbd1b8' +
  '19a4c116b8d2d0c81e376c085141ab532748774cdf8eeb9934b0bcb5e19b48a8391c0cb3c5c95a634ed8aa4ae3418acb' +
  '5b9cca4f7763e373682e6ff3d6b2b8a3748f82ee5defb2fc78a5636f43172f6084c87814a1f0ab728cc702081a6439ec' +
  '90befffa23631e28a4506cebde82bde9bef9a3f7b2c67915c67178f2e372532bca273eceea26619cd186b8c721c0c207' +
  'eada7dd6cde0eb1ef57d4f7fee6ed17806f067aa72176fba0a637dc5a2c898a6113f9804bef90dae1b710b35131c471b' +
  '28db77f523047d8432caab7b40c724933c9ebe0a15c9bebc431d67c49c100d4c4cc5d4becb3e42b6597f299cfc657e2a' +
  '5fcb6fab3ad6faec6c44198c4a475817'
/** Fractions of the square roots of the first 8 primes, and of the next 8. */
const START = {
  512:
    '6a09e667f3bcc908bb67ae8584caa73b3c6ef372fe94f82ba54ff53a5f1d36f1' +
    '510e527fade682d19b05688c2b3e6c1f1f83d9abfb41bd6b5be0cd19137e2179',
  384:
    'cbbb9d5dc1059ed8629a292a367cd5079159015a3070dd17152fecd8f70e5939' +
    '67332667ffc00b318eb44a8768581511db0c2e0d64f98fa747b5481dbefa4fa4',
}

const wordsOf = (hex: string): Int32Array =>
  Int32Array.from({ length: hex.length / 8 }, (_, n) => parseInt(hex.slice(n * 8, n * 8 + 8), 16) | 0)

const K = wordsOf(ROUNDS)

/** The eight words that each block changes. */
type State<T> = readonly [T, T, T, T, T, T, T, T]

const stateOf = <T>(word: (n: number) => T): State<T> => [
  word(0),
  word(1),
  word(2),
  word(3),
  word(4),
  word(5),
  word(6),
  word(7),
]

/** The message with its closing bit and its length, in whole blocks. */
const padded = (message: Uint8Array, blockBytes: number): DataView => {
  const length = Math.ceil((message.length + 1 + blockBytes / 8) / blockBytes) * blockBytes
  const out = new Uint8Array(length)
  out.set(message)
  out[message.length] = 0x80
  const view = new DataView(out.buffer)
  view.setUint32(length - 4, message.length * 8)
  return view
}

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

export const sha256 = (message: Uint8Array): Uint8Array => {
  const first = wordsOf(START[512])
  let state = stateOf((n) => first[n * 2]!)
  const blocks = padded(message, 64)
  const w = new Int32Array(64)
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = blocks.getInt32(at + i * 4)
    for (let i = 16; i < 64; i += 1) {
      const s0 = turned(w[i - 15]!, 7) ^ turned(w[i - 15]!, 18) ^ (w[i - 15]! >>> 3)
      const s1 = turned(w[i - 2]!, 17) ^ turned(w[i - 2]!, 19) ^ (w[i - 2]! >>> 10)
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1
    }
    let [a, b, c, d, e, f, g, h] = state
    for (let i = 0; i < 64; i += 1) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      const one = (h + s1 + ((e & f) ^ (~e & g)) + K[i * 2]! + w[i]!) | 0
      const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    const before = state
    const mixed: State<number> = [a, b, c, d, e, f, g, h]
    state = stateOf((n) => (before[n]! + mixed[n]!) | 0)
  }
  const out = new DataView(new ArrayBuffer(32))
  state.forEach((word, n) => out.setInt32(n * 4, word))
  return new Uint8Array(out.buffer)
}

/** Halves of 64-bit words: high, low. */
type Word = readonly [number, number]

const sum = (...words: readonly Word[]): Word => {
  let [high, low] = [0, 0]
  for (const [h, l] of words) {
    low += l >>> 0
    high += h
  }
  return [(high + Math.floor(low / 4294967296)) | 0, low | 0]
}

const turned64 = ([h, l]: Word, by: number): Word => {
  if (by >= 32) return turned64([l, h], by - 32)
  return by === 0 ? [h, l] : [(h >>> by) | (l << (32 - by)), (l >>> by) | (h << (32 - by))]
}
const shifted64 = ([h, l]: Word, by: number): Word => [h >>> by, (l >>> by) | (h << (32 - by))]
const xor = (...words: readonly Word[]): Word =>
  words.reduce<Word>(([h, l], [h2, l2]) => [h ^ h2, l ^ l2], [0, 0])
const and = ([h, l]: Word, [h2, l2]: Word): Word => [h & h2, l & l2]
const not = ([h, l]: Word): Word => [~h, ~l]
const wordAt = (words: Int32Array, n: number): Word => [words[n * 2]!, words[n * 2 + 1]!]

/** SHA-512, or SHA-384, which starts elsewhere and is shorter. */
export const sha512 = (message: Uint8Array, bits: 512 | 384 = 512): Uint8Array => {
  const first = wordsOf(START[bits])
  let state = stateOf((n) => wordAt(first, n))
  const blocks = padded(message, 128)
  for (let at = 0; at < blocks.byteLength; at += 128) {
    const w: Word[] = []
    for (let i = 0; i < 80; i += 1) {
      if (i < 16) {
        w.push([blocks.getInt32(at + i * 8), blocks.getInt32(at + i * 8 + 4)])
        continue
      }
      const s0 = xor(turned64(w[i - 15]!, 1), turned64(w[i - 15]!, 8), shifted64(w[i - 15]!, 7))
      const s1 = xor(turned64(w[i - 2]!, 19), turned64(w[i - 2]!, 61), shifted64(w[i - 2]!, 6))
      w.push(sum(w[i - 16]!, s0, w[i - 7]!, s1))
    }
    let [a, b, c, d, e, f, g, h] = state
    for (let i = 0; i < 80; i += 1) {
      const s1 = xor(turned64(e, 14), turned64(e, 18), turned64(e, 41))
      const one = sum(h, s1, xor(and(e, f), and(not(e), g)), wordAt(K, i), w[i]!)
      const s0 = xor(turned64(a, 28), turned64(a, 34), turned64(a, 39))
      const two = sum(s0, xor(and(a, b), and(a, c), and(b, c)))
      ;[h, g, f, e, d, c, b, a] = [g, f, e, sum(d, one), c, b, a, sum(one, two)]
    }
    const before = state
    const mixed: State<Word> = [a, b, c, d, e, f, g, h]
    state = stateOf((n) => sum(before[n]!, mixed[n]!))
  }
  const out = new DataView(new ArrayBuffer(64))
  state.forEach(([high, low], n) => {
    out.setInt32(n * 8, high)
    out.setInt32(n * 8 + 4, low)
  })
  return new Uint8Array(out.buffer, 0, bits / 8)
}
