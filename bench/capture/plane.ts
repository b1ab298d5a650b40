import type { Point, Quad } from '../../miniprogram/model/quad'

export type { Point, Quad }

/** The corners of a picture. */
export const wholeOf = ({ width, height }: { readonly width: number; readonly height: number }): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
]

/** Row-major 3×3. */
export type Matrix = readonly number[]

/** Where a plane point lands under a projective map. */
export const mapped = (m: Matrix, x: number, y: number): Point => {
  const w = m[6]! * x + m[7]! * y + m[8]!
  return { x: (m[0]! * x + m[1]! * y + m[2]!) / w, y: (m[3]! * x + m[4]! * y + m[5]!) / w }
}

/** The inverse of a 3×3, up to scale. */
export const inverted = (m: Matrix): Matrix => {
  const [a, b, c, d, e, f, g, h, i] = m as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ]
}

/** A quad so many times as large about its middle: with so much of the table around a page as a careless frame leaves. */
export const widened = (corners: Quad, factor: number): Quad => {
  const [x, y] = (['x', 'y'] as const).map((axis) => corners.reduce((sum, p) => sum + p[axis] / 4, 0))
  return corners.map((p) => ({ x: x! + (p.x - x!) * factor, y: y! + (p.y - y!) * factor })) as unknown as Quad
}

/** Signed area, positive when the corners run clockwise on screen. */
export const area = (polygon: readonly Point[]): number =>
  polygon.reduce((sum, p, i) => {
    const q = polygon[(i + 1) % polygon.length]!
    return sum + (p.x * q.y - q.x * p.y) / 2
  }, 0)

const cutBy = (polygon: readonly Point[], a: Point, b: Point): Point[] => {
  const side = (p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
  return polygon.flatMap((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!
    const [sp, sq] = [side(p), side(q)]
    const kept = sp >= 0 ? [p] : []
    if (sp >= 0 === sq >= 0) return kept
    const t = sp / (sp - sq)
    return [...kept, { x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y) }]
  })
}

const clockwise = (quad: readonly Point[]) => (area(quad) < 0 ? [...quad].reverse() : [...quad])

/** Intersection over union of two convex quads (the Jaccard index that SmartDoc uses), in the picture plane. */
export const overlap = (one: readonly Point[], other: readonly Point[]): number => {
  const [p, q] = [clockwise(one), clockwise(other)]
  const shared = q.reduce<Point[]>((rest, a, i) => cutBy(rest, a, q[(i + 1) % q.length]!), p)
  const common = shared.length < 3 ? 0 : area(shared)
  return common / (area(p) + area(q) - common)
}
