import { NAMES } from '../../../bench/fit/fit-opinions'
import { fitHash, opinionHash, proposerHash } from '../../../bench/fit/fit-hash'
import { fittedNetwork, lossOf, type Question } from '../../../bench/fit/fit-network'
import { answerOf } from '../../../miniprogram/workers/engine/network'
import { OPINION_FIT, OPINION_NETWORK } from '../../../miniprogram/workers/engine/opinion-weights'
import { PROPOSER_WEIGHTS } from '../../../miniprogram/workers/engine/proposer-weights'

describe('the engine’s weights', () => {
  // Whoever changes a script, the photographs or what is read has to run `npm run engine:fit` again.
  test('the proposer’s were made by this script, of these photographs', () => {
    expect(PROPOSER_WEIGHTS.fit).toBe(proposerHash())
  })

  test('those of the choice were made by this script, of these photographs and numbers', () => {
    expect(OPINION_FIT).toBe(opinionHash(NAMES))
    expect(OPINION_NETWORK.inputs).toBe(NAMES.length + 1)
  })

  test('a number that is read in another order asks for other weights', () => {
    expect(opinionHash([...NAMES].reverse())).not.toBe(opinionHash(NAMES))
    expect(fitHash([], ['a'])).not.toBe(fitHash([], ['b']))
  })
})

describe('fitting a choice', () => {
  // The right one is the larger of two numbers; where both are small it is neither.
  const question = (a: number, b: number): Question => ({
    choices: [
      [a, 1],
      [b, 1],
    ],
    isRight: [a > b && a > 0, b > a && b > 0],
  })
  const questions = [-2, -1, -0.5, 0.5, 1, 2].flatMap((a) =>
    [-1.8, -1.2, 1.2, 1.8].map((b) => question(a, b)),
  )

  test('learns which choice is right, and when none is', () => {
    const network = fittedNetwork(questions, 2, 1)
    const guess = Math.log(3)
    expect(lossOf(network, questions)).toBeLessThan(guess / 2)
    expect(answerOf(network, [1.5, 1])).toBeGreaterThan(answerOf(network, [0.2, 1]))
    expect(answerOf(network, [-1.5, 1])).toBeLessThan(0)
  })

  test('gives the same weights twice', () => {
    expect(fittedNetwork(questions, 2, 1)).toEqual(fittedNetwork(questions, 2, 1))
  })
})
