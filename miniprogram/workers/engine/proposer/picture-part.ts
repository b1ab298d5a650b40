import type { Picture } from '../picture'

/** A rectangle of a picture, px. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The part as a picture of its own; the picture itself where the part is all of it. */
export const partOf = (picture: Picture, { x, y, width, height }: Part): Picture => {
  if (width === picture.width && height === picture.height) return picture
  const data = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 4
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4)
  }
  return { width, height, data }
}
