import { joinedBytes } from '../../../model/bytes'

// A ZIP archive without compression (PKWARE APPNOTE 6.3): JPEG and PDF are pressed already, and so a file goes in piece
// by piece. Names are UTF-8 (flag 0x0800). Libraries were
// weighed: docs/decisions/2026-11-29-own-archive.md.

const UTF8_NAMES = 0x0800
const VERSION = 20

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest >>> 0
})

/** `before`: of the bytes that went before these. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let rest = ~before
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- a look for each byte; the table has 256
  for (const byte of bytes) rest = (rest >>> 8) ^ CRC_TABLE[(rest ^ byte) & 255]!
  return (rest ^ 0xffffffff) >>> 0
}

/** WeChat has no TextEncoder. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const letter of text) {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- a letter of a text has a code
    const code = letter.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      )
  }
  return Uint8Array.from(bytes)
}

interface ZipEntry {
  readonly name: Uint8Array
  readonly crc: number
  readonly sizeBytes: number
  readonly offset: number
}

const record = (
  signature: number,
  fields: readonly (readonly [value: number, bytes: 2 | 4])[],
): Uint8Array => {
  const all = [[signature, 4] as const, ...fields]
  const bytes = new Uint8Array(all.reduce((sum, [, size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, size] of all) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

/** Gives the bytes of an archive one after the other; the caller writes them. */
export class ZipWriter {
  private readonly entries: ZipEntry[] = []
  private length = 0
  private readonly day: number

  /** `today`: 'YYYY-MM-DD', the date of all its files. */
  constructor(today: string) {
    const part = (from: number, to: number): number => Number(today.slice(from, to))
    this.day = ((part(0, 4) - 1980) << 9) | (part(5, 7) << 5) | part(8, 10)
  }

  /** What goes before a file that is written piece by piece; its bytes follow. */
  begin(name: string, crc: number, sizeBytes: number): Uint8Array {
    const entry = { name: utf8(name), crc, sizeBytes, offset: this.length }
    this.entries.push(entry)
    const head = joinedBytes([record(0x04034b50, this.common(entry)), entry.name])
    this.length += head.length + sizeBytes
    return head
  }

  /** What goes before the file, and the file. */
  file(name: string, content: Uint8Array): Uint8Array {
    return joinedBytes([this.begin(name, crc32(content), content.length), content])
  }

  /** The table at the end. */
  end(): Uint8Array {
    const rows = this.entries.map((entry) =>
      joinedBytes([
        record(0x02014b50, [
          [VERSION, 2],
          ...this.common(entry),
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [entry.offset, 4],
        ]),
        entry.name,
      ]),
    )
    const table = joinedBytes(rows)
    const count = this.entries.length
    const last = record(0x06054b50, [
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [table.length, 4],
      [this.length, 4],
      [0, 2],
    ])
    return joinedBytes([table, last])
  }

  /** The fields that both records of a file share. */
  private common({ name, crc, sizeBytes }: ZipEntry): readonly (readonly [number, 2 | 4])[] {
    return [
      [VERSION, 2],
      [UTF8_NAMES, 2],
      [0, 2],
      [0, 2],
      [this.day, 2],
      [crc, 4],
      [sizeBytes, 4],
      [sizeBytes, 4],
      [name.length, 2],
      [0, 2],
    ]
  }
}
