import type { OpenPhoto } from '../../../model/open-photo'
import type { Placing } from '../../../model/sheet'
import { ok } from '../../../model/result'
import { onCanvas, penOn, release, type Pen } from '../../../platform/drawing'
import { heldBy, openPhoto, resize } from '../../../platform/image'
import { paint } from './photo-drawing'

/** Enough to see the last rows; small, because it is looked at in JavaScript. Pixels a side. */
const SAMPLE_PX = 64
/** What decoders put where data is missing, when they put anything. */
const MISSING_GREY = 128

/** The rim where the rows stored last lie, by the quarter turns clockwise that the decoder gave them: x, y, width, height. */
const LAST_ROWS = [
  [0, SAMPLE_PX - 1, SAMPLE_PX, 1],
  [0, 0, 1, SAMPLE_PX],
  [0, 0, SAMPLE_PX, 1],
  [SAMPLE_PX - 1, 0, 1, SAMPLE_PX],
] as const

/**
 * Whether the decoder drew the picture down to the row that was stored last: a cut-off download leaves its later part
 * empty, or grey. `turnedBy`: how the decoder turned the picture by its EXIF orientation already.
 */
export const hasAllRows = (photo: OpenPhoto, turnedBy: Placing['quarterTurns']): boolean => {
  const { canvas, image } = heldBy(photo)
  resize(canvas, { widthPx: SAMPLE_PX, heightPx: SAMPLE_PX })
  const pen = canvas.getContext('2d') as Pen
  pen.drawImage(image, 0, 0, SAMPLE_PX, SAMPLE_PX)
  const [left, top, width, height] = LAST_ROWS[turnedBy]
  const { data } = pen.getImageData(left, top, width, height)
  const isOpaque = data.every((value, at) => at % 4 !== 3 || value === 255)
  const isGrey = data.every((value, at) => at % 4 === 3 || Math.abs(value - MISSING_GREY) <= 1)
  return isOpaque && !isGrey
}

/** A small copy of a picture for the engine: RGBA, at most so many pixels. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly pixels: ArrayBuffer
}

/** The pixels of a photograph, made smaller by the phone's own canvas first: 12 megapixels would be 48 MB here. */
export const pixelsOf = (photo: OpenPhoto, mostPx: number): Pixels => {
  const { canvas } = heldBy(photo)
  const scale = Math.min(1, Math.sqrt(mostPx / (photo.widthPx * photo.heightPx)))
  const size = {
    widthPx: Math.max(1, Math.round(photo.widthPx * scale)),
    heightPx: Math.max(1, Math.round(photo.heightPx * scale)),
  }
  resize(canvas, size)
  paint(penOn(canvas, size), photo, size)
  const { data } = (canvas.getContext('2d') as Pen).getImageData(0, 0, size.widthPx, size.heightPx)
  release(canvas)
  return { width: size.widthPx, height: size.heightPx, pixels: data.buffer as ArrayBuffer }
}

/** The pixels of a picture that lies there as a file; undefined where the phone cannot decode it. */
export const pixelsOfFile = async (path: string, mostPx: number): Promise<Pixels | undefined> => {
  const photo = await openPhoto(path)
  if (!photo.ok) return undefined
  const pixels = await onCanvas(
    () => Promise.resolve(ok(pixelsOf(photo.value, mostPx))),
    heldBy(photo.value).canvas,
  )
  return pixels.ok ? pixels.value : undefined
}
