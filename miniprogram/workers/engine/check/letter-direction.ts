import { bytesOfBase64 } from '../../base64'
import { DIRECTION_WEIGHTS } from './direction-weights'
import { PATCH, type LetterPatches } from './letter-patches'

const INPUTS = PATCH.columns * PATCH.rows

interface DirectionNetwork {
  readonly units: number
  /** Of each cell to every unit, per 255 of ink; then the units' biases, then what each counts. */
  readonly cells: Float32Array
  readonly biases: Float32Array
  readonly counts: Float32Array
}

let network: DirectionNetwork | undefined

const unpacked = (): DirectionNetwork => {
  const { units, steps, bytes } = DIRECTION_WEIGHTS
  const numbers = new Int8Array(bytesOfBase64(bytes).buffer)
  const [cell, bias, count] = steps
  const biases = INPUTS * units
  const counts = biases + units
  return {
    units,
    cells: Float32Array.from(numbers.subarray(0, biases), (number) => (number * cell) / 255),
    biases: Float32Array.from(numbers.subarray(biases, counts), (number) => number * bias),
    counts: Float32Array.from(numbers.subarray(counts, counts + units), (number) => number * count),
  }
}

/** No line says more than this, be its letters ever so clear: what is wrong with one square is wrong with its neighbours. */
const MOST_OF_A_LINE = 3

const limited = (sum: number) => Math.max(-MOST_OF_A_LINE, Math.min(MOST_OF_A_LINE, sum))

/** A quarter of the lines at a time, from all over the page; when they have said this much, the others are not asked. */
const [PARTS, ENOUGH] = [4, 16]

/**
 * Log-odds that the letters in these squares stand on their feet, added over the lines: a network of one hidden layer
 * looks at each square as it is and turned by half, so that the same page on its head says the opposite.
 */
export const letterDirection = ({ count, ink, lines }: LetterPatches): number => {
  const { units, cells, biases, counts } = (network ??= unpacked())
  const [there, turned] = [new Float32Array(units), new Float32Array(units)]
  let all = 0
  for (let part = 0; part < PARTS && Math.abs(all) < ENOUGH; part++) {
    let ofLine = 0
    for (let n = 0; n < count; n++) {
      if (lines[n]! % PARTS !== part) continue
      there.set(biases)
      turned.set(biases)
      for (let i = 0, at = n * INPUTS, back = (INPUTS - 1) * units; i < INPUTS; i++, at++, back -= units) {
        const value = ink[at]!
        if (value === 0) continue
        const from = i * units
        for (let unit = 0; unit < units; unit++) {
          there[unit]! += value * cells[from + unit]!
          turned[unit]! += value * cells[back + unit]!
        }
      }
      for (let unit = 0; unit < units; unit++)
        ofLine += (Math.max(0, there[unit]!) - Math.max(0, turned[unit]!)) * counts[unit]!
      if (n + 1 < count && lines[n + 1] === lines[n]) continue
      all += limited(ofLine)
      ofLine = 0
    }
  }
  return all
}
