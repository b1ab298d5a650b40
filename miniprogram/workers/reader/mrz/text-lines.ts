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
/** While looking for lines no place counts more: a photograph or a rule is dark in one place, print is grey all along. */
const CAP = 0.22
/** ICAO Doc 9303-4 on a page 125 mm wide: capitals of 2.5 mm, lines about 6.4 mm apart. Shares of the width. */
const LETTER = 0.0205
const NEXT_LINE = { least: 0.036, most: 0.066 }

/** Running sums of ink down each upright strip of the picture. */
export type SlabSums = readonly Float32Array[]

export const slabSums = ({ width, height, ink }: InkMap): SlabSums =>
  Array.from({ length: SLABS }, (_, slab) => {
    const [left, right] = [Math.floor((slab * width) / SLABS), Math.floor(((slab + 1) * width) / SLABS)]
    const sums = new Float32Array(height + 1)
    for (let y = 0; y < height; y++) {
      let sum = 0
      for (let x = left; x < right; x++) sum += ink[y * width + x]!
      sums[y + 1] = sums[y]! + sum / (right - left)
    }
    return sums
  })

/** In each strip and row: ink of a letter's height there, less what lies around it, at most `most`. */
const standingOut = (slabs: SlabSums, letterPx: number, most: number): Float32Array[] => {
  const half = letterPx / 2
  const rim = Math.max(2, letterPx * 0.4)
  return slabs.map((sums) => {
    const height = sums.length - 1
    const between = (from: number, to: number) => {
      const a = from < 0 ? 0 : Math.round(from)
      const b = to > height ? height : Math.round(to)
      return b > a ? (sums[b]! - sums[a]!) / (b - a) : 0
    }
    const out = new Float32Array(height)
    for (let y = 0; y < height; y++) {
      const around = Math.max(between(y - half - rim, y - half), between(y + half, y + half + rim))
      out[y] = Math.max(0, Math.min(most, between(y - half, y + half) - around))
    }
    return out
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

/** The score of a line of this shape at every `stride`-th row. */
const scoreRows = (
  slabs: readonly Float32Array[],
  slope: number,
  bow: number,
  stride: number,
  out: Float32Array,
): void => {
  out.fill(0)
  const height = out.length
  for (let slab = 0; slab < SLABS; slab++) {
    const values = slabs[slab]!
    const off = Math.round(lineY({ at: 0, slope, bow }, PLACES[slab]!))
    for (let y = 0; y < height; y += stride) {
      const row = y + off
      if (row >= 0 && row < height) out[y] = out[y]! + values[row]! / SLABS
    }
  }
}

/** Shapes tried, in units of 0.4 % of the width: nearer ones are reached by settling. */
const SLOPES = [-5, -3, -1, 0, 1, 3, 5]
const BOWS = [-6, -4, -2, 0, 2, 4, 6]

/**
 * The two lines across the page that stand out most together; none in an empty picture. `scale`: how wide the page is,
 * as a share of the picture.
 */
export const linePair = (sums: SlabSums, width: number, scale = 1): LinePair | undefined => {
  const letterPx = LETTER * scale * width
  const slabs = standingOut(sums, letterPx, CAP)
  const unit = width * 0.004
  const stride = Math.max(1, Math.floor(letterPx / 6))
  const least = Math.ceil((NEXT_LINE.least * scale * width) / stride) * stride
  const most = NEXT_LINE.most * scale * width
  let found: LinePair | undefined
  let top = 0
  const along = new Float32Array(slabs[0]!.length)
  for (const slope of SLOPES)
    for (const bow of BOWS) {
      scoreRows(slabs, slope * unit, bow * unit, stride, along)
      for (let y = 0; y < along.length; y += stride) {
        const above = along[y]!
        if (1.3 * above + 0.3 * CAP <= top) continue
        for (let gap = least; gap <= most && y + gap < along.length; gap += stride) {
          const below = along[y + gap]!
          const score = (above < below ? above : below) + 0.3 * (above + below)
          if (score <= top) continue
          const shape = { slope: slope * unit, bow: bow * unit }
          found = { upper: { at: y, ...shape }, lower: { at: y + gap, ...shape }, score }
          top = score
        }
      }
    }
  if (!found) return undefined
  // Without the cap: under it a dense line is a plateau, and its upper rim is as good as its middle.
  const plain = standingOut(sums, letterPx, 1)
  return {
    ...found,
    upper: settledLine(plain, found.upper, width),
    lower: settledLine(plain, found.lower, width),
  }
}
