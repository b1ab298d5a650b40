import type { Picture, Quad } from '../../../miniprogram/workers/engine/picture'
import { runsOn } from '../../../miniprogram/workers/engine/finder/runs-on'

const [WIDTH, HEIGHT] = [400, 300]
const [TABLE, CARD, BAND] = [90, 230, 150]

/** A card on a table, from the left of the picture on; beyond `bandFrom` it is printed in another colour, down to its end. */
const card = (bandFrom: number, end: number): Picture => {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(TABLE)
  for (let y = 80; y < 220; y++)
    for (let x = 60; x < end; x++)
      data.fill(x < bandFrom ? CARD : BAND, (y * WIDTH + x) * 4, (y * WIDTH + x + 1) * 4)
  return { width: WIDTH, height: HEIGHT, data }
}

const outline = (right: number): Quad => [
  { x: 60, y: 80 },
  { x: right, y: 80 },
  { x: right, y: 220 },
  { x: 60, y: 220 },
]

describe('an outline that ends before its page does', () => {
  test('is told where head and foot go on to the frame', () => {
    expect(runsOn(card(350, WIDTH), outline(350))).toBe(true)
  })

  test('a whole card on a table is none, band or not', () => {
    expect(runsOn(card(350, 350), outline(350))).toBe(false)
    expect(runsOn(card(300, 350), outline(350))).toBe(false)
  })

  test('nor is one that the frame itself ends', () => {
    expect(runsOn(card(350, WIDTH), outline(WIDTH))).toBe(false)
  })
})
