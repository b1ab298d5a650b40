import fc from 'fast-check'
import { photographed } from '../../../bench/capture/camera'
import { sceneOf } from '../../../bench/capture/scenes'
import type { PageShape } from '../../../miniprogram/workers/engine/page-shape'
import { straightened, straightPlan } from '../../../miniprogram/workers/engine/straighten'

const PHOTO = { widthPx: 3000, heightPx: 4000 }

const seen = (widthMm: number, heightMm: number, tilt: number) =>
  photographed(
    { turn: 0.1, tilt, lean: 0.8, fill: 0.85, shiftX: 0.2, shiftY: 0 },
    widthMm,
    heightMm,
    3000,
    4000,
  ).corners

describe('planning how a page is straightened', () => {
  test.each<[PageShape, number, number]>([
    ['a4', 210, 297],
    ['certificate', 297, 210],
    ['passport-spread', 125, 176],
    ['passport-page', 125, 88],
    ['id-card', 85.6, 53.98],
  ])('a tilted %s gets exactly its own ratio', (shape, width, height) => {
    const plan = straightPlan(seen(width, height, 0.4), PHOTO, shape)!
    expect(plan.aspect).toBeCloseTo(width / height, 2)
    expect(plan.widthPx / plan.heightPx).toBeCloseTo(width / height, 2)
  })

  test('a page of an unusual shape keeps the ratio that was measured', () => {
    const plan = straightPlan(seen(200, 200, 0.4), PHOTO, 'other')!
    expect(plan.isKnownShape).toBe(false)
    expect(plan.aspect).toBeGreaterThan(0.93)
    expect(plan.aspect).toBeLessThan(1.07)
  })

  test('no side is longer than a phone can draw', () => {
    const plan = straightPlan(seen(210, 297, 0.2), PHOTO, 'a4', 1200)!
    expect(Math.max(plan.widthPx, plan.heightPx)).toBeLessThanOrEqual(1200)
  })

  test('the mesh runs from corner to corner', () => {
    const corners = seen(210, 297, 0.5)
    const { mesh, widthPx, heightPx } = straightPlan(corners, PHOTO, 'a4')!
    const last = mesh.source.length - 2
    expect(mesh.source[0]).toBeCloseTo(corners[0].x, 1)
    expect(mesh.source[last + 1]).toBeCloseTo(corners[2].y, 1)
    expect([mesh.target[last], mesh.target[last + 1]]).toEqual([widthPx, heightPx])
  })

  test('any four numbers give a plan or none, never an error', () => {
    const corner = fc.record({ x: fc.double(), y: fc.double() })
    fc.assert(
      fc.property(fc.tuple(corner, corner, corner, corner), (corners) => {
        const plan = straightPlan(corners, PHOTO, 'other')
        if (plan) expect(Math.max(plan.widthPx, plan.heightPx)).toBeLessThanOrEqual(4096)
      }),
    )
  })
})

test('a straightened page shows its seal red, at the place where it was printed', () => {
  const { picture, corners } = sceneOf('certificate', 1, { widthPx: 480, heightPx: 640 })
  const page = straightened(picture, corners!, 297, 210)
  let [red, sumX] = [0, 0]
  for (let at = 0; at < page.data.length; at += 4) {
    if (page.data[at]! < page.data[at + 1]! + 70) continue
    red++
    sumX += (at / 4) % page.width
  }
  expect(red).toBeGreaterThan(100)
  expect(sumX / red).toBeGreaterThan(297 * 0.5)
})
