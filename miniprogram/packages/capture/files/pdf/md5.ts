/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops over whole blocks: the standard bounds each index */

/** RFC 1321: turns of the four steps of each round. */
const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
]

const K = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296) | 0)

/** What round `i` mixes, and the word of the block that it takes. */
const mixed = (i: number, b: number, c: number, d: number): readonly [number, number] => {
  if (i < 16) return [(b & c) | (~b & d), i]
  if (i < 32) return [(d & b) | (~d & c), (5 * i + 1) % 16]
  if (i < 48) return [b ^ c ^ d, (3 * i + 5) % 16]
  return [c ^ (b | ~d), (7 * i) % 16]
}

/** MD5 (RFC 1321): old PDFs make their keys with it; it protects nothing here. */
export const md5 = (message: Uint8Array): Uint8Array => {
  const length = Math.ceil((message.length + 9) / 64) * 64
  const bytes = new Uint8Array(length)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(length - 8, message.length * 8, true)
  let state: readonly [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let at = 0; at < length; at += 64) {
    let [a, b, c, d] = state
    for (let i = 0; i < 64; i += 1) {
      const [mix, word] = mixed(i, b, c, d)
      const sum = (a + mix + K[i]! + view.getInt32(at + word * 4, true)) | 0
      const turn = TURNS[i >> 4]![i & 3]!
      ;[a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0]
    }
    state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0]
  }
  const out = new DataView(new ArrayBuffer(16))
  state.forEach((word, n) => out.setInt32(n * 4, word, true))
  return new Uint8Array(out.buffer)
}
