import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import type { OpenPhoto } from '../model/open-photo'
import {
  turnedSize,
  type EncodedPicture,
  type Layer,
  type PixelSize,
  type Placing,
  type Sheet,
} from '../model/sheet'
import type { LightMap } from '../workers/engine/even-light'
import { called, PATIENCE_MS } from './called'
import { canvasOf, decoded, isPainted, penOn, release, type Pen } from './drawing'
import { evenOut } from './light-drawing'
import { drawMesh, type Mesh } from './mesh-drawing'
import { ORIENTATION_PROBE } from './orientation-probe'
import { deletePlain, removeFile, writePlain } from './files'
import { lackingProblem } from './refusal'

const AS_IT_IS: Placing = { quarterTurns: 0, isMirrored: false }

const resize = (canvas: WechatMiniprogram.OffscreenCanvas, { widthPx, heightPx }: PixelSize): void => {
  canvas.width = widthPx
  canvas.height = heightPx
}

/** A picture decoded once, and the canvas that decoded it: no other canvas need be able to draw it. */
interface Held {
  readonly canvas: WechatMiniprogram.OffscreenCanvas
  readonly image: WechatMiniprogram.Image
  readonly placing: Placing
}

const heldBy = ({ held }: OpenPhoto): Held => held as Held

/** Decodes a picture as the phone does. It is closed again by `closePhoto`. */
export const openPhoto = async (path: string): Promise<Result<OpenPhoto, Problem>> => {
  const canvas = canvasOf({ widthPx: 1, heightPx: 1 })
  const image = await decoded(canvas, path)
  if (!image.ok) return image
  const { width, height } = image.value
  return ok({ widthPx: width, heightPx: height, held: { canvas, image: image.value, placing: AS_IT_IS } })
}

/** The same photograph turned and mirrored, in its new size: nothing is drawn yet. */
export const placedPhoto = (photo: OpenPhoto, placing: Placing, size: PixelSize): OpenPhoto => ({
  ...size,
  held: { ...heldBy(photo), placing },
})

/** Gives the pixels back. */
export const closePhoto = (photo: OpenPhoto): void => release(heldBy(photo).canvas)

/** Width and height as the phone decodes it; a problem where it cannot. */
export const decodedSize = async (path: string): Promise<Result<PixelSize, Problem>> => {
  const photo = await openPhoto(path)
  if (!photo.ok) return photo
  closePhoto(photo.value)
  return ok({ widthPx: photo.value.widthPx, heightPx: photo.value.heightPx })
}

/** Enough to see the last rows; small, because it is looked at in JavaScript. */
const SAMPLE: PixelSize = { widthPx: 24, heightPx: 64 }
/** What decoders put where data is missing, when they put anything. */
const MISSING_GREY = 128

/**
 * Whether the decoder drew the picture down to its last row: a cut-off download leaves its lower part empty, or grey.
 */
export const hasAllRows = (photo: OpenPhoto): boolean => {
  const { canvas, image } = heldBy(photo)
  resize(canvas, SAMPLE)
  const pen = canvas.getContext('2d') as Pen
  pen.drawImage(image, 0, 0, SAMPLE.widthPx, SAMPLE.heightPx)
  const { data } = pen.getImageData(0, SAMPLE.heightPx - 1, SAMPLE.widthPx, 1)
  let [isOpaque, isGrey] = [true, true]
  for (let at = 0; at < data.length; at += 4) {
    isOpaque &&= data[at + 3] === 255
    isGrey &&= [0, 1, 2].every((colour) => Math.abs(data[at + colour] - MISSING_GREY) <= 1)
  }
  return isOpaque && !isGrey
}

const draw = (pen: Pen, image: WechatMiniprogram.Image, layer: Layer): void => {
  const { widthPx, heightPx } = turnedSize(layer, layer.quarterTurns)
  pen.save()
  pen.translate(layer.xPx + layer.widthPx / 2, layer.yPx + layer.heightPx / 2)
  pen.rotate((layer.quarterTurns * Math.PI) / 2)
  if (layer.isMirrored) pen.scale(-1, 1)
  pen.drawImage(image, -widthPx / 2, -heightPx / 2, widthPx, heightPx)
  pen.restore()
}

const fileSizeBytes = async (filePath: string): Promise<number> => {
  const call = await called<WechatMiniprogram.GetFileInfoSuccessCallbackResult>(
    PATIENCE_MS.file,
    (callbacks) => wx.getFileSystemManager().getFileInfo({ filePath, ...callbacks }),
  )
  return call.ok ? call.value.size : 0
}

const jpegOf = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  { widthPx, heightPx }: PixelSize,
  quality: number,
): Promise<Result<EncodedPicture, Problem>> => {
  const call = await called<WechatMiniprogram.CanvasToTempFilePathSuccessCallbackResult>(
    PATIENCE_MS.canvas,
    (callbacks) =>
      wx.canvasToTempFilePath({
        canvas,
        x: 0,
        y: 0,
        width: widthPx,
        height: heightPx,
        // Given, because WeChat otherwise multiplies by the screen's pixel ratio.
        destWidth: widthPx,
        destHeight: heightPx,
        fileType: 'jpg',
        quality,
        ...callbacks,
      }),
    (late) => late.ok && void removeFile(late.value.tempFilePath),
  )
  if (!call.ok) return failed(lackingProblem(call.failure) ?? { kind: 'picture-not-encoded' })
  const sizeBytes = await fileSizeBytes(call.value.tempFilePath)
  if (sizeBytes === 0) return failed({ kind: 'picture-not-encoded' })
  return ok({ path: call.value.tempFilePath, sizeBytes, widthPx, heightPx })
}

/** Draws on this canvas and encodes it. The pixels are given back also when drawing fails. */
const encodedOn = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  size: PixelSize,
  quality: number,
  light: LightMap | undefined,
  drawAll: (pen: Pen) => Promise<Result<void, Problem>>,
): Promise<Result<EncodedPicture, Problem>> => {
  resize(canvas, size)
  const pen = penOn(canvas, size)
  const drawn = await drawAll(pen)
  const painted: Result<void, Problem> =
    !drawn.ok || isPainted(pen) ? drawn : failed({ kind: 'memory-short' })
  if (light && painted.ok) evenOut(pen, size, light)
  const encoded = painted.ok ? await jpegOf(canvas, size, quality) : painted
  release(canvas)
  return encoded
}

/**
 * Draws the sheet and encodes it as JPEG: transparent parts are white, and one decoded picture at a time is in memory.
 */
export const encodeSheet = (sheet: Sheet, quality: number): Promise<Result<EncodedPicture, Problem>> => {
  const canvas = canvasOf({ widthPx: 1, heightPx: 1 })
  return encodedOn(canvas, sheet, quality, undefined, async (pen) => {
    for (const layer of sheet.layers) {
      const image = await decoded(canvas, layer.path)
      if (!image.ok) return image
      draw(pen, image.value, layer)
    }
    return ok(undefined)
  })
}

/** What `drawAll` draws on white paper, as JPEG. */
export const encodeDrawing = (
  size: PixelSize,
  quality: number,
  drawAll: (pen: Pen) => void,
): Promise<Result<EncodedPicture, Problem>> =>
  encodedOn(canvasOf({ widthPx: 1, heightPx: 1 }), size, quality, undefined, async (pen) => ok(drawAll(pen)))

/** An open photograph, upright, over the whole of `size`. */
const paint = (pen: Pen, photo: OpenPhoto, size: PixelSize): void => {
  const { image, placing } = heldBy(photo)
  draw(pen, image, { path: '', ...placing, xPx: 0, yPx: 0, ...size })
}

/**
 * The part of an open photograph between these lines (its own pixels from the left and the top) as JPEG. With `light`
 * its shadows are evened out.
 */
export const encodePart = (
  photo: OpenPhoto,
  part: PixelSize & { readonly xPx: number; readonly yPx: number },
  quality: number,
  light?: LightMap,
): Promise<Result<EncodedPicture, Problem>> =>
  encodedOn(heldBy(photo).canvas, part, quality, light, async (pen) => {
    pen.translate(-part.xPx, -part.yPx)
    paint(pen, photo, photo)
    pen.translate(part.xPx, part.yPx)
    return ok(undefined)
  })

/** An open photograph straightened through a mesh as JPEG. With `light` its shadows are evened out. */
export const encodeStraight = (
  photo: OpenPhoto,
  plan: PixelSize & { readonly mesh: Mesh },
  quality: number,
  light?: LightMap,
): Promise<Result<EncodedPicture, Problem>> =>
  encodedOn(heldBy(photo).canvas, plan, quality, light, async (pen) => {
    drawMesh(pen, () => paint(pen, photo, photo), plan.mesh)
    return ok(undefined)
  })

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
  return photo.ok ? pixelsOf(photo.value, mostPx) : undefined
}

let follows: boolean | undefined

/**
 * Whether this phone's decoder turns pictures by their EXIF orientation itself. Chromium does, phones differ, and
 * nothing documents it: so a picture of 4 × 2 px marked 「a quarter to the right」 is decoded once.
 */
export const decoderFollowsOrientation = async (): Promise<boolean> => {
  if (follows !== undefined) return follows
  const path = await writePlain('probe.jpg', ORIENTATION_PROBE)
  if (!path.ok) return true
  const probe = await openPhoto(path.value)
  void deletePlain(path.value)
  if (!probe.ok) return true
  follows = probe.value.heightPx > probe.value.widthPx
  closePhoto(probe.value)
  return follows
}
