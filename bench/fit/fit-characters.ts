import { ALPHABET, CELL } from '../../miniprogram/workers/reader/mrz/read-character'
import { randomFrom } from '../capture/random'
import type { Cell } from './character-examples'

/** Weights of both layers and their biases, in the order of read-character.ts: input by input, output by output. */
export type CharacterParts = readonly [Float64Array, Float64Array, Float64Array, Float64Array]

const [INPUTS, HIDDEN, OUTPUTS] = [CELL.columns * CELL.rows, CELL.hidden, ALPHABET.length]
const EPOCHS = 16
const BATCH = 64
const RATE = 0.004
/** The first and second moments' decay of Adam (Kingma & Ba 2015). */
const [FIRST, SECOND] = [0.9, 0.999]
/** Against weights that only chance wants, taken off at every step (Loshchilov & Hutter 2019). */
const DECAY = 0.004
/** How much paler or darker than it was cut a cell may be read. */
const [PALEST, DARKEST] = [0.8, 1.15]

/** Log-odds of each letter for one cell, and the hidden layer that they are made of. */
const scoresOf = (
  [weights, bias, counts, offsets]: CharacterParts,
  ink: Float32Array,
  hidden: Float64Array,
  out: Float64Array,
): void => {
  hidden.set(bias)
  for (let i = 0, at = 0; i < INPUTS; i++, at += HIDDEN) {
    const value = ink[i]!
    if (value === 0) continue
    for (let j = 0; j < HIDDEN; j++) hidden[j]! += value * weights[at + j]!
  }
  out.set(offsets)
  for (let j = 0, at = 0; j < HIDDEN; j++, at += OUTPUTS) {
    const value = (hidden[j] = Math.max(0, hidden[j]!))
    if (value === 0) continue
    for (let k = 0; k < OUTPUTS; k++) out[k]! += value * counts[at + k]!
  }
}

/** Log-odds to chances; what the given letter loses, in nats. */
const lossIn = (scores: Float64Array, letter: number): number => {
  const top = scores.reduce((most, value) => Math.max(most, value))
  let sum = 0
  for (let k = 0; k < OUTPUTS; k++) sum += scores[k] = Math.exp(scores[k]! - top)
  for (let k = 0; k < OUTPUTS; k++) scores[k]! /= sum
  return -Math.log(Math.max(1e-12, scores[letter]!))
}

/** A network of one hidden layer from empty weights; the same bytes from the same cells and seed. */
export const fittedCharacters = (cells: readonly Cell[], seed: number): CharacterParts => {
  const random = randomFrom(seed)
  const empty = (count: number, spread: number) =>
    Float64Array.from({ length: count }, () => (spread > 0 ? random.gaussian() * spread : 0))
  const parts: CharacterParts = [
    empty(INPUTS * HIDDEN, Math.sqrt(6 / INPUTS)),
    empty(HIDDEN, 0),
    empty(HIDDEN * OUTPUTS, Math.sqrt(6 / HIDDEN)),
    empty(OUTPUTS, 0),
  ]
  const [slopes, moments, squares] = [0, 1, 2].map(() => parts.map(({ length }) => new Float64Array(length)))
  const [hidden, scores, back] = [
    new Float64Array(HIDDEN),
    new Float64Array(OUTPUTS),
    new Float64Array(HIDDEN),
  ]
  const ink = new Float32Array(INPUTS)
  const order = Uint32Array.from(cells, (_, i) => i)
  const steps = EPOCHS * Math.ceil(cells.length / BATCH)
  const learnt = ({ ink: own, letter }: Cell) => {
    const gain = random.between(PALEST, DARKEST)
    for (let i = 0; i < INPUTS; i++) ink[i] = Math.min(1, own[i]! * gain)
    scoresOf(parts, ink, hidden, scores)
    lossIn(scores, letter)
    scores[letter]! -= 1
    for (let j = 0, at = 0; j < HIDDEN; j++, at += OUTPUTS) {
      const value = hidden[j]!
      let sum = 0
      if (value > 0)
        for (let k = 0; k < OUTPUTS; k++) {
          sum += scores[k]! * parts[2][at + k]!
          slopes![2]![at + k]! += scores[k]! * value
        }
      back[j] = sum
      slopes![1]![j]! += sum
    }
    for (let k = 0; k < OUTPUTS; k++) slopes![3]![k]! += scores[k]!
    for (let i = 0, at = 0; i < INPUTS; i++, at += HIDDEN) {
      const value = ink[i]!
      if (value === 0) continue
      for (let j = 0; j < HIDDEN; j++) slopes![0]![at + j]! += value * back[j]!
    }
  }
  let step = 0
  const stepped = (count: number) => {
    step++
    const rate = (RATE * (1 + Math.cos((Math.PI * step) / steps))) / 2
    const [meanShare, spreadShare] = [1 - FIRST ** step, 1 - SECOND ** step]
    parts.forEach((weights, part) => {
      const [slope, moment, square] = [slopes![part]!, moments![part]!, squares![part]!]
      for (let i = 0; i < weights.length; i++) {
        const own = slope[i]! / count
        slope[i] = 0
        moment[i] = FIRST * moment[i]! + (1 - FIRST) * own
        square[i] = SECOND * square[i]! + (1 - SECOND) * own * own
        const change = moment[i]! / meanShare / (Math.sqrt(square[i]! / spreadShare) + 1e-8)
        weights[i]! -= rate * (change + DECAY * weights[i]!)
      }
    })
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.integer(0, i)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (let from = 0; from < order.length; from += BATCH) {
      const to = Math.min(order.length, from + BATCH)
      for (let i = from; i < to; i++) learnt(cells[order[i]!]!)
      stepped(to - from)
    }
  }
  return parts
}

/** Nats per cell, and the share that is read as another letter. */
export const characterLoss = (parts: CharacterParts, cells: readonly Cell[]) => {
  const [hidden, scores] = [new Float64Array(HIDDEN), new Float64Array(OUTPUTS)]
  let [sum, wrong] = [0, 0]
  for (const { ink, letter } of cells) {
    scoresOf(parts, ink, hidden, scores)
    if (scores.indexOf(Math.max(...scores)) !== letter) wrong++
    sum += lossIn(scores, letter)
  }
  return { nats: sum / cells.length, wrong: wrong / cells.length }
}

/** Temperatures tried. */
const TEMPERATURES = Array.from({ length: 81 }, (_, i) => 0.4 + i / 50)

/**
 * The same network, as sure of what it reads as it is right (Guo et al. 2017): of cells it has not learnt from, `views` of each
 * letter in a row, whose log-odds the reader averages.
 */
export const calibrated = (parts: CharacterParts, cells: readonly Cell[], views: number): CharacterParts => {
  const hidden = new Float64Array(HIDDEN)
  const seen = Array.from({ length: cells.length / views }, (_, n) => {
    const mean = new Float64Array(OUTPUTS)
    const scores = new Float64Array(OUTPUTS)
    for (const { ink } of cells.slice(n * views, (n + 1) * views)) {
      scoresOf(parts, ink, hidden, scores)
      for (let k = 0; k < OUTPUTS; k++) mean[k]! += scores[k]! / views
    }
    return { mean, letter: cells[n * views]!.letter }
  })
  const nats = TEMPERATURES.map((temperature) =>
    seen.reduce(
      (sum, { mean, letter }) =>
        sum +
        lossIn(
          mean.map((score) => score / temperature),
          letter,
        ),
      0,
    ),
  )
  const best = TEMPERATURES[nats.indexOf(Math.min(...nats))]!
  const [weights, bias, counts, offsets] = parts
  return [weights, bias, counts.map((value) => value / best), offsets.map((value) => value / best)]
}

/** Whole numbers of one byte, and what one step of each part is worth. */
export const packedCharacters = (parts: CharacterParts) => {
  const steps = parts.map((part) =>
    Number((part.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / 127).toPrecision(6)),
  )
  const numbers = parts.flatMap((part, i) => Array.from(part, (value) => Math.round(value / steps[i]!)))
  return { steps, bytes: Buffer.from(Int8Array.from(numbers).buffer).toString('base64') }
}
