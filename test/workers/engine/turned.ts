import type { Picture } from '../../../bench/capture/picture'
import type { Point } from '../../../bench/capture/plane'

/** A way to hold the same picture, and where its points go. */
export interface Turn {
  readonly name: string
  readonly picture: (picture: Picture) => Picture
  readonly point: (point: Point, from: Picture) => Point
}

const moved = (
  from: Picture,
  width: number,
  height: number,
  source: (x: number, y: number) => number,
): Picture => {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = source(x, y) * 4
      data.set(from.data.subarray(at, at + 4), (y * width + x) * 4)
    }
  return { width, height, data }
}

export const TURNS: readonly Turn[] = [
  {
    name: 'turned clockwise',
    picture: (p) => moved(p, p.height, p.width, (x, y) => (p.height - 1 - x) * p.width + y),
    point: ({ x, y }, p) => ({ x: p.height - y, y: x }),
  },
  {
    name: 'upside down',
    picture: (p) => moved(p, p.width, p.height, (x, y) => (p.height - 1 - y) * p.width + p.width - 1 - x),
    point: ({ x, y }, p) => ({ x: p.width - x, y: p.height - y }),
  },
  {
    name: 'mirrored',
    picture: (p) => moved(p, p.width, p.height, (x, y) => y * p.width + p.width - 1 - x),
    point: ({ x, y }, p) => ({ x: p.width - x, y }),
  },
]
