import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { turnedSize, type EncodedPicture, type Layer, type PixelSize, type Sheet } from '../model/sheet'
import { called } from './called'
import { ORIENTATION_PROBE } from './orientation-probe'
import { deletePlain, writePlain } from './files'

/** What we use of WeChat's canvas 2d; its typings say `any`. */
interface Pen {
  fillStyle: string
  imageSmoothingQuality: string
  fillRect(x: number, y: number, width: number, height: number): void
  save(): void
  restore(): void
  translate(x: number, y: number): void
  rotate(radians: number): void
  scale(x: number, y: number): void
  drawImage(image: WechatMiniprogram.Image, x: number, y: number, width: number, height: number): void
}

const canvasOf = ({ widthPx, heightPx }: PixelSize): WechatMiniprogram.OffscreenCanvas =>
  wx.createOffscreenCanvas({ type: '2d', width: widthPx, height: heightPx })

/** Pixels are held outside JavaScript's memory: shrinking gives them back at once. */
const release = (canvas: WechatMiniprogram.OffscreenCanvas): void => {
  canvas.width = 1
  canvas.height = 1
}

const decoded = (
  canvas: WechatMiniprogram.OffscreenCanvas,
  path: string,
): Promise<WechatMiniprogram.Image | undefined> =>
  new Promise((resolve) => {
    const image = canvas.createImage() as WechatMiniprogram.Image
    image.onload = () => resolve(image.width > 0 && image.height > 0 ? image : undefined)
    image.onerror = () => resolve(undefined)
    image.src = path
  })

/** Width and height as the phone decodes it; a problem where it cannot. */
export const decodedSize = async (path: string): Promise<Result<PixelSize, Problem>> => {
  const canvas = canvasOf({ widthPx: 1, heightPx: 1 })
  const image = await decoded(canvas, path)
  return image ? ok({ widthPx: image.width, heightPx: image.height }) : failed({ kind: 'picture-damaged' })
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
  const call = await called<WechatMiniprogram.GetFileInfoSuccessCallbackResult>((callbacks) =>
    wx.getFileSystemManager().getFileInfo({ filePath, ...callbacks }),
  )
  return call.ok ? call.value.size : 0
}

const jpegOf = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  { widthPx, heightPx }: PixelSize,
  quality: number,
): Promise<Result<EncodedPicture, Problem>> => {
  const call = await called<WechatMiniprogram.CanvasToTempFilePathSuccessCallbackResult>((callbacks) =>
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
  )
  const sizeBytes = call.ok ? await fileSizeBytes(call.value.tempFilePath) : 0
  if (!call.ok || sizeBytes === 0) return failed({ kind: 'memory-short' })
  return ok({ path: call.value.tempFilePath, sizeBytes, widthPx, heightPx })
}

/**
 * Draws the sheet and encodes it as JPEG. What the camera wrote beside the pixels (place, time, phone) is gone then,
 * transparent parts are white, and one decoded picture at a time is in memory.
 */
export const encodeSheet = async (
  sheet: Sheet,
  quality: number,
): Promise<Result<EncodedPicture, Problem>> => {
  const canvas = canvasOf(sheet)
  const pen = canvas.getContext('2d') as Pen
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, sheet.widthPx, sheet.heightPx)
  pen.imageSmoothingQuality = 'high'
  for (const layer of sheet.layers) {
    const image = await decoded(canvas, layer.path)
    if (!image) return failed({ kind: 'picture-damaged' })
    draw(pen, image, layer)
  }
  const encoded = await jpegOf(canvas, sheet, quality)
  release(canvas)
  return encoded
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
