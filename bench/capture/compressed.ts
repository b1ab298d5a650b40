import { decode, encode } from 'jpeg-js'
import type { Picture } from './picture'

/** Averages 1-2-1 both ways: a phone's lens and its noise filter. */
export const softened = ({ width, height, data }: Picture): Picture => {
  const rows = new Uint8ClampedArray(data.length)
  const out = new Uint8ClampedArray(data.length)
  const smooth = (from: Uint8ClampedArray, to: Uint8ClampedArray, step: number) => {
    const last = from.length - step
    for (let at = 0; at < from.length; at++) {
      const here = from[at]!
      const before = at < step ? here : from[at - step]!
      const after = at < last ? from[at + step]! : here
      to[at] = (before + 2 * here + after + 2) >> 2
    }
  }
  smooth(data, rows, 4)
  smooth(rows, out, width * 4)
  return { width, height, data: out }
}

/** What a picture is after a chat program passed it on. */
export const compressed = (picture: Picture, quality: number): Picture => {
  const soft = softened(picture)
  const { data } = encode({ ...soft, data: Buffer.from(soft.data.buffer) }, quality)
  const { width, height, data: pixels } = decode(data, { useTArray: true, maxMemoryUsageInMB: 1024 })
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) }
}
