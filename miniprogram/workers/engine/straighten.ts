import { applied, unitSquareTo, type Homography } from './homography'
import { rectangleAspect } from './page-aspect'
import { settledRatio, type PageShape } from './page-shape'
import type { Picture, Quad } from './picture'
import { quadArea } from './quad-geometry'

/** Where a straightened page's vertices come from in the photograph and go to on the canvas, row by row. */
export interface Mesh {
  readonly columns: number
  readonly rows: number
  /** x, y pairs in the photograph's pixels, (columns + 1) × (rows + 1) of them. */
  readonly source: Float32Array
  /** x, y pairs on the straightened page. */
  readonly target: Float32Array
}

export interface StraightPlan {
  readonly widthPx: number
  readonly heightPx: number
  /** Width over height of the page, and whether a known standard fixed it. */
  readonly aspect: number
  readonly isKnownShape: boolean
  readonly mesh: Mesh
}

/** Canvas sizes beyond this fail on some phones without saying so. */
const MOST_PX = 4096
/** Drawing a triangle is affine; the mesh is fine enough when its worst middle is off by less than this. */
const TOLERANCE_PX = 0.3

/** No photograph is larger: beyond it the numbers are no corners, and the geometry would overflow. */
const FARTHEST_PX = 1e5

const isPlausible = (quad: Quad) =>
  quad.every((p) => Math.abs(p.x) < FARTHEST_PX && Math.abs(p.y) < FARTHEST_PX)

/** Target pixels that lose nothing of the photograph: the page's area in the photograph, at the page's own ratio. */
const targetSize = (quad: Quad, aspect: number, mostPx: number): { widthPx: number; heightPx: number } => {
  const side = (i: number, j: number) => Math.hypot(quad[i]!.x - quad[j]!.x, quad[i]!.y - quad[j]!.y)
  const wide = Math.max(side(0, 1), side(3, 2))
  const tall = Math.max(side(1, 2), side(0, 3))
  const width = Math.max(wide, tall * aspect)
  const shrink = Math.min(1, mostPx / Math.max(width, width / aspect))
  return {
    widthPx: Math.max(1, Math.round(width * shrink)),
    heightPx: Math.max(1, Math.round((width / aspect) * shrink)),
  }
}

/** How far the middle of a cell's diagonal lands from where the projective map puts it, in photograph pixels. */
const worstError = (map: Homography, columns: number, rows: number): number => {
  let worst = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const a = applied(map, column / columns, row / rows)
      const b = applied(map, (column + 1) / columns, (row + 1) / rows)
      const c = applied(map, (column + 0.5) / columns, (row + 0.5) / rows)
      worst = Math.max(worst, Math.hypot((a.x + b.x) / 2 - c.x, (a.y + b.y) / 2 - c.y))
    }
  return worst
}

const meshOf = (map: Homography, widthPx: number, heightPx: number): Mesh => {
  let [columns, rows] = widthPx < heightPx ? [6, 8] : [8, 6]
  while (columns * rows < 1200 && worstError(map, columns, rows) > TOLERANCE_PX) {
    columns = Math.ceil(columns * 1.5)
    rows = Math.ceil(rows * 1.5)
  }
  const source = new Float32Array((columns + 1) * (rows + 1) * 2)
  const target = new Float32Array(source.length)
  for (let row = 0, at = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++, at += 2) {
      const [u, v] = [column / columns, row / rows]
      const p = applied(map, u, v)
      source[at] = p.x
      source[at + 1] = p.y
      target[at] = u * widthPx
      target[at + 1] = v * heightPx
    }
  return { columns, rows, source, target }
}

/**
 * The plan that turns the page between these corners (clockwise, the first becoming top left) upright: its pixels
 * and the triangles for canvas 2d. None when the corners do not enclose anything.
 */
export const straightPlan = (
  quad: Quad,
  photo: { readonly widthPx: number; readonly heightPx: number },
  shape: PageShape,
  mostPx = MOST_PX,
): StraightPlan | undefined => {
  if (!isPlausible(quad) || quadArea(quad) < 16) return undefined
  const measured = rectangleAspect(quad, photo.widthPx, photo.heightPx)
  const long = Math.max(measured, 1 / measured)
  const ratio = settledRatio(long, shape)
  const aspect = Math.min(12, Math.max(1 / 12, measured >= 1 ? ratio : 1 / ratio))
  const size = targetSize(quad, aspect, mostPx)
  const mesh = meshOf(unitSquareTo(quad), size.widthPx, size.heightPx)
  return { ...size, aspect, isKnownShape: ratio !== long, mesh }
}

/** Pixels between two exact projective divisions along a row; between them the map is as good as straight. */
const STRIDE = 16

const sampleRow = (
  photo: Picture,
  out: Uint8ClampedArray,
  at: number,
  count: number,
  x: number,
  y: number,
  stepX: number,
  stepY: number,
) => {
  const { data, width } = photo
  const [maxX, maxY] = [(photo.width - 1) * 256 - 1, (photo.height - 1) * 256 - 1]
  let [fx, fy] = [(x - 0.5) * 256, (y - 0.5) * 256]
  const [dx, dy] = [stepX * 256, stepY * 256]
  for (let i = 0; i < count; i++, at += 4, fx += dx, fy += dy) {
    const px = fx < 0 ? 0 : fx > maxX ? maxX : fx | 0
    const py = fy < 0 ? 0 : fy > maxY ? maxY : fy | 0
    const a = px & 255
    const b = py & 255
    const top = ((py >> 8) * width + (px >> 8)) * 4
    const bottom = top + width * 4
    const w11 = a * b
    const w01 = (a << 8) - w11
    const w10 = (b << 8) - w11
    const w00 = 65536 - w01 - w10 - w11
    out[at] =
      (data[top]! * w00 + data[top + 4]! * w01 + data[bottom]! * w10 + data[bottom + 4]! * w11 + 32768) >> 16
    out[at + 1] =
      (data[top + 1]! * w00 +
        data[top + 5]! * w01 +
        data[bottom + 1]! * w10 +
        data[bottom + 5]! * w11 +
        32768) >>
      16
    out[at + 2] =
      (data[top + 2]! * w00 +
        data[top + 6]! * w01 +
        data[bottom + 2]! * w10 +
        data[bottom + 6]! * w11 +
        32768) >>
      16
    out[at + 3] = 255
  }
}

/**
 * The straightened page below a height (`from`, 0 top to 1 bottom) as pixels, for phones whose canvas cannot do it
 * and for reading print.
 */
export const straightenedPart = (
  photo: Picture,
  quad: Quad,
  widthPx: number,
  heightPx: number,
  from: number,
): Picture => {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4)
  const map = unitSquareTo(quad)
  for (let row = 0; row < heightPx; row++) {
    const v = from + ((1 - from) * (row + 0.5)) / heightPx
    let start = applied(map, 0.5 / widthPx, v)
    for (let column = 0; column < widthPx; column += STRIDE) {
      const count = Math.min(STRIDE, widthPx - column)
      const end = applied(map, (column + count + 0.5) / widthPx, v)
      const at = (row * widthPx + column) * 4
      sampleRow(
        photo,
        data,
        at,
        count,
        start.x,
        start.y,
        (end.x - start.x) / count,
        (end.y - start.y) / count,
      )
      start = end
    }
  }
  return { width: widthPx, height: heightPx, data }
}

/** The whole straightened page as pixels. */
export const straightened = (photo: Picture, quad: Quad, widthPx: number, heightPx: number): Picture =>
  straightenedPart(photo, quad, widthPx, heightPx, 0)
