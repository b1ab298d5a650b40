import { WxFailure } from '../api/failure'

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

/** Phones draw nothing, or crash, on larger canvases; the preview says so aloud. */
export const refuseHugeCanvas = (
  { width, height }: { width: number; height: number },
  sidePx: number,
): void => {
  if (width <= sidePx && height <= sidePx) return
  const message = `canvas of ${width}×${height} is larger than ${sidePx} px a side: phones come out blank`
  console.error(`preview: ${message}`)
  throw new WxFailure(message)
}
