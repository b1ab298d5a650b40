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

/** The points of one letter, EM rows of them: 1 where there is ink. */
interface Letter {
  readonly width: number
  readonly points: Uint8Array
}

type Face = keyof typeof letters

/** Rows of points in the height of a line of print (letters/draw.mjs). */
const EM = 24

const drawn = new Map<string, Letter>()

const letterOf = (face: Face, letter: string): Letter => {
  const key = face + letter
  const known = drawn.get(key)
  if (known) return known
  const [rows, columns] = (letters[face] as Readonly<Record<string, string>>)[letter]!.split('|') as [
    string,
    string,
  ]
  const width = Number(columns)
  const points = new Uint8Array(EM * width)
  // Each row is a number, its leftmost point the highest bit.
  rows.split(' ').forEach((row, y) => {
    for (let x = width - 1, left = parseInt(row, 36); x >= 0; x--, left = Math.floor(left / 2))
      points[y * width + x] = left % 2
  })
  const read = { width, points }
  drawn.set(key, read)
  return read
}

/** Places looked at in each dot to either side: small print must not lose its thin strokes. */
const TAPS = 3

/** The dots of a letter that are inked. */
interface Stamp {
  readonly width: number
  readonly inked: Uint8Array
}

const stampOf = ({ width: across, points }: Letter, step: number): Stamp => {
  const width = Math.ceil(across / step)
  const height = Math.ceil(EM / step)
  const inked = new Uint8Array(width * height)
  const tapped = (place: number, tap: number) => Math.floor((place + (tap + 0.5) / TAPS) * step)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      let count = 0
      for (let i = 0; i < TAPS; i++) {
        const row = tapped(y, i)
        if (row >= EM) continue
        for (let j = 0; j < TAPS; j++) {
          const column = tapped(x, j)
          if (column < across) count += points[row * across + column]!
        }
      }
      inked[at] = count > TAPS ? 1 : 0
    }
  return { width, inked }
}

/** Every letter in the sizes it was last written in: a page repeats the same few hundred. */
const stamps = new Map<string, Stamp>()
const MOST_STAMPS = 20_000

const stamped = (face: Face, letter: string, step: number): Stamp => {
  const key = `${face}${letter}${step}`
  const known = stamps.get(key)
  if (known) return known
  if (stamps.size >= MOST_STAMPS) stamps.clear()
  const made = stampOf(letterOf(face, letter), step)
  stamps.set(key, made)
  return made
}

const writeLetter = (
  sheet: Sheet,
  face: Face,
  letter: string,
  xMm: number,
  yMm: number,
  emMm: number,
  ink: number,
): void => {
  const dots = sheet.dotsPerMm
  const { width, inked } = stamped(face, letter, EM / (emMm * dots))
  const [x0, y0] = [Math.round(xMm * dots), Math.round(yMm * dots)]
  for (let at = 0; at < inked.length; at++)
    if (inked[at]) sheet.set(x0 + (at % width), y0 + Math.floor(at / width), ink)
}

const [ENGLISH, CHINESE] = [words.english.split(' '), words.chinese.split(' ')]

/** What a line is written with. */
export interface Hand {
  readonly face: Face
  readonly isCapital: boolean
  /** Numbers instead of words. */
  readonly isFigures?: boolean
}

const figures = (random: Random): string => `${random.integer(0, 9999) / random.pick([1, 10, 100])}`

/** A line of words in one hand, at most `widthMm` long. */
export const writeWords = (
  sheet: Sheet,
  random: Random,
  xMm: number,
  yMm: number,
  widthMm: number,
  sizeMm: number,
  ink: number,
  { face, isCapital, isFigures = false }: Hand,
): void => {
  const isHan = face === 'hei'
  for (let x = xMm; ;) {
    const word = isFigures ? figures(random) : random.pick(isHan ? CHINESE : ENGLISH)
    const isFirst = !isHan && (x === xMm || random.chance(0.15))
    const cased = isCapital ? word.toUpperCase() : isFirst ? word[0]!.toUpperCase() + word.slice(1) : word
    const stop = random.chance(0.12) ? (isHan ? '，' : ',') : ''
    const written = [...cased, ...stop]
    const long = written.reduce((sum, letter) => sum + letterOf(face, letter).width, 0) * (sizeMm / EM)
    if (x + long > xMm + widthMm && x > xMm) return
    for (const letter of written) {
      if (x + sizeMm > xMm + widthMm) return
      writeLetter(sheet, face, letter, x, yMm, sizeMm, ink)
      x += letterOf(face, letter).width * (sizeMm / EM)
    }
    x += sizeMm * (isHan ? 0.5 : 0.28)
  }
}

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
  writeWords(sheet, own, xMm, yMm, widthMm, sizeMm, ink, { face, isCapital: own.chance(0.15) })
}
