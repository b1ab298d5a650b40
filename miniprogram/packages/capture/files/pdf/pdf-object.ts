import { itemAt } from '../../../../model/list'

/** The values of a PDF (ISO 32000-1 §7.3). Strings are bytes; a name keeps its slash (not as the key of a dictionary). */
export type PdfValue =
  | null
  | boolean
  | number
  | `/${string}`
  | Uint8Array
  | readonly PdfValue[]
  | PdfDict
  | PdfRef

export type PdfDict = ReadonlyMap<string, PdfValue>

export interface PdfRef {
  readonly object: number
}

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map

export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' && value !== null && 'object' in value

const SPACE = [0, 9, 10, 12, 13, 32]
const DELIMITERS = Array.from('()<>[]{}/%', (letter) => letter.charCodeAt(0))
const DEEPEST = 60

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

const isSpace = (byte: number | undefined): boolean => byte !== undefined && SPACE.includes(byte)
const isOrdinary = (byte: number | undefined): boolean =>
  byte !== undefined && !isSpace(byte) && !DELIMITERS.includes(byte)

const hexDigit = (byte: number): number => parseInt(String.fromCharCode(byte), 16)

/** Reads values out of a PDF's bytes, from a place on. Throws where there is none. */
export class PdfReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** To the next thing that counts: white space and comments are skipped. */
  skip(): void {
    const { bytes } = this
    while (this.at < bytes.length) {
      if (bytes[this.at] === 0x25) {
        while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at += 1
      } else if (isSpace(bytes[this.at])) this.at += 1
      else return
    }
  }

  /** A run of ordinary letters: a number or a keyword. */
  word(): string {
    this.skip()
    return this.ordinaryLetters()
  }

  /** The first 200 of them; the reader stands behind all. */
  private ordinaryLetters(): string {
    const from = this.at
    while (isOrdinary(this.bytes[this.at])) this.at += 1
    return String.fromCharCode(...this.bytes.subarray(from, Math.min(this.at, from + 200)))
  }

  whole(): number {
    const word = this.word()
    if (!/^\d{1,12}$/.test(word)) throw new Error('no whole number')
    return Number(word)
  }

  /** `n g obj` and what it holds; the reader stands behind it. */
  object(): PdfValue {
    this.whole()
    this.whole()
    if (this.word() !== 'obj') throw new Error('no object')
    return this.value()
  }

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new Error('nested too deep')
    this.skip()
    const [first, second] = [this.bytes[this.at], this.bytes[this.at + 1]]
    if (first === 0x3c && second === 0x3c) return this.dict(depth)
    if (first === 0x3c) return this.hexString()
    if (first === 0x28) return this.literalString()
    if (first === 0x5b) return this.array(depth)
    if (first === 0x2f) return this.name()
    return this.plain()
  }

  private plain(): PdfValue {
    const word = this.word()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new Error('no value')
    return this.refAfter(word) ?? Number(word)
  }

  /** `12 0 R` points to an object: two more words tell. */
  private refAfter(word: string): PdfRef | undefined {
    const before = this.at
    if (/^\d+$/.test(word) && /^\d{1,5}$/.test(this.word()) && this.word() === 'R')
      return { object: Number(word) }
    this.at = before
    return undefined
  }

  private name(): `/${string}` {
    this.at += 1
    return `/${this.ordinaryLetters().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))}`
  }

  private dict(depth: number): PdfDict {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      this.skip()
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break
      if (this.bytes[this.at] !== 0x2f) throw new Error('a dictionary needs names')
      entries.set(this.name().slice(1), this.value(depth + 1))
    }
    this.at += 2
    return entries
  }

  private array(depth: number): readonly PdfValue[] {
    this.at += 1
    const values: PdfValue[] = []
    for (;;) {
      this.skip()
      if (this.bytes[this.at] === 0x5d) break
      values.push(this.value(depth + 1))
    }
    this.at += 1
    return values
  }

  private hexString(): Uint8Array {
    const end = this.bytes.indexOf(0x3e, this.at)
    if (end < 0) throw new Error('a string without an end')
    const digits = Array.from(this.bytes.subarray(this.at + 1, end))
      .map(hexDigit)
      .filter((digit) => digit >= 0)
    this.at = end + 1
    return Uint8Array.from(
      { length: Math.ceil(digits.length / 2) },
      (_, n) => itemAt(digits, n * 2) * 16 + (digits[n * 2 + 1] ?? 0),
    )
  }

  private literalString(): Uint8Array {
    const out: number[] = []
    let open = 1
    for (this.at += 1; ; this.at += 1) {
      const byte = this.bytes[this.at]
      if (byte === undefined) throw new Error('a string without an end')
      if (byte === 0x5c) this.escape(out)
      else {
        if (byte === 0x28) open += 1
        if (byte === 0x29 && --open === 0) break
        out.push(byte)
      }
    }
    this.at += 1
    return Uint8Array.from(out)
  }

  /** After a backslash: a letter, up to three octal digits, or the end of a line that does not count. */
  private escape(out: number[]): void {
    const next = itemAt(this.bytes, ++this.at)
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.bytes.subarray(this.at, this.at + 3)))?.[0]
    if (octal) {
      out.push(parseInt(octal, 8) & 255)
      this.at += octal.length - 1
    } else if (next === 13 || next === 10) {
      if (next === 13 && this.bytes[this.at + 1] === 10) this.at += 1
    } else out.push(ESCAPES[String.fromCharCode(next)] ?? next)
  }
}
