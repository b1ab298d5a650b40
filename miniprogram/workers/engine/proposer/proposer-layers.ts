import { bytesOfBase64 } from '../../base64'
import { PROPOSER_WEIGHTS } from './proposer-weights'

/** One layer as the network runs it; outputs are a whole number of eights. */
export interface NetworkLayer {
  readonly inputs: number
  readonly outputs: number
  /** Places to a side that it looks at. */
  readonly size: number
  /** Dense: eight outputs, input by input, then the next eight. Depthwise: place by place. */
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** What the layers of these weights are: inputs (0: every channel by itself), outputs, places to a side. */
const SHAPES = {
  stem: [27, 8, 1],
  d1: [0, 8, 3],
  p1: [8, 24, 1],
  d2: [0, 24, 3],
  p2: [24, 48, 1],
  d3: [0, 48, 3],
  p3: [48, 48, 1],
  d4: [0, 48, 3],
  p4: [48, 96, 1],
  d5: [0, 96, 5],
  p5: [96, 96, 1],
  d6: [0, 96, 5],
  p6: [96, 96, 1],
  context: [96, 96, 1],
  presence: [96, 1, 1],
  u1: [96, 48, 1],
  d7: [0, 48, 3],
  p7: [48, 24, 1],
  d8: [0, 24, 3],
  p8: [24, 16, 1],
  maps: [16, 5, 1],
} as const

type LayerName = keyof typeof SHAPES
export type Layers = Readonly<Record<LayerName, NetworkLayer>>

const eights = (count: number) => Math.ceil(count / 8) * 8

/** Whole numbers of each output times what one stands for, laid out as they are read. */
const layerOf = (
  [inputs, outputs, size]: readonly [number, number, number],
  numbers: Int8Array,
  units: Float32Array,
  offsets: Float32Array,
): NetworkLayer => {
  const places = size * size
  const per = Math.max(1, inputs)
  const weights = new Float32Array(inputs ? per * eights(outputs) : places * outputs)
  for (let o = 0; o < outputs; o++)
    for (let i = 0; i < per * places; i++) {
      const to = inputs ? ((o >> 3) * per + i) * 8 + (o & 7) : i * outputs + o
      weights[to] = numbers[o * per * places + i]! * units[o]!
    }
  const biases = new Float32Array(inputs ? eights(outputs) : outputs)
  biases.set(offsets)
  return { inputs: inputs || outputs, outputs: biases.length, size, weights, biases }
}

const unpacked = (): Layers => {
  const names = Object.keys(SHAPES) as LayerName[]
  const numbers = new Int8Array(bytesOfBase64(PROPOSER_WEIGHTS.numbers).buffer)
  const floats = new Float32Array(bytesOfBase64(PROPOSER_WEIGHTS.floats).buffer)
  let [at, float] = [0, 0]
  const layers = names.map((name): [LayerName, NetworkLayer] => {
    const [inputs, outputs, size] = SHAPES[name]
    const count = Math.max(1, inputs) * size * size * outputs
    const units = floats.subarray(float, float + outputs)
    const offsets = floats.subarray(float + outputs, float + 2 * outputs)
    const layer = layerOf(SHAPES[name], numbers.subarray(at, at + count), units, offsets)
    at += count
    float += 2 * outputs
    return [name, layer]
  })
  return Object.fromEntries(layers) as unknown as Layers
}

let layers: Layers | undefined

/** The network, unpacked at its first use. */
export const layersOf = (): Layers => (layers ??= unpacked())
