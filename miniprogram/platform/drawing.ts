import type { Attempt } from '../model/problem'
import { failed, ok } from '../model/result'
import type { PixelSize } from '../model/sheet'
import { callWx, PATIENCE_MS } from './wx-call'
import { lackingProblem } from './refusal'

/** What we use of WeChat's canvas 2d; its typings say `any`. */
export interface Pen {
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  font: string
  imageSmoothingQuality: string
  globalCompositeOperation: string
  fillRect: (x: number, y: number, width: number, height: number) => void
  strokeRect: (x: number, y: number, width: number, height: number) => void
  fillText: (text: string, x: number, baselineY: number) => void
  measureText: (text: string) => { readonly width: number }
  save: () => void
  restore: () => void
  translate: (x: number, y: number) => void
  rotate: (radians: number) => void
  scale: (x: number, y: number) => void
  beginPath: () => void
  moveTo: (x: number, y: number) => void
  lineTo: (x: number, y: number) => void
  closePath: () => void
  clip: () => void
  transform: (a: number, b: number, c: number, d: number, e: number, f: number) => void
  drawImage: (
    image: WechatMiniprogram.Image | WechatMiniprogram.OffscreenCanvas,
    x: number,
    y: number,
    width: number,
    height: number,
  ) => void
  getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray }
  putImageData: (pixels: { readonly data: Uint8ClampedArray }, x: number, y: number) => void
}

export const canvasOf = ({ widthPx, heightPx }: PixelSize): WechatMiniprogram.OffscreenCanvas =>
  wx.createOffscreenCanvas({ type: '2d', width: widthPx, height: heightPx })

/** Pixels are held outside JavaScript's memory: shrinking gives them back at once. */
export const release = (canvas: WechatMiniprogram.OffscreenCanvas): void => {
  canvas.width = 1
  canvas.height = 1
}

/** A phone that is short of memory throws where a canvas is made, painted or read: that is told, and no fault of ours. */
export const onCanvas = async <T>(
  work: () => Attempt<T>,
  canvas?: WechatMiniprogram.OffscreenCanvas,
): Attempt<T> => {
  try {
    return await work()
  } catch {
    if (canvas) release(canvas)
    return failed({ kind: 'memory-short' })
  }
}

/** The picture at that path as this canvas can draw it. */
export const decoded = async (
  canvas: WechatMiniprogram.OffscreenCanvas,
  path: string,
): Attempt<WechatMiniprogram.Image> => {
  const image = canvas.createImage()
  const call = await callWx<unknown>(PATIENCE_MS.image, ({ success, fail }) => {
    image.onload = success
    image.onerror = () => fail({ errMsg: 'not decoded' })
    image.src = path
  })
  if (!call.ok) return failed(lackingProblem(call.failure) ?? { kind: 'picture-damaged' })
  return image.width > 0 && image.height > 0 ? ok(image) : failed({ kind: 'picture-damaged' })
}

/** A pen on white paper. */
export const penOn = (canvas: WechatMiniprogram.OffscreenCanvas, { widthPx, heightPx }: PixelSize): Pen => {
  const pen = canvas.getContext('2d') as Pen
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, widthPx, heightPx)
  pen.imageSmoothingQuality = 'high'
  return pen
}

/**
 * Some phones give a canvas that takes no paint, or paint in its upper part only, instead of failing: a painted one is
 * opaque from its first pixel to its last.
 */
export const isPainted = (pen: Pen, { widthPx, heightPx }: PixelSize): boolean =>
  [0, 0.5, 1].every((part) => {
    const [x, y] = [Math.floor(part * (widthPx - 1)), Math.floor(part * (heightPx - 1))]
    return pen.getImageData(x, y, 1, 1).data[3] === 255
  })
