import { boundaryX, CHARACTERS, type CharacterGrid } from './character-grid'
import { inkAt, type InkMap } from './ink-map'
import { CELL } from './read-character'
import { lineY, type TextLine } from './text-lines'

/** Every character is read so many columns of its cell aside, and what is seen is averaged. */
export const SHIFTS: readonly number[] = [-0.7, 0, 0.7]

/** One printed line, cut into its characters. */
export interface Cells {
  readonly map: InkMap
  readonly line: TextLine
  readonly grid: CharacterGrid
  /** Ink of a full stroke. */
  readonly black: number
}

/** A character as its reader wants it: ink, 0 to 1. `shift`: so many columns of a cell aside. */
export const inked = ({ map, line, grid, black }: Cells, place: number, shift: number): Float32Array => {
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

export const cellsOn = (map: InkMap, line: TextLine, grid: CharacterGrid): Cells => ({
  map,
  line,
  grid,
  black: blackOf(map, line, grid),
})
