import type { Filled } from '../../../model/list'

const JPEG_START = [0xff, 0xd8, 0xff] as const
/** ASCII 'endstream': where the first picture of a PDF ends. */
const STREAM_END = [101, 110, 100, 115, 116, 114, 101, 97, 109] as const
/** A picture inside a PDF stands near its beginning; a large file without one is not searched to its end. */
const LOOKED_AT_BYTES = 8_000_000

const indexOf = (bytes: Uint8Array, sought: Filled<number>, from: number): number => {
  const most = Math.min(bytes.length - sought.length, from + LOOKED_AT_BYTES)
  for (let at = bytes.indexOf(sought[0], from); at >= 0 && at <= most; at = bytes.indexOf(sought[0], at + 1))
    if (sought.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}

/** What to show of a file: a picture itself, of a PDF the first photograph in it. Undefined where there is none. */
export const thumbnailOf = (bytes: Uint8Array, format: 'pdf' | 'jpeg'): Blob | undefined => {
  if (format === 'jpeg') return new Blob([bytes as BlobPart], { type: 'image/jpeg' })
  const from = indexOf(bytes, JPEG_START, 0)
  const to = from < 0 ? -1 : indexOf(bytes, STREAM_END, from)
  return to < 0 ? undefined : new Blob([bytes.subarray(from, to) as BlobPart], { type: 'image/jpeg' })
}
