import { applied, unitSquareTo, type Homography } from './homography'
import { rectangleAspect } from './page-aspect'
import { settledRatio, type PageShape } from './page-shape'
import { wholePixels, type Picture, type Point, type Quad } from '../picture'
import { longerSides, quadArea } from '../quad-geometry'

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
  const { wide, tall } = longerSides(quad)
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

interface PhotoSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** Width over height of the flat page, and whether it is a standard's own ratio. */
const flatAspect = (quad: Quad, photo: PhotoSize, shape: PageShape) => {
  const measured = rectangleAspect(quad, photo.widthPx, photo.heightPx)
  const long = Math.max(measured, 1 / measured)
  const ratio = settledRatio(long, shape)
  const aspect = Math.min(12, Math.max(1 / 12, measured >= 1 ? ratio : 1 / ratio))
  return { aspect, isKnownShape: ratio !== long }
}

/** Long side over short side of the flat page, as it is straightened to. */
export const flatRatio = (quad: Quad, photo: PhotoSize, shape: PageShape): number => {
  const { aspect } = flatAspect(quad, photo, shape)
  return Math.max(aspect, 1 / aspect)
}

/**
 * The plan that turns the page between these corners (clockwise, the first becoming top left) upright: its pixels
 * and the triangles for canvas 2d. None when the corners do not enclose anything.
 */
export const straightPlan = (
  quad: Quad,
  photo: PhotoSize,
  shape: PageShape,
  mostPx = MOST_PX,
): StraightPlan | undefined => {
  if (!isPlausible(quad) || quadArea(quad) < 16) return undefined
  const flat = flatAspect(quad, photo, shape)
  const size = targetSize(quad, flat.aspect, mostPx)
  const mesh = meshOf(unitSquareTo(quad), size.widthPx, size.heightPx)
  return { ...size, ...flat, mesh }
}

/** Most pixels between two exact projective divisions along a row, and how far off the middle between them may be. */
const LONGEST_STRIDE = 128
const STRIDE_TOLERANCE_PX = 0.02

/** Between two divisions the map is drawn straight: short where the perspective is strong. */
const strideFor = (map: Homography, widthPx: number): number => {
  let stride = LONGEST_STRIDE
  const isOff = (u: number, v: number) => {
    const [a, b] = [applied(map, u, v), applied(map, u + stride / widthPx, v)]
    const middle = applied(map, u + stride / 2 / widthPx, v)
    return Math.hypot((a.x + b.x) / 2 - middle.x, (a.y + b.y) / 2 - middle.y) > STRIDE_TOLERANCE_PX
  }
  // The curve is strongest at an end of the first or the last row.
  while (stride > 4 && [0, 1].some((v) => isOff(0, v) || isOff(1 - stride / widthPx, v))) stride /= 2
  return stride
}

/** Places are whole numbers in this part of a pixel, so that even code without JIT adds them quickly. */
const UNIT = 1 << 14
/** Red and blue of a pixel read as one number (every machine that runs this is little-endian), green, and opaque. */
const RED_BLUE = 0xff00ff
const GREEN = 0xff00
const OPAQUE = -0x1000000

/** Bilinear samples along a straight stretch inside the photograph. Red and blue are weighed in one multiplication. */
const sampleStretch = (
  pixels: Int32Array,
  width: number,
  out: Int32Array,
  from: number,
  to: number,
  start: Point,
  step: Point,
) => {
  let x = Math.round(start.x * UNIT)
  let y = Math.round(start.y * UNIT)
  const stepX = Math.round(step.x * UNIT)
  const stepY = Math.round(step.y * UNIT)
  for (let at = from; at < to; at++) {
    const a = (x >> 6) & 255
    const b = (y >> 6) & 255
    const first = (y >> 14) * width + (x >> 14)
    const p = pixels[first]!
    const q = pixels[first + 1]!
    const r = pixels[first + width]!
    const s = pixels[first + width + 1]!
    const ws = (a * b + 128) >> 8
    const wq = a - ws
    const wr = b - ws
    const wp = 256 - a - wr
    const redBlue = (p & RED_BLUE) * wp + (q & RED_BLUE) * wq + (r & RED_BLUE) * wr + (s & RED_BLUE) * ws
    const green = (p & GREEN) * wp + (q & GREEN) * wq + (r & GREEN) * wr + (s & GREEN) * ws
    // The sum of red and blue takes 32 bits without a sign: only a division brings it down whole.
    out[at] = OPAQUE | (((green + 32768) >> 8) & GREEN) | (((redBlue + 0x800080) / 256) & RED_BLUE)
    x += stepX
    y += stepY
  }
}

const within = (value: number, low: number, high: number) => (value > low ? Math.min(value, high) : low)

const NO_STEP: Point = { x: 0, y: 0 }

/** The same where the stretch may leave the photograph: its border goes on outside. */
const sampleAtBorder = (
  pixels: Int32Array,
  { width, height }: Picture,
  out: Int32Array,
  from: number,
  to: number,
  start: Point,
  step: Point,
) => {
  for (let at = from; at < to; at++) {
    const x = within(start.x + (at - from) * step.x, 0, width - 1 - 1 / 256)
    const y = within(start.y + (at - from) * step.y, 0, height - 1 - 1 / 256)
    sampleStretch(pixels, width, out, at, at + 1, { x, y }, NO_STEP)
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
  const [pixels, out] = [wholePixels(photo), new Int32Array(widthPx * heightPx)]
  const map = unitSquareTo(quad)
  const stride = strideFor(map, widthPx)
  // A pixel's worth of room at the border takes in what rounding adds up to along a stretch.
  const isInside = ({ x, y }: Point) => x > 1 && y > 1 && x < photo.width - 3 && y < photo.height - 3
  for (let row = 0; row < heightPx; row++) {
    const v = from + ((1 - from) * (row + 0.5)) / heightPx
    // Half a pixel less: pixels are sampled at their middles.
    const placeOf = (column: number): Point => {
      const { x, y } = applied(map, (column + 0.5) / widthPx, v)
      return { x: x - 0.5, y: y - 0.5 }
    }
    let start = placeOf(0)
    for (let column = 0; column < widthPx; column += stride) {
      const count = Math.min(stride, widthPx - column)
      const end = placeOf(column + count)
      const step = { x: (end.x - start.x) / count, y: (end.y - start.y) / count }
      const at = row * widthPx + column
      if (isInside(start) && isInside(end))
        sampleStretch(pixels, photo.width, out, at, at + count, start, step)
      else sampleAtBorder(pixels, photo, out, at, at + count, start, step)
      start = end
    }
  }
  return { width: widthPx, height: heightPx, data: new Uint8ClampedArray(out.buffer) }
}

/** The whole straightened page as pixels. */
export const straightened = (photo: Picture, quad: Quad, widthPx: number, heightPx: number): Picture =>
  straightenedPart(photo, quad, widthPx, heightPx, 0)
