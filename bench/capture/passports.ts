import { photographed } from './camera'
import { compressed, softened } from './compressed'
import { isOcrInk, OCR_B_DOTS } from './ocr-b'
import { writeLine } from './lettering'
import type { Picture } from './picture'
import type { Quad } from './plane'
import { randomFrom, type Random } from './random'
import { rendered, type Lying } from './render'
import { Sheet } from './sheet'
import { anySurface } from './surfaces'

const WEIGHTS = [7, 3, 1]
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** ICAO Doc 9303-3, 4.9: weights 7 3 1, letters from 10. */
export const checkDigit = (text: string): string =>
  String([...text].reduce((sum, c, i) => sum + Math.max(0, VALUES.indexOf(c)) * WEIGHTS[i % 3]!, 0) % 10)

const SURNAMES = 'ZHANG WANG LI OUYANG XU HE SUN QIAN ZHOU WU ZHENG FENG CHEN CHU WEI JIANG SHEN HAN YANG LYU'
const GIVEN = 'YUTONG JIAHAO SIQI MINGYUAN RUOXI ZIHAN BO QI XINYI GUANGZHOU JINGWEN FEI KAIXUAN DAPENG'
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** The two lines of an invented Chinese passport, check digits and all. */
export const inventedMrz = (random: Random): readonly [string, string] => {
  const digits = (count: number) => Array.from({ length: count }, () => random.integer(0, 9)).join('')
  const two = (low: number, high: number) => String(random.integer(low, high)).padStart(2, '0')
  const name = `${random.pick(SURNAMES.split(' '))}<<${random.pick(GIVEN.split(' '))}`
  const number = random.chance(0.6)
    ? `E${random.pick(LETTERS.split(''))}${digits(7)}`
    : `${random.pick(['E', 'G'])}${digits(8)}`
  const birth = `${two(80, 99)}${two(1, 12)}${two(1, 28)}`
  const expiry = `${two(26, 36)}${two(1, 12)}${two(1, 28)}`
  const personal = random.chance(0.5)
    ? '<'.repeat(14)
    : Array.from({ length: 9 }, () => random.pick(LETTERS.split('')))
        .join('')
        .padEnd(13, '<') + 'A'
  const personalCheck = personal === '<'.repeat(14) ? '<' : checkDigit(personal)
  const [a, b, c] = [number, birth, expiry].map((part) => part + checkDigit(part)) as [string, string, string]
  const whole = checkDigit(a + b + c + personal + personalCheck)
  const sex = random.pick(['M', 'F'])
  return [`POCHN${name}`.padEnd(44, '<'), `${a}CHN${b}${sex}${c}${personal}${personalCheck}${whole}`]
}

/** Whether a dot of a letter's drawing is inked: OCR_B_DOTS of them. */
export type Face = (letter: string, column: number, row: number) => boolean

interface Print {
  readonly ink: number
  /** Thickens (or thins) the strokes by so many dots of the letter drawing. */
  readonly weight: number
  /** Makes letters taller: not every printer keeps to the drawing. */
  readonly stretch: number
  readonly face: Face
}

/** A dot and its four neighbours. */
const AROUND = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** Prints one line of the zone. */
const printZone = (
  sheet: Sheet,
  text: string,
  xMm: number,
  yMm: number,
  { ink, weight, stretch, face }: Print,
) => {
  const d = sheet.dotsPerMm
  const [w, h] = [ZONE_CELL.width * d, ZONE_CELL.height * d * stretch]
  const reach = Math.abs(weight)
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]!
    const inkedAt = (column: number, row: number) =>
      weight < 0
        ? AROUND.every(([dx, dy]) => face(letter, column + dx * reach, row + dy * reach))
        : AROUND.some(([dx, dy]) => face(letter, column + dx * reach, row + dy * reach))
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++)
        if (inkedAt(Math.floor((x * OCR_B_DOTS.columns) / w), Math.floor((y * OCR_B_DOTS.rows) / h)))
          sheet.set(Math.round(xMm * d + index * w) + x, Math.round(yMm * d) + y, ink)
  }
}

/** The data page (ISO/IEC 7810 ID-3) and a cell of its zone (ICAO Doc 9303-3), mm. */
export const DATA_PAGE = { width: 125, height: 88 } as const
export const ZONE_CELL = { width: 2.54, height: 3.387 } as const
/** From the page's upper edge to the cells of the zone's upper line. */
const ZONE_MM = 70.2

/** Where the zone's cells lie on the page, and how far its lower line is below the upper one. */
interface Zone {
  readonly leftMm: number
  readonly topMm: number
  readonly pitchMm: number
}

const dataPage = (
  random: Random,
  lines: readonly [string, string],
  dotsPerMm: number,
  { stretch = 1, face = isOcrInk }: PassportLook,
): { readonly sheet: Sheet; readonly zone: Zone } => {
  const base = random.integer(212, 238)
  const sheet = new Sheet(
    DATA_PAGE.width,
    DATA_PAGE.height,
    dotsPerMm,
    (base << 16) | ((base + 3) << 8) | (base - 4),
    3,
  )
  for (let y = 3; y < 64; y += 2.6) sheet.fill(3, y, 119, 0.25, 0xc6d2d8)
  sheet.fill(8, 18, 33, 44, 0xb8cbe0)
  sheet.ring(24.5, 36, 0, 9, 0xd9ab8c)
  sheet.fill(14, 50, 21, 12, 0x30343c)
  for (let row = 0; row < 6; row++)
    writeLine(sheet, random, 48, 14 + row * 8, random.between(35, 66), 3, 0x2c2c30)
  const ink = random.pick([0x181818, 0x2a2a2e, 0x3a3a40])
  const weight = random.pick([-1, 0, 0, 1, 1, 2])
  const pitch = random.between(6.1, 6.6)
  const left = random.between(5.4, 7.6)
  const print = { ink, weight, stretch, face }
  printZone(sheet, lines[0], left, ZONE_MM, print)
  printZone(sheet, lines[1], left, ZONE_MM + pitch, print)
  return { sheet, zone: { leftMm: left, topMm: ZONE_MM, pitchMm: pitch } }
}

export interface PassportScene {
  readonly picture: Picture
  readonly corners: Quad
  readonly lines: readonly [string, string]
  readonly isSharp: boolean
  readonly zone: Zone
}

/** Wider photographs show more than 14 dots per millimetre. */
const FINE_FROM_PX = 1700

export interface PassportLook {
  /** Width of the whole picture; one of the usual ones unless given. */
  readonly widthPx?: number
  /** How much taller than OCR-B's drawing the letters are. */
  readonly stretch?: number
  /** Height of the page's bow in mm; usually one up to 1.6. */
  readonly bowMm?: number
  /** Another face than the bench's OCR-B. */
  readonly face?: Face
  /** Other lines than an invented passport's. */
  readonly lines?: readonly [string, string]
}

/** A data page as a student photographs it: tilted a little, softened, compressed, at different sizes, some shaded. */
export const passportScene = (
  seed: number,
  isSharp = true,
  isShaded = true,
  look: PassportLook = {},
): PassportScene => {
  const random = randomFrom(seed * 613 + 29)
  const invented = inventedMrz(random)
  const lines = look.lines ?? invented
  const dots = (look.widthPx ?? 0) > FINE_FROM_PX ? 20 : 14
  const { sheet, zone } = dataPage(random, lines, dots, look)
  const usualWidthPx = random.pick([1120, 1360, 1600])
  const widthPx = look.widthPx ?? usualWidthPx
  const heightPx = Math.round(widthPx * 0.75)
  const pose = {
    turn: random.gaussian() * 0.08,
    tilt: Math.abs(random.gaussian()) * 0.22,
    lean: random.between(0, Math.PI * 2),
    fill: random.between(0.86, 0.96),
    shiftX: 0,
    shiftY: 0,
  }
  const { toPicture, corners } = photographed(pose, DATA_PAGE.width, DATA_PAGE.height, widthPx, heightPx)
  const usualBowMm = random.chance(0.5) ? random.between(0, 1.6) : 0
  const lying: Lying = {
    sheet,
    x: 0,
    y: 0,
    turn: 0,
    bowMm: look.bowMm ?? usualBowMm,
    bows: 1,
    shadow: 0.25,
    shadowMm: 4,
  }
  const usual = {
    exposure: random.between(0.6, 1.02),
    tint: [random.between(0.95, 1.04), 1, random.between(0.85, 1.05)] as const,
    slopeX: random.between(-0.35, 0.35),
    slopeY: random.between(-0.35, 0.35),
    shade: random.chance(0.3) ? random.between(0.2, 0.5) : 0,
    shadeAngle: random.between(0, 6.3),
    shadeAt: random.between(-0.2, 0.3),
    noise: random.between(1, 6),
  }
  const light = isShaded ? usual : { ...usual, shade: 0 }
  const still = {
    surface: anySurface(random),
    lying: [lying],
    fingers: [],
    glares: [],
    light,
    toPicture,
    widthPx,
    heightPx,
  }
  let picture = rendered(still, random)
  for (let i = 0; i < (isSharp ? random.integer(0, 1) : 8); i++) picture = softened(picture)
  return { picture: compressed(picture, random.integer(60, 92)), corners, lines, isSharp, zone }
}
