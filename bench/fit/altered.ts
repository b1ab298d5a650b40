import { compressed } from '../capture/compressed'
import { enlarged, type Picture } from '../capture/picture'
import type { Point } from '../capture/plane'
import type { Random } from '../capture/random'

interface Seen {
  readonly picture: Picture
  /** What of a page is in the picture. */
  readonly page: readonly Point[] | undefined
}

const mirrored = ({ picture: { width, height, data }, page }: Seen): Seen => {
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      out.set(data.subarray(from, from + 4), (y * width + width - 1 - x) * 4)
    }
  const turned = page?.map(({ x, y }) => ({ x: width - x, y })).reverse()
  return { picture: { width, height, data: out }, page: turned }
}

const darker = ({ picture, page }: Seen, light: number): Seen => ({
  picture: { ...picture, data: picture.data.map((value, i) => (i % 4 === 3 ? value : value * light)) },
  page,
})

const smaller = ({ picture, page }: Seen, factor: number): Seen => ({
  picture: enlarged(picture, factor),
  page: page?.map(({ x, y }) => ({ x: x * factor, y: y * factor })),
})

/** The same photograph as another phone, hand or chat program would have it: mirrored, darker, smaller, sent. */
export const altered = (seen: Seen, random: Random): Seen => {
  let one = random.chance(0.5) ? mirrored(seen) : seen
  if (random.chance(0.4)) one = darker(one, random.between(0.35, 0.85))
  if (random.chance(0.4)) one = smaller(one, random.between(0.5, 0.85))
  return random.chance(0.5) ? { ...one, picture: compressed(one.picture, random.integer(40, 85)) } : one
}
