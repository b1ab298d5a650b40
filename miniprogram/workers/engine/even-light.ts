import { isUsable, type Picture } from './picture'

/** How bright the paper is over a page, on a coarse grid; what is added where is one factor for all colours. */
export interface LightMap {
  readonly columns: number
  readonly rows: number
  readonly gain: Float32Array
}

const LONG_SIDE_CELLS = 20
/** Never more than this: a dark photograph printed on the page is not a shadow. */
const MOST_GAIN = 1.7
const SAMPLES = 12

const lumaAt = (data: Picture['data'], at: number) =>
  (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8

const cellBrightness = (page: Picture, left: number, top: number, width: number, height: number): number => {
  const seen = new Uint8Array(SAMPLES * SAMPLES)
  for (let i = 0; i < seen.length; i++) {
    const x = Math.min(page.width - 1, Math.floor(left + ((i % SAMPLES) + 0.5) * (width / SAMPLES)))
    const y = Math.min(
      page.height - 1,
      Math.floor(top + (Math.floor(i / SAMPLES) + 0.5) * (height / SAMPLES)),
    )
    seen[i] = lumaAt(page.data, (y * page.width + x) * 4)
  }
  return seen.sort()[Math.floor(seen.length * 0.8)]!
}

const neighbourhood = (
  values: Float32Array,
  columns: number,
  rows: number,
  of: (around: number[]) => number,
): Float32Array =>
  values.map((_, i) => {
    const around: number[] = []
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const [x, y] = [(i % columns) + dx, Math.floor(i / columns) + dy]
        if (x >= 0 && y >= 0 && x < columns && y < rows) around.push(values[y * columns + x]!)
      }
    return of(around)
  })

const brightest = (around: number[]) => Math.max(...around)
const mean = (around: number[]) => around.reduce((sum, v) => sum + v, 0) / around.length

/** Estimates the light on a straightened page. Apply it with `evenOut`, whole or band by band. */
export const lightMap = (page: Picture): LightMap => {
  if (!isUsable(page)) return { columns: 1, rows: 1, gain: Float32Array.of(1) }
  const cell = Math.max(page.width, page.height) / LONG_SIDE_CELLS
  const [columns, rows] = [
    Math.max(2, Math.round(page.width / cell)),
    Math.max(2, Math.round(page.height / cell)),
  ]
  const [w, h] = [page.width / columns, page.height / rows]
  const seen = Float32Array.from({ length: columns * rows }, (_, i) =>
    cellBrightness(page, (i % columns) * w, Math.floor(i / columns) * h, w, h),
  )
  // Print darkens a cell, paper next to it tells its light: take the brightest neighbour, then smooth.
  const paper = neighbourhood(neighbourhood(seen, columns, rows, brightest), columns, rows, mean)
  const aim = Float32Array.from(paper).sort()[Math.floor(paper.length * 0.9)]!
  return {
    columns,
    rows,
    gain: paper.map((level) => Math.min(MOST_GAIN, Math.max(1, aim / Math.max(1, level)))),
  }
}

/** Lights up the shaded parts in place. `top` and `fullHeight` place a band within the whole page. */
export const evenOut = (band: Picture, map: LightMap, top = 0, fullHeight = band.height): void => {
  const { data, width, height } = band
  const { columns, rows, gain } = map
  for (let y = 0; y < height; y++) {
    const gy = Math.min(rows - 1, Math.max(0, ((top + y + 0.5) / fullHeight) * rows - 0.5))
    const y0 = Math.min(Math.max(0, rows - 2), Math.floor(gy))
    const fy = gy - y0
    const below = rows > 1 ? columns : 0
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      const gx = Math.min(columns - 1, Math.max(0, ((x + 0.5) / width) * columns - 0.5))
      const x0 = Math.min(Math.max(0, columns - 2), Math.floor(gx))
      const fx = gx - x0
      const right = columns > 1 ? 1 : 0
      const cell = y0 * columns + x0
      const over = gain[cell]! * (1 - fx) + gain[cell + right]! * fx
      const under = gain[cell + below]! * (1 - fx) + gain[cell + below + right]! * fx
      lighten(data, at, over * (1 - fy) + under * fy)
    }
  }
}

/** The same factor for all three colours, held back where a colour would burn out: hue stays what it was. */
const lighten = (data: Picture['data'], at: number, gain: number) => {
  const strongest = Math.max(data[at]!, data[at + 1]!, data[at + 2]!)
  const factor = gain * strongest > 255 ? 255 / strongest : gain
  data[at] = data[at]! * factor + 0.5
  data[at + 1] = data[at + 1]! * factor + 0.5
  data[at + 2] = data[at + 2]! * factor + 0.5
}
