import type { Scale } from '../finder/corner-weights'
import type { Network } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OPINION_FIT = 'afc8caf2aa61638b'

/** Mean and spread of each number while fitting: second-opinion.ts. */
export const OPINION_SCALE = {
  sure: [-1.64, 2.99],
  surer: [0.611, 1.24],
  lead: [-0.835, 2.15],
  together: [-1.45, 3.27],
  togetherSurer: [0.773, 1.61],
  agreement: [0.577, 0.316],
  offset: [-1.6, 1.19],
  certainty: [0.711, 0.272],
  presence: [6.63, 4.82],
  confirmed: [1.3, 1.07],
  isThorough: [0.527, 0.499],
  usesFrame: [0.244, 0.43],
} as const satisfies Scale

export type OpinionFeatures = Readonly<Record<keyof typeof OPINION_SCALE, number>>

export const OPINION_NETWORK: Network = {
  inputs: 13,
  units: 6,
  most: 1.2822,
  packed:
    'VkmQmYUaYXlnk2ZqimaaoSlWmTlijYunNmk0SKuVkRZTynaMaVXTmra0PUoyTinMlZyiUybvuP0lZMuP0lZMI+CHr/xuowrtlSxzrWN',
}
