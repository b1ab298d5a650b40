import { unsupported } from '../runtime/errors'
import { phone } from '../runtime/phone'
import type { Builtin } from './builtin'

/** WeChat's canvas node: a browser canvas that also makes images and frames. */
const canvasNode = (canvas: HTMLCanvasElement): HTMLCanvasElement =>
  Object.assign(phone().adoptCanvas(canvas), {
    requestAnimationFrame: (callback: FrameRequestCallback) => window.requestAnimationFrame(callback),
    cancelAnimationFrame: (id: number) => window.cancelAnimationFrame(id),
    createImageData: (data: number | Uint8ClampedArray, width: number, height: number) =>
      typeof data === 'number'
        ? new ImageData(data, width)
        : new ImageData(new Uint8ClampedArray(data), width, height),
  })

export const canvas: Builtin = {
  tag: 'canvas',
  properties: { type: String, canvasId: String, disableScroll: Boolean },
  events: ['error'],
  setup: ({ element, props }) => {
    const inner = document.createElement('canvas')
    element.append(inner)
    return {
      node: canvasNode(inner),
      accessible: inner,
      attached: () => {
        if (props.type !== '2d') unsupported(`canvas type "${String(props.type)}": only 2d`)
      },
    }
  },
}
