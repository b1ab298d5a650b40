import letters from './letters/letters.json'
import words from './letters/words.json'
import { randomFrom, type Random } from './random'
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

/** Rows of points of one letter, the leftmost the highest bit. */
interface Letter {
  readonly width: number
  readonly rows: readonly number[]
}

type Face = keyof typeof letters

/** Rows of points in the height of a line of print (letters/draw.mjs). */
const EM = 24

const drawn = new Map<string, Letter>()

const letterOf = (face: Face, letter: string): Letter => {
  const key = face + letter
  const known = drawn.get(key)
  if (known) return known
  const [rows, width] = (letters[face] as Readonly<Record<string, string>>)[letter]!.split('|') as [
    string,
    string,
  ]
  const read = { width: Number(width), rows: rows.split(' ').map((row) => parseInt(row, 36)) }
  drawn.set(key, read)
  return read
}

/** Places looked at in each dot to either side: small print must not lose its thin strokes. */
const TAPS = 3

const writeLetter = (
  sheet: Sheet,
  letter: Letter,
  xMm: number,
  yMm: number,
  emMm: number,
  ink: number,
): void => {
  const dots = sheet.dotsPerMm
  const step = EM / (emMm * dots)
  const [x0, y0] = [Math.round(xMm * dots), Math.round(yMm * dots)]
  for (let y = 0; y * step < EM; y++)
    for (let x = 0; x * step < letter.width; x++) {
      let inked = 0
      for (let tap = 0; tap < TAPS * TAPS; tap++) {
        const row = letter.rows[Math.floor((y + ((tap % TAPS) + 0.5) / TAPS) * step)] ?? 0
        const column = Math.floor((x + (Math.floor(tap / TAPS) + 0.5) / TAPS) * step)
        if (column < letter.width && Math.floor(row / 2 ** (letter.width - 1 - column)) & 1) inked++
      }
      if (inked > TAPS) sheet.set(x0 + x, y0 + y, ink)
    }
}

const [ENGLISH, CHINESE] = [words.english.split(' '), words.chinese.split(' ')]

/** A line of words as papers have them, Chinese or Latin letters of real fonts, at most `widthMm` long. */
export const writeLine = (
  sheet: Sheet,
  random: Random,
  xMm: number,
  yMm: number,
  widthMm: number,
  sizeMm: number,
  ink: number,
): void => {
  // A stream of its own: what is written changes nothing of what is arranged after it.
  const own = randomFrom(random.integer(0, 1e9))
  const isHan = own.chance(0.5)
  const face: Face = isHan ? 'hei' : own.pick(['serif', 'sans'] as const)
  const isCapital = own.chance(0.15)
  for (let x = xMm; ;) {
    const word = isHan ? own.pick(CHINESE) : own.pick(ENGLISH)
    const isFirst = !isHan && (x === xMm || own.chance(0.15))
    const cased = isCapital ? word.toUpperCase() : isFirst ? word[0]!.toUpperCase() + word.slice(1) : word
    const stop = own.chance(0.12) ? (isHan ? '，' : ',') : ''
    const written = [...cased, ...stop].map((letter) => letterOf(face, letter))
    const long = written.reduce((sum, { width }) => sum + width, 0) * (sizeMm / EM)
    if (x + long > xMm + widthMm && x > xMm) return
    for (const letter of written) {
      if (x + sizeMm > xMm + widthMm) return
      writeLetter(sheet, letter, x, yMm, sizeMm, ink)
      x += letter.width * (sizeMm / EM)
    }
    x += sizeMm * (isHan ? 0.5 : 0.28)
  }
}
