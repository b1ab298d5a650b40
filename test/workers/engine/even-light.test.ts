import { lightMap } from '../../../miniprogram/workers/engine/straighten/even-light'

const [WIDTH, HEIGHT] = [240, 320]
/** The whole picture is the page. */
const CORNERS = [
  { x: 0, y: 0 },
  { x: WIDTH, y: 0 },
  { x: WIDTH, y: HEIGHT },
  { x: 0, y: HEIGHT },
] as const

/** White paper with lines of print, multiplied by a light. */
const pageUnder = (
  light: (x: number, y: number) => number,
  darkness: (x: number, y: number) => number = () => 1,
) => {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4)
  for (let i = 0; i < WIDTH * HEIGHT; i++) {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)]
    const ink = y % 12 < 3 && x % 7 < 4 ? 0.25 : 1
    data.fill(235 * ink * light(x, y) * darkness(x, y), i * 4, i * 4 + 3)
  }
  return { width: WIDTH, height: HEIGHT, data }
}

const missingAt = (map: ReturnType<typeof lightMap>, x: number, y: number) =>
  map.missing[Math.floor(y * map.rows) * map.columns + Math.floor(x * map.columns)]!

describe('the light on a page', () => {
  test('is missing in the shade by as much as the shade took, and not beside it', () => {
    const map = lightMap(
      pageUnder((x) => (x < 120 ? 1 : 0.7)),
      CORNERS,
    )
    expect(missingAt(map, 0.8, 0.5) / 255).toBeCloseTo(0.3, 1)
    expect(missingAt(map, 0.2, 0.5)).toBeLessThan(4)
    expect(map.isEnough).toBe(true)
  })

  test('of an evenly lit page misses nothing, however much is printed on it', () => {
    expect(
      Math.max(
        ...lightMap(
          pageUnder(() => 0.8),
          CORNERS,
        ).missing,
      ),
    ).toBeLessThan(6)
  })

  test('is not taken from a dark photograph printed on the page', () => {
    const photograph = (x: number, y: number) => (x > 150 && x < 200 && y > 60 && y < 122 ? 0.2 : 1)
    expect(
      Math.max(
        ...lightMap(
          pageUnder(() => 1, photograph),
          CORNERS,
        ).missing,
      ),
    ).toBeLessThan(6)
  })

  test('is given back only so far: deep shade stays darker, and that is said', () => {
    const map = lightMap(
      pageUnder((x) => (x < 120 ? 1 : 0.2)),
      CORNERS,
    )
    expect(255 / (255 - missingAt(map, 0.8, 0.5))).toBeCloseTo(2, 1)
    expect(map.isEnough).toBe(false)
  })

  test('is followed on a page that lies askew in the photograph', () => {
    const askew = [
      { x: 60, y: 20 },
      { x: 220, y: 60 },
      { x: 180, y: 300 },
      { x: 20, y: 260 },
    ] as const
    const table = (x: number, y: number) => (y > 300 - x / 2 && y > 290 ? 0.1 : 1)
    const map = lightMap(
      pageUnder((_, y) => (y < 160 ? 1 : 0.7), table),
      askew,
    )
    expect(missingAt(map, 0.5, 0.1)).toBeLessThan(10)
    expect(missingAt(map, 0.5, 0.9) / 255).toBeCloseTo(0.3, 1)
  })

  test('of what is no picture misses nothing', () => {
    const map = lightMap({ width: 0, height: 0, data: new Uint8ClampedArray(0) }, CORNERS)
    expect(new Set(map.missing)).toEqual(new Set([0]))
  })
})
