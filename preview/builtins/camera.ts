import { camera as shared, type CameraState } from '../runtime/camera'
import { phone } from '../runtime/phone'
import { report } from '../runtime/errors'
import type { Builtin, BuiltinNode } from './builtin'

/** The width asked of the browser's camera for each WeChat resolution; phones differ, these are usual. */
const WIDTHS: Record<string, number> = { low: 640, medium: 1280, high: 1920 }

/** Opens the browser's camera for one <camera>. */
class Viewfinder {
  readonly video = document.createElement('video')
  private stream: MediaStream | undefined
  private isWanted = false
  private state: CameraState | undefined

  constructor(private readonly node: BuiltinNode) {
    Object.assign(this.video, { muted: true, autoplay: true, playsInline: true })
    node.element.append(this.video)
  }

  async start(): Promise<void> {
    if (this.isWanted) return
    this.isWanted = true
    try {
      await phone().permission.request('scope.camera')
      const stream = await navigator.mediaDevices.getUserMedia({ video: this.constraints() })
      if (!this.isWanted) return stopAll(stream)
      this.stream = stream
      stream.getTracks()[0]?.addEventListener('ended', () => this.lost())
      this.video.srcObject = stream
      await this.video.play()
      this.announce()
    } catch (error) {
      if (this.isWanted) this.node.emit('error', { errMsg: errorText(error) })
    }
  }

  stop(): void {
    this.isWanted = false
    if (this.stream) stopAll(this.stream)
    this.stream = undefined
    this.video.srcObject = null
    if (this.state) shared.leave(this.state)
    this.state = undefined
  }

  private announce(): void {
    const { props, emit } = this.node
    this.state = { video: this.video, frameSize: String(props.frameSize) }
    shared.enter(this.state)
    if (shared.tellsOfItsStart()) emit('initdone', { maxZoom: 1 })
    if (props.mode === 'scanCode') shared.scan(this.state, (result) => emit('scancode', result))
  }

  private lost(): void {
    this.stop()
    this.node.emit('stop')
  }

  private constraints(): MediaTrackConstraints {
    const { devicePosition, resolution } = this.node.props
    const facingMode = devicePosition === 'front' ? 'user' : 'environment'
    return { facingMode, width: { ideal: WIDTHS[String(resolution)] ?? WIDTHS.medium } }
  }
}

const stopAll = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop())

const errorText = (error: unknown): string => {
  const { errMsg } = error as { errMsg?: string }
  return errMsg ?? `insertCamera:fail:${(error as Error).name} ${(error as Error).message}`
}

export const camera: Builtin = {
  tag: 'camera',
  properties: {
    mode: { type: String, value: 'normal' },
    resolution: { type: String, value: 'medium' },
    devicePosition: { type: String, value: 'back' },
    flash: { type: String, value: 'auto' },
    frameSize: { type: String, value: 'medium' },
  },
  events: ['initdone', 'error', 'stop', 'scancode', 'rendererror'],
  setup: (node) => {
    const finder = new Viewfinder(node)
    let isAttached = false
    const stop = () => {
      finder.stop()
      node.emit('stop')
    }
    return {
      attached: () => {
        isAttached = true
        if (node.element.closest('wx-page')?.querySelectorAll('wx-camera').length !== 1) {
          report('more than one <camera> on a page')
        }
        void finder.start()
      },
      detached: () => {
        isAttached = false
        finder.stop()
      },
      pageHidden: stop,
      pageShown: () => void (isAttached && finder.start()),
      update: {
        devicePosition: () => {
          if (!finder.video.srcObject) return
          finder.stop()
          void finder.start()
        },
      },
    }
  },
}
