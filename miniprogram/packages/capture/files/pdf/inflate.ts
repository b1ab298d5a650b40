import { itemAt, lastOf } from '../../../../model/list'

/** RFC 1951 §3.2.5: the first length and distance of each code, and how many bits more follow it. */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
]
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
]
const lengthBits = (code: number): number => (code < 8 || code === 28 ? 0 : (code >> 2) - 1)
const distanceBits = (code: number): number => (code < 4 ? 0 : (code >> 1) - 1)
/** The order in which a block tells the lengths of its own codes (§3.2.7). */
const TOLD = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** How many codes of each length there are, and the symbols in the order of their codes. */
interface Codes {
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

const codesOf = (lengths: readonly number[]): Codes => {
  const used = [...lengths.entries()].filter(([, length]) => length > 0)
  used.sort(([a, one], [b, other]) => one - other || a - b)
  return {
    counts: Uint16Array.from({ length: 16 }, (_, n) => used.filter(([, length]) => length === n).length),
    symbols: Uint16Array.from(used, ([symbol]) => symbol),
  }
}

const FIXED = {
  literals: codesOf(Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8))),
  distances: codesOf(Array<number>(30).fill(5)),
}

class Bits {
  at = 0
  private held = 0
  private count = 0

  constructor(private readonly bytes: Uint8Array) {}

  take(count: number): number {
    while (this.count < count) {
      this.held |= itemAt(this.bytes, this.at++) << this.count
      this.count += 8
    }
    const taken = this.held & ((1 << count) - 1)
    this.held >>>= count
    this.count -= count
    return taken
  }

  dropRest(): void {
    this.held = 0
    this.count = 0
  }

  symbol({ counts, symbols }: Codes): number {
    let [code, first, index] = [0, 0, 0]
    for (let length = 1; length < 16; length += 1) {
      code |= this.take(1)
      const count = itemAt(counts, length)
      if (code - first < count) return itemAt(symbols, index + code - first)
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw new Error('no such code')
  }
}

const toldCodes = (bits: Bits): typeof FIXED => {
  const [literals, distances, told] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4]
  const own = Array<number>(19).fill(0)
  for (const code of TOLD.slice(0, told)) own[code] = bits.take(3)
  const codes = codesOf(own)
  const lengths: number[] = []
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(codes)
    if (symbol < 16) lengths.push(symbol)
    else {
      const value = symbol === 16 ? lastOf(lengths) : 0
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)
      for (let n = 0; n < times; n += 1) lengths.push(value)
    }
  }
  return {
    literals: codesOf(lengths.slice(0, literals)),
    distances: codesOf(lengths.slice(literals, literals + distances)),
  }
}

/**
 * What zlib packed (RFC 1950, 1951). Throws where the data is damaged, ends too early or unpacks to more than
 * `mostBytes`.
 */
export const inflate = (zlib: Uint8Array, mostBytes: number): Uint8Array => {
  const bits = new Bits(zlib.subarray(2))
  let out = new Uint8Array(Math.min(mostBytes, 4096))
  let length = 0
  const put = (byte: number) => {
    if (length >= mostBytes) throw new Error('unpacks to too much')
    if (length === out.length) {
      const larger = new Uint8Array(Math.min(mostBytes, out.length * 2))
      larger.set(out)
      out = larger
    }
    out[length++] = byte
  }
  const unpack = ({ literals, distances }: typeof FIXED) => {
    for (let symbol = bits.symbol(literals); symbol !== 256; symbol = bits.symbol(literals)) {
      if (symbol < 256) {
        put(symbol)
        continue
      }
      const code = symbol - 257
      const copied = itemAt(LENGTHS, code) + bits.take(lengthBits(code))
      const far = bits.symbol(distances)
      const distance = itemAt(DISTANCES, far) + bits.take(distanceBits(far))
      if (distance > length) throw new Error('points before the beginning')
      for (let n = 0; n < copied; n += 1) put(itemAt(out, length - distance))
    }
  }
  for (let isLast = 0; isLast === 0;) {
    isLast = bits.take(1)
    const kind = bits.take(2)
    if (kind === 1) unpack(FIXED)
    else if (kind === 2) unpack(toldCodes(bits))
    else if (kind === 0) {
      bits.dropRest()
      const stored = bits.take(16)
      bits.take(16)
      for (let n = 0; n < stored; n += 1) put(bits.take(8))
    } else throw new Error('no such block')
  }
  return out.subarray(0, length)
}
