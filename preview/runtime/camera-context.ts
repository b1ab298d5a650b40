import { asyncApi } from './async-api'
import { camera } from './camera'
import { phone } from './phone'

/** JPEG quality for each word of takePhoto; WeChat does not publish its own. */
const QUALITIES: Record<string, number> = { original: 0.98, high: 0.95, normal: 0.85, low: 0.6 }
/** About the rate a phone delivers without slowing its pages down. */
const FRAME_EVERY_MS = 66

interface Frame {
  width: number
  height: number
  data: ArrayBuffer
}

const takePhoto = async ({ quality = 'normal' }: Record<string, unknown>): Promise<object> => {
  const picture = camera.picture()
  if (!picture) throw new Error('camera is not ready')
  const blob = await new Promise<Blob | null>((resolve) =>
    picture.toBlob(resolve, 'image/jpeg', QUALITIES[String(quality)] ?? QUALITIES.normal),
  )
  if (!blob) throw new Error('the picture cannot be encoded')
  return { tempImagePath: await phone().writeTempFile(blob, 'jpg') }
}

const frameListener = (callback: (frame: Frame) => void) => {
  let timer = 0
  const deliver = () => {
    const frame = camera.frame()
    if (frame) callback({ width: frame.width, height: frame.height, data: frame.data.buffer })
  }
  return {
    start: asyncApi('startCameraFrame', () => {
      clearInterval(timer)
      timer = window.setInterval(deliver, FRAME_EVERY_MS)
    }),
    stop: asyncApi('stopCameraFrame', () => clearInterval(timer)),
  }
}

/** wx.createCameraContext() */
export class CameraContext {
  readonly takePhoto = asyncApi('operateCamera', takePhoto)
  readonly onCameraFrame = frameListener
}
