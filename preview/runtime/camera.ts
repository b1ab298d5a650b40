import { choice } from './choice'
import { findCode } from '../wx/scan/find-code'
import { scanResult } from '../wx/scan/scan-result'

/** A running <camera>. */
export interface CameraState {
  video: HTMLVideoElement
  frameSize: string
}

/** How often scanCode mode looks for a code. */
const SCAN_EVERY_MS = 300
/** WeChat decides the real frame size; these are the widths the preview gives. */
const FRAME_WIDTHS: Record<string, number> = { small: 288, medium: 480, large: 720 }

let current: CameraState | undefined
/** WeChat's developer tools tell neither of a camera's start nor of its failure. */
let tellsOfItsStart = choice.phone.tellsOfCameraStart

/** For tests, in `window.__preview.camera`. */
export const cameraControl = {
  withoutInitDone: (isOn: boolean): void => void (tellsOfItsStart = !isOn),
}

const drawn = (video: HTMLVideoElement, width: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.round((width * video.videoHeight) / video.videoWidth)
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return canvas
}

const isLive = (state: CameraState): boolean => current === state && state.video.videoWidth > 0

/** The one camera of the page on top. */
export const camera = {
  enter: (state: CameraState): void => void (current = state),
  tellsOfItsStart: (): boolean => tellsOfItsStart,
  leave: (state: CameraState): void => {
    if (current === state) current = undefined
  },
  /** A whole picture as the camera gives it, or nothing while no camera runs. */
  picture: (): HTMLCanvasElement | undefined =>
    current && isLive(current) ? drawn(current.video, current.video.videoWidth) : undefined,
  /** One RGBA frame of the size the component asked for. */
  frame: (): ImageData | undefined => {
    if (!current || !isLive(current)) return undefined
    const canvas = drawn(current.video, FRAME_WIDTHS[current.frameSize] ?? FRAME_WIDTHS.medium!)
    return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
  },
  /** Looks for codes as long as this camera runs. */
  scan: (state: CameraState, onFound: (result: object) => void): void => {
    const look = async () => {
      if (current !== state) return clearInterval(timer)
      if (!isLive(state)) return
      const found = await findCode(drawn(state.video, state.video.videoWidth), ['qrCode'])
      if (found && current === state) onFound({ type: 'qrcode', ...scanResult(found) })
    }
    const timer = window.setInterval(() => void look(), SCAN_EVERY_MS)
  },
}
