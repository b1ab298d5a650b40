import { straightened, straightPlan } from '../../miniprogram/workers/engine/straighten/straighten'
import type { Peer } from './peer'
import { enlarged } from './picture'
import { inverted, mapped } from './plane'
import { median, milliseconds, type Row } from './row'
import { sceneOf } from './scenes'
import { applied, unitSquareTo } from '../../miniprogram/workers/engine/straighten/homography'
import type { Mesh } from '../../miniprogram/workers/engine/straighten/straighten'

/** Largest distance between where a mesh triangle draws a point and where the projective map has it, in page pixels. */
const meshError = (
  mesh: Mesh,
  corners: Parameters<typeof unitSquareTo>[0],
  width: number,
  height: number,
): number => {
  const back = inverted(unitSquareTo(corners))
  const vertex = (list: Float32Array, column: number, row: number) => {
    const at = (row * (mesh.columns + 1) + column) * 2
    return { x: list[at]!, y: list[at + 1]! }
  }
  let worst = 0
  for (let row = 0; row < mesh.rows; row++)
    for (let column = 0; column < mesh.columns; column++) {
      const [s, t] = [vertex(mesh.source, column, row), vertex(mesh.source, column + 1, row + 1)]
      const [a, b] = [vertex(mesh.target, column, row), vertex(mesh.target, column + 1, row + 1)]
      const p = mapped(back, (s.x + t.x) / 2, (s.y + t.y) / 2)
      worst = Math.max(worst, Math.hypot(p.x * width - (a.x + b.x) / 2, p.y * height - (a.y + b.y) / 2))
    }
  return worst
}

/** Brightness per pixel in a picture of slopes that start anew every 16 pixels: it tells places to a fraction. */
const SLOPE = 15

/** Largest distance between the place whose brightness a straightened pixel has and where the projective map has it. */
const placeError = (corners: Parameters<typeof unitSquareTo>[0], width: number, height: number): number => {
  const [photoWidth, photoHeight] = [3024, 4032]
  const data = new Uint8ClampedArray(photoWidth * photoHeight * 4)
  for (let at = 0; at < data.length; at += 4) {
    data[at] = SLOPE * (((at / 4) % photoWidth) & 15)
    data[at + 1] = SLOPE * (Math.floor(at / 4 / photoWidth) & 15)
  }
  const page = straightened({ width: photoWidth, height: photoHeight, data }, corners, width, height)
  const map = unitSquareTo(corners)
  const isOnSlope = (place: number, size: number) =>
    place > 0 && place < size - 1 && Math.abs((place % 16) - 7.5) < 7
  let worst = 0
  for (let at = 0; at < page.data.length; at += 4) {
    const p = applied(map, (((at / 4) % width) + 0.5) / width, (Math.floor(at / 4 / width) + 0.5) / height)
    const [x, y] = [p.x - 0.5, p.y - 0.5]
    if (!isOnSlope(x, photoWidth) || !isOnSlope(y, photoHeight)) continue
    worst = Math.max(worst, Math.abs(page.data[at]! / SLOPE - (x % 16)))
    worst = Math.max(worst, Math.abs(page.data[at + 1]! / SLOPE - (y % 16)))
  }
  return worst
}

/** Straightening 12 megapixels to an A4 page at 300 dpi, and the mesh that native canvas draws instead. */
export const straightenRows = (peer: Peer): Row[] => {
  const scene = sceneOf('tilted', 3)
  const picture = enlarged(scene.picture, 3.5)
  const corners = scene.corners!.map(({ x, y }) => ({ x: x * 3.5, y: y * 3.5 })) as never
  const [width, height] = [2480, 3508]
  const theirs = peer.warp(picture, corners, width, height)
  // By turns, so that whatever else the machine does slows both.
  const times = Array.from({ length: 7 }, () => ({
    ours: milliseconds(1, () => straightened(picture, corners, width, height)),
    cv: milliseconds(1, theirs.run),
  }))
  theirs.release()
  const ours = median(times.map((time) => time.ours))
  const cv = median(times.map((time) => time.cv))
  const plan = straightPlan(corners, { widthPx: picture.width, heightPx: picture.height }, 'other')!
  return [
    { name: '12 MP to A4 at 300 dpi: ours', unit: 'ms', value: ours },
    { name: '12 MP to A4 at 300 dpi: cv.warpPerspective', unit: 'ms', value: cv },
    { name: 'times faster (bar 1.5)', unit: '×', value: cv / ours },
    { name: 'largest error of place (bar 0.5)', unit: 'px', value: placeError(corners, width, height) },
    { name: 'mesh: triangles', unit: '', value: plan.mesh.columns * plan.mesh.rows * 2 },
    {
      name: 'mesh: largest error (bar 0.5)',
      unit: 'px',
      value: meshError(plan.mesh, corners, plan.widthPx, plan.heightPx),
    },
  ]
}
