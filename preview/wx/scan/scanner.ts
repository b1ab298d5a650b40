import { WxFailure } from '../api/failure'
import type { Host } from '../host'
import { decodeImage } from '../media/decode-image'
import { pickFiles } from '../media/file-picker'
import { button, element } from '../ui/element'
import { openScreen, type Screen } from '../ui/screen'
import { findCode } from './find-code'
import type { Decoded } from './scan-result'

export interface ScannerOptions {
  scanType: readonly string[]
  onlyFromCamera: boolean
}

const LOOK_EVERY_MS = 200
// Larger pictures only slow the search down.
const LONGEST_SIDE_PX = 1600

const drawn = (source: CanvasImageSource, width: number, height: number): HTMLCanvasElement => {
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}

const startCamera = async (screen: Screen): Promise<HTMLVideoElement | undefined> => {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    const video = element('video', { playsinline: '' })
    video.muted = true
    video.srcObject = stream
    screen.stage.append(video)
    await video.play()
    return video
  } catch {
    screen.stage.append(element('p', {}, '无法打开摄像头'))
    return undefined
  }
}

const stopCamera = (video: HTMLVideoElement | undefined): void => {
  const stream = video?.srcObject
  if (stream instanceof MediaStream) stream.getTracks().forEach((track) => track.stop())
}

const codeInAlbum = async (scanType: readonly string[]): Promise<Decoded | undefined> => {
  const [file] = await pickFiles({ accept: 'image/*', multiple: false })
  const bitmap = await decodeImage(file as File)
  return findCode(drawn(bitmap, bitmap.width, bitmap.height), scanType)
}

/** WeChat's scanner over the whole screen; resolves with the first code seen. */
export const scan = (host: Host, { scanType, onlyFromCamera }: ScannerOptions): Promise<Decoded> =>
  new Promise((resolve, reject) => {
    let video: HTMLVideoElement | undefined
    let timer = 0
    let closed = false
    const close = () => {
      closed = true
      clearInterval(timer)
      stopCamera(video)
      screen.close()
    }
    const found = (result: Decoded) => {
      close()
      resolve(result)
    }
    const screen = openScreen(host, '扫一扫', () => {
      close()
      reject(new WxFailure('cancel'))
    })
    const fromAlbum = async () => {
      const result = await codeInAlbum(scanType).catch(() => undefined)
      if (result) found(result)
      else note.textContent = '未发现二维码'
    }
    const note = element('span', { role: 'status' })
    screen.bar.append(note)
    if (!onlyFromCamera) screen.bar.append(button('相册', '', () => void fromAlbum()))
    const look = async () => {
      if (!video?.videoWidth) return
      const result = await findCode(drawn(video, video.videoWidth, video.videoHeight), scanType)
      if (result && !closed) found(result)
    }
    void startCamera(screen).then((started) => {
      video = started
      if (closed) stopCamera(started)
      else timer = window.setInterval(() => void look(), LOOK_EVERY_MS)
    })
  })
