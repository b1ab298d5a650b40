import type { PixelSize } from '../../../model/sheet'

/** What a PNG says about itself by its chunks (PNG specification, third edition), without decoding a pixel. */
export interface PngFacts {
  readonly isAnimated: boolean
  /** Its IEND chunk is there: a cut-off download has none. */
  readonly isComplete: boolean
  /** As IHDR says. */
  readonly stored?: PixelSize
}

const SIGNATURE_BYTES = 8

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

/** Walks length, name, data, checksum from chunk to chunk. */
export const pngFacts = (bytes: Uint8Array): PngFacts => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let isAnimated = false
  let stored: PixelSize | undefined
  for (let at = SIGNATURE_BYTES; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = nameAt(bytes, at + 4)
    // Not always the first: an iPhone's own PNGs begin with a chunk of theirs.
    if (name === 'IHDR' && at + 16 <= bytes.length)
      stored = { widthPx: view.getUint32(at + 8), heightPx: view.getUint32(at + 12) }
    if (name === 'acTL') isAnimated = true
    if (name === 'IEND') return { isAnimated, isComplete: true, stored }
  }
  return { isAnimated, isComplete: false }
}
