import { randomFrom } from '../capture/random'
import { answerOf, type Network } from '../../miniprogram/workers/engine/network'

/** One question: inputs of each choice, and which of them are right; none of them may be. */
export interface Question {
  readonly choices: readonly (readonly number[])[]
  readonly isRight: readonly boolean[]
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Weights as network.ts reads them. */
const packed = (weights: Float64Array, inputs: number, units: number): Network => {
  const most = Math.max(...weights.map(Math.abs))
  const letters = Array.from(weights, (w) => {
    const share = Math.sign(w) * Math.sqrt(Math.abs(w) / most)
    return LETTERS[32 + Math.round(share * 31)]!
  })
  return { inputs, units, most: Number(most.toPrecision(6)), packed: letters.join('') }
}

const shareOf = (question: Question, utilities: readonly number[]) => {
  const weights = utilities.map((u) => Math.exp(Math.min(30, u)))
  const all = 1 + weights.reduce((sum, w) => sum + w, 0)
  const right = weights.reduce((sum, w, i) => sum + (question.isRight[i] ? w : 0), 0)
  return { weights, all, right }
}

/** Mean of −ln of the chance that is given to what is right. */
export const lossOf = (network: Network, questions: readonly Question[]): number =>
  questions.reduce((sum, question) => {
    const { all, right } = shareOf(
      question,
      question.choices.map((choice) => answerOf(network, choice)),
    )
    return sum - Math.log((question.isRight.includes(true) ? right : 1) / all)
  }, 0) / questions.length

const ROUNDS = 500
const RATE = 0.02
/** The first and second moments' decay of Adam (Kingma & Ba 2015). */
const [FIRST, SECOND] = [0.9, 0.999]
/** Against weights that only chance wants, per squared weight. */
const DECAY = 0.003

/**
 * A conditional logit with «none of them» as one choice more (McFadden 1974), its utility one hidden layer beside a
 * weighted sum; full batches from empty weights, the same bytes from the same seed.
 */
export const fittedNetwork = (questions: readonly Question[], units: number, seed: number): Network => {
  const inputs = questions[0]!.choices[0]!.length
  const [biases, counts, straight] = [inputs * units, inputs * units + units, inputs * units + 2 * units]
  const random = randomFrom(seed)
  const weights = new Float64Array(straight + inputs)
  for (let i = 0; i < straight; i++) weights[i] = random.gaussian() * 0.25
  weights[straight + inputs - 1] = -3
  const [moments, squares] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((w) => 2 * DECAY * w)
    for (const question of questions) {
      const excited = question.choices.map((x) =>
        Array.from({ length: units }, (_, unit) => {
          let sum = weights[biases + unit]!
          for (let i = 0; i < inputs; i++) sum += x[i]! * weights[i * units + unit]!
          return Math.tanh(sum)
        }),
      )
      const utilities = question.choices.map((x, n) => {
        let sum = 0
        for (let i = 0; i < inputs; i++) sum += x[i]! * weights[straight + i]!
        excited[n]!.forEach((value, unit) => (sum += value * weights[counts + unit]!))
        return sum
      })
      const { weights: shares, all, right } = shareOf(question, utilities)
      question.choices.forEach((x, n) => {
        const meant = question.isRight[n] ? shares[n]! / right : 0
        const error = (shares[n]! / all - meant) / questions.length
        for (let i = 0; i < inputs; i++) slope[straight + i]! += error * x[i]!
        for (let unit = 0; unit < units; unit++) {
          const value = excited[n]![unit]!
          const back = error * weights[counts + unit]! * (1 - value * value)
          slope[counts + unit]! += error * value
          slope[biases + unit]! += back
          for (let i = 0; i < inputs; i++) slope[i * units + unit]! += back * x[i]!
        }
      })
    }
    for (let i = 0; i < weights.length; i++) {
      moments[i] = FIRST * moments[i]! + (1 - FIRST) * slope[i]!
      squares[i] = SECOND * squares[i]! + (1 - SECOND) * slope[i]! ** 2
      const [mean, spread] = [moments[i]! / (1 - FIRST ** round), squares[i]! / (1 - SECOND ** round)]
      weights[i]! -= (RATE * mean) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return packed(weights, inputs, units)
}
