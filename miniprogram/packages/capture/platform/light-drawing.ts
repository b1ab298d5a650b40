import { itemAt } from '../../../model/list'
import type { PixelSize } from '../../../model/sheet'
import type { LightMap } from '../../../workers/engine/straighten/even-light'
import { canvasOf, type Pen } from '../../../platform/drawing'

type Grid = Pick<LightMap, 'columns' | 'rows' | 'missing'>

/** Pixels taken into JavaScript at a time where the phone cannot divide by itself: 4 MB. */
const BAND_PX = 1_000_000

const within = (at: number, count: number) => Math.min(count - 1, Math.max(0, at))

/** A grey pixel for each cell, and one more around them, so that scaled up it is whole to the page's edge. */
const veilOf = ({ columns, rows, missing }: Grid): WechatMiniprogram.OffscreenCanvas => {
  const canvas = canvasOf({ widthPx: columns + 2, heightPx: rows + 2 })
  const pen = canvas.getContext('2d') as Pen
  for (let y = 0; y < rows + 2; y += 1)
    for (let x = 0; x < columns + 2; x += 1) {
      const grey = itemAt(missing, within(y - 1, rows) * columns + within(x - 1, columns))
      pen.fillStyle = `rgb(${grey},${grey},${grey})`
      pen.fillRect(x, y, 1, 1)
    }
  return canvas
}

/** `color-dodge` divides what is painted by what is missing to white: the same factor for all three colours. */
const divide = (pen: Pen, { widthPx, heightPx }: PixelSize, light: Grid): void => {
  const [cellWidth, cellHeight] = [widthPx / light.columns, heightPx / light.rows]
  pen.save()
  pen.globalCompositeOperation = 'color-dodge'
  pen.imageSmoothingQuality = 'low' // straight from cell to cell
  pen.drawImage(veilOf(light), -cellWidth, -cellHeight, widthPx + 2 * cellWidth, heightPx + 2 * cellHeight)
  pen.restore()
}

let divides: boolean | undefined

/**
 * Whether this phone's canvas divides. WeChat's list for its old canvas names `color-dodge` for iOS only, and drawing a
 * canvas on another one is documented nowhere: so half a grey is tried once.
 */
const canDivide = (): boolean => {
  if (divides !== undefined) return divides
  const size = { widthPx: 4, heightPx: 4 }
  try {
    const pen = canvasOf(size).getContext('2d') as Pen
    pen.fillStyle = 'rgb(100,100,100)'
    pen.fillRect(0, 0, 4, 4)
    divide(pen, size, { columns: 1, rows: 1, missing: [128] })
    divides = Math.abs(itemAt(pen.getImageData(1, 1, 1, 1).data, 0) - 201) < 5
  } catch {
    divides = false
  }
  return divides
}

/**
 * The same by hand, on the rows from `top` on; held back where a colour would burn out, so that its hue stays.
 * @public journeys call it in Chromium
 */
export const dividePixels = (
  data: Uint8ClampedArray,
  top: number,
  { widthPx, heightPx }: PixelSize,
  { columns, rows, missing }: Grid,
): void => {
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- looks for each pixel; `within` keeps to the grid */
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % widthPx, top + Math.floor(at / 4 / widthPx)]
    const gx = within(((x + 0.5) / widthPx) * columns - 0.5, columns)
    const gy = within(((y + 0.5) / heightPx) * rows - 0.5, rows)
    const [x0, y0] = [Math.floor(gx), Math.floor(gy)]
    const [x1, y1] = [within(x0 + 1, columns), within(y0 + 1, rows)]
    const above = missing[y0 * columns + x0]! * (1 - gx + x0) + missing[y0 * columns + x1]! * (gx - x0)
    const below = missing[y1 * columns + x0]! * (1 - gx + x0) + missing[y1 * columns + x1]! * (gx - x0)
    const gain = 255 / (255 - above * (1 - gy + y0) - below * (gy - y0))
    const strongest = Math.max(data[at]!, data[at + 1]!, data[at + 2]!, 1)
    const factor = Math.min(gain, 255 / strongest)
    for (let channel = 0; channel < 3; channel += 1) data[at + channel]! *= factor
  }
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
}

/** Evens out the light on what is painted. The phone's own graphics do it where they can. */
export const evenOut = (pen: Pen, size: PixelSize, light: Grid): void => {
  if (canDivide()) return divide(pen, size, light)
  const rows = Math.max(1, Math.floor(BAND_PX / size.widthPx))
  for (let top = 0; top < size.heightPx; top += rows) {
    const band = pen.getImageData(0, top, size.widthPx, Math.min(rows, size.heightPx - top))
    dividePixels(band.data, top, size, light)
    pen.putImageData(band, 0, top)
  }
}
