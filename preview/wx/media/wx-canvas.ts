import type { Faults } from '../api/faults'
import type { Disk } from '../disk'
import type { Host } from '../host'
import type { Limits } from '../limits'
import { refuseHugeCanvas } from './canvas'
import { imageBlob } from './decode-image'
import { withoutOrientation } from './exif-orientation'

/** A canvas as WeChat gives it to pages: with its own image maker. */
export type WxCanvas = HTMLCanvasElement & { createImage: () => HTMLImageElement }

const SRC = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src') as PropertyDescriptor

const asStored = async (blob: Blob): Promise<Blob> =>
  new Blob([withoutOrientation(new Uint8Array(await blob.arrayBuffer()))], { type: blob.type })

const load = async (image: HTMLImageElement, blob: Blob): Promise<void> => {
  const url = URL.createObjectURL(blob)
  SRC.set?.call(image, url)
  await image.decode().catch(() => undefined)
  URL.revokeObjectURL(url)
}

/** An image whose src may be a local path: it loads through the preview's files. */
const createImage = (host: Host, disk: Disk, limits: Limits, faults: Faults): HTMLImageElement => {
  const image = new Image()
  let path = ''
  Object.defineProperty(image, 'src', {
    get: () => path,
    set: (value: string) => {
      path = value
      if (faults.next('createImage', false)?.kind === 'silent') return
      imageBlob(host, disk, value)
        .then((blob) => (limits.canvasFollowsExif ? blob : asStored(blob)))
        .then(
          (blob) => load(image, blob),
          () => image.dispatchEvent(new Event('error')),
        )
    },
  })
  return image
}

/** Gives a DOM canvas what WeChat's canvas has on top, and its limits. */
export const createAdoptCanvas =
  (host: Host, disk: Disk, limits: Limits, faults: Faults) =>
  (canvas: HTMLCanvasElement): WxCanvas => {
    const toDataURL = canvas.toDataURL.bind(canvas)
    return Object.assign(canvas, {
      createImage: () => createImage(host, disk, limits, faults),
      toDataURL: (type?: string, quality?: number) => {
        refuseHugeCanvas(canvas, limits)
        return toDataURL(type, quality)
      },
    })
  }
