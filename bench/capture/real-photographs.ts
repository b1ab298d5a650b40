import { decode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { sampleBytes } from './peer'
import { shrunk, type Picture } from './picture'
import type { Quad } from './plane'

/** jscanify's own sample photographs; corners marked by eye, good to about 0.3 % of the picture. */
const MARKED: readonly (readonly [string, readonly number[]])[] = [
  ['test.png', [315, 85, 645, 102, 649, 592, 154, 529]],
  ['test2.png', [208, 185, 963, 196, 1144, 1356, 58, 1377]],
  ['test3.jpg', [319, 1197, 2630, 1181, 2954, 4401, 77, 4452]],
  ['test4.JPG', [328, 231, 2932, 272, 3051, 2334, 204, 2357]],
  ['test5.JPG', [657, 883, 2738, 784, 2853, 1690, 584, 1752]],
  ['test6.JPG', [395, 920, 2115, 110, 2786, 1641, 641, 2370]],
  ['test7.JPG', [310, 475, 3150, 276, 3149, 2312, 334, 2091]],
  ['test8.JPG', [44, 105, 1927, 121, 1923, 2554, 29, 2536]],
  ['test9.jpg', [545, 985, 1603, 930, 1841, 2543, 659, 2715]],
  ['test10.jpg', [31, 230, 572, 150, 729, 862, 133, 986]],
]

export interface RealPhotograph {
  readonly name: string
  readonly picture: Picture
  readonly corners: Quad
}

const decoded = (bytes: Buffer): Picture => {
  const isPng = bytes[0] === 0x89
  const { width, height, data } = isPng ? PNG.sync.read(bytes) : decode(bytes, { maxMemoryUsageInMB: 1024 })
  return { width, height, data: new Uint8ClampedArray(data) }
}

/** One photograph after another, at native size halved until the long side is below `longSidePx`. */
export function* realPhotographs(folder: string, longSidePx: number): Generator<RealPhotograph> {
  for (const [name, marks] of MARKED) {
    const native = decoded(sampleBytes(folder, name))
    const factor = Math.max(1, Math.ceil(Math.max(native.width, native.height) / longSidePx))
    const corners = [0, 2, 4, 6].map((i) => ({ x: marks[i]! / factor, y: marks[i + 1]! / factor }))
    yield { name, picture: factor > 1 ? shrunk(native, factor) : native, corners: corners as unknown as Quad }
  }
}
