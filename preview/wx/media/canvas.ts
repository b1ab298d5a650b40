import { WxFailure } from '../api/failure'
import { MOST_CANVAS_PX, type Limits } from '../limits'

export type ImageFormat = 'jpg' | 'png'
export type AnyCanvas = HTMLCanvasElement | OffscreenCanvas

const MIME: Record<ImageFormat, string> = { jpg: 'image/jpeg', png: 'image/png' }

/** Encodes a canvas. */
export const canvasBlob = (canvas: AnyCanvas, format: ImageFormat, quality: number): Promise<Blob> => {
  const type = MIME[format]
  if (canvas instanceof OffscreenCanvas) return canvas.convertToBlob({ type, quality })
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new WxFailure('create bitmap failed'))),
      type,
      quality,
    ),
  )
}

const isOver = ({ width, height }: { width: number; height: number }, sidePx: number): boolean =>
  width > sidePx || height > sidePx

/** What no phone is known to draw is said aloud; what this one cannot draw fails as its limits have it. */
export const refuseHugeCanvas = (canvas: { width: number; height: number }, limits: Limits): void => {
  if (!isOver(canvas, limits.canvasSidePx)) return
  const message = `canvas of ${canvas.width}×${canvas.height} is larger than ${limits.canvasSidePx} px a side: phones come out blank`
  if (isOver(canvas, MOST_CANVAS_PX)) console.error(`preview: ${message}`)
  if (limits.canvasOver === 'fails') throw new WxFailure(message)
}

/** Whether a phone hands out an empty picture of that canvas, without a word. */
export const comesOutBlank = (canvas: { width: number; height: number }, limits: Limits): boolean =>
  limits.canvasOver === 'blank' && isOver(canvas, limits.canvasSidePx)
