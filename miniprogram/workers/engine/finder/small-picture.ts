import { wholePixels, type Picture } from '../picture'

/** The picture at working size, one byte plane per colour. */
export interface SmallPicture {
  readonly width: number
  readonly height: number
  /** Pixels of the original per pixel here. */
  readonly scale: number
  readonly planes: readonly [Uint8Array, Uint8Array, Uint8Array]
}

/**
 * Samples per cell and axis. More costs time on phones without JIT and does not lower the noise that matters; a large
 * cell needs some more, or it would see only one letter's ink.
 */
const samplesFor = (scale: number): number => (scale < 1.5 ? 1 : scale < 6 ? 2 : 3)

/** Two colours of a pixel add up in one number: no cell has so many samples that they meet. */
const RED_AND_BLUE = 0xff00ff

/** Averages each cell of the original; only some of a cell's pixels are read. */
export const smallPicture = (picture: Picture, longSidePx: number): SmallPicture => {
  const pixels = wholePixels(picture)
  const scale = Math.max(1, Math.max(picture.width, picture.height) / longSidePx)
  const width = Math.max(3, Math.floor(picture.width / scale))
  const height = Math.max(3, Math.floor(picture.height / scale))
  const samples = samplesFor(scale)
  const into = Array.from({ length: samples }, (_, i) => Math.floor(((i + 0.5) * scale) / samples))
  const offsets = Int32Array.from(into.flatMap((y) => into.map((x) => y * picture.width + x)))
  const count = offsets.length
  const [lastX, lastY] = [picture.width, picture.height].map((side) => Math.max(0, side - Math.ceil(scale)))
  const size = width * height
  const [red, green, blue] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)]
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.min(lastY!, Math.floor(y * scale)) * picture.width
    for (let x = 0; x < width; x++, at++) {
      const first = row + Math.min(lastX!, Math.floor(x * scale))
      let redAndBlue = 0
      let greens = 0
      for (let i = 0; i < count; i++) {
        const pixel = pixels[first + offsets[i]!]!
        redAndBlue += pixel & RED_AND_BLUE
        greens += (pixel >> 8) & 0xff
      }
      red[at] = (redAndBlue & 0xffff) / count
      green[at] = greens / count
      blue[at] = (redAndBlue >>> 16) / count
    }
  }
  return { width, height, scale, planes: [red, green, blue] }
}
