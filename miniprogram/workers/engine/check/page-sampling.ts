import { applied, unitSquareTo } from '../straighten/homography'
import type { Picture, Quad } from '../picture'

/** A page read straight from the photograph onto a coarse upright grid; three bytes per cell. */
export interface PageGrid {
  readonly columns: number
  readonly rows: number
  readonly rgb: Uint8Array
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
  const rgb = new Uint8Array(columns * rows * 3)
  const share = 1 / (taps * taps)
  const [maxX, maxY] = [photo.width - 1, photo.height - 1]
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at += 3) {
      let r = 0
      let g = 0
      let b = 0
      for (let tap = 0; tap < taps * taps; tap++) {
        const u = margin + ((1 - 2 * margin) * (column + ((tap % taps) + 0.5) / taps)) / columns
        const v = margin + ((1 - 2 * margin) * (row + (((tap / taps) | 0) + 0.5) / taps)) / rows
        const p = applied(map, u, v)
        const x = p.x > 0 ? (p.x < maxX ? p.x | 0 : maxX) : 0
        const y = p.y > 0 ? (p.y < maxY ? p.y | 0 : maxY) : 0
        const from = (y * photo.width + x) * 4
        r += photo.data[from]!
        g += photo.data[from + 1]!
        b += photo.data[from + 2]!
      }
      rgb[at] = r * share
      rgb[at + 1] = g * share
      rgb[at + 2] = b * share
    }
  return { columns, rows, rgb }
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
