import fc from 'fast-check'
import type { Pen } from '../../../../miniprogram/platform/drawing'

const SIZE = { widthPx: 200, heightPx: 280 }
/** The right half has three quarters of the light. */
const LIGHT = { columns: 4, rows: 1, missing: [0, 0, 64, 64] }

type LightDrawing = typeof import('../../../../miniprogram/packages/capture/platform/light-drawing')

/** A fresh module: whether the canvas divides is found out once per run of the app. */
const lightDrawing = (): LightDrawing => {
  let loaded: LightDrawing | undefined
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    loaded = require('../../../../miniprogram/packages/capture/platform/light-drawing')
  })
  return loaded!
}

/** Paper with a red seal in the shade. */
const shadedPage = () => {
  const data = new Uint8ClampedArray(SIZE.widthPx * SIZE.heightPx * 4)
  for (let i = 0; i < data.length / 4; i += 1) {
    const [x, y] = [i % SIZE.widthPx, Math.floor(i / SIZE.widthPx)]
    const isSeal = Math.hypot(x - 150, y - 200) < 14
    const light = x < 100 ? 1 : 0.75
    data.set((isSeal ? [200, 30, 60] : [232, 230, 224]).map((c) => c * light).concat(255), i * 4)
  }
  return data
}

const colourAt = (data: Uint8ClampedArray, x: number, y: number): number[] =>
  Array.from(data.subarray((y * SIZE.widthPx + x) * 4, (y * SIZE.widthPx + x) * 4 + 3))

const hueOf = ([r, g, b]: number[]): number =>
  (Math.atan2(Math.sqrt(3) * (g! - b!), 2 * r! - g! - b!) * 180) / Math.PI

/** A canvas that paints everything over what was there, as one does that does not know how to divide. */
class DullPen {
  fillStyle = ''
  globalCompositeOperation = ''
  imageSmoothingQuality = ''
  drawn = 0
  constructor(readonly data = shadedPage()) {}
  save = () => undefined
  restore = () => undefined
  fillRect = () => undefined
  drawImage = () => void (this.drawn += 1)
  getImageData = (_: number, top: number, width: number, height: number) => ({
    data: this.data.slice(top * width * 4, (top + height) * width * 4),
  })
  putImageData = ({ data }: { data: Uint8ClampedArray }, _: number, top: number) =>
    this.data.set(data, top * SIZE.widthPx * 4)
}

const canvases = (make: () => object) =>
  Object.assign(globalThis, { wx: { createOffscreenCanvas: () => ({ getContext: make }) } })

describe('evening out a shadow by hand', () => {
  const { dividePixels } = lightDrawing()
  const before = shadedPage()
  const after = shadedPage()
  dividePixels(after, 0, SIZE, LIGHT)

  test('paper in the shade becomes as bright as paper in the light', () => {
    colourAt(after, 180, 60).forEach((channel, at) =>
      expect(Math.abs(channel - colourAt(after, 20, 60)[at]!)).toBeLessThan(4),
    )
  })

  test('a red seal is brighter and exactly as red', () => {
    const [was, is] = [colourAt(before, 150, 200), colourAt(after, 150, 200)]
    expect(is[0]).toBeGreaterThan(was[0]!)
    expect(Math.abs(hueOf(is) - hueOf(was))).toBeLessThan(3)
  })

  test('paper in good light is not touched', () => {
    expect(colourAt(after, 10, 60)).toEqual(colourAt(before, 10, 60))
  })

  test('no colour burns out: whatever is there keeps its hue', () => {
    const someColour = fc.integer({ min: 40, max: 255 })
    fc.assert(
      fc.property(
        fc.tuple(someColour, someColour, someColour),
        fc.integer({ min: 0, max: 127 }),
        ([r, g, b], missing) => {
          const pixel = Uint8ClampedArray.of(r, g, b, 255)
          dividePixels(pixel, 0, { widthPx: 1, heightPx: 1 }, { columns: 1, rows: 1, missing: [missing] })
          const factor = Math.max(...pixel.subarray(0, 3)) / Math.max(r, g, b)
          expect(factor).toBeGreaterThan(0.99)
          ;[r, g, b].forEach((was, at) => expect(Math.abs(pixel[at]! - was * factor)).toBeLessThan(2.5))
        },
      ),
    )
  })

  test('in bands gives the same page as all at once', () => {
    const bands = shadedPage()
    const rows = 40 * SIZE.widthPx * 4
    for (let top = 0; top < SIZE.heightPx; top += 40)
      dividePixels(bands.subarray((top / 40) * rows, (top / 40 + 1) * rows), top, SIZE, LIGHT)
    expect(Buffer.compare(Buffer.from(bands), Buffer.from(after))).toBe(0)
  })
})

describe('evening out what is painted', () => {
  test('on a canvas that does not divide is done by hand', () => {
    canvases(() => new DullPen())
    const { evenOut, dividePixels } = lightDrawing()
    const pen = new DullPen()
    evenOut(pen as unknown as Pen, SIZE, LIGHT)
    const expected = shadedPage()
    dividePixels(expected, 0, SIZE, LIGHT)
    expect(Buffer.compare(Buffer.from(pen.data), Buffer.from(expected))).toBe(0)
    expect(pen.drawn).toBe(0)
  })

  test('on a phone that cannot draw a canvas on another is done by hand', () => {
    canvases(() => ({
      ...new DullPen(),
      drawImage: () => {
        throw new TypeError('not an image')
      },
    }))
    const pen = new DullPen()
    lightDrawing().evenOut(pen as unknown as Pen, SIZE, LIGHT)
    expect(colourAt(pen.data, 180, 60)[0]).toBeGreaterThan(225)
  })

  test('on a canvas that divides leaves the pixels to the phone', () => {
    canvases(() => ({
      ...new DullPen(),
      getImageData: () => ({ data: Uint8ClampedArray.of(201, 201, 201, 255) }),
    }))
    const pen = new DullPen()
    lightDrawing().evenOut(pen as unknown as Pen, SIZE, LIGHT)
    expect(pen.drawn).toBe(1)
    expect(Buffer.compare(Buffer.from(pen.data), Buffer.from(shadedPage()))).toBe(0)
  })
})
