import fc from 'fast-check'
import { photographed } from '../../../bench/capture/camera'
import { sceneOf } from '../../../bench/capture/scenes'
import { applied, unitSquareTo } from '../../../miniprogram/workers/engine/straighten/homography'
import type { PageShape } from '../../../miniprogram/workers/engine/straighten/page-shape'
import type { Quad } from '../../../miniprogram/workers/engine/picture'
import { straightened, straightPlan } from '../../../miniprogram/workers/engine/straighten/straighten'

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
    ['a4', 215.9, 279.4], // US Letter, as transcripts from the United States and Canada come
    ['certificate', 297, 210],
    ['passport-spread', 125, 176],
    ['passport-page', 125, 88],
    ['id-card', 85.6, 53.98],
  ])('a tilted %s gets exactly its own ratio', (shape, width, height) => {
    const plan = straightPlan(seen(width, height, 0.4), PHOTO, shape)!
    expect(plan.aspect).toBeCloseTo(width / height, 2)
    expect(plan.widthPx / plan.heightPx).toBeCloseTo(width / height, 2)
  })

  test('a longer sheet, as letters in East Asia are, is not pressed into A4', () => {
    const plan = straightPlan(seen(215, 330, 0.1), PHOTO, 'a4')!
    expect(plan.isKnownShape).toBe(false)
    expect(Math.abs(Math.log((plan.aspect * 330) / 215))).toBeLessThan(0.03)
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

describe('the pixels of a straightened page', () => {
  const WIDTH = 90
  const HEIGHT = 70
  const noise = (length: number) =>
    Uint8Array.from({ length }, (_, i) => ((i * 2654435761) % 4294967296) >>> 24)
  const photo = { width: WIDTH, height: HEIGHT, data: noise(WIDTH * HEIGHT * 4) }

  /** What the definition of bilinear sampling says, in floating point, its border going on outside. */
  const sampled = (x: number, y: number, channel: number): number => {
    const level = (column: number, row: number) => {
      const [i, j] = [Math.min(Math.max(column, 0), WIDTH - 1), Math.min(Math.max(row, 0), HEIGHT - 1)]
      return photo.data[(j * WIDTH + i) * 4 + channel]!
    }
    const [left, top] = [Math.floor(x), Math.floor(y)]
    const across = (row: number) => level(left, row) * (left + 1 - x) + level(left + 1, row) * (x - left)
    return across(top) * (top + 1 - y) + across(top + 1) * (y - top)
  }

  const worstDifference = (corners: Quad, width: number, height: number): number => {
    const page = straightened(photo, corners, width, height)
    const map = unitSquareTo(corners)
    let worst = 0
    for (let i = 0; i < width * height; i++) {
      const { x, y } = applied(map, ((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height)
      for (const channel of [0, 1, 2]) {
        const is = page.data[i * 4 + channel]!
        worst = Math.max(worst, Math.abs(is - sampled(x - 0.5, y - 0.5, channel)))
      }
    }
    return worst
  }

  const TILTED: Quad = [
    { x: 12, y: 9 },
    { x: 70, y: 16 },
    { x: 84, y: 60 },
    { x: 6, y: 52 },
  ]

  test('are bilinear samples to a few levels of 255, and opaque', () => {
    expect(worstDifference(TILTED, 300, 200)).toBeLessThan(4)
    const { data } = straightened(photo, TILTED, 30, 20)
    expect(data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  })

  test('go on as the border of the photograph where a corner lies outside it', () => {
    const wide = TILTED.map(({ x, y }) => ({ x: (x - 45) * 1.6 + 45, y: (y - 35) * 1.6 + 35 }))
    expect(worstDifference(wide as unknown as Quad, 300, 200)).toBeLessThan(4)
  })

  test('do not depend on where in its memory the photograph begins', () => {
    for (const offset of [1, 4, 6]) {
      const data = new Uint8Array(photo.data.length + offset).subarray(offset)
      data.set(photo.data)
      expect(straightened({ ...photo, data }, TILTED, 60, 40)).toEqual(straightened(photo, TILTED, 60, 40))
    }
  })

  test('are made for any corners', () => {
    const corner = fc.record({ x: fc.double(), y: fc.double() })
    fc.assert(
      fc.property(fc.tuple(corner, corner, corner, corner), (corners) => {
        expect(straightened(photo, corners, 20, 10).data).toHaveLength(800)
      }),
    )
  })
})
