import { cellsOn, inked, SHIFTS } from '../../miniprogram/workers/reader/mrz/character-cells'
import { boundaryX, characterGrids, CHARACTERS } from '../../miniprogram/workers/reader/mrz/character-grid'
import { inkMap, type InkMap } from '../../miniprogram/workers/reader/mrz/ink-map'
import { ALPHABET } from '../../miniprogram/workers/reader/mrz/read-character'
import { bottomStrip } from '../../miniprogram/workers/reader/mrz/strips'
import { linePair, lineY, slabSums } from '../../miniprogram/workers/reader/mrz/text-lines'
import { DATA_PAGE, inventedMrz, passportScene, ZONE_CELL, type PassportScene } from '../capture/passports'
import { widened } from '../capture/plane'
import { randomFrom, type Random } from '../capture/random'
import { faces } from './faces/faces'

/** A cell of ink as read-character.ts reads it, and which letter of ALPHABET it shows. */
export interface Cell {
  readonly ink: Float32Array
  readonly letter: number
}

/** Seed of the first passport the reader learns from, how many follow, and how many more say how sure it may be. */
export const PASSPORTS = { first: 80_001, learnt: 200, more: 32 } as const

/** From sizes at which a letter has 9 px to those that phones take. */
const WIDTHS = [600, 600, 640, 640, 700, 760, 840, 960, 1120, 1120, 1360, 1600]
const ZOOMS = [0.87, 1, 1.15]

/** Any letters, not only those that names begin with: every one is as likely, but the filler. */
const anyLine = (random: Random): string =>
  Array.from({ length: CHARACTERS }, () => random.pick([...ALPHABET])).join('')

const passportOf = (seed: number, random: Random, isTall: boolean): PassportScene => {
  const { ocrB, liberation, noto } = faces()
  const roll = random.next()
  const lines = random.chance(0.6) ? ([anyLine(random), anyLine(random)] as const) : inventedMrz(random)
  return passportScene(seed, random.chance(0.88), true, {
    lines,
    face: roll < 0.92 ? ocrB : roll < 0.96 ? liberation : noto,
    widthPx: random.pick(WIDTHS),
    stretch: isTall ? random.between(1.1, 1.28) : random.between(0.97, 1.03),
    ...(random.chance(0.15) ? { bowMm: random.between(1.6, 4.5) } : {}),
  })
}

/** Where something on the page lies in a strip of it (strips.ts), px. */
const inStrip = (map: InkMap, factor: number, xMm: number, yMm: number) => ({
  x: map.width * (0.5 + (xMm / DATA_PAGE.width - 0.5) / factor),
  y:
    map.height -
    ((map.width * DATA_PAGE.height) / DATA_PAGE.width) * (0.5 - (yMm / DATA_PAGE.height - 0.5) / factor),
})

/** Cut so far (of a cell) beside where it is printed, a cell would show another letter, or none. */
const BESIDE = 0.3
/** How far aside a cell is read, in columns: hardly more than the reader does. */
const SHIFT = 0.85
/** Fillers are a third of a real zone, and easily learnt. */
const FILLERS = 0.5

/** The cells of one strip as the reader cuts them, where its grid lies on what is printed. */
const cellsOf = (
  { picture, corners, lines, zone }: PassportScene,
  random: Random,
  zoom: number,
  isTall: boolean,
  shiftsOf: Shifts,
): Cell[] => {
  const factor = random.chance(0.5) ? 1 : random.between(0.99, 1.24)
  const map = inkMap(bottomStrip(picture, widened(corners, factor), zoom))
  const pair = linePair(slabSums(map), map.width)
  if (!pair) return []
  return [pair.upper, pair.lower].flatMap((line, n) =>
    // The grid of taller letters is read only where letters are taller.
    characterGrids(map, line)
      .slice(0, isTall ? 2 : 1)
      .flatMap((grid) => {
        const cells = cellsOn(map, line, grid)
        const yMm = zone.topMm + n * zone.pitchMm + ZONE_CELL.height / 2
        const isOn = [0, CHARACTERS >> 1, CHARACTERS - 1].every((place) => {
          const meant = inStrip(map, factor, zone.leftMm + (place + 0.5) * ZONE_CELL.width, yMm)
          const x = (boundaryX(grid, place) + boundaryX(grid, place + 1)) / 2
          const y = lineY(line, (x / map.width) * 2 - 1) + grid.middle
          return Math.abs(x - meant.x) < BESIDE * grid.pitch && Math.abs(y - meant.y) < grid.letterPx / 2
        })
        if (!isOn) return []
        return Array.from({ length: CHARACTERS }, (_, place): Cell[] => {
          const letter = lines[n]![place]!
          if (letter === '<' && !random.chance(FILLERS)) return []
          return shiftsOf(random).map((shift) => ({
            ink: inked(cells, place, shift),
            letter: ALPHABET.indexOf(letter),
          }))
        }).flat()
      }),
  )
}

/** How far aside a letter is read, once for each cell that shows it. */
type Shifts = (random: Random) => readonly number[]

const twoShifts: Shifts = (random) => [random.between(-SHIFT, 0), random.between(0, SHIFT)]

/** Passports of seeds that no bench and no other fit uses, read at two sizes each; a letter's cells follow each other. */
export function* characterCells(first: number, count: number): Generator<Cell> {
  for (let seed = first; seed < first + count; seed++) {
    const random = randomFrom(seed * 3571 + 5)
    const isTall = random.chance(0.12)
    const scene = passportOf(seed, random, isTall)
    const usual = random.integer(0, ZOOMS.length - 1)
    for (const zoom of [ZOOMS[usual]!, ZOOMS[(usual + 1) % ZOOMS.length]!])
      yield* cellsOf(scene, random, zoom, isTall, twoShifts)
  }
}

/** Passports as students photograph them, one in four blurred, in the face the reader knows; as it reads them. */
export function* usualCells(first: number, count: number): Generator<Cell> {
  const { ocrB: face } = faces()
  for (let seed = first; seed < first + count; seed++)
    yield* cellsOf(
      passportScene(seed, seed % 4 > 0, true, { face }),
      randomFrom(seed),
      1,
      false,
      () => SHIFTS,
    )
}
