/** What a file is, told by its bytes: names and extensions lie. Pure, never throws, whatever the bytes. */
export type FileKind =
  | 'empty'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'pdf'
  /** Text, archives, anything else. */
  | 'unknown'

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte)

/** Brands of ISO/IEC 23008-12 (HEIF) and AVIF, which phones treat alike: only some can decode them. */
const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif']

const isHeif = (bytes: Uint8Array): boolean =>
  text(bytes, 4, 8) === 'ftyp' && HEIF_BRANDS.includes(text(bytes, 8, 12))

/** ISO 32000 readers accept the header anywhere in the first 1024 bytes. */
const isPdf = (bytes: Uint8Array): boolean => text(bytes, 0, 1024).includes('%PDF-')

/** The kind of the file that these bytes (the whole file or its beginning) belong to. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (['GIF87a', 'GIF89a'].includes(text(bytes, 0, 6))) return 'gif'
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp'
  if (isHeif(bytes)) return 'heic'
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 0x2a])) return 'tiff'
  if (isBmp(bytes)) return 'bmp'
  return isPdf(bytes) ? 'pdf' : 'unknown'
}

/** 'BM' alone would take a text like 「BMW…」: the header's four reserved bytes are zero. */
const isBmp = (bytes: Uint8Array): boolean =>
  bytes.length >= 26 && text(bytes, 0, 2) === 'BM' && bytes.subarray(6, 10).every((byte) => byte === 0)
