import fc from 'fast-check'
import type { Pen } from '../../../../miniprogram/platform/drawing'
import { drawMesh } from '../../../../miniprogram/packages/capture/platform/mesh-drawing'
import { straightPlan } from '../../../../miniprogram/workers/engine/straighten/straighten'

type Affine = readonly [number, number, number, number, number, number]

/** A pen that remembers where each triangle was cut out and how the picture lay under it. */
class FakePen {
  drawn: { outline: [number, number][]; map: Affine }[] = []
  private outline: [number, number][] = []
  private map: Affine = [1, 0, 0, 1, 0, 0]
  save = () => undefined
  restore = () => undefined
  clip = () => undefined
  closePath = () => undefined
  beginPath = () => void (this.outline = [])
  moveTo = (x: number, y: number) => void this.outline.push([x, y])
  lineTo = (x: number, y: number) => void this.outline.push([x, y])
  transform = (...map: Affine) => void (this.map = map)
  drawImage = () => void this.drawn.push({ outline: this.outline, map: this.map })
}

const around = (x: number, y: number) =>
  fc.tuple(
    fc.double({ min: x - 90, max: x + 90, noNaN: true }),
    fc.double({ min: y - 90, max: y + 90, noNaN: true }),
  )

test('every point of the page is drawn from where the projection has it', () => {
  fc.assert(
    fc.property(around(200, 200), around(800, 200), around(800, 1100), around(200, 1100), (...points) => {
      const quad = points.map(([x, y]) => ({ x, y })) as never
      const { mesh } = straightPlan(quad, { widthPx: 1000, heightPx: 1300 }, 'a4')!
      const pen = new FakePen()
      drawMesh(pen as unknown as Pen, pen.drawImage, mesh)
      expect(pen.drawn).toHaveLength(mesh.columns * mesh.rows * 2)
      const { source, target, columns } = mesh
      // The two triangles of a cell share the corner at the right of its first row.
      const misplacedPx = pen.drawn.map(({ map: [a, b, c, d, e, f] }, index) => {
        const cell = Math.floor(index / 2)
        const n = Math.floor(cell / columns) * (columns + 1) + (cell % columns) + 1
        const [x, y] = [source[n * 2]!, source[n * 2 + 1]!]
        return Math.hypot(a * x + c * y + e - target[n * 2]!, b * x + d * y + f - target[n * 2 + 1]!)
      })
      expect(Math.max(...misplacedPx)).toBeLessThan(0.05)
      expect(pen.drawn.every(({ outline }) => outline.length === 3)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('neighbouring triangles overlap by a little, so that no paper shines through', () => {
  const pen = new FakePen()
  const mesh = {
    columns: 1,
    rows: 1,
    source: Float32Array.from([0, 0, 10, 0, 0, 10, 10, 10]),
    target: Float32Array.from([0, 0, 10, 0, 0, 10, 10, 10]),
  }
  drawMesh(pen as unknown as Pen, pen.drawImage, mesh)
  const [{ map, outline }] = pen.drawn as [(typeof pen.drawn)[number]]
  expect(map).toEqual([1, 0, 0, 1, 0, 0])
  // A soft edge is a pixel wide: each side lies at least so far further out, and not much more.
  const [left, top] = [outline[0]![0], outline[0]![1]]
  const slope = (outline[1]![0] + outline[1]![1] - 10) / Math.SQRT2
  for (const further of [-left, -top, slope]) {
    expect(further).toBeGreaterThanOrEqual(1 - 1e-9)
    expect(further).toBeLessThan(2)
  }
})
