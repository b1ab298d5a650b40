import { unitSquareTo, type Homography } from '../straighten/homography'
import type { Picture, Quad } from '../picture'

/** A page read straight from the photograph onto a coarse upright grid; three bytes per cell. */
export interface PageGrid {
  readonly columns: number
  readonly rows: number
  readonly rgb: Uint8Array
}

/**
 * What one coordinate of the unit square, the first or the second, adds to the three sums of a homography, at `count` places
 * of `taps` samples each: added up beforehand, a sample is a few sums and two divisions, which is what phones without JIT feel.
 */
const partsAlong = (map: Homography, which: 0 | 1, count: number, taps: number, margin: number) => {
  const [x, y, w] = [0, 0, 0].map(() => new Float64Array(count * taps)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let i = 0; i < x.length; i++) {
    const at = margin + ((1 - 2 * margin) * (((i / taps) | 0) + ((i % taps) + 0.5) / taps)) / count
    x[i] = map[which] * at
    y[i] = map[3 + which]! * at
    w[i] = map[6 + which]! * at
  }
  return { x, y, w }
}

/** Averages `taps`×`taps` pixels per cell; the outermost `margin` of the page (edges, shadows, fingers) is left out. */
export const pageGrid = (
  photo: Picture,
  corners: Quad,
  columns: number,
  rows: number,
  taps = 2,
  margin = 0.03,
): PageGrid => {
  const map = unitSquareTo(corners)
  const across = partsAlong(map, 0, columns, taps, margin)
  const down = partsAlong(map, 1, rows, taps, margin)
  const rgb = new Uint8Array(columns * rows * 3)
  const share = 1 / (taps * taps)
  const { width, data } = photo
  const [maxX, maxY] = [width - 1, photo.height - 1]
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at += 3) {
      let r = 0
      let g = 0
      let b = 0
      for (let v = row * taps; v < (row + 1) * taps; v++)
        for (let u = column * taps; u < (column + 1) * taps; u++) {
          const w = across.w[u]! + down.w[v]! + map[8]
          const px = (across.x[u]! + down.x[v]! + map[2]) / w
          const py = (across.y[u]! + down.y[v]! + map[5]) / w
          const x = px > 0 ? (px < maxX ? px | 0 : maxX) : 0
          const y = py > 0 ? (py < maxY ? py | 0 : maxY) : 0
          const from = (y * width + x) * 4
          r += data[from]!
          g += data[from + 1]!
          b += data[from + 2]!
        }
      rgb[at] = r * share
      rgb[at + 1] = g * share
      rgb[at + 2] = b * share
    }
  return { columns, rows, rgb }
}

/** Brightness, 0–255, of one pixel per cell: as `gridLuma` of a grid of one tap, without its colours. */
export const pageLuma = (
  photo: Picture,
  corners: Quad,
  columns: number,
  rows: number,
  margin: number,
): Uint8Array => {
  const map = unitSquareTo(corners)
  const { x: xs, y: ys, w: ws } = partsAlong(map, 0, columns, 1, margin)
  const down = partsAlong(map, 1, rows, 1, margin)
  const luma = new Uint8Array(columns * rows)
  const { width, data } = photo
  const [maxX, maxY] = [width - 1, photo.height - 1]
  const [, , mx, , , my, , , mw] = map
  for (let row = 0, at = 0; row < rows; row++) {
    const [dx, dy, dw] = [down.x[row]!, down.y[row]!, down.w[row]!]
    for (let column = 0; column < columns; column++, at++) {
      const w = ws[column]! + dw + mw
      const px = (xs[column]! + dx + mx) / w
      const py = (ys[column]! + dy + my) / w
      const x = px > 0 ? (px < maxX ? px | 0 : maxX) : 0
      const y = py > 0 ? (py < maxY ? py | 0 : maxY) : 0
      const from = (y * width + x) * 4
      luma[at] = (data[from]! * 77 + data[from + 1]! * 150 + data[from + 2]! * 29) >> 8
    }
  }
  return luma
}

/** Brightness of every cell, 0–255. */
export const gridLuma = ({ rgb }: PageGrid): Uint8Array => {
  const luma = new Uint8Array(rgb.length / 3)
  for (let i = 0, at = 0; i < luma.length; i++, at += 3)
    luma[i] = (rgb[at]! * 77 + rgb[at + 1]! * 150 + rgb[at + 2]! * 29) >> 8
  return luma
}

/** The value below which that share of the numbers lies. */
export const quantile = (values: ArrayLike<number>, share: number): number => {
  const sorted = Float64Array.from(values).sort()
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
