import { FILLED_KINDS, filledPage } from '../../../bench/capture/filled-pages'
import { emptyScene, sceneOf } from '../../../bench/capture/scenes'
import { checkPage } from '../../../miniprogram/workers/engine/check/check-page'
import { lookForPage } from '../../../miniprogram/workers/engine/finder/look-for-page'
import type { Picture, Quad } from '../../../miniprogram/workers/engine/picture'
import { sampled } from '../../thorough'

const whole = ({ width, height }: Picture): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
]

const findingsOn = (picture: Picture, corners = whole(picture)) =>
  checkPage(picture, corners, { shape: 'a4', isColourExpected: false, photoScale: 2 }).map(({ kind }) => kind)

/** A screenshot of a letter in a mail program: a coloured bar, then black lines on white, every pixel exact. */
const screenshot = (): Picture => {
  const [width, height] = [540, 1200]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isBar = y < 90 || y > 1150
      const isLetter = !isBar && y % 24 < 10 && x > 40 && x < 480 && (x * 7 + Math.floor(y / 24) * 5) % 11 < 5
      if (isBar) data.set([30, 90, 200, 255], (y * width + x) * 4)
      if (isLetter) data.set([20, 20, 20, 255], (y * width + x) * 4)
    }
  return { width, height, data }
}

describe('a page that fills its picture', () => {
  test.each(FILLED_KINDS)('(%s) is kept whole', (kind) => {
    const pages = (['a4', 'certificate'] as const).flatMap((paper) => [
      { paper, seed: 11 },
      { paper, seed: 12 },
    ])
    for (const { paper, seed } of sampled(pages, 2))
      expect(lookForPage(filledPage(kind, paper, seed))).toEqual({ kind: 'whole' })
  })

  test('is kept whole on a screen too, whatever colours its bars have', () => {
    expect(lookForPage(screenshot())).toEqual({ kind: 'whole' })
  })

  test('by a scanner is not told to be too bright; burnt out by a lamp it is', () => {
    const scan = filledPage('scan', 'a4', 11)
    expect(findingsOn(scan)).toEqual([])
    const glaring = {
      ...scan,
      data: scan.data.map((v, at) => (at % (scan.width * 4) < scan.width * 2 ? 255 : v * 0.7)),
    }
    expect(findingsOn(glaring)).toContain('too-bright')
  })

  test('and its bars cut off by hand has no more light to be judged than before', () => {
    const picture = screenshot()
    const letter: Quad = [
      { x: 0, y: 90 },
      { x: picture.width, y: 90 },
      { x: picture.width, y: 1150 },
      { x: 0, y: 1150 },
    ]
    expect(findingsOn(picture)).toEqual([])
    expect(findingsOn(picture, letter)).toEqual([])
  })
})

describe('a page that lies on something', () => {
  test.each(['desk', 'white-on-white'] as const)('(%s) is found as before', (kind) => {
    expect(lookForPage(sceneOf(kind, 6).picture).kind).toBe('found')
  })

  test.each([
    ['wall', 3],
    ['objects', 3],
    ['patterned', 3],
    ['bare', 6], // a carpet
    ['bare', 8], // a keyboard
    ['bare', 9], // tiles
    ['print-only', 10],
  ] as const)('is not seen where there is none (%s %i)', (kind, seed) => {
    expect(lookForPage(emptyScene(kind, seed).picture).kind).toBe('none')
  })
})
