import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OPINION_FIT = '3b1ea1f91df65aa7'

/** Mean and spread of each number while fitting: second-opinion.ts. */
export const OPINION_SCALE = {
  sure: [-2.35, 2.98],
  surer: [0.473, 1.12],
  lead: [-0.912, 2.79],
  together: [-2.06, 3.43],
  togetherSurer: [0.717, 1.65],
  agreement: [0.6, 0.309],
  offset: [-1.74, 1.23],
  certainty: [0.681, 0.278],
  presence: [6.67, 4.64],
  confirmed: [1.4, 1.14],
  isThorough: [0.562, 0.496],
  usesFrame: [0.212, 0.408],
} as const satisfies Scale

export type OpinionFeatures = Readonly<Record<keyof typeof OPINION_SCALE, number>>

/** Which of all the outlines held possible is the page. */
export const OPINION_NETWORK: Network = {
  inputs: 13,
  units: 6,
  most: 1.73783,
  packed:
    'UrVYYsSXppfWpbmnicbqXWcqXlZYclfsTTZsUXrtaZuStsrShkcablovRQZvteaYdeLWnnpWaXqpqYaXqqqYK0MMR0upnsrwUTtwoVB',
}
