import { writeLatin, writeLine } from './lettering'
import type { Random } from './random'
import { Sheet } from './sheet'

export const PAPER_KINDS = ['a4', 'certificate', 'passport', 'card'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

const tint = (random: Random, low: number, high: number, spread: number) => {
  const base = random.between(low, high)
  const channel = () => Math.round(Math.min(255, Math.max(0, base + random.between(-spread, spread))))
  return (channel() << 16) | (channel() << 8) | channel()
}

const seal = (sheet: Sheet, x: number, y: number, radius: number) => {
  sheet.ring(x, y, radius * 0.9, radius, 0xc81e28)
  sheet.ring(x, y, 0, radius * 0.25, 0xc81e28)
  for (let i = 0; i < 12; i++) {
    const angle = (i / 12) * Math.PI * 1.6 + 2.4
    sheet.fill(x + Math.cos(angle) * radius * 0.7 - 1, y + Math.sin(angle) * radius * 0.7 - 1, 2, 2, 0xc81e28)
  }
}

/** A face-shaped blot: no real person. */
const portrait = (sheet: Sheet, random: Random, x: number, y: number, w: number, h: number) => {
  sheet.fill(x, y, w, h, random.pick([0xdfe8f2, 0xb8cbe0, 0xf4f4f4]))
  sheet.fill(x + w * 0.15, y + h * 0.72, w * 0.7, h * 0.28, tint(random, 30, 90, 20))
  sheet.ring(x + w / 2, y + h * 0.42, 0, w * 0.24, 0xd9ab8c)
  sheet.ring(x + w / 2, y + h * 0.3, 0, w * 0.2, 0x2a211d)
}

const transcript = (random: Random): Sheet => {
  const sheet = new Sheet(210, 297, 4, tint(random, 236, 252, 5))
  const ink = tint(random, 20, 70, 15)
  writeLine(sheet, random, 50, 22, 110, 8, ink)
  const hasTable = random.chance(0.6)
  const pitch = random.between(6, 9)
  const last = random.between(150, 275)
  for (let y = 48; y < last; y += pitch) {
    writeLine(sheet, random, 22, y, hasTable ? 95 : random.between(120, 165), pitch * 0.45, ink)
    if (hasTable) writeLine(sheet, random, 135, y, 40, pitch * 0.45, ink)
    if (hasTable) sheet.fill(20, y + pitch * 0.7, 170, 0.3, ink)
  }
  if (random.chance(0.5)) sheet.fill(20, 12, 30, 10, tint(random, 60, 140, 60))
  if (random.chance(0.6)) seal(sheet, random.between(130, 170), random.between(215, 265), 19)
  return sheet
}

const certificate = (random: Random): Sheet => {
  const [w, h] = random.pick([
    [297, 210],
    [280, 200],
    [210, 297],
    [279.4, 215.9],
  ] as const)
  const sheet = new Sheet(w, h, 4, tint(random, 225, 252, 8))
  const trim = random.pick([0xb08a3c, 0x8c1d2b, 0x1d3f72, 0x35633f])
  const inset = random.between(5, 14)
  if (random.chance(0.8)) sheet.frame(inset, random.between(0.6, 4), trim)
  if (random.chance(0.5)) sheet.frame(inset + 6, 0.5, trim)
  writeLine(sheet, random, w * 0.22, h * 0.18, w * 0.56, h * 0.06, tint(random, 20, 60, 20))
  for (let row = 0; row < 7; row++)
    writeLine(sheet, random, w * 0.2, h * (0.34 + row * 0.055), w * 0.6, h * 0.025, 0x26262a)
  if (random.chance(0.4)) portrait(sheet, random, w * 0.08 + 8, h * 0.4, 33, 48)
  seal(sheet, w * random.between(0.6, 0.8), h * random.between(0.74, 0.82), 20)
  return sheet
}

const SURNAMES = ['ZHANG', 'LIN', 'OUYANG', 'XU', 'HE', 'SUN', 'QIAN']
const GIVEN = ['YUTONG', 'JIAHAO', 'SIQI', 'MINGYUAN', 'RUOXI', 'ZIHAN']

/** Two lines of 44 characters in the shape of a Chinese passport's; the person does not exist. */
const inventedZone = (random: Random): readonly [string, string] => {
  const digits = (count: number) => Array.from({ length: count }, () => random.integer(0, 9)).join('')
  const first = `POCHN${random.pick(SURNAMES)}<<${random.pick(GIVEN)}`.padEnd(44, '<')
  const birth = `${random.integer(85, 99)}0${random.integer(1, 9)}1${random.integer(0, 9)}`
  const second = `E${random.pick('ABCDEFGHJKLM'.split(''))}${digits(7)}${digits(1)}CHN${birth}${digits(1)}`
  return [
    first,
    `${second}${random.pick(['M', 'F'])}310${random.integer(1, 9)}15${digits(1)}`.padEnd(44, '<'),
  ]
}

const passportPage = (sheet: Sheet, random: Random, top: number) => {
  sheet.fill(2, top + 2, 121, 84, tint(random, 205, 235, 14))
  portrait(sheet, random, 8, top + 20, 33, 44)
  for (let row = 0; row < 6; row++)
    writeLine(sheet, random, 48, top + 14 + row * 8, random.between(35, 66), 3, 0x2c2c30)
  const [first, second] = inventedZone(random)
  writeLatin(sheet, first, 5, top + 71, 2.9, 0x1c1c1c, 1.3)
  writeLatin(sheet, second, 5, top + 78, 2.9, 0x1c1c1c, 1.3)
}

/** An open passport: the upper page, the gutter, the data page below. */
const passport = (random: Random): Sheet => {
  const sheet = new Sheet(125, 176, 6, tint(random, 196, 232, 12), 3)
  for (let y = 4; y < 172; y += 5) sheet.fill(3, y, 119, 0.4, tint(random, 180, 215, 20))
  if (random.chance(0.5))
    for (let row = 0; row < 5; row++) writeLine(sheet, random, 15, 15 + row * 12, 90, 4, 0x44464c)
  sheet.fill(0, 87.2, 125, 1.4, tint(random, 120, 170, 12))
  passportPage(sheet, random, 88)
  return sheet
}

const card = (random: Random): Sheet => {
  const sheet = new Sheet(85.6, 53.98, 12, tint(random, 180, 245, 22), 3.18)
  sheet.fill(0, 0, 85.6, random.between(0, 12), tint(random, 60, 200, 60))
  portrait(sheet, random, random.chance(0.5) ? 6 : 58, 14, 22, 30)
  for (let row = 0; row < 5; row++) writeLine(sheet, random, 31, 15 + row * 6, 24, 2.6, 0x2a2a2e)
  writeLatin(sheet, 'ID 4429031', 8, 47, 3, 0x202024)
  return sheet
}

const MAKERS: Readonly<Record<PaperKind, (random: Random) => Sheet>> = {
  a4: transcript,
  certificate,
  passport,
  card,
}

/** A document of that kind with invented content. */
export const paperOf = (kind: PaperKind, random: Random): Sheet => MAKERS[kind](random)

/** The closed cover of a passport or a degree folder: dark, with a little gold. */
export const coverOf = (random: Random): Sheet => {
  const [w, h] = random.pick([
    [88, 125],
    [220, 160],
    [225, 310],
  ] as const)
  const sheet = new Sheet(w, h, 4, random.pick([0x5a1620, 0x1c2340, 0x202020, 0x173326]), w < 100 ? 3 : 1)
  writeLine(sheet, random, w * 0.25, h * 0.2, w * 0.5, w * 0.07, 0xc9a650)
  sheet.ring(w / 2, h * 0.5, w * 0.08, w * 0.12, 0xc9a650)
  return sheet
}
