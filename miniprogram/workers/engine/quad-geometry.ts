import type { Point, Quad } from './picture'

/** Signed area, positive when the corners run clockwise on screen. */
export const quadArea = (q: readonly Point[]): number =>
  ((q[2]!.x - q[0]!.x) * (q[3]!.y - q[1]!.y) - (q[3]!.x - q[1]!.x) * (q[2]!.y - q[0]!.y)) / 2

/** Largest distance between corners of two quads, matched as they best fit, over the first one's mean side. */
export const quadDifference = (a: Quad, b: Quad): number => {
  const side = Math.sqrt(Math.abs(quadArea(a))) || 1
  const turns = [0, 1, 2, 3].map((turn) =>
    Math.max(...a.map((p, i) => Math.hypot(p.x - b[(i + turn) % 4]!.x, p.y - b[(i + turn) % 4]!.y))),
  )
  return Math.min(...turns) / side
}

/** Outlines nearer to each other than this (of a side) are the same page. */
export const SAME_PAGE = 0.03

/** The same corners starting at the one nearest the picture's top left, as people expect to see them numbered. */
export const fromTopLeft = (quad: Quad): Quad => {
  const sums = quad.map((p) => p.x + p.y)
  const first = sums.indexOf(Math.min(...sums))
  return [0, 1, 2, 3].map((i) => quad[(first + i) % 4]!) as unknown as Quad
}
