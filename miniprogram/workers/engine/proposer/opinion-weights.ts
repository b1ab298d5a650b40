import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OPINION_FIT = 'f1c5b8160779fb93'

/** Mean and spread of each number while fitting: second-opinion.ts. */
export const OPINION_SCALE = {
  sure: [-1.6, 2.91],
  surer: [0.598, 1.22],
  lead: [-0.895, 2.08],
  together: [-1.42, 3.18],
  togetherSurer: [0.75, 1.58],
  agreement: [0.574, 0.304],
  offset: [-1.53, 1.16],
  certainty: [0.66, 0.277],
  presence: [6.7, 4.8],
  confirmed: [1.17, 1.04],
  isThorough: [0.51, 0.5],
  usesFrame: [0.256, 0.436],
} as const satisfies Scale

export type OpinionFeatures = Readonly<Record<keyof typeof OPINION_SCALE, number>>

export const OPINION_NETWORK: Network = {
  inputs: 13,
  units: 6,
  most: 1.293,
  packed:
    'YYbYucYWfXUcoWRpc6XcYWtaXabWSbWsQWsypQxoyyuOwvQYfulfTpQzJPVxiSOlrVqvqrUjxLwxRmxLwxRmH/BG79usauqyZMu1sXM',
}
