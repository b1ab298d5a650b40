import { smallSquare } from './small-square'
import { wholeOf, type Part, type Picture, type Quad } from '../picture'
import { reachesRim } from '../quad-geometry'
import { layersOf, type NetworkLayer } from './proposer-layers'

/**
 * A second, independent opinion: a small convolutional network that has learnt from examples where the corners of a page
 * are. bench/fit/train_proposer.py fits it from empty weights and says how it is built.
 */
export interface Proposal {
  /** Clockwise, in the picture's pixels; good to about a hundredth of a side. */
  readonly corners: Quad
  /** Of each corner's map, what lies where the corner is said to be: 1 when nothing else comes into question. */
  readonly certainty: readonly [number, number, number, number]
  /** Log-odds that there is a page at all. */
  readonly presence: number
  /** Share of the page in each place of a square grid of `GRID` by `GRID` over what was looked at and its rim. */
  readonly area: Float32Array
  /** The part of the picture that was looked at, px. */
  readonly part: Part
}

/** The picture as the network sees it, and the rim of nothing around it, in which a corner may lie. */
const SEEN_PX = 88
const RIM_PX = 4
const SIDE_PX = SEEN_PX + 2 * RIM_PX
export const GRID = 24

/** A square of places, each with as many channels as its layer has. */
type Maps = Float32Array

/** Every output of a layer that looks at one place: eight at a time, and what is nothing is passed over. */
const weighed = (layer: NetworkLayer, input: Maps, from: number, out: Maps, to: number): void => {
  const { inputs, outputs, weights, biases } = layer
  const end = from + inputs
  for (let o = 0, at = 0; o < outputs; o += 8) {
    let a = biases[o]!
    let b = biases[o + 1]!
    let c = biases[o + 2]!
    let d = biases[o + 3]!
    let e = biases[o + 4]!
    let f = biases[o + 5]!
    let g = biases[o + 6]!
    let h = biases[o + 7]!
    for (let i = from; i < end; i++, at += 8) {
      const value = input[i]!
      if (value === 0) continue
      a += value * weights[at]!
      b += value * weights[at + 1]!
      c += value * weights[at + 2]!
      d += value * weights[at + 3]!
      e += value * weights[at + 4]!
      f += value * weights[at + 5]!
      g += value * weights[at + 6]!
      h += value * weights[at + 7]!
    }
    const place = to + o
    out[place] = a
    out[place + 1] = b
    out[place + 2] = c
    out[place + 3] = d
    out[place + 4] = e
    out[place + 5] = f
    out[place + 6] = g
    out[place + 7] = h
  }
}

const withoutNegative = (maps: Maps): Maps => {
  for (let i = 0; i < maps.length; i++) if (maps[i]! < 0) maps[i] = 0
  return maps
}

const pointwise = (layer: NetworkLayer, input: Maps): Maps => {
  const places = input.length / layer.inputs
  const out = new Float32Array(places * layer.outputs)
  for (let p = 0; p < places; p++) weighed(layer, input, p * layer.inputs, out, p * layer.outputs)
  return out
}

/** Every channel by itself, `size` by `size` places around each. */
const depthwise = (
  { outputs: channels, size, weights, biases }: NetworkLayer,
  input: Maps,
  stride: number,
): Maps => {
  const side = Math.sqrt(input.length / channels)
  const outSide = Math.ceil(side / stride)
  const out = new Float32Array(outSide * outSide * channels)
  const reach = size >> 1
  for (let y = 0, to = 0; y < outSide; y++)
    for (let x = 0; x < outSide; x++, to += channels) {
      for (let c = 0; c < channels; c++) out[to + c] = biases[c]!
      for (let j = -reach; j <= reach; j++) {
        const row = y * stride + j
        if (row < 0 || row >= side) continue
        for (let i = -reach; i <= reach; i++) {
          const column = x * stride + i
          if (column < 0 || column >= side) continue
          const from = (row * side + column) * channels
          const tap = ((j + reach) * size + i + reach) * channels
          for (let c = 0; c < channels; c++) out[to + c]! += input[from + c]! * weights[tap + c]!
        }
      }
    }
  return withoutNegative(out)
}

/** The first layer: three by three places of three colours, every second place. */
const stem = (layer: NetworkLayer, input: Maps): Maps => {
  const side = SIDE_PX / 2
  const out = new Float32Array(side * side * layer.outputs)
  const patch = new Float32Array(27)
  for (let y = 0, to = 0; y < side; y++)
    for (let x = 0; x < side; x++, to += layer.outputs) {
      for (let j = 0; j < 3; j++) {
        const row = 2 * y + j - 1
        for (let k = 0; k < 9; k++) {
          const column = 2 * x - 1 + ((k / 3) | 0)
          patch[j * 9 + k] = row < 0 || column < 0 ? 0 : input[(row * SIDE_PX + 2 * x - 1) * 3 + k]!
        }
      }
      weighed(layer, patch, 0, out, to)
    }
  return withoutNegative(out)
}

const added = (maps: Maps, others: Maps): Maps => {
  for (let i = 0; i < maps.length; i++) maps[i]! += others[i]!
  return maps
}

/** Every place four times, and another map added to it. */
const enlargedOnto = (maps: Maps, channels: number, onto: Maps): Maps => {
  const side = Math.sqrt(maps.length / channels)
  const out = new Float32Array(onto)
  for (let y = 0, to = 0; y < 2 * side; y++)
    for (let x = 0; x < 2 * side; x++) {
      const from = ((y >> 1) * side + (x >> 1)) * channels
      for (let c = 0; c < channels; c++, to++) out[to]! += maps[from + c]!
    }
  return out
}

const meanOf = (maps: Maps, channels: number): Maps => {
  const mean = new Float32Array(channels)
  for (let i = 0; i < maps.length; i++) mean[i % channels]! += maps[i]!
  return mean.map((sum) => (sum * channels) / maps.length)
}

/** Four maps of corners and one of the page's area, and the log-odds of a page. */
const answered = (pixels: Maps): { readonly maps: Maps; readonly presence: number } => {
  const l = layersOf()
  const block = (at: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, input: Maps, stride: number) =>
    withoutNegative(pointwise(l[`p${at}`], depthwise(l[`d${at}`], input, stride)))
  const fine = block(1, stem(l.stem, pixels), 2)
  const halved = block(2, fine, 2)
  const middle = added(block(3, halved, 1), halved)
  const quartered = block(4, middle, 2)
  const fifth = added(block(5, quartered, 1), quartered)
  const coarse = added(block(6, fifth, 1), fifth)
  const mean = meanOf(coarse, l.context.inputs)
  const [context, presence] = [pointwise(l.context, mean), pointwise(l.presence, mean)]
  for (let i = 0; i < coarse.length; i++) coarse[i]! += context[i % context.length]!
  const first = enlargedOnto(withoutNegative(pointwise(l.u1, coarse)), l.u1.outputs, middle)
  const second = enlargedOnto(block(7, first, 1), l.p7.outputs, fine)
  return { maps: pointwise(l.maps, block(8, second, 1)), presence: presence[0]! }
}

/** Cells around the peak of a map whose mean place is the corner. */
const AROUND = 2

/** Where the corner of one map lies, in cells, and what share of the map says so. */
const cornerIn = (maps: Maps, channels: number, corner: number) => {
  let [peak, most] = [0, -Infinity]
  for (let cell = 0; cell < GRID * GRID; cell++) {
    const value = maps[cell * channels + corner]!
    if (value > most) [peak, most] = [cell, value]
  }
  const [px, py] = [peak % GRID, Math.floor(peak / GRID)]
  let [all, near, x, y] = [0, 0, 0, 0]
  for (let cell = 0; cell < GRID * GRID; cell++) {
    const share = Math.exp(maps[cell * channels + corner]! - most)
    all += share
    const [cx, cy] = [cell % GRID, Math.floor(cell / GRID)]
    if (Math.abs(cx - px) > AROUND || Math.abs(cy - py) > AROUND) continue
    near += share
    x += share * (cx + 0.5)
    y += share * (cy + 0.5)
  }
  return { x: x / near, y: y / near, certainty: near / all }
}

const PX_PER_CELL = SIDE_PX / GRID

/** From cells of the grid to pixels of a picture that is so wide (or high). */
export const placeOfCell = (cells: number, lengthPx: number): number =>
  ((cells * PX_PER_CELL - RIM_PX) / SEEN_PX) * lengthPx

/** The part squeezed to a square, its colours around 0, with the rim around it. */
const input = (picture: Picture, part: Part): Maps => {
  const square = smallSquare(picture, SEEN_PX, part)
  const out = new Float32Array(SIDE_PX * SIDE_PX * 3)
  for (let y = 0, from = 0; y < SEEN_PX; y++)
    for (let i = 0, to = ((y + RIM_PX) * SIDE_PX + RIM_PX) * 3; i < SEEN_PX * 3; i++, from++, to++)
      out[to] = (square[from]! / 255 - 0.45) * 4
  return out
}

const proposalIn = (picture: Picture, part: Part): Proposal => {
  const { maps, presence } = answered(input(picture, part))
  const channels = maps.length / (GRID * GRID)
  const found = [0, 1, 2, 3].map((corner) => cornerIn(maps, channels, corner))
  const area = new Float32Array(GRID * GRID)
  for (let cell = 0; cell < area.length; cell++) area[cell] = 1 / (1 + Math.exp(-maps[cell * channels + 4]!))
  return {
    corners: found.map(({ x, y }) => ({
      x: part.x + placeOfCell(x, part.width),
      y: part.y + placeOfCell(y, part.height),
    })) as unknown as Quad,
    certainty: found.map(({ certainty }) => certainty) as unknown as Proposal['certainty'],
    presence,
    area,
    part,
  }
}

/** Every corner at least so sure: a nearer view would say no more. */
export const CERTAIN = 0.9
/** Of width and height, what the nearer view sees: whoever photographs a page puts it there. */
const MIDDLE = 0.65
/** An outline that comes this near (of a side) to the end of the nearer view may go on beyond it. */
const AT_END = 0.03

export const leastCertainty = ({ certainty }: Proposal): number => Math.min(...certainty)

/** Where a page is likely to be, at a cost that no picture changes. */
export const proposal = (picture: Picture): Proposal => proposalIn(picture, wholeOf(picture))

/**
 * What lies around a page is seen as large as the page itself: where the view of the whole picture leaves doubt about a
 * corner, the middle alone is looked at too, and the surer of both speaks. Whether there is a page the whole picture says.
 */
export const surerProposal = (picture: Picture, whole = proposal(picture)): Proposal => {
  if (leastCertainty(whole) >= CERTAIN) return whole
  const { width, height } = picture
  const nearer = proposalIn(picture, {
    x: Math.round((width * (1 - MIDDLE)) / 2),
    y: Math.round((height * (1 - MIDDLE)) / 2),
    width: Math.round(width * MIDDLE),
    height: Math.round(height * MIDDLE),
  })
  const isSurer =
    leastCertainty(nearer) > leastCertainty(whole) && !reachesRim(nearer.corners, nearer.part, AT_END)
  return isSurer ? { ...nearer, presence: whole.presence } : whole
}
