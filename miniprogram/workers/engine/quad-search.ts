import { evidenceBetween, type EdgeTrack } from './edge-track'
import type { Point, Quad } from './picture'

export interface Candidate {
  readonly quad: Quad
  /** Side i runs from corner i to corner i + 1 along this track. */
  readonly tracks: readonly [EdgeTrack, EdgeTrack, EdgeTrack, EdgeTrack]
  /** Log-likelihood of the outline, in nats, from the picture's own statistics. */
  readonly evidence: number
  /** Evidence that the sides run on beyond the corners, as table edges and stripes do. */
  readonly overrun: number
  /** Whether all sides have the page on their brighter side (or all on their darker side). */
  readonly isOneSided: boolean
}

interface Pair {
  readonly a: EdgeTrack
  readonly b: EdgeTrack
  /** Whether the gradients of the two face each other or turn away from each other: one page, one polarity. */
  readonly facing: 1 | -1 | 0
}

/** Sides of a photographed page that face each other differ by no more than this. */
const MAX_SKEW = Math.cos((40 * Math.PI) / 180)
/** Adjoining sides meet between 45° and 135°. */
const MAX_LEAN = Math.cos((45 * Math.PI) / 180)

const crossing = (a: EdgeTrack, b: EdgeTrack): Point | undefined => {
  const det = a.nx * b.ny - a.ny * b.nx
  if (Math.abs(det) < 0.3) return undefined
  return {
    x: (a.distance * b.ny - b.distance * a.ny) / det,
    y: (b.distance * a.nx - a.distance * b.nx) / det,
  }
}

const oppositePairs = (tracks: readonly EdgeTrack[], leastGap: number, middle: Point): Pair[] => {
  const pairs: Pair[] = []
  for (let i = 0; i < tracks.length; i++)
    for (let j = i + 1; j < tracks.length; j++) {
      const [a, b] = [tracks[i]!, tracks[j]!]
      const turn = a.nx * b.nx + a.ny * b.ny
      if (Math.abs(turn) < MAX_SKEW) continue
      const sign = turn < 0 ? -1 : 1
      const atA = a.distance - a.nx * middle.x - a.ny * middle.y
      const atB = b.distance - b.nx * middle.x - b.ny * middle.y
      const gap = sign < 0 ? -(atA + atB) : atB - atA
      if (Math.abs(gap) < leastGap) continue
      pairs.push({ a, b, facing: sign > 0 ? 0 : gap > 0 ? 1 : -1 })
    }
  return pairs
}

const alongTrack = (track: EdgeTrack, p: Point) => -track.ny * p.x + track.nx * p.y

interface SideEvidence {
  readonly own: number
  readonly overrun: number
}

const sideEvidence = (track: EdgeTrack, p: Point, q: Point): SideEvidence => {
  const [s, t] = [alongTrack(track, p), alongTrack(track, q)]
  const [from, to] = s < t ? [s, t] : [t, s]
  const length = to - from
  const play = Math.min(4, length * 0.06)
  const more = Math.max(6, length * 0.15)
  const before = evidenceBetween(track, from - play - more, from - play)
  const after = evidenceBetween(track, to + play, to + play + more)
  return {
    own: evidenceBetween(track, from + play, to - play),
    overrun: Math.max(0, before) + Math.max(0, after),
  }
}

const shoelace = (q: readonly Point[]) =>
  ((q[2]!.x - q[0]!.x) * (q[3]!.y - q[1]!.y) - (q[3]!.x - q[1]!.x) * (q[2]!.y - q[0]!.y)) / 2

/** All four turns the same way round. */
export const isConvex = (q: readonly Point[]): boolean => {
  let sign = 0
  for (let i = 0; i < 4; i++) {
    const [a, b, c] = [q[i]!, q[(i + 1) % 4]!, q[(i + 2) % 4]!]
    const turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
    if (turn * sign < 0 || Math.abs(turn) < 1e-6) return false
    sign = Math.sign(turn)
  }
  return true
}

interface Frame {
  readonly width: number
  readonly height: number
}

const assembled = (p: Pair, q: Pair, frame: Frame): Candidate | undefined => {
  if (Math.abs(p.a.nx * q.a.nx + p.a.ny * q.a.ny) > MAX_LEAN) return undefined
  const corners = [crossing(p.a, q.a), crossing(q.a, p.b), crossing(p.b, q.b), crossing(q.b, p.a)]
  const slack = 0.12 * Math.max(frame.width, frame.height)
  for (const c of corners)
    if (!c || c.x < -slack || c.y < -slack || c.x > frame.width + slack || c.y > frame.height + slack)
      return undefined
  let quad = corners as unknown as Quad
  let tracks: Candidate['tracks'] = [q.a, p.b, q.b, p.a]
  const size = shoelace(quad)
  if (Math.abs(size) < 0.02 * frame.width * frame.height || !isConvex(quad)) return undefined
  if (size < 0) {
    quad = [quad[0], quad[3], quad[2], quad[1]]
    tracks = [tracks[3], tracks[2], tracks[1], tracks[0]]
  }
  let [evidence, overrun] = [0, 0]
  for (let i = 0; i < 4; i++) {
    const side = sideEvidence(tracks[i]!, quad[i]!, quad[(i + 1) % 4]!)
    evidence += side.own
    overrun += side.overrun
  }
  return { quad, tracks, evidence, overrun, isOneSided: p.facing !== 0 && p.facing === q.facing }
}

/** The likeliest outlines made of two pairs of opposite edges, best first. */
export const likelyQuads = (tracks: readonly EdgeTrack[], frame: Frame, most: number): Candidate[] => {
  const shorter = Math.min(frame.width, frame.height)
  const pairs = oppositePairs(tracks, 0.12 * shorter, { x: frame.width / 2, y: frame.height / 2 })
  const found: { candidate: Candidate; worth: number }[] = []
  let bar = -1e9
  for (let i = 0; i < pairs.length; i++)
    for (let j = i + 1; j < pairs.length; j++) {
      const candidate = assembled(pairs[i]!, pairs[j]!, frame)
      if (!candidate || candidate.evidence <= 0) continue
      const worth = candidate.evidence - 0.5 * candidate.overrun - (candidate.isOneSided ? 0 : 60)
      if (worth <= bar) continue
      found.push({ candidate, worth })
      if (found.length < 4 * most) continue
      found.sort((a, b) => b.worth - a.worth)
      found.length = most
      bar = found[most - 1]!.worth
    }
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
