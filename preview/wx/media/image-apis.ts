import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needText } from '../api/parameters'
import type { Disk } from '../disk'
import { addTemporary } from '../files/local-blob'
import type { Host } from '../host'
import { canvasBlob } from './canvas'
import { decodeImage, imageBlob } from './decode-image'
import { exifOrientation, isSideways } from './exif-orientation'

interface CompressOption {
  src: string
  quality?: number
  compressedWidth?: number
  compressedHeight?: number
}

type Size = { width: number; height: number }

const MAGIC: readonly [type: string, start: readonly number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
]

const imageType = (bytes: Uint8Array): string =>
  MAGIC.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? 'unknown'

const imageInfo = async (blob: Blob) => {
  const bitmap = await decodeImage(blob)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const orientation = exifOrientation(bytes)
  const { width, height } = bitmap
  bitmap.close()
  // The browser turns the picture upright; WeChat tells the sides as stored.
  const stored = isSideways(orientation) ? { width: height, height: width } : { width, height }
  return { ...stored, orientation, type: imageType(bytes) }
}

const compressedSize = ({ width, height }: Size, options: CompressOption): Size => {
  const { compressedWidth, compressedHeight } = options
  if (compressedWidth && compressedHeight) return { width: compressedWidth, height: compressedHeight }
  const scale = compressedWidth ? compressedWidth / width : compressedHeight ? compressedHeight / height : 1
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const compressed = async (blob: Blob, options: CompressOption): Promise<Blob> => {
  const bitmap = await decodeImage(blob)
  const { width, height } = compressedSize(bitmap, options)
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return canvasBlob(canvas, 'jpg', (options.quality ?? 80) / 100)
}

const compressImage = async (host: Host, disk: Disk, options: CompressOption) => {
  const { quality } = options
  if (quality !== undefined && (quality < 0 || quality > 100)) throw new WxFailure('parameter error: quality')
  const blob = await imageBlob(host, disk, needText(options, 'src'))
  const { type } = await imageInfo(blob)
  // Documented: iOS compresses JPEG only; anything else comes back as it was.
  if (type !== 'jpeg') return { tempFilePath: await addTemporary(disk, blob, type) }
  return { tempFilePath: await addTemporary(disk, await compressed(blob, options), 'jpg') }
}

/** Asking about images and compressing them. */
export const createImageApis = (define: DefineApi, host: Host, disk: Disk) => ({
  getImageInfo: define({
    name: 'getImageInfo',
    run: async (options: { src: string }) => {
      const path = needText(options, 'src')
      return { ...(await imageInfo(await imageBlob(host, disk, path))), path }
    },
  }),
  compressImage: define({
    name: 'compressImage',
    run: (options: CompressOption) => compressImage(host, disk, options),
  }),
})
