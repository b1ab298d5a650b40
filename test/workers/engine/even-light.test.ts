import { evenOut, lightMap } from '../../../miniprogram/workers/engine/even-light'

const [WIDTH, HEIGHT] = [200, 280]

/** Paper with a red seal, the right half in shade. */
const shadedPage = () => {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4)
  for (let i = 0; i < WIDTH * HEIGHT; i++) {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)]
    const isSeal = Math.hypot(x - 150, y - 200) < 14
    const light = x < 100 ? 1 : 0.65
    data.set((isSeal ? [200, 30, 40] : [232, 230, 224]).map((c) => c * light).concat(255), i * 4)
  }
  return { width: WIDTH, height: HEIGHT, data }
}

const colourAt = (page: { data: Uint8ClampedArray }, x: number, y: number) =>
  Array.from(page.data.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3))

describe('evening out a shadow', () => {
  const page = shadedPage()
  const before = shadedPage()
  evenOut(page, lightMap(page))

  test('paper in the shade becomes as bright as paper in the light', () => {
    expect(colourAt(page, 180, 60)[1]!).toBeGreaterThan(0.93 * colourAt(page, 20, 60)[1]!)
  })

  test('a red seal stays exactly as red as it was', () => {
    const [was, is] = [colourAt(before, 150, 200), colourAt(page, 150, 200)]
    expect(is[0]!).toBeGreaterThan(was[0]!)
    expect(is[1]! / is[0]!).toBeCloseTo(was[1]! / was[0]!, 1)
  })

  test('paper in good light is not touched', () => {
    expect(colourAt(page, 10, 60)).toEqual(colourAt(before, 10, 60))
  })

  test('band by band gives the same page as all at once', () => {
    const whole = shadedPage()
    const map = lightMap(whole)
    const half = WIDTH * 4 * (HEIGHT / 2)
    for (const part of [0, 1])
      evenOut(
        { width: WIDTH, height: HEIGHT / 2, data: whole.data.subarray(part * half, (part + 1) * half) },
        map,
        (part * HEIGHT) / 2,
        HEIGHT,
      )
    expect(Buffer.compare(Buffer.from(whole.data), Buffer.from(page.data))).toBe(0)
  })
})
