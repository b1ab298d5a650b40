import { answerOf } from '../../../miniprogram/workers/engine/network'

describe('a small network', () => {
  // Letters: f is 31 − 32 = −1 step, g is 0, / is +31 (the largest weight).
  test('without excitement its inputs count straight', () => {
    const network = { inputs: 2, units: 1, most: 3, packed: 'ggg' + 'g' + '/B' }
    expect(answerOf(network, [2, 1])).toBeCloseTo(2 * 3 - 1 * 3, 5)
  })

  test('a unit sums its inputs, saturates and counts what it is worth', () => {
    const network = { inputs: 1, units: 1, most: 2, packed: '/' + 'g' + '/' + 'g' }
    expect(answerOf(network, [0.25])).toBeCloseTo(2 * Math.tanh(0.5), 5)
    expect(answerOf(network, [1000])).toBeCloseTo(2, 5)
  })

  test('small weights are told apart more finely than large ones', () => {
    const network = { inputs: 1, units: 0, most: 31 * 31, packed: 'h' }
    expect(answerOf(network, [1])).toBeCloseTo(1, 4)
  })
})
