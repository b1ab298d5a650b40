import { area, mapped, type Matrix, type Point, type Quad } from './plane'
import type { Random } from './random'

export interface Pose {
  /** Turn in the plane, radians. */
  readonly turn: number
  /** Angle between the camera's axis and the table's normal, radians, and the direction it leans to. */
  readonly tilt: number
  readonly lean: number
  /** Share of the frame's shorter fit that the page takes, 1 = touches the frame. */
  readonly fill: number
  /** Where the page sits inside the room left over, −1…1 (beyond: it is cut off). */
  readonly shiftX: number
  readonly shiftY: number
}

/** Plane millimetres → picture pixels for a camera with the field of view of a phone. */
const projection = (pose: Pose, distance: number, focal: number): Matrix => {
  const [ct, st] = [Math.cos(pose.turn), Math.sin(pose.turn)]
  const [cl, sl] = [Math.cos(pose.lean), Math.sin(pose.lean)]
  const [ca, sa] = [Math.cos(pose.tilt), Math.sin(pose.tilt)]
  // Turn in the plane, then rotate by `tilt` about the axis (−sl, cl): Rodrigues on the first two columns.
  const column = (x: number, y: number) => {
    const along = x * cl + y * sl
    return [x - along * cl + along * ca * cl, y - along * sl + along * ca * sl, along * sa]
  }
  const [u, v] = [column(ct, st), column(-st, ct)]
  return [focal * u[0]!, focal * v[0]!, 0, focal * u[1]!, focal * v[1]!, 0, u[2]!, v[2]!, distance]
}

const rectangle = (w: number, h: number): Quad => [
  { x: -w / 2, y: -h / 2 },
  { x: w / 2, y: -h / 2 },
  { x: w / 2, y: h / 2 },
  { x: -w / 2, y: h / 2 },
]

const boundsOf = (points: readonly Point[]) => {
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const moved = (m: Matrix, dx: number, dy: number): Matrix => [
  m[0]! + dx * m[6]!,
  m[1]! + dx * m[7]!,
  m[2]! + dx * m[8]!,
  m[3]! + dy * m[6]!,
  m[4]! + dy * m[7]!,
  m[5]! + dy * m[8]!,
  m[6]!,
  m[7]!,
  m[8]!,
]

/** The map from plane to picture that shows a page of this size in this pose, and where its corners land. */
export const photographed = (
  pose: Pose,
  widthMm: number,
  heightMm: number,
  widthPx: number,
  heightPx: number,
): { toPicture: Matrix; corners: Quad } => {
  const focal = 0.95 * Math.max(widthPx, heightPx)
  const cornersAt = (m: Matrix) => rectangle(widthMm, heightMm).map((p) => mapped(m, p.x, p.y))
  let [near, far] = [Math.hypot(widthMm, heightMm) * 0.6, Math.hypot(widthMm, heightMm) * 40]
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(near * far)
    const b = boundsOf(cornersAt(projection(pose, middle, focal)))
    const used = Math.max((b.right - b.left) / widthPx, (b.bottom - b.top) / heightPx)
    if (used > pose.fill) near = middle
    else far = middle
  }
  const still = projection(pose, far, focal)
  const b = boundsOf(cornersAt(still))
  const place = (low: number, high: number, size: number, shift: number) =>
    size / 2 - (low + high) / 2 + (shift * (size - (high - low))) / 2
  const toPicture = moved(
    still,
    place(b.left, b.right, widthPx, pose.shiftX),
    place(b.top, b.bottom, heightPx, pose.shiftY),
  )
  const corners = cornersAt(toPicture) as unknown as Quad
  if (area(corners) <= 0) throw new Error('a page seen from behind')
  return { toPicture, corners }
}

/** As people hold a phone over a page: nearly upright and square, with some tilt. */
export const handheldPose = (random: Random, widest: number, isUpright: boolean): Pose => ({
  turn: (isUpright ? 0 : Math.PI / 2) * (random.chance(0.5) ? 1 : -1) + random.gaussian() * 0.12,
  tilt: Math.abs(random.gaussian()) * 0.28,
  lean: random.between(0, Math.PI * 2),
  fill: random.between(0.62, widest),
  shiftX: random.between(-0.7, 0.7),
  shiftY: random.between(-0.7, 0.7),
})
