import { paperOf, PAPER_KINDS } from './papers'
import type { Random } from './random'
import type { Lying } from './render'
import { Sheet } from './sheet'

const shade = (random: Random): number =>
  (random.integer(10, 235) << 16) | (random.integer(10, 235) << 8) | random.integer(10, 235)

/** What lies across a page: a pen, a ruler, a cable, a strap, a pair of glasses' temple. Millimetres. */
const across = (random: Random): Pick<Lying, 'sheet' | 'bowMm'> => {
  const isCable = random.chance(0.45)
  const [long, thick] = isCable
    ? [random.between(150, 480), random.between(2, 6)]
    : [random.between(60, 210), random.between(5, 24)]
  const sheet = new Sheet(long, thick, 2, random.chance(0.5) ? 0x1c1c20 : shade(random), thick * 0.4)
  if (!isCable) sheet.fill(long * random.between(0, 0.7), 0, long * 0.25, thick, shade(random))
  return { sheet, bowMm: isCable ? random.between(-90, 90) : 0 }
}

/** Something that lies upon the page and hides a part of its sides: mostly long and thin, at times another paper. */
export const covering = (random: Random, page: Sheet): Lying => {
  const isPaper = random.chance(0.3)
  const { sheet, bowMm } = isPaper
    ? { sheet: paperOf(random.pick(PAPER_KINDS), random), bowMm: 0 }
    : across(random)
  // On the outline, more or less: there it hides what a page is known by.
  const angle = random.between(0, 2 * Math.PI)
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  const toSide = Math.min(
    page.widthMm / 2 / Math.max(1e-6, Math.abs(dx)),
    page.heightMm / 2 / Math.max(1e-6, Math.abs(dy)),
  )
  const turn = isPaper ? random.gaussian() * 0.5 : random.between(0, 2 * Math.PI)
  // Of a paper only a strip: how far its own middle lies beyond the side.
  const half = Math.hypot(sheet.widthMm, sheet.heightMm) * 0.42
  const away = isPaper ? half - random.between(0.02, 0.14) * toSide : random.gaussian() * 0.15 * toSide
  const lies = {
    turn,
    bowMm,
    bows: 1,
    shadow: random.between(0.1, 0.5),
    shadowMm: random.between(1, 6),
  } as const
  return { sheet, x: dx * (toSide + away), y: dy * (toSide + away), ...lies }
}
