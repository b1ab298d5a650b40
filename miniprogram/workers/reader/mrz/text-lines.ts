import type { InkMap } from './ink-map'

/** The middle of a printed line: y = at + slope·t + bow·(1 − t²), t from −1 at the left to 1 at the right. */
export interface TextLine {
  readonly at: number
  readonly slope: number
  readonly bow: number
}

export interface LinePair {
  readonly upper: TextLine
  readonly lower: TextLine
  /** How much both stand out from the paper above and below, 0 for nothing. */
  readonly score: number
}

export const lineY = ({ at, slope, bow }: TextLine, t: number): number => at + slope * t + bow * (1 - t * t)

const SLABS = 18
/** ICAO Doc 9303-4 on a page 125 mm wide: capitals of 2.5 mm, lines about 6.4 mm apart. Shares of the width. */
const LETTER = 0.0205
const NEXT_LINE = { least: 0.036, most: 0.066 }

/** For each upright strip of the picture and each row: ink of a letter's height there, less what lies around it. */
const standingOut = ({ width, height, ink }: InkMap): Float32Array[] => {
  const half = (LETTER * width) / 2
  const rim = Math.max(2, LETTER * width * 0.4)
  return Array.from({ length: SLABS }, (_, slab) => {
    const [left, right] = [Math.floor((slab * width) / SLABS), Math.floor(((slab + 1) * width) / SLABS)]
    const sums = new Float32Array(height + 1)
    for (let y = 0; y < height; y++) {
      let sum = 0
      for (let x = left; x < right; x++) sum += ink[y * width + x]!
      sums[y + 1] = sums[y]! + sum / (right - left)
    }
    const between = (from: number, to: number) => {
      const [a, b] = [Math.max(0, Math.round(from)), Math.min(height, Math.round(to))]
      return b > a ? (sums[b]! - sums[a]!) / (b - a) : 0
    }
    return Float32Array.from({ length: height }, (_, y) => {
      const inside = between(y - half, y + half)
      const around = Math.max(between(y - half - rim, y - half), between(y + half, y + half + rim))
      // Capped: a photograph or a rule is dark in one place, two lines of print are grey all along.
      return Math.max(0, Math.min(0.22, inside - around))
    })
  })
}

const PLACES = Float64Array.from({ length: SLABS }, (_, slab) => ((slab + 0.5) / SLABS) * 2 - 1)

const scoreAlong = (slabs: readonly Float32Array[], line: TextLine): number => {
  let sum = 0
  for (let slab = 0; slab < SLABS; slab++) sum += slabs[slab]![Math.round(lineY(line, PLACES[slab]!))] ?? 0
  return sum / SLABS
}

/** Fits one line more finely around what both have in common. */
const settledLine = (slabs: readonly Float32Array[], rough: TextLine, width: number): TextLine => {
  let best = rough
  let top = scoreAlong(slabs, rough)
  const unit = width * 0.0015
  for (let round = 0; round < 3; round++)
    for (const [at, slope, bow] of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, -1],
    ] as const)
      for (let step = -3; step <= 3; step++) {
        const line = {
          at: best.at + at * step * unit,
          slope: best.slope + slope * step * unit,
          bow: best.bow + bow * step * unit,
        }
        const score = scoreAlong(slabs, line)
        if (score > top) [best, top] = [line, score]
      }
  return best
}

/** The two lines across the whole width that stand out most together; none in an empty picture. */
export const linePair = (map: InkMap): LinePair | undefined => {
  const { width, height } = map
  const slabs = standingOut(map)
  const unit = width * 0.004
  let found: LinePair | undefined
  const along = new Float32Array(height)
  for (let slope = -5; slope <= 5; slope++)
    for (let bow = -4; bow <= 4; bow++) {
      const shape = { slope: slope * unit, bow: bow * unit }
      for (let y = 0; y < height; y++) along[y] = scoreAlong(slabs, { at: y, ...shape })
      for (let y = 0; y < height; y++)
        for (let gap = Math.round(NEXT_LINE.least * width); gap <= NEXT_LINE.most * width; gap++) {
          const below = along[y + gap] ?? 0
          const score = Math.min(along[y]!, below) + 0.3 * (along[y]! + below)
          if (score <= (found?.score ?? 0)) continue
          found = { upper: { at: y, ...shape }, lower: { at: y + gap, ...shape }, score }
        }
    }
  return (
    found && {
      ...found,
      upper: settledLine(slabs, found.upper, width),
      lower: settledLine(slabs, found.lower, width),
    }
  )
}
