import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const OPINION_FIT = 'c88f7c9f760828d6'

/** Mean and spread of each number while fitting: second-opinion.ts. */
export const OPINION_SCALE = {
  sure: [-2.16, 3.24],
  surer: [0.613, 1.21],
  lead: [-0.626, 2.69],
  together: [-1.7, 3.9],
  togetherSurer: [1.02, 1.97],
  agreement: [0.644, 0.304],
  offset: [-1.94, 1.25],
  certainty: [0.721, 0.269],
  presence: [7.15, 4.46],
  confirmed: [1.62, 1.18],
  isThorough: [0.582, 0.493],
  usesFrame: [0.157, 0.364],
} as const satisfies Scale

export type OpinionFeatures = Readonly<Record<keyof typeof OPINION_SCALE, number>>

/** Which of all the outlines held possible is the page. */
export const OPINION_NETWORK: Network = {
  inputs: 13,
  units: 6,
  most: 1.14465,
  packed:
    'OjQUYtPlpocakWXknTcaSVcnoaYXknVpTRZsOOx0anwWwtsLcsXTYvb1IJX5qLUVjwJnvtnTZJprmtZJprmtC/DDS/yqSujxVJy0aRC',
}
