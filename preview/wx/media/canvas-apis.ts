import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import type { Disk } from '../disk'
import { addTemporary } from '../files/local-blob'
import type { Host } from '../host'
import type { Limits } from '../limits'
import { canvasBlob, comesOutBlank, refuseHugeCanvas, type ImageFormat } from './canvas'
import type { WxCanvas } from './wx-canvas'

interface ToTempFileOption {
  canvas?: HTMLCanvasElement
  canvasId?: string
  x?: number
  y?: number
  width?: number
  height?: number
  destWidth?: number
  destHeight?: number
  fileType?: string
  quality?: number
}

const formatOf = (fileType: string | undefined): ImageFormat => {
  if (fileType === undefined || fileType === 'png') return 'png'
  if (fileType === 'jpg') return 'jpg'
  throw new WxFailure('parameter error: fileType')
}

const qualityOf = (quality: number | undefined): number =>
  quality !== undefined && quality > 0 && quality <= 1 ? quality : 1

const cutOut = (source: HTMLCanvasElement, options: ToTempFileOption, limits: Limits): HTMLCanvasElement => {
  const { x = 0, y = 0 } = options
  const width = options.width ?? source.width - x
  const height = options.height ?? source.height - y
  const target = document.createElement('canvas')
  // Documented: by default width × the pixel ratio of the screen.
  target.width = Math.round(options.destWidth ?? width * window.devicePixelRatio)
  target.height = Math.round(options.destHeight ?? height * window.devicePixelRatio)
  refuseHugeCanvas(source, limits)
  refuseHugeCanvas(target, limits)
  if (!comesOutBlank(source, limits))
    target.getContext('2d')?.drawImage(source, x, y, width, height, 0, 0, target.width, target.height)
  return target
}

/** Canvases without a page, and pictures from canvases. */
export const createCanvasApis = (
  define: DefineApi,
  host: Host,
  disk: Disk,
  limits: Limits,
  adoptCanvas: (canvas: HTMLCanvasElement) => WxCanvas,
) => ({
  createOffscreenCanvas: (options: { type?: string; width?: number; height?: number } = {}) => {
    if (options.type !== '2d') host.unsupported(`createOffscreenCanvas type ${options.type ?? 'webgl'}`)
    const canvas = document.createElement('canvas')
    canvas.width = options.width ?? 300
    canvas.height = options.height ?? 150
    return adoptCanvas(canvas)
  },
  canvasToTempFilePath: define({
    name: 'canvasToTempFilePath',
    run: async (options: ToTempFileOption) => {
      if (options.canvasId !== undefined) host.unsupported('canvasToTempFilePath canvasId')
      if (!options.canvas) throw new WxFailure('canvas is empty')
      const format = formatOf(options.fileType)
      const cut = cutOut(options.canvas, options, limits)
      const blob = await canvasBlob(cut, format, qualityOf(options.quality))
      return { tempFilePath: await addTemporary(disk, blob, format) }
    },
  }),
})
