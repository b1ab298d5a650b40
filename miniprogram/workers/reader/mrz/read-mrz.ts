import { isUsable, type Picture, type Quad } from '../../engine/picture'
import { quadArea } from '../../engine/quad-geometry'
import { rectangleAspect } from '../../engine/page-aspect'
import { straightenedPart } from '../../engine/straighten'
import { boundaryX, characterGrid, CHARACTERS, type CharacterGrid } from './character-grid'
import { inkAt, inkMap, type InkMap } from './ink-map'
import { ALPHABET, CELL, characterScores } from './read-character'
import { linePair, lineY, type TextLine } from './text-lines'

/** One line of the zone: 44 characters and, for each, the probability that it was read rightly. */
export interface MrzLine {
  readonly text: string
  readonly sureness: readonly number[]
}

export type MrzReading =
  { readonly kind: 'read'; readonly lines: readonly [MrzLine, MrzLine] } | { readonly kind: 'not-found' }

/** What may stand at a place of a TD3 zone (ICAO Doc 9303-4, 4.2.2): letters, digits, sex or anything. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ<'
const NUMBERS = '0123456789'
const allowedAt = (line: number, place: number): string => {
  if (line === 0) return place === 0 ? 'P' : LETTERS
  if (place === 9 || (place >= 13 && place <= 19) || (place >= 21 && place <= 27) || place === 43)
    return NUMBERS
  if (place === 42) return NUMBERS + '<'
  if (place >= 10 && place <= 12) return LETTERS
  return place === 20 ? 'MF<X' : ALPHABET
}

/** Chinese numbers are a letter, a letter or digit, seven digits; I and O are not used (出入境管理局). */
const allowedInChinese = (line: number, place: number): string => {
  if (line === 0 || place > 8) return allowedAt(line, place)
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
  return place === 0 ? letters : place === 1 ? letters + NUMBERS : NUMBERS
}

interface Cells {
  readonly map: InkMap
  readonly line: TextLine
  readonly grid: CharacterGrid
  /** Ink of a full stroke. */
  readonly black: number
}

const inked = ({ map, line, grid, black }: Cells, place: number, shift: number): Float32Array => {
  const cell = new Float32Array(CELL.columns * CELL.rows)
  const [left, right] = [boundaryX(grid, place), boundaryX(grid, place + 1)]
  const stepX = (right - left) / CELL.columns
  const stepY = grid.letterPx / 0.729 / CELL.rows
  const gain = 0.25 / black
  for (let row = 0, at = 0; row < CELL.rows; row++)
    for (let column = 0; column < CELL.columns; column++, at++) {
      const x = left + (column + 0.5 + shift) * stepX
      const middle = lineY(line, (x / map.width) * 2 - 1) + grid.middle
      const y = middle + (row + 0.5 - CELL.rows / 2) * stepY
      const [qx, qy] = [stepX / 4, stepY / 4]
      const sum =
        inkAt(map, x - qx, y - qy) +
        inkAt(map, x + qx, y - qy) +
        inkAt(map, x - qx, y + qy) +
        inkAt(map, x + qx, y + qy)
      const value = sum * gain
      cell[at] = value > 1 ? 1 : value
    }
  return cell
}

/** The darkest strokes of the line: what counts as fully black. */
const blackOf = (map: InkMap, line: TextLine, grid: CharacterGrid): number => {
  const seen: number[] = []
  for (let i = 0; i < CHARACTERS * 6; i++) {
    const x = grid.first + (grid.pitch * (i + 0.5)) / 6
    const y = lineY(line, (x / map.width) * 2 - 1) + grid.middle
    for (let k = -3; k <= 3; k++) seen.push(inkAt(map, x, y + (k * grid.letterPx) / 8))
  }
  seen.sort((a, b) => a - b)
  return Math.max(0.05, seen[Math.floor(seen.length * 0.93)]!)
}

/** The network is a little too sure of itself on photographs: measured on generated passports. */
const TEMPERATURE = 1.35
const SHIFTS = [-0.7, 0, 0.7]

const probabilities = (cells: Cells, place: number): Float64Array => {
  const sums = new Float64Array(ALPHABET.length)
  for (const shift of SHIFTS) {
    const scores = characterScores(inked(cells, place, shift))
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + scores[i]! / SHIFTS.length / TEMPERATURE
  }
  const top = Math.max(...sums)
  const powers = sums.map((s) => Math.exp(s - top))
  const total = powers.reduce((sum, p) => sum + p, 0)
  return powers.map((p) => p / total)
}

/** Below this share for everything allowed here, what was seen is something else: not sure, whatever wins. */
const STRANGE = 0.2

type Allowed = (line: number, place: number) => string

const readLine = (map: InkMap, line: TextLine, number: number, allowedIn: Allowed): MrzLine => {
  const grid = characterGrid(map, line)
  const cells: Cells = { map, line, grid, black: blackOf(map, line, grid) }
  let text = ''
  const sureness: number[] = []
  for (let place = 0; place < CHARACTERS; place++) {
    const all = probabilities(cells, place)
    const allowed = allowedIn(number, place)
    let [best, sum] = [0, 0]
    let letter = '<'
    for (const candidate of allowed) {
      const p = all[ALPHABET.indexOf(candidate)]!
      sum += p
      if (p > best) [best, letter] = [p, candidate]
    }
    text += letter
    const share = sum > 0 ? best / sum : 0
    sureness.push(sum < STRANGE ? Math.min(share, sum / STRANGE) * 0.9 : share)
  }
  return { text, sureness }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length

/** A reading whose characters are less sure than this on average is no zone but something like it. */
const LEAST_SURENESS = 0.72
/** A printed frame reads as one character over and over; no line of a zone has fewer different ones than this. */
const LEAST_VARIED = 5
/** A zone begins with P: what begins with something quite unlike it is none. */
const LEAST_LIKE_P = 0.02
/** How far up from the page's lower edge the zone may reach, as a share of the page's width. */
const ZONE = 0.25
const WIDTH_PX = { least: 640, most: 1400 }

const turnedQuad = (quad: Quad, turns: number): Quad =>
  [0, 1, 2, 3].map((i) => quad[(i + turns) % 4]!) as unknown as Quad

/** The bottom of the page with this side down, straightened. */
const bottomStrip = (photo: Picture, quad: Quad): Picture => {
  const side = Math.hypot(quad[2].x - quad[3].x, quad[2].y - quad[3].y)
  const width = Math.round(Math.min(WIDTH_PX.most, Math.max(WIDTH_PX.least, side)))
  const full = width / rectangleAspect(quad, photo.width, photo.height)
  const share = Math.min(1, (ZONE * width) / full)
  return straightenedPart(photo, quad, width, Math.max(24, Math.round(full * share)), 1 - share)
}

const readStrip = (strip: Picture): { reading: MrzReading; sureness: number } => {
  const map = inkMap(strip)
  const pair = linePair(map)
  if (!pair || pair.score < 0.03) return { reading: { kind: 'not-found' }, sureness: 0 }
  const upper = readLine(map, pair.upper, 0, allowedAt)
  const isChinese = upper.text.slice(2, 5) === 'CHN'
  const lines = [upper, readLine(map, pair.lower, 1, isChinese ? allowedInChinese : allowedAt)] as const
  const isVaried = lines.every(({ text }) => new Set(text).size >= LEAST_VARIED)
  const isZone = isVaried && upper.sureness[0]! >= LEAST_LIKE_P
  const sureness = isZone ? meanOf([...lines[0].sureness, ...lines[1].sureness]) : 0
  return {
    reading: sureness < LEAST_SURENESS ? { kind: 'not-found' } : { kind: 'read', lines },
    sureness,
  }
}

const wholeOf = ({ width, height }: Picture): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
]

/** Below this a reading of one side is not yet believed, and the other sides are looked at too. */
const ENOUGH = 0.93

/**
 * Reads the machine-readable zone (TD3, two lines of 44) of a passport's data page or of an open passport between
 * its corners, whichever side of it is down. Says how sure each character is; checks and comparisons come later.
 */
export const readMrz = (photo: Picture, corners?: Quad): MrzReading => {
  if (!isUsable(photo)) return { kind: 'not-found' }
  const quad = corners ?? wholeOf(photo)
  const isArea = quad.every((p) => Number.isFinite(p.x) && Number.isFinite(p.y)) && quadArea(quad) > 64
  if (!isArea) return { kind: 'not-found' }
  let best: ReturnType<typeof readStrip> = { reading: { kind: 'not-found' }, sureness: 0 }
  for (const turns of [0, 2, 1, 3]) {
    const one = readStrip(bottomStrip(photo, turnedQuad(quad, turns)))
    if (one.sureness > best.sureness) best = one
    if (best.sureness > ENOUGH) break
  }
  return best.reading
}
