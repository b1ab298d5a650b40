import { hasAllRows } from '../../../../miniprogram/packages/capture/platform/photo-pixels'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]
const PAPER: Colour = [230, 228, 220, 255]
const GREY: Colour = [128, 128, 128, 255]
const NOTHING: Colour = [0, 0, 0, 0]

/** A picture as the decoder gives it, by shares of its sides from the left and the top; its canvas draws to scale. */
const decoded = (colourAt: (u: number, v: number) => Colour) => {
  const canvas = {
    width: 1,
    height: 1,
    getContext: () => ({
      drawImage: (_: unknown, x: number, y: number, width: number, height: number) =>
        expect([x, y, width, height]).toEqual([0, 0, canvas.width, canvas.height]),
      getImageData: (left: number, top: number, width: number, height: number) => ({
        data: Uint8ClampedArray.from(
          Array.from({ length: width * height }, (_, n) => [
            ...colourAt(
              (left + (n % width) + 0.5) / canvas.width,
              (top + Math.floor(n / width) + 0.5) / canvas.height,
            ),
          ]).flat(),
        ),
      }),
    }),
  }
  return { widthPx: 3000, heightPx: 4000, held: { canvas, image: {} } }
}

/** The last tenth of the rows is missing, where the decoder turned them to. */
const cut = (missing: Colour) =>
  [
    decoded((_, v) => (v > 0.9 ? missing : PAPER)),
    decoded((u) => (u < 0.1 ? missing : PAPER)),
    decoded((_, v) => (v < 0.1 ? missing : PAPER)),
    decoded((u) => (u > 0.9 ? missing : PAPER)),
  ] as const

const TURNS = [0, 1, 2, 3] as const

test('rows that are missing and grey are seen where the decoder turned them to, and nowhere else', () => {
  for (const turnedBy of TURNS)
    expect(TURNS.filter((asked) => !hasAllRows(cut(GREY)[turnedBy], asked))).toEqual([turnedBy])
})

test('rows that are missing and empty are seen as well', () => {
  for (const turnedBy of TURNS) expect(hasAllRows(cut(NOTHING)[turnedBy], turnedBy)).toBe(false)
})

test('a grey card that lies on the last rows is no missing row', () => {
  const card = decoded((u, v) => (v > 0.9 && u > 0.1 ? GREY : PAPER))
  expect(hasAllRows(card, 0)).toBe(true)
})
