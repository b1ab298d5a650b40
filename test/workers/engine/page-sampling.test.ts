import { randomFrom } from '../../../bench/capture/random'
import { gridLuma, pageGrid, pageLuma } from '../../../miniprogram/workers/engine/check/page-sampling'

const random = randomFrom(1)
const photo = {
  width: 61,
  height: 47,
  data: Uint8ClampedArray.from({ length: 61 * 47 * 4 }, () => random.integer(0, 255)),
}

/** A page that lies askew, one that reaches out of the picture on all sides, one that is a line. */
const PAGES = {
  askew: [
    { x: 8.2, y: 5.1 },
    { x: 50.7, y: 9.4 },
    { x: 55.3, y: 41.8 },
    { x: 4.6, y: 38.2 },
  ],
  'beyond the picture': [
    { x: -30, y: -12 },
    { x: 80, y: -9 },
    { x: 95, y: 70 },
    { x: -14, y: 61 },
  ],
  'without any width': [
    { x: 10, y: 10 },
    { x: 10, y: 10 },
    { x: 10, y: 40 },
    { x: 10, y: 40 },
  ],
} as const

describe.each(Object.entries(PAGES))('a page %s', (_name, corners) => {
  test.each([0, 0.03, 0.06])('is as bright as its colours, with a margin of %s', (margin) => {
    const [columns, rows] = [37, 23]
    expect(pageLuma(photo, corners, columns, rows, margin)).toEqual(
      gridLuma(pageGrid(photo, corners, columns, rows, 1, margin)),
    )
  })

  test('is averaged over the pixels beneath each cell', () => {
    const { rgb } = pageGrid(photo, corners, 12, 9, 2)
    const fine = pageGrid(photo, corners, 24, 18, 1)
    const means = Array.from(rgb, (_, at) => {
      const [cell, colour] = [Math.floor(at / 3), at % 3]
      const first = (Math.floor(cell / 12) * 2 * 24 + (cell % 12) * 2) * 3 + colour
      const sum = [0, 3, 24 * 3, 24 * 3 + 3].reduce((all, step) => all + fine.rgb[first + step]!, 0)
      return Math.floor(sum / 4)
    })
    expect(Array.from(rgb)).toEqual(means)
  })
})
