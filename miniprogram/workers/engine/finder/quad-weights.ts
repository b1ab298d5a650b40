import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const QUAD_FIT = ''

/** Mean and spread of each number while fitting: quad-features.ts. */
export const QUAD_SCALE = {
  evidence: [19, 5.93],
  overrun: [0.224, 0.433],
  isOneSided: [0.661, 0.472],
  leastSide: [1.31, 0.91],
  meanSide: [2.24, 0.435],
  insideSpread: [0.786, 0.463],
  outsideLikePage: [0.125, 0.216],
  interiorLikePage: [0.822, 0.225],
  size: [-0.829, 0.444],
  aspectSurprise: [0.0322, 0.0367],
  cornerSkew: [0.107, 0.0966],
  brightness: [0.765, 0.578],
  outsideSpread: [0.736, 0.521],
  outsidePicture: [0.0023, 0.0129],
  pageBeyond: [0.279, 0.375],
  pageWithin: [0.43, 0.407],
  cornersWithout: [0.279, 0.264],
  strongestInnerEdge: [1.41, 1.18],
  innerEdges: [1.96, 1.94],
} as const satisfies Scale

export type QuadFeatures = Readonly<Record<keyof typeof QUAD_SCALE, number>>

/** Which of the outlines in a working picture is the page. */
export const QUAD_NETWORK: Network = {
  inputs: 19,
  units: 12,
  most: 1.924,
  packed:
    'mifaQunYWmioUoScNUmtsoeWtbXcZUkTmoblYTtqbrqpYdpsvupatoTYWrRRWWqjZbcrYSjluRvTWperoZlVSpedVlaabVkiTTaSqooS' +
    'nZcvmranpn3kpyrtrqomkbQulTmXYugdmZnuoaWxXRoqRhlmcnconZnaXZprxnmlwtsttTdqWwQTuZvjlqjdqoWfwnUokjpbrblorrRw' +
    'mpphOnalUQV3kTSZPstSUuZvI8BDxGKPtNUO21FNPMMRYidmoWbswnVtaWYdceW',
}
