import { evidenceBetween, type EdgeTrack } from './edge-track'
import type { Point, Quad } from '../picture'

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
  /** No sides on these two have more evidence than this. */
  readonly most: number
}

/** Sides of a photographed page that face each other differ by no more than this. */
const MAX_SKEW = Math.cos((40 * Math.PI) / 180)
/** Adjoining sides meet between 45° and 135°. */
const MAX_LEAN = Math.cos((45 * Math.PI) / 180)

/** The most evidence that any part of a track has. */
const richestPart = ({ sum, count }: EdgeTrack): number => {
  let [lowest, best] = [0, 0]
  for (let i = 1; i <= count; i++) {
    const value = sum[i]!
    if (value - lowest > best) best = value - lowest
    if (value < lowest) lowest = value
  }
  return best
}

const oppositePairs = (tracks: readonly EdgeTrack[], leastGap: number, middle: Point): Pair[] => {
  const pairs: Pair[] = []
  const richest = tracks.map(richestPart)
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
      pairs.push({ a, b, facing: sign > 0 ? 0 : gap > 0 ? 1 : -1, most: richest[i]! + richest[j]! })
    }
  return pairs.sort((one, other) => other.most - one.most)
}

/** What a side proves, and what runs on beyond its corners; filled anew for every side, the loop is a hot one. */
const side = { own: 0, overrun: 0 }

const weighSide = (track: EdgeTrack, px: number, py: number, qx: number, qy: number): void => {
  const s = track.nx * py - track.ny * px
  const t = track.nx * qy - track.ny * qx
  const from = s < t ? s : t
  const to = s < t ? t : s
  const length = to - from
  const play = Math.min(4, length * 0.06)
  const more = Math.max(6, length * 0.15)
  const before = evidenceBetween(track, from - play - more, from - play)
  const after = evidenceBetween(track, to + play, to + play + more)
  side.own = evidenceBetween(track, from + play, to - play)
  side.overrun = (before > 0 ? before : 0) + (after > 0 ? after : 0)
}

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

/** How far out of the picture a corner may lie, of the long side. */
const SLACK = 0.12

/** The corners of the outline being looked at: x and y by turns. */
const at = new Float64Array(8)

/** Puts where two edges meet at corner `i`; false when they hardly meet, or not in or near the picture. */
const isMet = (i: number, a: EdgeTrack, b: EdgeTrack, frame: Frame, slack: number): boolean => {
  const det = a.nx * b.ny - a.ny * b.nx
  if (det < 0.3 && det > -0.3) return false
  const x = (a.distance * b.ny - b.distance * a.ny) / det
  const y = (b.distance * a.nx - a.distance * b.nx) / det
  if (x < -slack || y < -slack || x > frame.width + slack || y > frame.height + slack) return false
  at[2 * i] = x
  at[2 * i + 1] = y
  return true
}

const cornerAt = (i: number): Point => ({ x: at[2 * i]!, y: at[2 * i + 1]! })

const assembled = (p: Pair, q: Pair, frame: Frame, slack: number): Candidate | undefined => {
  if (Math.abs(p.a.nx * q.a.nx + p.a.ny * q.a.ny) > MAX_LEAN) return undefined
  if (
    !isMet(0, p.a, q.a, frame, slack) ||
    !isMet(1, q.a, p.b, frame, slack) ||
    !isMet(2, p.b, q.b, frame, slack) ||
    !isMet(3, q.b, p.a, frame, slack)
  )
    return undefined
  const size = ((at[4]! - at[0]!) * (at[7]! - at[3]!) - (at[6]! - at[2]!) * (at[5]! - at[1]!)) / 2
  if (Math.abs(size) < 0.02 * frame.width * frame.height) return undefined
  const corners = [cornerAt(0), cornerAt(1), cornerAt(2), cornerAt(3)] as const
  if (!isConvex(corners)) return undefined
  const isClockwise = size > 0
  const quad: Quad = isClockwise ? corners : [corners[0], corners[3], corners[2], corners[1]]
  const tracks: Candidate['tracks'] = isClockwise ? [q.a, p.b, q.b, p.a] : [p.a, q.b, p.b, q.a]
  let evidence = 0
  let overrun = 0
  for (let i = 0; i < 4; i++) {
    const from = quad[i]!
    const to = quad[(i + 1) & 3]!
    weighSide(tracks[i]!, from.x, from.y, to.x, to.y)
    evidence += side.own
    overrun += side.overrun
  }
  return { quad, tracks, evidence, overrun, isOneSided: p.facing !== 0 && p.facing === q.facing }
}

/** The outline whose sides lie on these tracks, clockwise; `isInward`: all (or none) are brighter on its inner side. */
export const quadOnTracks = (
  [a, b, c, d]: Candidate['tracks'],
  isOneSided: boolean,
  frame: Frame,
): Candidate | undefined => {
  const facing = isOneSided ? 1 : 0
  const slack = SLACK * Math.max(frame.width, frame.height)
  return assembled({ a, b: c, facing, most: 0 }, { a: b, b: d, facing, most: 0 }, frame, slack)
}

/** What an outline loses whose sides are not all on the page's brighter (or all on its darker) side. */
const MIXED = 60

/** The likeliest outlines made of two pairs of opposite edges, best first. */
export const likelyQuads = (tracks: readonly EdgeTrack[], frame: Frame, most: number): Candidate[] => {
  const shorter = Math.min(frame.width, frame.height)
  const pairs = oppositePairs(tracks, 0.12 * shorter, { x: frame.width / 2, y: frame.height / 2 })
  const found: { candidate: Candidate; worth: number }[] = []
  const slack = SLACK * Math.max(frame.width, frame.height)
  let bar = -1e9
  for (let i = 0; i < pairs.length; i++)
    for (let j = i + 1; j < pairs.length; j++) {
      const p = pairs[i]!
      const q = pairs[j]!
      // The richest pairs come first: from here on none is rich enough.
      if (p.most + q.most <= bar) break
      const isOneSided = p.facing !== 0 && p.facing === q.facing
      if (!isOneSided && p.most + q.most - MIXED <= bar) continue
      const candidate = assembled(p, q, frame, slack)
      if (!candidate || candidate.evidence <= 0) continue
      const worth = candidate.evidence - 0.5 * candidate.overrun - (isOneSided ? 0 : MIXED)
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
