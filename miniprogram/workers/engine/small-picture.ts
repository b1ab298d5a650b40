import { wholePixels, type Picture } from './picture'

/** The picture at working size, one byte plane per colour. */
export interface SmallPicture {
  readonly width: number
  readonly height: number
  /** Pixels of the original per pixel here. */
  readonly scale: number
  readonly planes: readonly [Uint8Array, Uint8Array, Uint8Array]
}

/** Samples per cell and axis: more costs time on phones without JIT and no longer lowers the noise that matters. */
const SAMPLES = 2.5

const cellStarts = (count: number, scale: number, limit: number): Int32Array =>
  Int32Array.from({ length: count + 1 }, (_, i) => Math.min(limit, Math.round(i * scale)))

/** Two colours of a pixel add up in one number: no cell has so many samples that they meet. */
const RED_AND_BLUE = 0xff00ff

/** Averages each cell of the original; only some of a large cell's pixels are read. */
export const smallPicture = (picture: Picture, longSidePx: number): SmallPicture => {
  const pixels = wholePixels(picture)
  const scale = Math.max(1, Math.max(picture.width, picture.height) / longSidePx)
  const width = Math.max(3, Math.floor(picture.width / scale))
  const height = Math.max(3, Math.floor(picture.height / scale))
  const step = Math.max(1, Math.floor(scale / SAMPLES + 0.5))
  const xs = cellStarts(width, scale, picture.width)
  const ys = cellStarts(height, scale, picture.height)
  const size = width * height
  const [red, green, blue] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)]
  const offset = step >> 1
  for (let y = 0, at = 0; y < height; y++) {
    const [top, bottom] = [ys[y]! + offset, ys[y + 1]!]
    for (let x = 0; x < width; x++, at++) {
      const [left, right] = [xs[x]! + offset, xs[x + 1]!]
      let redAndBlue = 0
      let greens = 0
      let n = 0
      for (let py = top; py < bottom; py += step) {
        const end = py * picture.width + right
        for (let p = py * picture.width + left; p < end; p += step) {
          const pixel = pixels[p]!
          redAndBlue += pixel & RED_AND_BLUE
          greens += (pixel >> 8) & 0xff
          n++
        }
      }
      red[at] = (redAndBlue & 0xffff) / n
      green[at] = greens / n
      blue[at] = (redAndBlue >>> 16) / n
    }
  }
  return { width, height, scale, planes: [red, green, blue] }
}
