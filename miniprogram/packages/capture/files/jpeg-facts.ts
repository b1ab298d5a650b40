import { itemAt } from '../../../model/list'

/** What a JPEG says about itself. Read from its markers (ITU-T T.81), without decoding a pixel. */
export interface JpegFacts {
  /** As stored: a viewer that follows `orientation` may show them swapped. */
  readonly widthPx: number
  readonly heightPx: number
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly components: number
  /** EXIF orientation 1–8; 1 where the file says nothing. */
  readonly orientation: number
  /** There is picture data, however much of it. */
  readonly hasPixels: boolean
  /** The picture goes on to its end marker: a cut-off download does not, and neither do some cameras' panoramas. */
  readonly isComplete: boolean
}

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP1 = 0xe1

const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Markers that stand alone, with no length after them. */
const standsAlone = (marker: number): boolean =>
  marker === 0x01 || marker === SOI || (marker >= 0xd0 && marker <= 0xd7)

const isDataByte = (afterFf: number): boolean => afterFf === 0 || (afterFf >= 0xd0 && afterFf <= 0xd7)

/** The place of the next real marker's 0xFF at or after `from`, or -1. `indexOf` is native: fast without JIT. */
const nextMarker = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return -1
    if (next !== 0xff && !isDataByte(next)) return at
  }
  return -1
}

/** The number in the two bytes at that place, or undefined where the bytes end before. */
const twoBytes = (bytes: Uint8Array, at: number): number | undefined => {
  const [high, low] = bytes.subarray(at, at + 2)
  return high === undefined || low === undefined ? undefined : (high << 8) | low
}

/** The facts of a JPEG, or undefined where its headers cannot be read. */
export const jpegFacts = (bytes: Uint8Array): JpegFacts | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined
  let frame: Pick<JpegFacts, 'widthPx' | 'heightPx' | 'components'> | undefined
  let orientation = 1
  let hasPixels = false
  for (let at = nextMarker(bytes, 2); at >= 0;) {
    const marker = itemAt(bytes, at + 1)
    if (marker === EOI) return frame && { ...frame, orientation, hasPixels, isComplete: hasPixels }
    const length = standsAlone(marker) ? 0 : twoBytes(bytes, at + 2)
    if (length === undefined) break
    const body = bytes.subarray(at + 4, at + 2 + length)
    if (isFrameHeader(marker)) frame = frameOf(body)
    if (marker === APP1) orientation = exifOrientation(body) ?? orientation
    if (marker === SOS) hasPixels = true
    at = nextMarker(bytes, at + 2 + length)
  }
  return frame && { ...frame, orientation, hasPixels, isComplete: false }
}

const frameOf = (body: Uint8Array): Pick<JpegFacts, 'widthPx' | 'heightPx' | 'components'> | undefined => {
  const [heightPx, widthPx, components] = [twoBytes(body, 1), twoBytes(body, 3), body[5]]
  return widthPx && heightPx && components !== undefined ? { widthPx, heightPx, components } : undefined
}

const EXIF_HEADER = [0x45, 0x78, 0x69, 0x66, 0, 0]
const ORIENTATION_TAG = 0x0112

/** The orientation in an APP1 segment's first IFD (EXIF 2.3, TIFF 6.0). */
const exifOrientation = (body: Uint8Array): number | undefined => {
  if (!EXIF_HEADER.every((byte, index) => body[index] === byte) || body.length < 14) return undefined
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.length - 6)
  const little = tiff.getUint8(0) === 0x49
  const ifd = tiff.getUint32(4, little)
  if (ifd + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(ifd, little)
  for (let at = ifd + 2, n = 0; n < count && at + 12 <= tiff.byteLength; n += 1, at += 12) {
    if (tiff.getUint16(at, little) !== ORIENTATION_TAG) continue
    const value = tiff.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}
