import type { Picture } from '../../engine/picture'

/** How dark each pixel is against the paper around it, 0 (paper) to 1 (black). */
export interface InkMap {
  readonly width: number
  readonly height: number
  readonly ink: Float32Array
}

const BLOCK_PX = 20

/** The paper's brightness per block: above most of its print. */
const paperBlocks = (luma: Uint8Array, width: number, height: number, columns: number, rows: number) => {
  const paper = new Float32Array(columns * rows)
  const seen = new Uint8Array(100)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < 100; i++) {
        const x = Math.min(width - 1, Math.floor(((column + ((i % 10) + 0.5) / 10) * width) / columns))
        const y = Math.min(height - 1, Math.floor(((row + (((i / 10) | 0) + 0.5) / 10) * height) / rows))
        seen[i] = luma[y * width + x]!
      }
      paper[row * columns + column] = seen.sort()[88]!
    }
  return paper
}

/** Paper evened out over neighbouring blocks, so that a block full of print borrows from those around it. */
const smoothed = (paper: Float32Array, columns: number, rows: number): Float32Array =>
  paper.map((_, i) => {
    let [sum, weight] = [0, 0]
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++) {
        const [x, y] = [(i % columns) + dx, Math.floor(i / columns) + dy]
        if (x < 0 || y < 0 || x >= columns || y >= rows) continue
        const level = paper[y * columns + x]!
        const w = level * level * level
        sum += w * level
        weight += w
      }
    return weight > 0 ? sum / weight : 1
  })

export const inkMap = ({ width, height, data }: Picture): InkMap => {
  const luma = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < luma.length; i++, at += 4)
    luma[i] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8
  const columns = Math.max(1, Math.round(width / BLOCK_PX))
  const rows = Math.max(1, Math.round(height / BLOCK_PX))
  const paper = smoothed(paperBlocks(luma, width, height, columns, rows), columns, rows)
  const ink = new Float32Array(luma.length)
  for (let y = 0; y < height; y++) {
    const gy = Math.min(rows - 1, Math.max(0, ((y + 0.5) * rows) / height - 0.5))
    const y0 = Math.min(Math.max(0, rows - 2), gy | 0)
    const fy = gy - y0
    const below = rows > 1 ? columns : 0
    for (let x = 0; x < width; x++) {
      const gx = Math.min(columns - 1, Math.max(0, ((x + 0.5) * columns) / width - 0.5))
      const x0 = Math.min(Math.max(0, columns - 2), gx | 0)
      const fx = gx - x0
      const right = columns > 1 ? 1 : 0
      const at = y0 * columns + x0
      const top = paper[at]! * (1 - fx) + paper[at + right]! * fx
      const bottom = paper[at + below]! * (1 - fx) + paper[at + below + right]! * fx
      const level = top * (1 - fy) + bottom * fy
      const dark = 1 - luma[y * width + x]! / Math.max(1, level)
      ink[y * width + x] = dark > 0 ? dark : 0
    }
  }
  return { width, height, ink }
}

/** Ink at a place between pixels. */
export const inkAt = ({ width, height, ink }: InkMap, x: number, y: number): number => {
  const px = x - 0.5
  const py = y - 0.5
  if (px < 0 || py < 0 || px >= width - 1 || py >= height - 1) return 0
  const x0 = px | 0
  const y0 = py | 0
  const fx = px - x0
  const fy = py - y0
  const at = y0 * width + x0
  return (
    (ink[at]! * (1 - fx) + ink[at + 1]! * fx) * (1 - fy) +
    (ink[at + width]! * (1 - fx) + ink[at + width + 1]! * fx) * fy
  )
}
