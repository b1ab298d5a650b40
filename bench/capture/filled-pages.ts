import { compressed } from './compressed'
import { paperOf, type PaperKind } from './papers'
import { enlarged, shrunk, type Picture } from './picture'
import { randomFrom, type Random } from './random'

/** Pictures that are a page from frame to frame. */
export const FILLED_KINDS = ['scan', 'close', 'shaded', 'cropped'] as const
export type FilledKind = (typeof FILLED_KINDS)[number]

const MOST_PX = 1_000_000

/** The flat paper itself, as many pixels as the engine is shown. */
const flat = (kind: PaperKind, random: Random): Picture => {
  const sheet = paperOf(kind, random)
  const data = new Uint8ClampedArray(sheet.width * sheet.height * 4).fill(255)
  for (let at = 0; at < sheet.width * sheet.height; at++)
    for (let colour = 0; colour < 3; colour++) data[at * 4 + colour] = sheet.rgb[at * 3 + colour]!
  const whole = { width: sheet.width, height: sheet.height, data }
  return sheet.width * sheet.height > MOST_PX ? shrunk(whole, 2) : enlarged(whole, 1)
}

/** The part of a picture that a frame held too close leaves over. */
const part = ({ width, height, data }: Picture, left: number, top: number, keep: number): Picture => {
  const [w, h] = [Math.floor(width * keep), Math.floor(height * keep)]
  const [x0, y0] = [Math.floor((width - w) * left), Math.floor((height - h) * top)]
  const out = new Uint8ClampedArray(w * h * 4)
  for (let y = 0; y < h; y++)
    out.set(data.subarray(((y0 + y) * width + x0) * 4, ((y0 + y) * width + x0 + w) * 4), y * w * 4)
  return { width: w, height: h, data: out }
}

/** Each pixel in its light: `lightAt` gives the share that falls there, `tint` the lamp's colour. */
const lit = (picture: Picture, random: Random, lightAt: (u: number, v: number) => number, noise: number) => {
  const tint = [random.between(0.96, 1.06), 1, random.between(0.8, 1.02)]
  for (let at = 0; at < picture.width * picture.height; at++) {
    const light = lightAt((at % picture.width) / picture.width, at / picture.width / picture.height)
    for (let colour = 0; colour < 3; colour++)
      picture.data[at * 4 + colour] =
        picture.data[at * 4 + colour]! * light * tint[colour]! + noise * random.gaussian()
  }
  return picture
}

/** A lamp on one side, and the lens darker towards its rim. */
const lamp = (random: Random) => {
  const [level, slopeX, slopeY, rim] = [
    random.between(0.6, 0.95),
    random.between(-0.25, 0.25),
    random.between(-0.25, 0.25),
    random.between(0, 0.3),
  ]
  return (u: number, v: number) =>
    level * (1 + slopeX * (u - 0.5) + slopeY * (v - 0.5)) * (1 - rim * ((u - 0.5) ** 2 + (v - 0.5) ** 2) * 2)
}

/** The soft shadow of a hand or a telephone across the page. */
const shadow = (random: Random) => {
  const [angle, at, depth, width] = [
    random.between(0, 6.3),
    random.between(-0.2, 0.2),
    random.between(0.25, 0.5),
    random.between(0.06, 0.15),
  ]
  return (u: number, v: number) => {
    const across = (u - 0.5) * Math.cos(angle) + (v - 0.5) * Math.sin(angle) - at
    return 1 - depth / (1 + Math.exp(-across / width))
  }
}

const whitened = (picture: Picture): Picture => {
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = Math.min(255, picture.data[at]! * 1.09)
  return picture
}

const MAKERS: Readonly<Record<FilledKind, (paper: Picture, random: Random) => Picture>> = {
  scan: (paper) => whitened(paper),
  close: (paper, random) => lit(paper, random, lamp(random), random.between(1, 4)),
  shaded: (paper, random) => {
    const [one, two] = [lamp(random), shadow(random)]
    return lit(paper, random, (u, v) => one(u, v) * two(u, v), random.between(1, 4))
  },
  cropped: (paper, random) =>
    lit(
      part(paper, random.next(), random.next(), random.between(0.75, 0.92)),
      random,
      lamp(random),
      random.between(1, 4),
    ),
}

/** A page that fills its picture, compressed once as pictures are. */
export const filledPage = (kind: FilledKind, paper: PaperKind, seed: number): Picture => {
  const random = randomFrom(seed * 977 + FILLED_KINDS.indexOf(kind))
  return compressed(MAKERS[kind](flat(paper, random), random), random.integer(70, 92))
}
