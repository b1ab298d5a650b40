import { WxFailure } from '../api/failure'
import type { Disk } from '../disk'
import { localBlob } from '../files/local-blob'
import { pathKind } from '../files/local-path'
import type { Host } from '../host'

/** The bytes of an image by local path, by path in the code package, or inline; never from the network. */
export const imageBlob = async (host: Host, disk: Disk, path: string): Promise<Blob> => {
  if (pathKind(path) !== 'other') return localBlob(disk, path)
  if (/^https?:/.test(path)) host.unsupported(`image from the network: ${path}`)
  const response = await fetch(path)
  if (!response.ok) throw new WxFailure('file not found')
  return response.blob()
}

/** Really decodes, upright as its EXIF data asks; fails as WeChat does for what is no image. */
export const decodeImage = async (blob: Blob): Promise<ImageBitmap> => {
  try {
    return await createImageBitmap(blob)
  } catch {
    throw new WxFailure('decode image fail')
  }
}
