import { writeWords, type Hand } from './lettering'
import type { Random } from './random'
import { Sheet } from './sheet'

export const SHEET_KINDS = [
  'certificate, Latin',
  'certificate, Chinese',
  'certificate in capitals',
  'certificate of three lines',
  'text, Latin',
  'text, Chinese',
  'small print, Latin',
  'small print, Chinese',
  'figures alone',
] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

const INK = 0x242428

const latin = (random: Random, isCapital = false): Hand => ({
  face: random.pick(['serif', 'sans'] as const),
  isCapital,
})
const CHINESE: Hand = { face: 'hei', isCapital: false }

/** As papers.ts makes certificates, but of one script, and without seal and portrait. */
const certificate = (random: Random, lines: number, hand: Hand): Sheet => {
  const [w, h] = random.pick([
    [297, 210],
    [210, 297],
  ] as const)
  const sheet = new Sheet(w, h, 5, 0xf6f3ea)
  if (random.chance(0.7)) sheet.frame(random.between(5, 12), random.between(0.6, 3), 0x8c1d2b)
  writeWords(sheet, random, w * 0.24, h * 0.18, w * 0.5, h * 0.055, INK, hand)
  for (let row = 0; row < lines; row++)
    writeWords(
      sheet,
      random,
      w * 0.2,
      h * (0.34 + row * 0.055),
      w * random.between(0.3, 0.6),
      h * 0.025,
      INK,
      hand,
    )
  return sheet
}

/** Lines from side to side down the page, of this size. */
const text = (random: Random, sizeMm: number, hand: Hand): Sheet => {
  const sheet = new Sheet(210, 297, 6, 0xf8f8f6)
  const last = random.between(120, 280)
  for (let y = 25; y < last; y += sizeMm * 1.7) writeWords(sheet, random, 20, y, 165, sizeMm, INK, hand)
  return sheet
}

const figures = (random: Random): Sheet => {
  const sheet = new Sheet(210, 297, 6, 0xf8f8f6)
  const hand: Hand = { ...latin(random), isFigures: true }
  for (let y = 30; y < 270; y += 6)
    for (let x = 20; x < 180; x += 36) writeWords(sheet, random, x, y, random.between(10, 22), 3.5, INK, hand)
  return sheet
}

/** A flat sheet of that kind, in the fonts of bench/capture/letters. */
export const printedSheet = (kind: SheetKind, random: Random): Sheet => {
  const made: Readonly<Record<SheetKind, () => Sheet>> = {
    'certificate, Latin': () => certificate(random, random.integer(6, 9), latin(random)),
    'certificate, Chinese': () => certificate(random, random.integer(6, 9), CHINESE),
    'certificate in capitals': () => certificate(random, random.integer(6, 9), latin(random, true)),
    'certificate of three lines': () => certificate(random, 3, random.pick([latin(random), CHINESE])),
    'text, Latin': () => text(random, random.between(3.4, 4.4), latin(random)),
    'text, Chinese': () => text(random, random.between(3.4, 4.4), CHINESE),
    'small print, Latin': () => text(random, random.between(2.5, 3), latin(random)),
    'small print, Chinese': () => text(random, random.between(2.5, 3), CHINESE),
    'figures alone': () => figures(random),
  }
  return made[kind]()
}
