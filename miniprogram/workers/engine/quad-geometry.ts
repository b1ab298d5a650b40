import type { Part, Point, Quad } from './picture'

/** Signed area, positive when the corners run clockwise on screen. */
export const quadArea = (q: readonly Point[]): number =>
  ((q[2]!.x - q[0]!.x) * (q[3]!.y - q[1]!.y) - (q[3]!.x - q[1]!.x) * (q[2]!.y - q[0]!.y)) / 2

/** Largest distance between corners of two quads, matched as they best fit. */
export const cornersApart = (a: Quad, b: Quad): number => {
  const turns = [0, 1, 2, 3].map((turn) =>
    Math.max(...a.map((p, i) => Math.hypot(p.x - b[(i + turn) % 4]!.x, p.y - b[(i + turn) % 4]!.y))),
  )
  return Math.min(...turns)
}

/** The same over the first one's mean side. */
export const quadDifference = (a: Quad, b: Quad): number =>
  cornersApart(a, b) / (Math.sqrt(Math.abs(quadArea(a))) || 1)

/** Outlines nearer to each other than this (of a side) are the same page. */
export const SAME_PAGE = 0.03

/** Whether a place lies within a quad whose corners run clockwise. */
export const isWithin = (quad: Quad, x: number, y: number): boolean =>
  quad.every((from, i) => {
    const to = quad[(i + 1) % 4]!
    return (to.x - from.x) * (y - from.y) >= (to.y - from.y) * (x - from.x)
  })

/** Whether a corner lies outside a part, or nearer to its rim than this share of its sides: the page may go on beyond. */
export const reachesRim = (quad: Quad, { x: left, y: top, width, height }: Part, share: number): boolean =>
  quad.some(
    ({ x, y }) =>
      x < left + share * width ||
      x > left + (1 - share) * width ||
      y < top + share * height ||
      y > top + (1 - share) * height,
  )

/** The longer of the two sides across, and of the two down. */
export const longerSides = (quad: Quad): { readonly wide: number; readonly tall: number } => {
  const side = (i: number, j: number) => Math.hypot(quad[i]!.x - quad[j]!.x, quad[i]!.y - quad[j]!.y)
  return { wide: Math.max(side(0, 1), side(3, 2)), tall: Math.max(side(1, 2), side(0, 3)) }
}

/** The same corners starting at the one nearest the picture's top left, as people expect to see them numbered. */
export const fromTopLeft = (quad: Quad): Quad => {
  const sums = quad.map((p) => p.x + p.y)
  const first = sums.indexOf(Math.min(...sums))
  return [0, 1, 2, 3].map((i) => quad[(first + i) % 4]!) as unknown as Quad
}
