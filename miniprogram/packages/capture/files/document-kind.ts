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
const ARCHIVES = ['Rar!', '7z\xbc\xaf']

/** What the bytes are, when they are neither a picture nor a PDF; undefined where nobody knows. */
export const documentKind = (bytes: Uint8Array): DocumentFormat | undefined => {
  const start = text(bytes, 0, 4)
  if (start === ZIP) return packedKind(bytes)
  if (start === OLE || text(bytes, 0, 5) === '{\\rtf') return 'word'
  if (ARCHIVES.includes(start)) return 'archive'
  if (text(bytes, 4, 8) === 'ftyp') return 'video'
  return /^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i.test(text(bytes, 0, 256)) ? 'web-page' : undefined
}
