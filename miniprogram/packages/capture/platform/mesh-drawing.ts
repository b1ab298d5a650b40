import type { Pen } from '../../../platform/drawing'

/** Where the vertices of a grid come from in a picture and go to on the canvas; x, y pairs, row by row. */
export interface Mesh {
  readonly columns: number
  readonly rows: number
  readonly source: ArrayLike<number>
  readonly target: ArrayLike<number>
}

type Triangle = readonly [number, number, number]

/** Each triangle is drawn this much larger, or its soft edge lets the paper shine through between neighbours. */
const OVERLAP_PX = 0.75

/** The affine map that takes the triangle's corners in the picture to those on the canvas, as canvas wants it. */
const affine = (s: ArrayLike<number>, t: ArrayLike<number>, [i, j, k]: Triangle) => {
  const [ax, ay] = [s[2 * j] - s[2 * i], s[2 * j + 1] - s[2 * i + 1]]
  const [bx, by] = [s[2 * k] - s[2 * i], s[2 * k + 1] - s[2 * i + 1]]
  const [ux, uy] = [t[2 * j] - t[2 * i], t[2 * j + 1] - t[2 * i + 1]]
  const [vx, vy] = [t[2 * k] - t[2 * i], t[2 * k + 1] - t[2 * i + 1]]
  const area = ax * by - bx * ay
  const a = (ux * by - vx * ay) / area
  const c = (vx * ax - ux * bx) / area
  const b = (uy * by - vy * ay) / area
  const d = (vy * ax - uy * bx) / area
  const [x, y] = [s[2 * i], s[2 * i + 1]]
  return [a, b, c, d, t[2 * i] - a * x - c * y, t[2 * i + 1] - b * x - d * y] as const
}

const outline = (pen: Pen, t: ArrayLike<number>, corners: Triangle): void => {
  const [mx, my] = [0, 1].map((axis) => corners.reduce((sum, n) => sum + t[2 * n + axis], 0) / 3)
  pen.beginPath()
  corners.forEach((n, index) => {
    const [dx, dy] = [t[2 * n] - mx, t[2 * n + 1] - my]
    const grown = 1 + OVERLAP_PX / Math.max(1e-6, Math.hypot(dx, dy))
    if (index === 0) pen.moveTo(mx + dx * grown, my + dy * grown)
    else pen.lineTo(mx + dx * grown, my + dy * grown)
  })
  pen.closePath()
}

/**
 * Draws a picture (`paint` draws it at its own size) through a mesh of triangles: the phone's own graphics move the
 * pixels, none passes JavaScript.
 */
export const drawMesh = (pen: Pen, paint: () => void, mesh: Mesh): void => {
  const { columns, rows, source, target } = mesh
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * (columns + 1) + column
      const below = at + columns + 1
      for (const triangle of [
        [at, at + 1, below],
        [at + 1, below + 1, below],
      ] as const) {
        pen.save()
        outline(pen, target, triangle)
        pen.clip()
        pen.transform(...affine(source, target, triangle))
        paint()
        pen.restore()
      }
    }
  }
}
