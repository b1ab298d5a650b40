import fc from 'fast-check'
import {
  CORNER_INDEXES,
  enclosesPage,
  MIDDLE_OF_PHOTO,
  WHOLE_PHOTO,
  withCorner,
  type Corners,
} from '../../miniprogram/model/corners'
import { frameCorners, PORTRAIT_ASPECT, PORTRAIT_RATIOS } from '../../miniprogram/model/portrait'

describe('four corners', () => {
  test.each<[string, Corners, boolean]>([
    ['the whole photograph', WHOLE_PHOTO, true],
    ['the start of dragging', MIDDLE_OF_PHOTO, true],
    ['a slip of the finger', [0.5, 0.5, 0.55, 0.5, 0.55, 0.55, 0.5, 0.55], false],
    ['crossed sides', [0.1, 0.1, 0.9, 0.9, 0.9, 0.1, 0.1, 0.9], false],
    ['a corner folded inwards', [0.1, 0.1, 0.9, 0.1, 0.3, 0.3, 0.1, 0.9], false],
    ['counter-clockwise corners', [0.1, 0.1, 0.1, 0.9, 0.9, 0.9, 0.9, 0.1], false],
  ])('%s: encloses a page: %s', (_, corners, encloses) => {
    expect(enclosesPage(corners)).toBe(encloses)
  })

  test('moved anywhere stay inside the photograph and leave the others alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CORNER_INDEXES),
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        (corner, x, y) => {
          const moved = withCorner(WHOLE_PHOTO, corner, x, y)
          expect(moved.every((share) => share >= 0 && share <= 1)).toBe(true)
          expect(moved.filter((share, at) => share !== WHOLE_PHOTO[at]).length).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})

test('the frame of a portrait lies inside the photograph and has the ratio that was chosen', () => {
  const share = fc.double({ min: -2, max: 3, noNaN: true })
  const side = fc.integer({ min: 200, max: 4096 })
  fc.assert(
    fc.property(
      fc.constantFrom(...PORTRAIT_RATIOS),
      share,
      share,
      share,
      side,
      side,
      (ratio, x, y, size, widthPx, heightPx) => {
        const [left, top, right, , , bottom] = frameCorners({ widthPx, heightPx }, { ratio, x, y, size })
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.max(right, bottom)).toBeLessThanOrEqual(1 + 1e-9)
        const aspect = ((right - left) * widthPx) / ((bottom - top) * heightPx)
        expect(aspect).toBeCloseTo(PORTRAIT_ASPECT[ratio], 6)
      },
    ),
  )
})
