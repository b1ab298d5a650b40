import { itemAt } from '../../../model/list'
import type { Pen } from '../../../platform/drawing'
import type { Mesh } from '../../../workers/engine/straighten/straighten'

type Vertex = readonly [x: number, y: number]
type Triangle = readonly [Vertex, Vertex, Vertex]

/** Each side of a triangle lies at least this much further out, or its soft edge lets white shine through between neighbours. */
const OVERLAP_PX = 1

/** The affine map that takes the triangle in the picture to the one on the canvas, as canvas wants it. */
const affine = ([[x, y], s1, s2]: Triangle, [[left, top], t1, t2]: Triangle) => {
  const [ax, ay] = [s1[0] - x, s1[1] - y]
  const [bx, by] = [s2[0] - x, s2[1] - y]
  const [ux, uy] = [t1[0] - left, t1[1] - top]
  const [vx, vy] = [t2[0] - left, t2[1] - top]
  const area = ax * by - bx * ay
  const a = (ux * by - vx * ay) / area
  const c = (vx * ax - ux * bx) / area
  const b = (uy * by - vy * ay) / area
  const d = (vy * ax - uy * bx) / area
  return [a, b, c, d, left - a * x - c * y, top - b * x - d * y] as const
}

/** Distance of a point from the line through two others. */
const away = ([x, y]: Vertex, [ax, ay]: Vertex, [bx, by]: Vertex): number =>
  Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.max(1e-6, Math.hypot(bx - ax, by - ay))

const outline = (pen: Pen, triangle: Triangle): void => {
  const [a, b, c] = triangle
  const [mx, my] = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3]
  const nearest = Math.min(away([mx, my], a, b), away([mx, my], b, c), away([mx, my], c, a))
  const grown = 1 + OVERLAP_PX / Math.max(1e-6, nearest)
  pen.beginPath()
  for (const [index, [x, y]] of triangle.entries()) {
    const [px, py] = [mx + (x - mx) * grown, my + (y - my) * grown]
    if (index === 0) pen.moveTo(px, py)
    else pen.lineTo(px, py)
  }
  pen.closePath()
}

/** The two triangles of a cell. */
const trianglesOf = (
  vertices: ArrayLike<number>,
  at: number,
  below: number,
): readonly [Triangle, Triangle] => {
  const vertex = (n: number): Vertex => [itemAt(vertices, 2 * n), itemAt(vertices, 2 * n + 1)]
  const [right, left] = [vertex(at + 1), vertex(below)]
  return [
    [vertex(at), right, left],
    [right, vertex(below + 1), left],
  ]
}

/**
 * Draws a picture (`paint` draws it at its own size) through a mesh of triangles: the phone's own graphics move the
 * pixels, none passes JavaScript.
 */
export const drawMesh = (pen: Pen, paint: () => void, mesh: Mesh): void => {
  const { columns, rows, source, target } = mesh
  const draw = (from: Triangle, to: Triangle): void => {
    pen.save()
    outline(pen, to)
    pen.clip()
    pen.transform(...affine(from, to))
    paint()
    pen.restore()
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * (columns + 1) + column
      const below = at + columns + 1
      const [from, to] = [trianglesOf(source, at, below), trianglesOf(target, at, below)]
      draw(from[0], to[0])
      draw(from[1], to[1])
    }
  }
}
