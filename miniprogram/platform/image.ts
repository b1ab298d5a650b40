import type { OpenPhoto } from '../model/open-photo'
import type { Attempt, Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import type { EncodedPicture, PixelSize, Placing } from '../model/sheet'
import { callWx, PATIENCE_MS } from './wx-call'
import { canvasOf, decoded, isPainted, onCanvas, penOn, release, type Pen } from './drawing'
import { removeFile, writePlainBase64 } from './files'
import { lackingProblem } from './refusal'

const AS_IT_IS: Placing = { quarterTurns: 0, isMirrored: false }

export const resize = (canvas: WechatMiniprogram.OffscreenCanvas, { widthPx, heightPx }: PixelSize): void => {
  canvas.width = widthPx
  canvas.height = heightPx
}

/** A picture decoded once, and the canvas that decoded it: no other canvas need be able to draw it. */
export interface Held {
  readonly canvas: WechatMiniprogram.OffscreenCanvas
  readonly image: WechatMiniprogram.Image
  readonly placing: Placing
}

export const heldBy = ({ held }: OpenPhoto): Held => held as Held

/** Decodes a picture as the phone does. It is closed again by `closePhoto`. */
export const openPhoto = (path: string): Attempt<OpenPhoto> =>
  onCanvas(async () => {
    const canvas = canvasOf({ widthPx: 1, heightPx: 1 })
    const image = await decoded(canvas, path)
    if (!image.ok) return image
    const { width, height } = image.value
    return ok({ widthPx: width, heightPx: height, held: { canvas, image: image.value, placing: AS_IT_IS } })
  })

/** Gives the pixels back. */
export const closePhoto = (photo: OpenPhoto): void => release(heldBy(photo).canvas)

/** Width and height as the phone decodes it; a problem where it cannot. */
export const decodedSize = async (path: string): Attempt<PixelSize> => {
  const photo = await openPhoto(path)
  if (!photo.ok) return photo
  closePhoto(photo.value)
  return ok({ widthPx: photo.value.widthPx, heightPx: photo.value.heightPx })
}

const fileSizeBytes = async (filePath: string): Attempt<number> => {
  const call = await callWx(
    PATIENCE_MS.file,
    (callbacks) => wx.getFileSystemManager().getFileInfo({ filePath, ...callbacks }),
    ({ size }: WechatMiniprogram.GetFileInfoSuccessCallbackResult) => size || undefined,
  )
  return call.ok ? call : failed(lackingProblem(call.failure) ?? { kind: 'picture-not-encoded' })
}

const JPEG_AS_TEXT = 'data:image/jpeg;base64,'
let textCount = 0

/**
 * The second way out of a canvas: WeChat documents canvasToTempFilePath for the canvas of a page only, and on computers
 * it fails for one without a page. Undefined where there is no such way.
 */
const jpegAsText = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  quality: number,
): Promise<string | undefined> => {
  try {
    const text = (canvas as Partial<WechatMiniprogram.Canvas>).toDataURL?.('image/jpeg', quality)
    if (!text?.startsWith(JPEG_AS_TEXT)) return undefined
    const file = await writePlainBase64(`canvas-${(textCount += 1)}.jpg`, text.slice(JPEG_AS_TEXT.length))
    return file.ok ? file.value : undefined
  } catch {
    return undefined // too large for a text
  }
}

/** WeChat documents this side for its older canvas (component/canvas.html); every phone paints it. Pixels. */
export const SURE_PX = 1365

/**
 * Canvases with a side of so many pixels never answered when a file was asked of them: from this size on they are had as
 * text (WeChat for computers before 3.7.1: 「canvasToTempFilePath 无返回」).
 */
export const silence: { fromPx: number } = { fromPx: Infinity }

/** A file with what is on the canvas, by one way out or the other; undefined where there is none. */
const takenOut = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  { widthPx, heightPx }: PixelSize,
  quality: number,
): Attempt<string | undefined> => {
  const longPx = Math.max(widthPx, heightPx)
  if (longPx >= silence.fromPx) {
    const text = await jpegAsText(canvas, quality)
    if (text !== undefined) return ok(text)
    // Of what gives no text either a file is asked again, after a large one has been drawn smaller.
    silence.fromPx = Infinity
    if (longPx > SURE_PX) return ok(undefined)
  }
  const call = await callWx(
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
    ({ tempFilePath }: WechatMiniprogram.CanvasToTempFilePathSuccessCallbackResult) => tempFilePath,
    (late) => late.ok && void removeFile(late.value),
  )
  if (call.ok) return call
  const lacking = lackingProblem(call.failure)
  if (lacking?.kind === 'no-answer') {
    // It may still be at it: no second thing is asked of that canvas.
    silence.fromPx = longPx
    return failed(lacking)
  }
  const text = await jpegAsText(canvas, quality)
  return text === undefined && lacking ? failed(lacking) : ok(text)
}

const jpegOf = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  size: PixelSize,
  quality: number,
): Attempt<EncodedPicture> => {
  const path = await takenOut(canvas, size, quality)
  if (!path.ok) return path
  if (path.value === undefined) return failed({ kind: 'picture-not-encoded' })
  const sizeBytes = await fileSizeBytes(path.value)
  if (!sizeBytes.ok) return sizeBytes
  return ok({ path: path.value, sizeBytes: sizeBytes.value, widthPx: size.widthPx, heightPx: size.heightPx })
}

/** A canvas with its paint on it: encoded as often as wanted, until its pixels are given back. */
export interface Painted {
  encode: (quality: number) => Attempt<EncodedPicture>
  release: () => void
}

/**
 * Draws on this canvas, white first; `finish` works on what took the paint. Where drawing fails the pixels are given
 * back at once.
 */
export const paintedOn = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  size: PixelSize,
  drawAll: (pen: Pen) => Result<void, Problem> | Attempt,
  finish: (pen: Pen) => void = () => undefined,
): Attempt<Painted> => {
  resize(canvas, size)
  const pen = penOn(canvas, size)
  const drawn = await drawAll(pen)
  const painted: Result<void, Problem> =
    !drawn.ok || isPainted(pen, size) ? drawn : failed({ kind: 'memory-short' })
  if (!painted.ok) {
    release(canvas)
    return painted
  }
  finish(pen)
  return ok({ encode: (quality) => jpegOf(canvas, size, quality), release: () => release(canvas) })
}

/** What `drawAll` draws on white paper, as JPEG. */
export const encodeDrawing = async (
  size: PixelSize,
  quality: number,
  drawAll: (pen: Pen) => void,
): Attempt<EncodedPicture> =>
  onCanvas(async () => {
    const painted = await paintedOn(canvasOf({ widthPx: 1, heightPx: 1 }), size, (pen) => ok(drawAll(pen)))
    if (!painted.ok) return painted
    const encoded = await painted.value.encode(quality)
    painted.value.release()
    return encoded
  })
