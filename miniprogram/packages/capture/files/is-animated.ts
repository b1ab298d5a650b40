import type { FileKind } from './file-kind'

/** True where a GIF or WebP has more than one frame: a material is one still page. Pure, never throws. */
export const isAnimated = (kind: FileKind, bytes: Uint8Array): boolean => {
  if (kind === 'gif') return gifFrames(bytes) > 1
  return kind === 'webp' && isAnimatedWebp(bytes)
}

const colourTableBytes = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)

/** Where the sub-blocks starting at `at` end (GIF89a: length byte, data, … , zero). */
const afterBlocks = (bytes: Uint8Array, at: number): number => {
  for (let size = bytes[at]; size; size = bytes[at]) at += size + 1
  return at + 1
}

/** Counts image descriptors, at most two: more makes no difference. */
const gifFrames = (bytes: Uint8Array): number => {
  let frames = 0
  let at = 13 + colourTableBytes(bytes[10] ?? 0)
  while (at < bytes.length && frames < 2) {
    if (bytes[at] === 0x21) at = afterBlocks(bytes, at + 2)
    else if (bytes[at] === 0x2c) {
      frames += 1
      at = afterBlocks(bytes, at + 11 + colourTableBytes(bytes[at + 9] ?? 0))
    } else break
  }
  return frames
}

const chunkName = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4))

/** The extended header's flag bit for animation (WebP container specification). */
const isAnimatedWebp = (bytes: Uint8Array): boolean =>
  chunkName(bytes, 12) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
