import { gridLuma, pageGrid } from './page-sampling'
import type { Picture, Quad } from '../picture'
import { longerSides } from '../quad-geometry'

/** What the lines of print on a page tell when they are read across the page, as it lies between these corners. */
export interface PrintLines {
  /** Pieces of lines seen. */
  readonly lines: number
  /** Typical height of a small letter (or of a Chinese character), in pixels of the picture; 0 without print. */
  readonly letterHeightPx: number
  /** Above 0: the letters stand on their feet; below 0: on their heads. Near 0 they do not tell. */
  readonly upright: number
}

/** More columns than this tell nothing more and cost time on phones without JIT. */
const MOST_COLUMNS = 820
const BLOCK = 24
const INK = 0.74
/** Rules and frames are longer than any stroke of a letter. */
const LONGEST_STROKE = 40
/** A page is rarely so flat that its lines are straight from side to side: they are taken in pieces. */
const STRIPS = 6
/** Between two lines a page that lies a little askew, or a grainy one, has this share of a full row's ink. */
const LEAST_SHARE = 0.05
const LINE = { least: 5, most: 60 }

/** A page in cells, its ink 1 where print is. */
export interface Print {
  readonly columns: number
  readonly rows: number
  readonly ink: Uint8Array
}

/** The page at its own resolution, print 1 and paper 0. */
const printOf = (photo: Picture, corners: Quad): Print & { readonly pxPerCell: number } => {
  const { wide, tall } = longerSides(corners)
  const columns = Math.max(STRIPS * 4, Math.min(MOST_COLUMNS, Math.round(wide)))
  const rows = Math.max(
    LINE.most,
    Math.min(2 * MOST_COLUMNS, Math.round((columns * tall) / Math.max(1, wide))),
  )
  const luma = gridLuma(pageGrid(photo, corners, columns, rows, 1, 0.03))
  const across = Math.ceil(columns / BLOCK)
  const paper = new Float32Array(across * Math.ceil(rows / BLOCK))
  const seen = new Uint8Array((BLOCK / 3) ** 2)
  for (let block = 0; block < paper.length; block++) {
    const [left, top] = [(block % across) * BLOCK, Math.floor(block / across) * BLOCK]
    let count = 0
    for (let y = top; y < Math.min(rows, top + BLOCK); y += 3)
      for (let x = left; x < Math.min(columns, left + BLOCK); x += 3) seen[count++] = luma[y * columns + x]!
    const sorted = seen.subarray(0, count).sort()
    paper[block] = INK * sorted[Math.floor(count * 0.85)]!
  }
  const ink = new Uint8Array(luma.length)
  for (let y = 0, at = 0; y < rows; y++) {
    const row = Math.floor(y / BLOCK) * across
    for (let x = 0; x < columns; x++, at++) ink[at] = luma[at]! < paper[row + Math.floor(x / BLOCK)]! ? 1 : 0
  }
  return { columns, rows, ink, pxPerCell: (wide * 0.94) / columns }
}

/**
 * Marks (2) runs of ink that are too long for a letter, along one direction, with the pixels beside them: rules are
 * never quite straight, and what is left of them would pass for points.
 */
const markRuns = (ink: Uint8Array, starts: number, perStart: number, length: number, step: number): void => {
  for (let n = 0; n < starts; n++) {
    let run = 0
    for (let i = 0, at = n * perStart; i <= length; i++, at += step) {
      if (i < length && ink[at]) run++
      else {
        for (let k = 1; run > LONGEST_STROKE && k <= run; k++)
          for (const beside of [0, -2 * perStart, -perStart, perStart, 2 * perStart])
            if (ink[at - k * step + beside]) ink[at - k * step + beside] = RULE
        run = 0
      }
    }
  }
}

const RULE = 2

/** Rules, and specks of one pixel, are no print. */
const cleaned = ({ columns, rows, ink }: Print): Uint8Array => {
  markRuns(ink, rows, columns, columns, 1)
  markRuns(ink, columns, 1, rows, columns)
  return ink.map((is, at) => {
    if (is !== 1) return 0
    const around =
      (ink[at - 1]! & 1) + (ink[at + 1]! & 1) + (ink[at - columns]! & 1) + (ink[at + columns]! & 1)
    return around > 0 ? 1 : 0
  })
}

interface Piece {
  readonly left: number
  readonly right: number
  readonly top: number
  /** Ink in each row. */
  readonly rows: Uint16Array
}

const piecesOf = ({ columns, rows, ink }: Print): Piece[] => {
  const pieces: Piece[] = []
  for (let strip = 0; strip < STRIPS; strip++) {
    const [left, right] = [0, 1].map((n) => Math.floor(((strip + n) * columns) / STRIPS)) as [number, number]
    const sums = new Uint16Array(rows)
    for (let y = 0; y < rows; y++) for (let x = left; x < right; x++) sums[y]! += ink[y * columns + x]!
    const least = Math.max(1, LEAST_SHARE * Uint16Array.from(sums).sort()[Math.floor(rows * 0.95)]!)
    for (let y = 0; y < rows; y++) {
      const top = y
      while (y < rows && sums[y]! >= least) y++
      if (y - top >= LINE.least && y - top <= LINE.most)
        pieces.push({ left, right, top, rows: sums.slice(top, y) })
    }
  }
  return pieces
}

/** Fewer pixels of ink in the fullest row are a speck, not a line. */
const LEAST_INK = 6

/** The rows in which most of the line stands: what lies above are ascenders, what lies below descenders. */
const coreOf = (rows: Uint16Array) => {
  const peak = Math.max(...rows)
  const first = rows.findIndex((count) => count >= 0.5 * peak)
  let last = rows.length - 1
  while (rows[last]! < 0.5 * peak) last--
  return { peak, first, last }
}

/** Marks that stand free in a line and fill little of its height: on the line they are points, above it quotes. */
const marksIn = ({ columns, ink }: Print, { left, right, top, rows }: Piece) => {
  const height = rows.length
  let [low, high] = [0, 0]
  let [start, first, last] = [-1, height, -1]
  for (let x = left; x <= right; x++) {
    let isInk = false
    for (let y = 0; x < right && y < height; y++) {
      if (!ink[(top + y) * columns + x]) continue
      if (start < 0) [start, first, last] = [x, height, -1]
      isInk = true
      first = Math.min(first, y)
      last = Math.max(last, y)
    }
    if (isInk || start < 0) continue
    if (x - start <= 0.4 * height && last - first + 1 <= 0.45 * height) {
      const middle = (first + last + 1) / 2 / height
      if (middle > 0.62) low++
      else if (middle < 0.38) high++
    }
    start = -1
  }
  return { low, high }
}

const FEWEST = 5
/** Capitals, digits and Chinese characters have next to none of either: less than this tells nothing. */
const NO_ASCENDERS = 0.1

/** Reads the print between these corners as lines across the page. */
export const printLines = (photo: Picture, corners: Quad): PrintLines => {
  const seen = printOf(photo, corners)
  const print = { ...seen, ink: cleaned(seen) }
  let [above, below, low, high] = [0, 0, 0, 0]
  const heights: number[] = []
  for (const piece of piecesOf(print)) {
    const { peak, first, last } = coreOf(piece.rows)
    if (peak < LEAST_INK) continue
    heights.push(last - first + 1)
    piece.rows.forEach((count, y) => {
      if (y < first) above += count
      if (y > last) below += count
    })
    const marks = marksIn(print, piece)
    low += marks.low
    high += marks.high
  }
  const lines = heights.length
  if (lines < FEWEST) return { lines, letterHeightPx: 0, upright: 0 }
  const ascenders = (above - below) / Math.max(1, above + below)
  const told = Math.sign(ascenders) * Math.max(0, Math.abs(ascenders) - NO_ASCENDERS)
  const letterHeightPx = heights.sort((a, b) => a - b)[lines >> 1]! * print.pxPerCell
  return { lines, letterHeightPx, upright: 3 * told + (low - high) / (low + high + 5) }
}
