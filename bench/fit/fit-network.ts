import { BASE64_DIGITS } from '../../miniprogram/workers/base64'
import { answerOf, type Network } from '../../miniprogram/workers/engine/network'
import { randomFrom, type Random } from '../capture/random'

/** One question: inputs of each choice, and which of them are right; none of them may be. */
export interface Question {
  readonly choices: readonly (readonly number[])[]
  readonly isRight: readonly boolean[]
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number | undefined
}

export interface Recipe {
  /** In the hidden layer. */
  readonly units: number
  readonly seed: number
  /** Against weights that only chance wants, per squared weight. */
  readonly decay: number
  /** Whether the last input is always 1: what it counts then begins with «none of them». */
  readonly hasConstant: boolean
  /** Times that each question is asked. */
  readonly epochs: number
}

/** Weights as network.ts reads them. */
const packed = (weights: Float64Array, inputs: number, units: number): Network => {
  const most = weights.reduce((largest, w) => Math.max(largest, Math.abs(w)), 0)
  const letters = Array.from(weights, (w) => {
    const share = Math.sign(w) * Math.sqrt(Math.abs(w) / most)
    return BASE64_DIGITS[32 + Math.round(share * 31)]!
  })
  return { inputs, units, most: Number(most.toPrecision(6)), packed: letters.join('') }
}

/** No utility counts for more: e to the power of it is still a number. */
const MOST = 30

/** Mean of −ln of the chance that is given to what is right. */
export const lossOf = (network: Network, questions: readonly Question[]): number =>
  questions.reduce((sum, { choices, isRight }) => {
    const shares = choices.map((choice) => Math.exp(Math.min(MOST, answerOf(network, choice))))
    const all = shares.reduce((total, share) => total + share, 1)
    const right = shares.reduce((total, share, i) => total + (isRight[i] ? share : 0), 0)
    return sum - Math.log((isRight.includes(true) ? right : 1) / all)
  }, 0) / questions.length

/** Fisher and Yates's, in place. */
const shuffle = (list: number[], random: Random): void => {
  for (let i = list.length - 1; i > 0; i--) {
    const other = random.integer(0, i)
    ;[list[i], list[other]] = [list[other]!, list[i]!]
  }
}

/** Questions whose slopes are added before a step. */
const BATCH = 128
const RATE = 0.01
/** The first and second moments' decay of Adam (Kingma & Ba 2015). */
const [FIRST, SECOND] = [0.9, 0.999]

/** The rate falls along half a wave: the last steps only settle. `at`: share of the steps that are done. */
const rateAt = (at: number): number => (RATE * (1 + Math.cos(Math.PI * at))) / 2

/**
 * A conditional logit with «none of them» as one choice more (McFadden 1974), its utility one hidden layer beside a
 * weighted sum; from empty weights, the same bytes from the same seed. With one choice a question it says how
 * likely that one is right.
 */
export const fittedNetwork = (
  questions: readonly Question[],
  { units, seed, decay, hasConstant, epochs }: Recipe,
): Network => {
  const inputs = questions[0]!.choices[0]!.length
  const [biases, counts, straight] = [inputs * units, inputs * units + units, inputs * units + 2 * units]
  const random = randomFrom(seed)
  const weights = new Float64Array(straight + inputs)
  for (let i = 0; i < straight; i++) weights[i] = random.gaussian() * 0.25
  if (hasConstant) weights[straight + inputs - 1] = -3
  const all = Float32Array.from(questions.flatMap(({ choices }) => choices.flat()))
  const most = questions.reduce((largest, { choices }) => Math.max(largest, choices.length), 0)
  const [excited, shares] = [new Float64Array(most * units), new Float64Array(most)]
  const [moments, squares] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  const slope = new Float64Array(weights.length)

  /** Fills in what each choice is worth; what they are worth together, and what the right ones are. */
  const weighed = (from: number, isRight: readonly boolean[]) => {
    let [sum, right] = [1, 0]
    for (let n = 0; n < isRight.length; n++) {
      const first = from + n * inputs
      let utility = 0
      for (let unit = 0; unit < units; unit++) excited[n * units + unit] = weights[biases + unit]!
      for (let i = 0; i < inputs; i++) {
        const value = all[first + i]!
        utility += value * weights[straight + i]!
        for (let unit = 0; unit < units; unit++)
          excited[n * units + unit]! += value * weights[i * units + unit]!
      }
      for (let unit = 0; unit < units; unit++) {
        const value = Math.tanh(excited[n * units + unit]!)
        excited[n * units + unit] = value
        utility += value * weights[counts + unit]!
      }
      const share = Math.exp(Math.min(MOST, utility))
      shares[n] = share
      sum += share
      if (isRight[n]) right += share
    }
    return { sum, right }
  }

  const back = new Float64Array(units)
  /** Where each question's choices begin. */
  const begins: number[] = []
  let inputsBefore = 0
  for (const { isRight } of questions) {
    begins.push(inputsBefore)
    inputsBefore += isRight.length * inputs
  }
  /** Adds what one question says, so many times. */
  const learnt = (which: number, times: number) => {
    const { isRight } = questions[which]!
    let from = begins[which]!
    const { sum, right } = weighed(from, isRight)
    for (let n = 0; n < isRight.length; n++, from += inputs) {
      const meant = isRight[n] ? shares[n]! / right : 0
      const error = (shares[n]! / sum - meant) * times
      if (error === 0) continue
      for (let unit = 0; unit < units; unit++) {
        const value = excited[n * units + unit]!
        back[unit] = error * weights[counts + unit]! * (1 - value * value)
        slope[counts + unit]! += error * value
        slope[biases + unit]! += back[unit]!
      }
      for (let i = 0; i < inputs; i++) {
        const value = all[from + i]!
        slope[straight + i]! += error * value
        for (let unit = 0; unit < units; unit++) slope[i * units + unit]! += back[unit]! * value
      }
    }
  }

  const batch = Math.min(BATCH, questions.length)
  const perEpoch = Math.floor(questions.length / batch)
  const steps = epochs * perEpoch
  const order = questions.map((_, i) => i)
  for (let step = 1; step <= steps; step++) {
    const at = ((step - 1) % perEpoch) * batch
    if (at === 0) shuffle(order, random)
    for (let i = 0; i < weights.length; i++) slope[i] = 2 * decay * weights[i]!
    for (const which of order.slice(at, at + batch)) learnt(which, (questions[which]!.weight ?? 1) / batch)
    for (let i = 0; i < weights.length; i++) {
      moments[i] = FIRST * moments[i]! + (1 - FIRST) * slope[i]!
      squares[i] = SECOND * squares[i]! + (1 - SECOND) * slope[i]! ** 2
      const [mean, spread] = [moments[i]! / (1 - FIRST ** step), squares[i]! / (1 - SECOND ** step)]
      weights[i]! -= (rateAt((step - 1) / steps) * mean) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return packed(weights, inputs, units)
}
