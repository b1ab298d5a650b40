import { itemAt } from '../../../model/list'
import { MAX_SIDE_PX, turnedSize, type PixelSize, type Placing, type Sheet } from '../../../model/sheet'

/** What EXIF orientation 1–8 asks for: mirror first, then turn clockwise (EXIF 2.3, tag 0x0112). */
const AS_STORED: Placing = { quarterTurns: 0, isMirrored: false }
const PLACINGS: readonly Placing[] = [
  AS_STORED,
  { quarterTurns: 0, isMirrored: true },
  { quarterTurns: 2, isMirrored: false },
  { quarterTurns: 2, isMirrored: true },
  { quarterTurns: 3, isMirrored: true },
  { quarterTurns: 1, isMirrored: false },
  { quarterTurns: 1, isMirrored: true },
  { quarterTurns: 3, isMirrored: false },
]

/** The whole picture on a sheet of its own size, placed as asked. */
export const sheetOf = (path: string, decoded: PixelSize, placing = AS_STORED): Sheet => {
  const size = turnedSize(decoded, placing.quarterTurns)
  return { ...size, layers: [{ path, ...placing, xPx: 0, yPx: 0, ...size }] }
}

/**
 * Whether the decoder has turned the picture already. Orientations 5–8 swap the sides, so there the picture itself
 * tells (unless it is square); for the others the phone's habit decides.
 */
export const isTurnedAlready = (
  orientation: number,
  stored: PixelSize,
  decoded: PixelSize,
  decoderFollows: boolean,
): boolean => {
  if (orientation < 5 || stored.widthPx === stored.heightPx) return decoderFollows
  // Compared by shape: some decoders make large pictures smaller.
  return stored.widthPx > stored.heightPx !== decoded.widthPx > decoded.heightPx
}

/** How a picture with that EXIF orientation is set upright. */
export const placingFor = (orientation: number): Placing => itemAt(PLACINGS, orientation - 1)

/** Its size when it is upright, made smaller where it is larger than a canvas may be. */
export const uprightSize = (decoded: PixelSize, { quarterTurns }: Placing): PixelSize => {
  const { widthPx, heightPx } = turnedSize(decoded, quarterTurns)
  const scale = Math.min(1, MAX_SIDE_PX / Math.max(widthPx, heightPx))
  const px = (length: number) => Math.max(1, Math.round(length * scale))
  return { widthPx: px(widthPx), heightPx: px(heightPx) }
}
