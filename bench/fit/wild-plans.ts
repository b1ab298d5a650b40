import { writeLatin, writeLine } from '../capture/lettering'
import { PAPER_KINDS, coverOf, paperOf } from '../capture/papers'
import type { Picture } from '../capture/picture'
import type { Random } from '../capture/random'
import { ordinary, type Arrangement } from '../capture/scenes'
import { Sheet } from '../capture/sheet'
import { anySurface, dark, newsprint, patterned, white, type Surface } from '../capture/surfaces'

const colour = (random: Random, low: number, high: number): number =>
  (random.integer(low, high) << 16) | (random.integer(low, high) << 8) | random.integer(low, high)

const grey = (random: Random, low: number, high: number, play: number): number => {
  const base = random.between(low, high)
  const channel = () => Math.max(0, Math.min(255, Math.round(base + random.between(-play, play))))
  return (channel() << 16) | (channel() << 8) | channel()
}

const receipt = (random: Random): Sheet => {
  const [w, h] = [random.between(55, 85), random.between(90, 300)]
  const sheet = new Sheet(w, h, 5, grey(random, 215, 250, 6))
  for (let y = 8; y < h - 8; y += random.between(3.5, 6))
    if (random.chance(0.85)) writeLine(sheet, random, 4, y, random.between(0.3, 0.85) * w, 2.4, 0x404044)
  if (random.chance(0.5)) writeLatin(sheet, 'TOTAL 4429', 6, h * 0.7, 5, 0x202024)
  return sheet
}

/** A sheet with nothing or hardly anything on it, of any shade paper has. */
const blank = (random: Random): Sheet => {
  const [w, h] = random.pick([
    [210, 297],
    [297, 210],
    [148, 210],
    [215.9, 279.4],
    [120, 120],
  ] as const)
  const sheet = new Sheet(w, h, 3, random.chance(0.7) ? grey(random, 200, 252, 8) : colour(random, 60, 250))
  if (random.chance(0.4)) writeLine(sheet, random, w * 0.1, h * 0.1, w * 0.6, 6, 0x303030)
  return sheet
}

const notebook = (random: Random): Sheet => {
  const [w, h] = random.pick([
    [148, 210],
    [210, 297],
    [176, 250],
  ] as const)
  const sheet = new Sheet(w, h, 4, grey(random, 225, 250, 8), random.between(0, 6))
  const [pitch, ink] = [random.between(6, 10), grey(random, 120, 200, 30)]
  for (let y = 20; y < h - 5; y += pitch) sheet.fill(0, y, w, 0.3, ink)
  if (random.chance(0.4)) for (let x = 5; x < w; x += pitch) sheet.fill(x, 0, 0.3, h, ink)
  if (random.chance(0.5)) sheet.fill(random.between(15, 30), 0, 0.5, h, 0xd06060)
  const lines = random.integer(0, Math.floor(h / pitch) - 4)
  for (let i = 0; i < lines; i++)
    writeLine(
      sheet,
      random,
      25,
      20 + i * pitch - pitch * 0.7,
      random.between(0.3, 0.8) * w,
      pitch * 0.5,
      0x223060,
    )
  return sheet
}

/** A leaflet or a magazine: blocks of any colour up to its edges. */
const leaflet = (random: Random): Sheet => {
  const [w, h] = [random.between(90, 230), random.between(120, 310)]
  const sheet = new Sheet(w, h, 3, colour(random, 30, 250))
  for (let i = random.integer(2, 9); i > 0; i--)
    sheet.fill(
      random.between(-0.2, 0.8) * w,
      random.between(-0.2, 0.8) * h,
      random.between(0.1, 0.7) * w,
      random.between(0.1, 0.5) * h,
      colour(random, 10, 250),
    )
  for (let i = random.integer(2, 8); i > 0; i--)
    writeLine(
      sheet,
      random,
      w * 0.08,
      random.between(0.05, 0.9) * h,
      w * 0.8,
      random.between(3, 14),
      colour(random, 0, 250),
    )
  return sheet
}

/** A flat page cut from a photograph. */
const copied = ({ width, height, data }: Picture, random: Random): Sheet => {
  const long = random.between(180, 300)
  const dots = Math.max(width, height) / long
  const sheet = new Sheet(width / dots, height / dots, dots, 0)
  const [tr, tg, tb] = [random.between(0.8, 1.1), random.between(0.85, 1.05), random.between(0.8, 1.1)]
  for (let y = 0; y < sheet.height; y++)
    for (let x = 0; x < sheet.width; x++) {
      const at = (Math.min(height - 1, y) * width + Math.min(width - 1, x)) * 4
      const to = (y * sheet.width + x) * 3
      sheet.rgb[to] = Math.min(255, data[at]! * tr)
      sheet.rgb[to + 1] = Math.min(255, data[at + 1]! * tg)
      sheet.rgb[to + 2] = Math.min(255, data[at + 2]! * tb)
    }
  return sheet
}

const sheetOf = (random: Random, pages: readonly Picture[]): Arrangement['paper'] => {
  const roll = random.next()
  if (roll < 0.38) return paperOf(random.pick(PAPER_KINDS), random)
  if (roll < 0.46) return coverOf(random)
  if (roll < 0.56) return receipt(random)
  if (roll < 0.68) return blank(random)
  if (roll < 0.76) return notebook(random)
  if (roll < 0.83 || pages.length === 0) return leaflet(random)
  return copied(random.pick(pages), random)
}

/** A photograph of a table laid out flat as the table itself, mirrored at its borders. */
const photographed = ({ width, height, data }: Picture, random: Random): Surface => {
  const scale = Math.max(width, height) / random.between(300, 900)
  const [dx, dy] = [random.between(0, width), random.between(0, height)]
  const turn = random.between(0, 2 * Math.PI)
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  const folded = (v: number, size: number) => {
    const m = ((v % (2 * size)) + 2 * size) % (2 * size)
    return Math.min(size - 1, m < size ? m | 0 : (2 * size - m) | 0)
  }
  return (x, y, out) => {
    const px = folded(x * cos + y * sin + dx, width)
    const py = folded(y * cos - x * sin + dy, height)
    const at = (py * width + px) * 4
    out[0] = data[at]!
    out[1] = data[at + 1]!
    out[2] = data[at + 2]!
  }
}

/** Nearly the page's own shade: only shadow and texture tell them apart. */
const alike = (sheet: Sheet, random: Random): Surface => {
  const at = (Math.floor(sheet.height / 2) * sheet.width + 3) * 3
  const off = random.between(-28, 28)
  const [r, g, b] = [0, 1, 2].map((c) =>
    Math.max(0, Math.min(255, sheet.rgb[at + c]! + off + random.between(-6, 6))),
  ) as [number, number, number]
  const texture = anySurface(random)
  const depth = random.between(0, 0.15)
  return (x, y, out) => {
    texture(x, y, out)
    const shade = 1 + depth * ((out[0]! + out[1]! + out[2]!) / 382 - 1)
    out[0] = r * shade
    out[1] = g * shade
    out[2] = b * shade
  }
}

const surfaceFor = (sheet: Arrangement['paper'], random: Random, tables: readonly Picture[]): Surface => {
  const roll = random.next()
  if (roll < 0.4 && tables.length > 0) return photographed(random.pick(tables), random)
  if (roll < 0.48) return patterned(random)
  if (roll < 0.54) return newsprint(random)
  if (roll < 0.6) return white(random)
  if (roll < 0.66) return dark(random)
  if (roll < 0.8 && sheet instanceof Sheet) return alike(sheet, random)
  return anySurface(random)
}

/** How often a paper is cut by the frame, has others under or beside it, objects around it, or is cluttered, and how many lie beside it. */
export interface Wildness {
  readonly cut: number
  readonly under: number
  readonly beside: number
  readonly besideMost: number
  readonly objects: number
  /** Share of tables on which things lie upon the page too, and everything else is more frequent. */
  readonly clutter: number
}

export const TIDY: Wildness = {
  cut: 0.15,
  under: 0.18,
  beside: 0.25,
  besideMost: 2,
  objects: 0.35,
  clutter: 0,
}
export const CLUTTERED: Wildness = {
  cut: 0.2,
  under: 0.12,
  beside: 0.2,
  besideMost: 3,
  objects: 0.3,
  clutter: 0.3,
}
/** Of papers under, papers beside and objects, where things lie upon the page. */
const FREQUENT = 0.6

/**
 * A plan with everything thrown together: any paper on any table (a real one among them), from any side, held,
 * shaded, piled up, cut off by the frame. Wider than what students photograph, so that little is new to the fit.
 */
export const wildPlan = (
  random: Random,
  tables: readonly Picture[],
  pages: readonly Picture[],
  wildness = TIDY,
): Arrangement => {
  const usual = ordinary(random, true)
  const paper = sheetOf(random, pages)
  const isCut = random.chance(wildness.cut)
  const isCluttered = wildness.clutter > 0 && random.chance(wildness.clutter)
  const often = (share: number) => random.chance(isCluttered ? FREQUENT : share)
  const turn = random.pick([0, 0, 0, 1, 2, 3]) * (Math.PI / 2) + random.gaussian() * 0.16
  return {
    ...usual,
    paper,
    surface: surfaceFor(paper, random, tables),
    pose: {
      turn: random.chance(0.12) ? random.between(0, 6.28) : turn,
      tilt: random.chance(0.25) ? random.between(0.3, 0.85) : Math.abs(random.gaussian()) * 0.3,
      lean: random.between(0, 6.28),
      fill: isCut ? random.between(0.8, 1.25) : random.between(0.25, 1),
      shiftX: random.between(-1, 1) * (isCut ? 1.6 : 0.95),
      shiftY: random.between(-1, 1) * (isCut ? 1.6 : 0.95),
    },
    light: {
      exposure: random.chance(0.2) ? random.between(0.2, 0.6) : random.between(0.65, 1.1),
      tint: [random.between(0.88, 1.1), 1, random.between(0.75, 1.12)],
      slopeX: random.between(-0.6, 0.6),
      slopeY: random.between(-0.6, 0.6),
      shade: random.chance(0.35) ? random.between(0.15, 0.65) : 0,
      shadeAngle: random.between(0, 6.3),
      shadeAt: random.between(-0.3, 0.35),
      noise: random.between(0.5, 8),
    },
    under: often(wildness.under) ? random.integer(1, 3) : 0,
    beside: often(wildness.beside) ? random.integer(1, wildness.besideMost) : 0,
    objects: often(wildness.objects) ? random.integer(1, 8) : 0,
    over: isCluttered ? random.integer(1, 4) : 0,
    fingers: random.chance(0.2) ? random.integer(1, 3) : 0,
    isCornerHeld: random.chance(0.3),
    bowMm: random.chance(0.3) ? random.between(0, 6) : 0,
    shadow: random.between(0, 0.5),
    glare: random.chance(0.2) ? random.between(60, 220) : 0,
    stack: random.chance(0.15) ? random.integer(1, 5) : 0,
    folds: random.chance(0.12) ? random.integer(1, 2) : 0,
  }
}
