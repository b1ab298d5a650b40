import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { turnedSize, type EncodedPicture, type Layer, type PixelSize, type Sheet } from '../model/sheet'
import type { LightMap } from '../workers/engine/even-light'
import { called, PATIENCE_MS } from './called'
import { canvasOf, decoded, isPainted, penOn, release, type Pen } from './drawing'
import { evenOut } from './light-drawing'
import { drawMesh, type Mesh } from './mesh-drawing'
import { ORIENTATION_PROBE } from './orientation-probe'
import { deletePlain, removeFile, writePlain } from './files'
import { lackingProblem } from './refusal'

/** Width and height as the phone decodes it; a problem where it cannot. */
export const decodedSize = async (path: string): Promise<Result<PixelSize, Problem>> => {
  const canvas = canvasOf({ widthPx: 1, heightPx: 1 })
  const image = await decoded(canvas, path)
  return image.ok ? ok({ widthPx: image.value.width, heightPx: image.value.height }) : image
}

/** Enough to see the last rows; small, because it is looked at in JavaScript. */
const SAMPLE: PixelSize = { widthPx: 24, heightPx: 64 }
/** What decoders put where data is missing, when they put anything. */
const MISSING_GREY = 128

/**
 * Whether the decoder drew the picture down to its last row: a cut-off download leaves its lower part empty, or grey.
 */
export const hasAllRows = async (path: string): Promise<boolean> => {
  const canvas = canvasOf(SAMPLE)
  const image = await decoded(canvas, path)
  // Without an answer nothing is known of its rows; what draws it next says so.
  if (!image.ok) return image.problem.kind === 'no-answer'
  const pen = canvas.getContext('2d') as Pen
  pen.drawImage(image.value, 0, 0, SAMPLE.widthPx, SAMPLE.heightPx)
  const { data } = pen.getImageData(0, SAMPLE.heightPx - 1, SAMPLE.widthPx, 1)
  release(canvas)
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

/** Draws on a canvas of its own and encodes it. The pixels are given back also when drawing fails. */
const encodedDrawing = async (
  size: PixelSize,
  quality: number,
  light: LightMap | undefined,
  drawAll: (canvas: WechatMiniprogram.OffscreenCanvas, pen: Pen) => Promise<Result<void, Problem>>,
): Promise<Result<EncodedPicture, Problem>> => {
  const canvas = canvasOf(size)
  const pen = penOn(canvas, size)
  const drawn = await drawAll(canvas, pen)
  const painted: Result<void, Problem> =
    !drawn.ok || isPainted(pen) ? drawn : failed({ kind: 'memory-short' })
  if (light && painted.ok) evenOut(pen, size, light)
  const encoded = painted.ok ? await jpegOf(canvas, size, quality) : painted
  release(canvas)
  return encoded
}

/**
 * Draws the sheet and encodes it as JPEG. What the camera wrote beside the pixels (place, time, phone) is gone then,
 * transparent parts are white, and one decoded picture at a time is in memory. With `light` its shadows are evened out.
 */
export const encodeSheet = (
  sheet: Sheet,
  quality: number,
  light?: LightMap,
): Promise<Result<EncodedPicture, Problem>> =>
  encodedDrawing(sheet, quality, light, async (canvas, pen) => {
    for (const layer of sheet.layers) {
      const image = await decoded(canvas, layer.path)
      if (!image.ok) return image
      draw(pen, image.value, layer)
    }
    return ok(undefined)
  })

/** Draws a picture straightened through a mesh and encodes it as JPEG. With `light` its shadows are evened out. */
export const encodeStraight = (
  photo: PixelSize & { readonly path: string },
  plan: PixelSize & { readonly mesh: Mesh },
  quality: number,
  light?: LightMap,
): Promise<Result<EncodedPicture, Problem>> =>
  encodedDrawing(plan, quality, light, async (canvas, pen) => {
    const image = await decoded(canvas, photo.path)
    if (!image.ok) return image
    drawMesh(pen, image.value, photo, plan.mesh)
    return ok(undefined)
  })

/** A small copy of a picture for the engine: RGBA, at most so many pixels. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly pixels: ArrayBuffer
}

/** The pixels of a picture, made smaller by the phone's own canvas first: 12 megapixels would be 48 MB here. */
export const pixelsOf = async (path: string, mostPx: number): Promise<Pixels | undefined> => {
  const canvas = canvasOf({ widthPx: 1, heightPx: 1 })
  const picture = await decoded(canvas, path)
  if (!picture.ok) return undefined
  const image = picture.value
  const scale = Math.min(1, Math.sqrt(mostPx / (image.width * image.height)))
  const size = {
    widthPx: Math.max(1, Math.round(image.width * scale)),
    heightPx: Math.max(1, Math.round(image.height * scale)),
  }
  canvas.width = size.widthPx
  canvas.height = size.heightPx
  const pen = penOn(canvas, size)
  pen.drawImage(image, 0, 0, size.widthPx, size.heightPx)
  const { data } = pen.getImageData(0, 0, size.widthPx, size.heightPx)
  release(canvas)
  return { width: size.widthPx, height: size.heightPx, pixels: data.buffer as ArrayBuffer }
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
  const size = await decodedSize(path.value)
  void deletePlain(path.value)
  if (!size.ok) return true
  follows = size.value.heightPx > size.value.widthPx
  return follows
}
