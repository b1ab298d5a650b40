import { letterDirection } from './letter-direction'
import { letterPatches } from './letter-patches'
import { pageLuma } from './page-sampling'
import type { Picture, Quad } from '../picture'
import { printLines, type PrintLine } from './print-lines'

/** What the lines of print say about which way round the page lies; both near 0 when they do not tell. */
export interface TextDirection {
  /** Above 0: the lines run down the page instead of across. */
  readonly sideways: number
  /** Log-odds that, read along its lines, the page stands on its feet; below 0 on its head, 0 where no print tells. */
  readonly upright: number
  /** Typical height of a small letter or a Chinese character, in pixels of the picture; 0 where none is seen. */
  readonly letterHeightPx: number
}

/** A page in cells, its ink 1 where print is. */
interface Ink {
  readonly columns: number
  readonly rows: number
  readonly ink: Uint8Array
}

const CELLS = 320
const BLOCK = 16

/** 1 where print is: clearly darker than the paper of its neighbourhood. */
const printOn = (photo: Picture, corners: Quad): Ink => {
  const luma = pageLuma(photo, corners, CELLS, CELLS, 0.06)
  const across = CELLS / BLOCK
  const paper = new Uint8Array(across * across)
  const cells = new Uint8Array(BLOCK * BLOCK)
  for (let block = 0; block < paper.length; block++) {
    const [left, top] = [(block % across) * BLOCK, Math.floor(block / across) * BLOCK]
    for (let i = 0; i < cells.length; i++) cells[i] = luma[(top + (i >> 4)) * CELLS + left + (i & 15)]!
    paper[block] = cells.sort()[Math.floor(cells.length * 0.85)]!
  }
  const ink = luma.map((level, i) => {
    const block = Math.floor(i / CELLS / BLOCK) * across + Math.floor((i % CELLS) / BLOCK)
    return level < 0.78 * paper[block]! ? 1 : 0
  })
  return { columns: CELLS, rows: CELLS, ink }
}

const turnedPrint = ({ columns, rows, ink }: Ink): Ink => {
  const out = new Uint8Array(ink.length)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) out[x * rows + (rows - 1 - y)] = ink[y * columns + x]!
  return { columns: rows, rows: columns, ink: out }
}

const rowSums = ({ columns, rows, ink }: Ink): Float32Array => {
  const sums = new Float32Array(rows)
  for (let y = 0; y < rows; y++) {
    let sum = 0
    let run = 0
    for (let x = 0; x < columns; x++) {
      // A rule or the rim of a picture is one long run: it is no line of print.
      run = ink[y * columns + x] ? run + 1 : 0
      if (run > 0 && run < 24) sum++
      else if (run === 24) sum -= 23
    }
    sums[y] = Math.max(0, sum)
  }
  return sums
}

/** How much the sums swing from row to row, against a smooth rise and fall: lines with gaps between them. */
const rhythm = (sums: Float32Array): number => {
  let [swing, all] = [0, 0]
  for (let y = 6; y < sums.length - 6; y++) {
    let around = 0
    for (let k = -6; k <= 6; k++) around += sums[y + k]! / 13
    swing += (sums[y]! - around) ** 2
    all += around
  }
  return swing / Math.max(1, all)
}

/** Lines of print: rows of ink with gaps between them, as wide as some words. */
const countLines = (print: Ink): number => {
  const sums = rowSums(print)
  const peak = Float32Array.from(sums).sort()[Math.floor(sums.length * 0.9)]!
  let lines = 0
  for (let y = 0; y < print.rows; y++) {
    if (sums[y]! < 0.25 * peak || sums[y]! < 4) continue
    const top = y
    while (y < print.rows && sums[y]! >= 0.25 * peak) y++
    if (y - top < 2 || y - top > 24) continue
    const columns = new Uint8Array(print.columns)
    for (let row = top; row < y; row++)
      for (let x = 0; x < print.columns; x++) if (print.ink[row * print.columns + x]) columns[x] = 1
    if (columns.lastIndexOf(1) - columns.indexOf(1) > 12) lines++
  }
  return lines
}

const FEWEST_LINES = 5
/** Letters of lower lines than this many cells are blots. */
const LEAST_HEIGHT = 7
/** Print keeps to a size or two, handwriting and drawings do not: so many of the lines are within a quarter of the middle one. */
const SAME_HEIGHT = 0.48

const isPrint = (lines: readonly PrintLine[]): boolean => {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b)
  const middle = heights[heights.length >> 1] ?? 0
  const same = heights.filter((height) => Math.abs(height - middle) <= 0.25 * middle)
  return same.length >= SAME_HEIGHT * heights.length
}

/** More squares of print add little, and cost time on phones without JIT. */
const MOST_PATCHES = 160

/** Which way round the page lies between these corners, judged by its print alone. */
export const textDirection = (photo: Picture, corners: Quad): TextDirection => {
  const print = printOn(photo, corners)
  const other = turnedPrint(print)
  const [across, down] = [rhythm(rowSums(print)), rhythm(rowSums(other))]
  const sideways = Math.log((down + 0.05) / (across + 0.05))
  const [first, second, third, fourth] = corners
  // Read along its lines: a page whose lines run down is turned by the corner it begins with.
  const along: Quad = sideways > 0 ? [fourth, first, second, third] : corners
  const { print: letters, lines, letterHeightPx } = printLines(photo, along)
  const legible = lines.filter(({ height }) => height >= LEAST_HEIGHT)
  const upright = isPrint(legible) ? letterDirection(letterPatches(letters, legible, MOST_PATCHES)) : 0
  const isTold = countLines(sideways > 0 ? other : print) >= FEWEST_LINES
  return { sideways: isTold ? sideways : 0, upright, letterHeightPx }
}
