/** 8-bit RGBA, row by row from the top, as canvas and camera frames deliver it. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/**
 * One number per pixel (red in the lowest byte, as every phone stores it): reading it costs one access instead of
 * three. Bytes that do not start on a whole number are copied.
 */
export const wholePixels = ({ data, width, height }: Picture): Int32Array => {
  const bytes = data.byteOffset % 4 === 0 ? data : data.slice()
  return new Int32Array(bytes.buffer, bytes.byteOffset, width * height)
}

/** In pixels of the picture; (0,0) is the outer corner of the first pixel. */
export type { Point, Quad } from '../../model/quad'

/** A rectangle of a picture, px. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const wholeOf = ({ width, height }: Pick<Picture, 'width' | 'height'>): Part => ({
  x: 0,
  y: 0,
  width,
  height,
})

/** Whether the numbers can be a picture at all: the engine answers «nothing found» otherwise, it never throws. */
export const isUsable = (picture: Picture, minPx = 16): boolean =>
  Number.isInteger(picture.width) &&
  Number.isInteger(picture.height) &&
  picture.width >= minPx &&
  picture.height >= minPx &&
  picture.data.length >= picture.width * picture.height * 4
