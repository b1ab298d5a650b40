import type { Quad } from '../picture'

/** Row-major 3×3 with the last entry 1: (x, y) → ((ax+by+c)/w, (dx+ey+f)/w), w = gx+hy+1. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number]

/** The projective map that takes the unit square's corners, clockwise from (0,0), to the quad (Heckbert 1989). */
export const unitSquareTo = ([p0, p1, p2, p3]: Quad): Homography => {
  const [dx1, dx2, dx3] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x]
  const [dy1, dy2, dy3] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y]
  const det = dx1 * dy2 - dx2 * dy1 || 1e-12
  const g = (dx3 * dy2 - dx2 * dy3) / det
  const h = (dx1 * dy3 - dx3 * dy1) / det
  return [
    p1.x - p0.x + g * p1.x,
    p3.x - p0.x + h * p3.x,
    p0.x,
    p1.y - p0.y + g * p1.y,
    p3.y - p0.y + h * p3.y,
    p0.y,
    g,
    h,
    1,
  ]
}

/** Where (u, v) lands. */
export const applied = (m: Homography, u: number, v: number): { readonly x: number; readonly y: number } => {
  const w = m[6] * u + m[7] * v + m[8]
  return { x: (m[0] * u + m[1] * v + m[2]) / w, y: (m[3] * u + m[4] * v + m[5]) / w }
}
