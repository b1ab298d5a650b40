import type { Network, Scale } from '../network'

/** Made by bench/fit: npm run engine:fit. By and of what: bench/fit/fit-hash.ts. */
export const QUAD_FIT = '2d8cc8969460f2dc'

/** Mean and spread of each number while fitting: quad-features.ts. */
export const QUAD_SCALE = {
  evidence: [12.5, 8.42],
  overrun: [0.373, 0.502],
  isOneSided: [0.544, 0.498],
  leastSide: [0.674, 1.14],
  meanSide: [1.77, 0.766],
  insideSpread: [0.907, 0.553],
  outsideLikePage: [0.184, 0.217],
  interiorLikePage: [0.705, 0.292],
  size: [-1.21, 0.759],
  aspectSurprise: [0.0619, 0.0495],
  cornerSkew: [0.18, 0.191],
  brightness: [0.568, 0.672],
  outsideSpread: [1.07, 0.605],
  outsidePicture: [0.0101, 0.0288],
  pageBeyond: [0.429, 0.396],
  pageWithin: [0.369, 0.381],
  cornersWithout: [0.342, 0.302],
  strongestInnerEdge: [1.22, 1.06],
  innerEdges: [1.8, 1.86],
} as const satisfies Scale

export type QuadFeatures = Readonly<Record<keyof typeof QUAD_SCALE, number>>

/** Which of the outlines in a working picture is the page. */
export const QUAD_NETWORK: Network = {
  inputs: 19,
  units: 16,
  most: 1.28704,
  packed:
    'crYnrUasZliaYo0x1WlQyzp4XMIc3RuuoYnhYTZgOretYqTqXbsmfSoZknopcqNQVRVWVQQXvpXZXqQOswcopTVWinXpmXYsVUUnbcZo' +
    'sXURmjdPaobfixoYrmlYTXpjURVpZMTOux3RMxRNnsySoyuoNTX2dtUsqjzXiUnmLXi3poVmiXdvWwVvmOPoxYYvUSXVkwsrvVRMoTqX' +
    'tTdSnylqWQUtopjpuyqRtcpoopYkYYXjTncntsXulYXpppcrcaVftriwwnYRkWlVT0nsUSuYbqtYcZtbruzOrLzUQwnvZSby095I2594' +
    'GIJ90K/5KJLyMJJK140LLzIMsMvttTRuwSUsUTRmUZV',
}
