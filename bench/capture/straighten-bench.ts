import { straightened, straightPlan } from '../../miniprogram/workers/engine/straighten'
import type { Peer } from './peer'
import { enlarged } from './picture'
import { inverted, mapped } from './plane'
import { milliseconds, type Row } from './row'
import { sceneOf } from './scenes'
import { unitSquareTo } from '../../miniprogram/workers/engine/homography'
import type { Mesh } from '../../miniprogram/workers/engine/straighten'

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

/** Straightening 12 megapixels to an A4 page at 300 dpi, and the mesh that native canvas draws instead. */
export const straightenRows = (peer: Peer): Row[] => {
  const scene = sceneOf('tilted', 3)
  const picture = enlarged(scene.picture, 3.5)
  const corners = scene.corners!.map(({ x, y }) => ({ x: x * 3.5, y: y * 3.5 })) as never
  const [width, height] = [2480, 3508]
  const ours = milliseconds(3, () => straightened(picture, corners, width, height))
  const theirs = peer.warp(picture, corners, width, height)
  const cv = milliseconds(3, theirs.run)
  theirs.release()
  const plan = straightPlan(corners, { widthPx: picture.width, heightPx: picture.height }, 'other')!
  return [
    { name: '12 MP to A4 at 300 dpi: ours', unit: 'ms', value: ours },
    { name: '12 MP to A4 at 300 dpi: cv.warpPerspective', unit: 'ms', value: cv },
    { name: 'times faster (bar 1.5)', unit: '×', value: cv / ours },
    { name: 'mesh: triangles', unit: '', value: plan.mesh.columns * plan.mesh.rows * 2 },
    {
      name: 'mesh: largest error (bar 0.5)',
      unit: 'px',
      value: meshError(plan.mesh, corners, plan.widthPx, plan.heightPx),
    },
  ]
}
