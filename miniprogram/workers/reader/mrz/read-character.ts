import { bytesOfBase64 } from '../../base64'
import { CHARACTER_WEIGHTS } from './character-weights'

/** What the machine-readable zone is printed with. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'

/** A character's cell as the reader wants it: 2.54 × 3.39 mm in this many pixels of ink, row by row. */
export const CELL = { columns: 12, rows: 16, hidden: 32 }

interface CharacterLayer {
  readonly weights: Int8Array
  readonly bias: Int8Array
  readonly weightStep: number
  readonly biasStep: number
}

let layers: readonly [CharacterLayer, CharacterLayer] | undefined

const loadedLayers = (): readonly [CharacterLayer, CharacterLayer] => {
  if (layers) return layers
  const all = new Int8Array(bytesOfBase64(CHARACTER_WEIGHTS.bytes).buffer)
  let at = 0
  const take = (count: number) => all.subarray(at, (at += count))
  const [first, firstBias, second, secondBias] = CHARACTER_WEIGHTS.steps
  layers = [
    {
      weights: take(CELL.columns * CELL.rows * CELL.hidden),
      bias: take(CELL.hidden),
      weightStep: first,
      biasStep: firstBias,
    },
    {
      weights: take(CELL.hidden * ALPHABET.length),
      bias: take(ALPHABET.length),
      weightStep: second,
      biasStep: secondBias,
    },
  ]
  return layers
}

const through = (layer: CharacterLayer, input: Float32Array, outputs: number): Float32Array => {
  const { weights, bias, weightStep, biasStep } = layer
  const sums = new Float32Array(outputs)
  for (let i = 0, at = 0; i < input.length; i++, at += outputs) {
    const value = input[i]!
    if (value === 0) continue
    for (let j = 0; j < outputs; j++) sums[j] = sums[j]! + value * weights[at + j]!
  }
  for (let j = 0; j < outputs; j++) sums[j] = sums[j]! * weightStep + bias[j]! * biasStep
  return sums
}

/**
 * Log-odds of every character of ALPHABET for one cell: a network of one hidden layer. bench/fit fits it from empty weights to
 * cells that character-cells.ts cuts from generated passports, most of them printed in OCR-B (Norbert Schwarz's design).
 */
export const characterScores = (cell: Float32Array): Float32Array => {
  const [first, second] = loadedLayers()
  const hidden = through(first, cell, CELL.hidden)
  for (let j = 0; j < hidden.length; j++) if (hidden[j]! < 0) hidden[j] = 0
  return through(second, hidden, ALPHABET.length)
}
