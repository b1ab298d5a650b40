import type { Attempt, Problem } from '../../../model/problem'
import { failed } from '../../../model/result'
import { removeFile } from '../../../platform/files'
import { callWx, PATIENCE_MS } from '../../../platform/wx-call'
import { isAllowedHere, isRefusedByPhone } from '../../../platform/settings'

/** Takes a picture with the page's <camera>. The file is JPEG on Android and PNG on iOS. */
export const takePhoto = async (): Attempt<string> => {
  const call = await callWx(
    PATIENCE_MS.camera,
    (callbacks) => wx.createCameraContext().takePhoto({ quality: 'high', ...callbacks }),
    ({ tempImagePath }: WechatMiniprogram.TakePhotoSuccessCallbackResult) => tempImagePath,
    (late) => late.ok && void removeFile(late.value),
  )
  return call.ok ? call : failed({ kind: 'camera-lost' })
}

/** Why the <camera> reported an error: refused by the student (here or in the phone's settings), or taken away. */
export const cameraProblem = async (): Promise<Problem> => {
  const isRefused = (await isAllowedHere('camera')) === false || isRefusedByPhone('camera')
  return { kind: isRefused ? 'camera-refused' : 'camera-lost' }
}

/** iOS before this base library takes the whole photograph as small as the frames (changelog, 3.2.2). */
const SMALL_FRAMES_ALONE = [3, 2, 2] as const

/** Whether frames can be asked to be small without a smaller photograph. */
export const mayHaveSmallFrames = (): boolean => {
  try {
    if (wx.getDeviceInfo().platform !== 'ios') return true
    const parts = wx.getAppBaseInfo().SDKVersion.split('.').map(Number)
    const at = SMALL_FRAMES_ALONE.findIndex((part, index) => parts[index] !== part)
    return at < 0 || (parts[at] ?? 0) > (SMALL_FRAMES_ALONE[at] ?? 0)
  } catch {
    return false // WeChat before 2.20.1
  }
}

/** A picture of the running camera, small: RGBA. */
export interface CameraFrame {
  readonly width: number
  readonly height: number
  readonly pixels: ArrayBuffer
}

/** Enough to tell a page's corners; larger frames would only be copied about. */
const FRAME_LONG_SIDE_PX = 480

/** Every n-th pixel of a frame that is larger than needed; phones choose the size themselves. */
const thinned = ({ width, height, data }: WechatMiniprogram.OnCameraFrameCallbackResult): CameraFrame => {
  const step = Math.ceil(Math.max(width, height) / FRAME_LONG_SIDE_PX)
  if (step <= 1) return { width, height, pixels: data }
  const [across, down] = [Math.floor(width / step), Math.floor(height / step)]
  const all = new Uint32Array(data)
  const few = new Uint32Array(across * down)
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- a look for each pixel; step × across ≤ width */
  for (let y = 0, at = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1, at += 1) few[at] = all[y * step * width + x * step]!
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
  return { width: across, height: down, pixels: few.buffer }
}

/**
 * Hands out frames of the running <camera> until the answer is called. A phone that gives no frames hands out none.
 * `wants` is asked before a frame is copied: phones give up to sixty a second.
 */
export const followFrames = (wants: () => boolean, onFrame: (frame: CameraFrame) => void): (() => void) => {
  try {
    const listener = wx.createCameraContext().onCameraFrame((frame) => {
      if (wants()) onFrame(thinned(frame))
    })
    void callWx(PATIENCE_MS.device, (callbacks) => listener.start(callbacks))
    return () => void callWx(PATIENCE_MS.device, (callbacks) => listener.stop(callbacks))
  } catch {
    return () => undefined // WeChat before 2.7.0
  }
}
