import { randomFrom } from '../capture/random'
import { PATCH } from '../../miniprogram/workers/engine/check/letter-patches'

const INPUTS = PATCH.columns * PATCH.rows

/** Squares of print standing on their feet, and such as have no direction. */
export interface DirectionExamples {
  readonly upright: Uint8Array
  readonly neither: Uint8Array
}

/** Whole numbers of one byte and what one of them stands for, in the order of letter-direction.ts. */
export interface FittedDirection {
  readonly units: number
  readonly bytes: Int8Array
  readonly steps: readonly [number, number, number]
}

const [UNITS, STEPS, BATCH] = [32, 12_000, 128]
const RATE = 0.002
/** Of a batch, those without a direction. */
const NEITHER = 32
/** The first and second moments' decay of Adam (Kingma & Ba 2015). */
const [FIRST, SECOND] = [0.9, 0.999]
const DECAY = 1e-5

/** Places (in cells) and amounts of ink of one square. */
interface Inked {
  count: number
  readonly places: Int16Array
  readonly ink: Float32Array
}

/** A square moved by some cells, as a line is never met exactly. */
const readInto = (out: Inked, squares: Uint8Array, index: number, dx: number, dy: number): void => {
  out.count = 0
  for (let y = 0; y < PATCH.rows; y++)
    for (let x = 0; x < PATCH.columns; x++) {
      const [fromX, fromY] = [x - dx, y - dy]
      if (fromX < 0 || fromY < 0 || fromX >= PATCH.columns || fromY >= PATCH.rows) continue
      const value = squares[index * INPUTS + fromY * PATCH.columns + fromX]!
      if (value === 0) continue
      out.places[out.count] = y * PATCH.columns + x
      out.ink[out.count++] = value / 255
    }
}

const bytesOf = (weights: Float32Array): readonly [Int8Array, number] => {
  const step = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / 127
  return [Int8Array.from(weights, (w) => Math.round(w / step)), step]
}

const packed = (weights: Float32Array, units: number): FittedDirection => {
  const biases = INPUTS * units
  const counts = biases + units
  // What a unit counts takes up how large its weights are, so that all of them share one step.
  for (let unit = 0; unit < units; unit++) {
    let most = 1e-9
    for (let i = 0; i < INPUTS; i++) most = Math.max(most, Math.abs(weights[i * units + unit]!))
    for (let i = 0; i < INPUTS; i++) weights[i * units + unit]! /= most
    weights[biases + unit]! /= most
    weights[counts + unit]! *= most
  }
  const parts = [weights.subarray(0, biases), weights.subarray(biases, counts), weights.subarray(counts)]
  const [first, bias, count] = parts.map(bytesOf) as [
    ReturnType<typeof bytesOf>,
    ReturnType<typeof bytesOf>,
    ReturnType<typeof bytesOf>,
  ]
  const bytes = Int8Array.from([...first[0], ...bias[0], ...count[0]])
  return { units, bytes, steps: [first[1], bias[1], count[1]] }
}

/**
 * One hidden layer that says of a square less of the same square turned by half: what it says is opposite for a page on its
 * head. Adam from empty weights; the same weights from the same seed.
 */
export const fittedDirection = (
  { upright, neither }: DirectionExamples,
  steps = STEPS,
  units = UNITS,
): FittedDirection => {
  const random = randomFrom(17)
  const biases = INPUTS * units
  const counts = biases + units
  const weights = Float32Array.from({ length: counts + units }, (_, i) =>
    i < biases ? random.gaussian() * 0.12 : i < counts ? 0.02 : random.gaussian() * 0.35,
  )
  const slope = new Float32Array(weights.length)
  const [moments, squares] = [new Float32Array(weights.length), new Float32Array(weights.length)]
  const inked: Inked = { count: 0, places: new Int16Array(INPUTS), ink: new Float32Array(INPUTS) }
  const [there, turned] = [new Float32Array(units), new Float32Array(units)]
  const [backThere, backTurned] = [new Float32Array(units), new Float32Array(units)]
  const learn = (isUpright: boolean): number => {
    const { count, places, ink } = inked
    for (let u = 0; u < units; u++) there[u] = turned[u] = weights[biases + u]!
    for (let k = 0; k < count; k++) {
      const value = ink[k]!
      const [a, b] = [places[k]! * units, (INPUTS - 1 - places[k]!) * units]
      for (let u = 0; u < units; u++) {
        there[u]! += value * weights[a + u]!
        turned[u]! += value * weights[b + u]!
      }
    }
    let said = 0
    for (let u = 0; u < units; u++)
      said += weights[counts + u]! * (Math.max(0, there[u]!) - Math.max(0, turned[u]!))
    const wrong = 1 / (1 + Math.exp(Math.max(-30, Math.min(30, said))))
    const error = (isUpright ? -wrong : 0.5 - wrong) / BATCH
    for (let u = 0; u < units; u++) {
      const back = error * weights[counts + u]!
      backThere[u] = there[u]! > 0 ? back : 0
      backTurned[u] = turned[u]! > 0 ? -back : 0
      slope[counts + u]! += error * (Math.max(0, there[u]!) - Math.max(0, turned[u]!))
      slope[biases + u]! += backThere[u]! + backTurned[u]!
    }
    for (let k = 0; k < count; k++) {
      const value = ink[k]!
      const [a, b] = [places[k]! * units, (INPUTS - 1 - places[k]!) * units]
      for (let u = 0; u < units; u++) {
        slope[a + u]! += value * backThere[u]!
        slope[b + u]! += value * backTurned[u]!
      }
    }
    return -Math.log(Math.max(1e-9, 1 - wrong))
  }
  let loss = 0
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < weights.length; i++) slope[i] = DECAY * weights[i]!
    for (let n = 0; n < BATCH; n++) {
      const isUpright = n >= NEITHER || neither.length === 0
      const from = isUpright ? upright : neither
      const index = Math.floor(random.next() * (from.length / INPUTS))
      readInto(inked, from, index, random.integer(-2, 2), random.integer(-1, 1))
      const lost = learn(isUpright)
      if (isUpright) loss += lost / BATCH
    }
    const rate = RATE * Math.min(1, 2 * (1 - step / steps) + 0.02)
    const [first, second] = [1 - FIRST ** step, 1 - SECOND ** step]
    for (let i = 0; i < weights.length; i++) {
      moments[i] = FIRST * moments[i]! + (1 - FIRST) * slope[i]!
      squares[i] = SECOND * squares[i]! + (1 - SECOND) * slope[i]! ** 2
      weights[i]! -= (rate * (moments[i]! / first)) / (Math.sqrt(squares[i]! / second) + 1e-8)
    }
    if (step % 1000 === 0) {
      console.error(`${step}: ${(loss / 1000).toFixed(3)} nats a square`)
      loss = 0
    }
  }
  return packed(weights, units)
}
