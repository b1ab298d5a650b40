import type { Random } from './random'

/** Colour of the table at a place in millimetres, written into `out` as 0–255 per channel. */
export type Surface = (x: number, y: number, out: Float32Array) => void

const hash = (x: number, y: number, seed: number) => {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2246822519)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Smooth noise in 0–1 with features about one unit wide. */
export const smoothNoise = (x: number, y: number, seed: number): number => {
  const [x0, y0] = [Math.floor(x), Math.floor(y)]
  const [fx, fy] = [x - x0, y - y0]
  const [u, v] = [fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)]
  const top = hash(x0, y0, seed) * (1 - u) + hash(x0 + 1, y0, seed) * u
  const bottom = hash(x0, y0 + 1, seed) * (1 - u) + hash(x0 + 1, y0 + 1, seed) * u
  return top * (1 - v) + bottom * v
}

type Colour = readonly [number, number, number]

const shade = (out: Float32Array, colour: Colour, factor: number) => {
  out[0] = colour[0] * factor
  out[1] = colour[1] * factor
  out[2] = colour[2] * factor
}

const wood = (random: Random): Surface => {
  const colour = random.pick<Colour>([
    [176, 128, 84],
    [118, 76, 48],
    [205, 170, 125],
    [70, 48, 36],
  ])
  const [seed, plank, depth] = [random.integer(1, 9999), random.between(60, 220), random.between(0.12, 0.4)]
  return (x, y, out) => {
    const board = Math.floor(y / plank)
    const seam = y - board * plank < 1.2 ? 0.6 : 1
    const grain = smoothNoise(x / 90 + board * 17, y / 3, seed) + 0.5 * smoothNoise(x / 30, y, seed + 1)
    shade(out, colour, (1 - depth / 2 + (depth * grain) / 1.5 + 0.1 * (hash(board, 3, seed) - 0.5)) * seam)
  }
}

const plainOf = (colour: Colour, random: Random): Surface => {
  const [seed, rough] = [random.integer(1, 9999), random.between(0.01, 0.05)]
  return (x, y, out) => shade(out, colour, 1 - rough + 2 * rough * smoothNoise(x / 9, y / 9, seed))
}

const plain = (random: Random): Surface =>
  plainOf([random.between(20, 200), random.between(20, 200), random.between(20, 200)], random)

const cloth = (random: Random): Surface => {
  const colour: Colour = [random.between(40, 210), random.between(40, 210), random.between(40, 210)]
  const [seed, thread, folds] = [random.integer(1, 9999), random.between(1, 3), random.between(0.05, 0.3)]
  return (x, y, out) => {
    const weave = (Math.floor(x / thread) + Math.floor(y / thread)) & 1 ? 0.92 : 1.04
    shade(out, colour, weave * (1 - folds + 2 * folds * smoothNoise(x / 60, y / 110, seed)))
  }
}

const checkered = (random: Random): Surface => {
  const light: Colour = [random.between(170, 240), random.between(170, 240), random.between(160, 235)]
  const dark: Colour = [random.between(30, 190), random.between(30, 150), random.between(30, 150)]
  const [pitch, isStriped] = [random.between(15, 60), random.chance(0.5)]
  return (x, y, out) => {
    const odd = (Math.floor(x / pitch) + (isStriped ? 0 : Math.floor(y / pitch))) & 1
    shade(out, odd ? dark : light, 1)
  }
}

const tiles = (random: Random): Surface => {
  const base = random.between(90, 215)
  const [pitch, grout, seed] = [random.between(100, 330), random.between(0.5, 0.8), random.integer(1, 9999)]
  return (x, y, out) => {
    const [u, v] = [x - Math.floor(x / pitch) * pitch, y - Math.floor(y / pitch) * pitch]
    const vein = 0.94 + 0.12 * smoothNoise(x / 35, y / 20, seed)
    shade(out, [base, base * 0.98, base * 0.95], (u < 3 || v < 3 ? grout : 1) * vein)
  }
}

const stone = (random: Random): Surface => {
  const [base, seed, speckle] = [random.between(60, 190), random.integer(1, 9999), random.between(0.15, 0.5)]
  return (x, y, out) => {
    const n = smoothNoise(x / 2.2, y / 2.2, seed) * 0.6 + smoothNoise(x / 7, y / 7, seed + 5) * 0.4
    shade(out, [base, base, base * 0.97], 1 - speckle + 2 * speckle * n)
  }
}

const carpet = (random: Random): Surface => {
  const colour: Colour = [random.between(50, 170), random.between(40, 150), random.between(40, 150)]
  const seed = random.integer(1, 9999)
  return (x, y, out) => {
    const n = smoothNoise(x / 1.3, y / 1.3, seed) * 0.5 + smoothNoise(x / 25, y / 25, seed + 7) * 0.5
    shade(out, colour, 0.6 + 0.8 * n)
  }
}

const keyboard = (random: Random): Surface => {
  const [seed, key, caps] = [random.integer(1, 9999), random.between(15, 19), random.between(25, 220)]
  return (x, y, out) => {
    const [u, v] = [x - Math.floor(x / key) * key, y - Math.floor(y / key) * key]
    const isGap = u < 2.2 || v < 2.2
    const isLetter =
      u > 7 && u < 10 && v > 6 && v < 10 && hash(Math.floor(x / key), Math.floor(y / key), seed) > 0.2
    shade(out, [1, 1, 1], isGap ? caps * 0.45 : isLetter ? 255 - caps : caps)
  }
}

/** A tablecloth or a bed sheet with a print that repeats: plaid, dots or flowers. */
export const patterned = (random: Random): Surface => {
  const ground: Colour = [random.between(120, 245), random.between(120, 240), random.between(110, 235)]
  const first: Colour = [random.between(20, 220), random.between(20, 180), random.between(20, 180)]
  const second: Colour = [random.between(20, 220), random.between(20, 220), random.between(20, 180)]
  const [pitch, band, seed] = [random.between(22, 70), random.between(0.15, 0.45), random.integer(1, 9999)]
  const turn = random.between(0, Math.PI)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const part = (v: number) => v / pitch - Math.floor(v / pitch)
  const plaid: Surface = (x, y, out) => {
    const [u, v] = [part(x * cos + y * sin), part(y * cos - x * sin)]
    const [a, b] = [u < band ? 0.5 : 0, v < band ? 0.5 : 0]
    for (let c = 0; c < 3; c++) out[c] = ground[c]! * (1 - a) * (1 - b) + first[c]! * (a + b - a * b)
  }
  const flowers: Surface = (x, y, out) => {
    const [u, v] = [x * cos + y * sin, y * cos - x * sin]
    const [i, j] = [Math.floor(u / pitch), Math.floor(v / pitch)]
    const dx = u / pitch - i - 0.3 - 0.4 * hash(i, j, seed)
    const dy = v / pitch - j - 0.3 - 0.4 * hash(i, j, seed + 1)
    const petals = 0.2 + 0.08 * Math.cos(5 * Math.atan2(dy, dx) + hash(i, j, seed + 2) * 6)
    const r = Math.hypot(dx, dy)
    shade(out, r < 0.07 ? second : r < petals ? first : ground, 1)
  }
  return random.chance(0.5) ? plaid : flowers
}

/** A newspaper or an open book below: lines of print and pictures of their own. */
export const newsprint = (random: Random): Surface => {
  const [paper, seed, line] = [random.between(150, 225), random.integer(1, 9999), random.between(3.2, 7)]
  const [column, turn] = [random.between(60, 110), random.gaussian() * 0.5]
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return (x, y, out) => {
    const [u, v] = [x * cos + y * sin, y * cos - x * sin]
    const [block, row] = [Math.floor(u / column), Math.floor(v / line)]
    const inColumn = u - block * column
    const isPicture = hash(block, Math.floor(v / (line * 14)), seed) > 0.8
    const isInk =
      inColumn > 5 && v - row * line < line * 0.55 && hash(Math.floor(u / (line * 0.35)), row, seed) > 0.45
    const grey = isPicture && inColumn > 5 ? 60 + 120 * smoothNoise(u / 18, v / 14, seed) : isInk ? 60 : paper
    shade(out, [grey, grey * 0.98, grey * 0.93], 1)
  }
}

export const white = (random: Random): Surface => {
  const base = random.between(222, 246)
  return plainOf([base, base - random.between(0, 6), base - random.between(0, 12)], random)
}

export const dark = (random: Random): Surface =>
  plainOf([random.between(18, 55), random.between(18, 50), random.between(18, 55)], random)

/** Any table, bed or floor a student may lay a page on. */
export const anySurface = (random: Random): Surface =>
  random.pick([wood, wood, plain, plain, cloth, checkered, tiles, stone, carpet, keyboard, dark])(random)

/** Without regular lines of its own. */
export const calmSurface = (random: Random): Surface => random.pick([wood, plain, cloth, stone, dark])(random)
