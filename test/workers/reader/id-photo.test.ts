import fc from 'fast-check'
import { checkIdPhoto } from '../../../miniprogram/workers/reader/id-photo'

interface Portrait {
  readonly headTop?: number
  readonly headHeight?: number
  readonly centre?: number
  readonly background?: (x: number, y: number) => readonly number[]
}

const [WIDTH, HEIGHT] = [295, 413]

/** An egg for a head, a box for a neck, a half circle for shoulders: nobody. */
const portrait = ({
  headTop = 0.1,
  headHeight = 0.55,
  centre = 0.5,
  background = () => [245, 245, 245],
}: Portrait) => {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4)
  const [cx, cy, ry] = [centre * WIDTH, (headTop + headHeight / 2) * HEIGHT, (headHeight * HEIGHT) / 2]
  const rx = ry * 0.72
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const isHead = ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1
      const isNeck = Math.abs(x - cx) < rx * 0.5 && y > cy && y < cy + ry * 1.3
      const isBody = Math.hypot((x - cx) / 1.4, y - cy - ry * 1.9) < ry * 0.85
      const colour = isHead
        ? y < cy - ry * 0.4
          ? [40, 32, 28]
          : [222, 176, 150]
        : isBody
          ? [50, 60, 90]
          : isNeck
            ? [210, 165, 140]
            : background(x / WIDTH, y / HEIGHT)
      data.set([...colour, 255], (y * WIDTH + x) * 4)
    }
  return { width: WIDTH, height: HEIGHT, data }
}

describe('advice on a portrait', () => {
  test('a well-placed head before a white wall gets none', () => {
    expect(checkIdPhoto(portrait({})).findings).toEqual([])
  })

  test.each<[string, Portrait]>([
    ['head-too-small', { headHeight: 0.25 }],
    ['head-off-centre', { centre: 0.65 }],
    ['head-too-low', { headTop: 0.36, headHeight: 0.4 }],
    ['background-uneven', { background: (x) => [245 - 60 * x, 245 - 60 * x, 245 - 60 * x] }],
    [
      'background-not-plain',
      {
        background: (x, y) =>
          (Math.floor(x * 12) + Math.floor(y * 12)) % 2 ? [240, 240, 240] : [60, 90, 60],
      },
    ],
  ])('is told «%s»', (finding, shown) => {
    expect(checkIdPhoto(portrait(shown)).findings).toContain(finding)
  })

  test('where no head can be told from the wall, it says so instead of guessing', () => {
    const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(200)
    expect(checkIdPhoto({ width: WIDTH, height: HEIGHT, data }).findings).toContain('head-unclear')
  })

  test('any bytes of any size get an answer', () => {
    const size = fc.integer({ min: -1, max: 60 })
    fc.assert(
      fc.property(size, size, fc.uint8Array({ maxLength: 9000, size: 'max' }), (width, height, data) => {
        expect(Array.isArray(checkIdPhoto({ width, height, data }).findings)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
