import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const QUAD_FIT = '4b63d61e3e2a7e9e'

/** Mean and spread of each number while fitting: quad-features.ts. */
export const QUAD_SCALE = {
  evidence: [12.4, 8.77],
  overrun: [0.314, 0.451],
  isOneSided: [0.568, 0.495],
  leastSide: [0.779, 1.15],
  meanSide: [1.78, 0.816],
  insideSpread: [0.971, 0.583],
  outsideLikePage: [0.163, 0.216],
  interiorLikePage: [0.66, 0.303],
  size: [-1.27, 0.796],
  aspectSurprise: [0.0598, 0.0495],
  cornerSkew: [0.198, 0.209],
  brightness: [0.551, 0.673],
  outsideSpread: [1.03, 0.61],
  outsidePicture: [0.0103, 0.0293],
  pageBeyond: [0.364, 0.38],
  pageWithin: [0.348, 0.38],
  cornersWithout: [0.372, 0.314],
  strongestInnerEdge: [1.17, 1.05],
  innerEdges: [1.72, 1.83],
} as const satisfies Scale

export type QuadFeatures = Readonly<Record<keyof typeof QUAD_SCALE, number>>

/** Which of the outlines in a working picture is the page. */
export const QUAD_NETWORK: Network = {
  inputs: 19,
  units: 12,
  most: 1.43233,
  packed:
    'rskVXz0qZuurlc0ZMr5tRQlxqrdPzhUNwiOlPdXYoJtZYNEdSuTstKRoqNIaSWQYSSlYaWoqVpavoWsjkQdUZWrYQwPRNOcLOoImqHJj' +
    'wiFOwcxGqVXYqwTamaaLjRXZkurrTpzhplqXoVZstqxuvwr1fX25znlUYjruVvlxmOtjNZWbYZmVnxrnsVUhQxWwTTzbOmTzlPXmnTsi' +
    'ctMb1TbWyUKMZnrS20ZY8N1IK/3MH7u5G2E78DC38G9FsKxvwORyzQUmYRPbYSU',
}
