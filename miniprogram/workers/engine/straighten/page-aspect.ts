import type { Quad } from '../picture'

type Vector = readonly [number, number, number]

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

const meanSides = (q: Quad): number => {
  const side = (i: number, j: number) => Math.hypot(q[i]!.x - q[j]!.x, q[i]!.y - q[j]!.y)
  return (side(0, 1) + side(3, 2)) / Math.max(1e-6, side(1, 2) + side(0, 3))
}

/** Focal lengths of phone main cameras, in long sides of the picture; outside, the measurement is not believed. */
const FOCAL = { least: 0.6, usual: 0.9, most: 1.6 }

/**
 * Width over height of the flat rectangle that a camera sees as this quad (Zhang & He, Whiteboard scanning, 2004).
 * The camera's axis is taken to pass through the middle of the picture.
 */
export const rectangleAspect = (quad: Quad, widthPx: number, heightPx: number): number => {
  const [m1, m2, m4, m3] = quad.map((p): Vector => [p.x - widthPx / 2, p.y - heightPx / 2, 1]) as [
    Vector,
    Vector,
    Vector,
    Vector,
  ]
  const k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3)
  const k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2)
  if (!Number.isFinite(k2) || !Number.isFinite(k3)) return meanSides(quad)
  const n2: Vector = [k2 * m2[0] - m1[0], k2 * m2[1] - m1[1], k2 - 1]
  const n3: Vector = [k3 * m3[0] - m1[0], k3 * m3[1] - m1[1], k3 - 1]
  const long = Math.max(widthPx, heightPx)
  // Both vanishing points must be finite for the focal length to show in the picture at all.
  const tells = Math.min(Math.abs(n2[2]), Math.abs(n3[2]))
  const measured =
    tells > 0.04 ? Math.sqrt(Math.max(0, -(n2[0] * n3[0] + n2[1] * n3[1]) / (n2[2] * n3[2]))) / long : 0
  const focal = (measured > FOCAL.least && measured < FOCAL.most ? measured : FOCAL.usual) * long
  const length = (n: Vector) => Math.sqrt((n[0] * n[0] + n[1] * n[1]) / (focal * focal) + n[2] * n[2])
  const aspect = length(n2) / length(n3)
  return Number.isFinite(aspect) && aspect > 0.05 && aspect < 20 ? aspect : meanSides(quad)
}
