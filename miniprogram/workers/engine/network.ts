import { BASE64_DIGITS } from '../base64'

/** Mean and spread of each number while fitting. The order of the names is the order in which a network reads them. */
export type Scale = Readonly<Record<string, readonly [number, number]>>

/** One hidden layer of tanh units beside a plain weighted sum: numbers in, one number out. */
export interface Network {
  readonly inputs: number
  readonly units: number
  /** The largest weight. */
  readonly most: number
  /**
   * Every weight as one letter of base 64: 32 stands for 0, and its distance from there, squared, for the share of the
   * largest one. First those of each input to the units, then the units' biases, what each unit counts, what each
   * input counts.
   */
  readonly packed: string
}

const unpacked = new WeakMap<Network, Float32Array>()

const weightsOf = (network: Network): Float32Array => {
  const known = unpacked.get(network)
  if (known) return known
  const { packed, most } = network
  const weights = Float32Array.from(packed, (letter) => {
    const share = BASE64_DIGITS.indexOf(letter) / 31 - 32 / 31
    return share * Math.abs(share) * most
  })
  unpacked.set(network, weights)
  return weights
}

/** What the network says of these numbers. */
export const answerOf = (network: Network, input: ArrayLike<number>): number => {
  const weights = weightsOf(network)
  const { inputs, units } = network
  const biases = inputs * units
  const straight = biases + 2 * units
  let sum = 0
  for (let i = 0; i < inputs; i++) sum += input[i]! * weights[straight + i]!
  for (let unit = 0; unit < units; unit++) {
    let excited = weights[biases + unit]!
    for (let i = 0; i < inputs; i++) excited += input[i]! * weights[i * units + unit]!
    sum += Math.tanh(excited) * weights[biases + units + unit]!
  }
  return sum
}
