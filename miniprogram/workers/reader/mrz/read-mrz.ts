import { isUsable, type Picture, type Quad } from '../../engine/picture'
import { quadArea } from '../../engine/quad-geometry'
import { cellsOn, inked, SHIFTS, type Cells } from './character-cells'
import { characterGrids, CHARACTERS, type CharacterGrid } from './character-grid'
import { inkMap, type InkMap } from './ink-map'
import { ALPHABET, characterScores } from './read-character'
import { bottomStrip, foundStrip } from './strips'
import { holdsTogether, settledNumber } from './settled-number'
import { linePair, slabSums, type LinePair, type TextLine } from './text-lines'
import { searchedStrips } from './zone-search'
import { votedReading, type MrzLine, type MrzReading, type Strip } from './voted-reading'

export type { MrzReading }

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

const CHINA = 'CHN'
/** Ordinary, diplomatic, service and public affairs passports; older ones leave it open. */
const KINDS_IN_CHINA = 'ODSE<'

/**
 * Chinese numbers are a letter, a letter or digit, seven digits; I and O are not used (出入境管理局). What China issues
 * names it twice, as the state and as the nationality.
 */
const allowedInChinese = (line: number, place: number): string => {
  const inName = place - (line === 0 ? 2 : 10)
  if (inName >= 0 && inName < CHINA.length) return CHINA[inName]!
  if (line === 0) return place === 1 ? KINDS_IN_CHINA : allowedAt(line, place)
  if (place > 8) return allowedAt(line, place)
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
  return place === 0 ? letters : place === 1 ? letters + NUMBERS : NUMBERS
}

const probabilities = (cells: Cells, place: number): Float64Array => {
  const sums = new Float64Array(ALPHABET.length)
  for (const shift of SHIFTS) {
    const scores = characterScores(inked(cells, place, shift))
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + scores[i]! / SHIFTS.length
  }
  const top = Math.max(...sums)
  const powers = sums.map((s) => Math.exp(s - top))
  const total = powers.reduce((sum, p) => sum + p, 0)
  return powers.map((p) => p / total)
}

/** Below this share for everything allowed here, what was seen is something else: not sure, whatever wins. */
const STRANGE = 0.2

type Allowed = (line: number, place: number) => string

const [ZERO, OH] = [ALPHABET.indexOf('0'), ALPHABET.indexOf('O')] as const

/** OCR-B draws 0 and O alike: where only one of them is allowed, what looks like the other is that one. */
const joinedOhs = (all: Float64Array, allowed: string): void => {
  const [isZero, isOh] = [allowed.includes('0'), allowed.includes('O')]
  if (isZero === isOh) return
  const [own, other] = isZero ? [ZERO, OH] : [OH, ZERO]
  all[own] = all[own]! + all[other]!
  all[other] = 0
}

const readOnGrid = (
  map: InkMap,
  line: TextLine,
  grid: CharacterGrid,
  number: number,
  allowedIn: Allowed,
): MrzLine => {
  const cells = cellsOn(map, line, grid)
  let text = ''
  const sureness: number[] = []
  for (let place = 0; place < CHARACTERS; place++) {
    const all = probabilities(cells, place)
    const allowed = allowedIn(number, place)
    joinedOhs(all, allowed)
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

/** With a character less sure than this another look at the same line may be better. */
const CLEAR = 0.9
const isClear = ({ sureness }: MrzLine) => sureness.every((p) => p >= CLEAR)

const readLine = (map: InkMap, line: TextLine, number: number, allowedIn: Allowed): MrzLine => {
  let best: MrzLine | undefined
  for (const grid of characterGrids(map, line)) {
    const one = readOnGrid(map, line, grid, number, allowedIn)
    if (!best || meanOf(one.sureness) > meanOf(best.sureness)) best = one
    if (isClear(best)) break
  }
  return best!
}

/** How sure a 0 or an O is that the check digit has chosen: at least as sure as that it is one of the two. */
const SETTLED = 0.99

const withSettledNumber = (line: MrzLine): MrzLine => {
  const { text, isSettled } = settledNumber(line.text)
  if (!isSettled || line.sureness[9]! < SETTLED) return line
  return { text, sureness: line.sureness.map((p, i) => (text[i] === line.text[i] ? p : Math.max(p, 1 - p))) }
}

/** A reading whose characters are less sure than this on average is no zone but something like it. */
const LEAST_SURENESS = 0.72
/** A printed frame reads as one character over and over; no line of a zone has fewer different ones than this. */
const LEAST_VARIED = 5
/** A zone begins with P: what begins with something quite unlike it is none. */
const LEAST_LIKE_P = 0.02
/** The state of issue with one letter misread, beside a nationality that says what it is. */
const isNearlyChinese = (upper: MrzLine, lower: MrzLine): boolean =>
  [...CHINA].filter((letter, i) => upper.text[2 + i] === letter).length === 2 &&
  lower.text.startsWith(CHINA, 10)

const readPair = (map: InkMap, { upper, lower }: LinePair): readonly [MrzLine, MrzLine] => {
  const first = readLine(map, upper, 0, allowedAt)
  const inChinese = () =>
    [readLine(map, upper, 0, allowedInChinese), readLine(map, lower, 1, allowedInChinese)] as const
  if (first.text.startsWith(CHINA, 2)) return inChinese()
  const second = readLine(map, lower, 1, allowedAt)
  return isNearlyChinese(first, second) ? inChinese() : [first, withSettledNumber(second)]
}

const readStrip = (strip: Picture): Strip => {
  const map = inkMap(strip)
  const pair = linePair(slabSums(map), map.width)
  if (!pair || pair.score < 0.03) return { reading: { kind: 'not-found' }, sureness: 0 }
  const lines = readPair(map, pair)
  const isVaried = lines.every(({ text }) => new Set(text).size >= LEAST_VARIED)
  const isZone = isVaried && lines[0].sureness[0]! >= LEAST_LIKE_P
  const sureness = isZone ? meanOf([...lines[0].sureness, ...lines[1].sureness]) : 0
  return {
    reading: sureness < LEAST_SURENESS ? { kind: 'not-found' } : { kind: 'read', lines },
    sureness,
  }
}

const turnedQuad = (quad: Quad, turns: number): Quad =>
  [0, 1, 2, 3].map((i) => quad[(i + turns) % 4]!) as unknown as Quad

const wholeOf = ({ width, height }: Picture): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
]

/** Below this a reading of one side is not yet believed, and the other sides are looked at too. */
const ENOUGH = 0.93
const NOTHING: Strip = { reading: { kind: 'not-found' }, sureness: 0 }
/** A strip drawn so much larger or smaller than usual. */
type Drawing = (zoom: number) => Picture
/** Where the usual size leaves doubt: its letters fall on other pixels. */
const OTHER_ZOOMS = [0.87, 1.15]

const isBeyondDoubt = ({ reading }: Strip) =>
  reading.kind === 'read' && reading.lines.every(isClear) && holdsTogether(reading.lines[1].text)

/**
 * Reads the machine-readable zone (TD3, two lines of 44) of a passport's data page or of an open passport between
 * its corners, whichever side of it is down, also where the picture shows more than the page. Says how sure each
 * character is; checks and comparisons come later.
 */
export const readMrz = (photo: Picture, corners?: Quad): MrzReading => {
  if (!isUsable(photo)) return { kind: 'not-found' }
  const quad = corners ?? wholeOf(photo)
  const isArea = quad.every((p) => Number.isFinite(p.x) && Number.isFinite(p.y)) && quadArea(quad) > 64
  if (!isArea) return { kind: 'not-found' }
  const strips: Strip[] = []
  let best = NOTHING
  let drawBest: Drawing | undefined
  const take = (draw: Drawing, zoom = 1): Strip => {
    const strip = readStrip(draw(zoom))
    strips.push(strip)
    if (strip.sureness > best.sureness) [best, drawBest] = [strip, draw]
    return strip
  }
  let sides = [0, 2, 1, 3]
  for (const turns of sides) {
    const strip = take((zoom) => bottomStrip(photo, turnedQuad(quad, turns), zoom))
    if (isBeyondDoubt(strip)) return strip.reading
    if (strip.sureness <= ENOUGH) continue
    sides = [turns]
    break
  }
  for (const turns of sides)
    for (const found of searchedStrips(photo, turnedQuad(quad, turns))) {
      const strip = take((zoom) => foundStrip(photo, found, zoom))
      if (strip.sureness > ENOUGH && isBeyondDoubt(strip)) return strip.reading
    }
  if (!drawBest) return best.reading
  for (const zoom of OTHER_ZOOMS) {
    const strip = take(drawBest, zoom)
    if (isBeyondDoubt(strip)) return strip.reading
  }
  return votedReading(strips)
}
