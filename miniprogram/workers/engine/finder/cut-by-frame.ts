import type { Picture, Quad } from '../picture'

/** Width of the ground around a picture, as a share of its long side: room for what is measured beside an edge. */
const RIM = 0.06
/** Darker than paper in any light that is not refused: where paper reaches the frame, it ends there in an edge. */
const DARK = 24
/** A side that ends this near (of the long side) to the frame lies on it. */
const NEAR = 0.02
/** A page that leaves the frame on more sides than this is no outline any more but the picture itself. */
const MOST_SIDES = 2

/** A picture on a dark ground: its frame, across which nothing can be seen, becomes an edge like any other. */
export interface OnDarkGround {
  readonly picture: Picture
  /** Whether an outline found there uses the frame as a side. */
  readonly isCutByFrame: (outline: Quad) => boolean
  /** An outline found there, in the pixels of the picture itself. */
  readonly fromGround: (outline: Quad) => Quad
}

export const onDarkGround = ({ width, height, data }: Picture): OnDarkGround => {
  const long = Math.max(width, height)
  const rim = Math.round(RIM * long)
  const [across, down] = [width + 2 * rim, height + 2 * rim]
  const out = new Uint8ClampedArray(across * down * 4).fill(DARK)
  for (let y = 0; y < height; y++)
    out.set(data.subarray(y * width * 4, (y + 1) * width * 4), ((y + rim) * across + rim) * 4)
  const inPicture = (value: number, most: number) => Math.min(most, Math.max(0, value - rim))
  const near = NEAR * long
  return {
    picture: { width: across, height: down, data: out },
    isCutByFrame: (outline) => {
      const sides = outline.filter((from, i) => {
        const to = outline[(i + 1) % 4]!
        return (
          Math.max(from.x, to.x) < rim + near ||
          Math.min(from.x, to.x) > rim + width - near ||
          Math.max(from.y, to.y) < rim + near ||
          Math.min(from.y, to.y) > rim + height - near
        )
      }).length
      return sides > 0 && sides <= MOST_SIDES
    },
    fromGround: (outline) =>
      outline.map(({ x, y }) => ({ x: inPicture(x, width), y: inPicture(y, height) })) as unknown as Quad,
  }
}
