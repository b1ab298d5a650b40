import type { DocumentFormat } from '../../../model/problem'

/** Documents that students send instead of a picture or a PDF, told by their bytes. Pure, never throws. */

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** Parts that only one kind of packed document has (OOXML, iWork, OFD), as they stand in the archive's headers. */
const PACKED_PARTS: readonly (readonly [string, DocumentFormat])[] = [
  ['word/', 'word'],
  ['xl/', 'excel'],
  ['ppt/', 'powerpoint'],
  ['Index/', 'pages'],
  ['OFD.xml', 'ofd'],
]

const ZIP = 'PK\x03\x04'
const HEADER_BYTES = 30
const MOST_PARTS = 400

/** The names in an archive, as long as one header follows the other (APPNOTE 4.3.7). */
const partNames = (bytes: Uint8Array): string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  for (let at = 0; at + HEADER_BYTES < bytes.length && names.length < MOST_PARTS;) {
    if (text(bytes, at, at + 4) !== ZIP) break
    const [size, name, extra] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ]
    names.push(text(bytes, at + HEADER_BYTES, at + HEADER_BYTES + name))
    // Sizes told only afterwards: the next header is looked for.
    const next = at + HEADER_BYTES + name + extra + size
    at = size > 0 ? next : nextHeader(bytes, next)
  }
  return names
}

const nextHeader = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (text(bytes, at, at + 4) === ZIP) return at
  return bytes.length
}

const packedKind = (bytes: Uint8Array): DocumentFormat => {
  const names = partNames(bytes)
  return PACKED_PARTS.find(([part]) => names.some((name) => name.startsWith(part)))?.[1] ?? 'archive'
}

const OLE = '\xd0\xcf\x11\xe0'
/** Streams that only one kind of office document has, whatever program wrote it ([MS-DOC], [MS-XLS], [MS-PPT]). */
const OLE_STREAMS: readonly (readonly [string, DocumentFormat])[] = [
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
]
/** Sectors lie at multiples of this, and entries of the directory fill them ([MS-CFB] §2.6.1). */
const OLE_ENTRY_BYTES = 128
const OLE_HEADER_BYTES = 512
const NAME_LENGTH_AT = 64
const TYPE_AT = 66
const IS_STREAM = 2

/** The first such stream: what is embedded in a document stands behind its own. Undefined for mails and the like. */
const oleKind = (bytes: Uint8Array): DocumentFormat | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = OLE_HEADER_BYTES; at + OLE_ENTRY_BYTES <= bytes.length; at += OLE_ENTRY_BYTES) {
    const nameBytes = view.getUint16(at + NAME_LENGTH_AT, true)
    if (bytes[at + TYPE_AT] !== IS_STREAM || nameBytes > NAME_LENGTH_AT || nameBytes < 2) continue
    // UTF-16, closed by a zero.
    const name = text(bytes, at, at + nameBytes - 2).replace(/\0/g, '')
    const known = OLE_STREAMS.find(([stream]) => stream === name)
    if (known) return known[1]
  }
  return undefined
}

const GZIP = '\x1f\x8b'
const ARCHIVES = ['Rar!', '7z\xbc\xaf']

const HEAD_BYTES = 2048
const HTML = /^\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)/i
/** A page that a browser saved with its pictures: headers as a mail has them (RFC 2557). */
const MHTML = /^MIME-Version:[^]*^Content-Type:\s*multipart\/related/im

/** What the bytes are, when they are neither a picture nor a PDF; undefined where nobody knows. */
export const documentKind = (bytes: Uint8Array): DocumentFormat | undefined => {
  const start = text(bytes, 0, 4)
  if (start === ZIP) return packedKind(bytes)
  if (start === OLE) return oleKind(bytes)
  if (text(bytes, 0, 5) === '{\\rtf') return 'word'
  if (ARCHIVES.includes(start) || start.startsWith(GZIP)) return 'archive'
  if (text(bytes, 4, 8) === 'ftyp') return 'video'
  const head = text(bytes, 0, HEAD_BYTES)
  return HTML.test(head) || MHTML.test(head) ? 'web-page' : undefined
}
