import type { Random } from './random'
import type { Sheet } from './sheet'

/** 5×7 dots for what a machine-readable zone and Latin headings need; one digit per row, base 32. */
const GLYPHS: Readonly<Record<string, string>> = {
  A: 'ehhvhhh',
  B: 'uhhuhhu',
  C: 'ehgggh e'.replace(' ', ''),
  D: 'uhhhhhu',
  E: 'vgguggv',
  F: 'vgguggg',
  G: 'ehgnhhe',
  H: 'hhhvhhh',
  I: 'e44444e',
  J: '72222ic',
  K: 'hikokih',
  L: 'ggggggv',
  M: 'hrllhhh',
  N: 'hpplljh',
  O: 'ehhhhhe',
  P: 'uhhuggg',
  Q: 'ehhhlid',
  R: 'uhhukih',
  S: 'ehge1he',
  T: 'v444444',
  U: 'hhhhhhe',
  V: 'hhhhha4',
  W: 'hhhllla',
  X: 'hha4ahh',
  Y: 'hha4444',
  Z: 'v1248gv',
  '0': 'ehjlphe',
  '1': '4c4444e',
  '2': 'eh1248v',
  '3': 'v2421he',
  '4': '26aiv22',
  '5': 'vgu11he',
  '6': '68guhhe',
  '7': 'v124888',
  '8': 'ehhehhe',
  '9': 'ehhf12c',
  '<': '248g842',
  ' ': '0000000',
}

/** Writes Latin capitals and digits; `heightMm` is the height of a capital. */
export const writeLatin = (
  sheet: Sheet,
  text: string,
  xMm: number,
  yMm: number,
  heightMm: number,
  ink: number,
  pitch = 1.2,
): void => {
  const dot = heightMm / 7
  for (let index = 0; index < text.length; index++) {
    const rows = GLYPHS[text[index]!] ?? GLYPHS['0']!
    for (let row = 0; row < 7; row++) {
      const bits = parseInt(rows[row]!, 32)
      for (let column = 0; column < 5; column++)
        if ((bits >> (4 - column)) & 1)
          sheet.fill(xMm + (index * 5 * pitch + column) * dot, yMm + row * dot, dot * 1.02, dot * 1.02, ink)
    }
  }
}

/** One character's worth of strokes that reads as Chinese from a distance. */
const writeHan = (sheet: Sheet, random: Random, x: number, y: number, size: number, ink: number) => {
  const stroke = size * 0.09
  const horizontals = random.integer(2, 4)
  for (let i = 0; i < horizontals; i++) {
    const inset = random.between(0, 0.25) * size
    sheet.fill(x + inset, y + ((i + 0.5) / horizontals) * size * 0.9, size * 0.9 - inset * 1.6, stroke, ink)
  }
  const verticals = random.integer(1, 3)
  for (let i = 0; i < verticals; i++)
    sheet.fill(
      x + random.between(0.1, 0.8) * size,
      y + random.between(0, 0.2) * size,
      stroke,
      size * 0.75,
      ink,
    )
}

/** A line of invented text, Chinese or Latin words, at most `widthMm` long. */
export const writeLine = (
  sheet: Sheet,
  random: Random,
  xMm: number,
  yMm: number,
  widthMm: number,
  sizeMm: number,
  ink: number,
): void => {
  const isHan = random.chance(0.5)
  for (let x = xMm; x + sizeMm <= xMm + widthMm;) {
    const length = random.integer(2, 7)
    for (let i = 0; i < length && x + sizeMm <= xMm + widthMm; i++) {
      if (isHan) writeHan(sheet, random, x, yMm, sizeMm, ink)
      else writeLatin(sheet, random.pick('ABCDEFGHILMNOPRSTU'.split('')), x, yMm, sizeMm * 0.8, ink)
      x += isHan ? sizeMm * 1.05 : sizeMm * 0.72
    }
    x += sizeMm * 0.5
  }
}
