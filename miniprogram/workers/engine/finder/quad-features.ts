import type { QuadFeatures } from './quad-weights'
import { evidenceBetween, type EdgeTrack } from './edge-track'
import { innerEdges } from './inner-edges'
import { rectangleAspect } from '../straighten/page-aspect'
import type { Quad } from '../picture'
import type { Candidate } from './quad-search'
import type { SmallPicture } from './small-picture'

/** How far from an outline, in working pixels, «just inside» and «just outside» are. */
const BAND_PX = 3.5
const PER_SIDE = 16
/** Colours nearer than this (sum over the three channels) are taken for the same material under one light. */
const SAME_COLOUR = 45

type Colours = Int16Array

const readAt = (small: SmallPicture, x: number, y: number, out: Colours, at: number): boolean => {
  const [px, py] = [Math.floor(x), Math.floor(y)]
  if (px < 0 || py < 0 || px >= small.width || py >= small.height) return false
  const from = py * small.width + px
  out[at] = small.planes[0][from]!
  out[at + 1] = small.planes[1][from]!
  out[at + 2] = small.planes[2][from]!
  return true
}

const distance = (a: Colours, at: number, colour: readonly number[]) =>
  Math.abs(a[at]! - colour[0]!) + Math.abs(a[at + 1]! - colour[1]!) + Math.abs(a[at + 2]! - colour[2]!)

/** Colours along a line parallel to each side; `inward` may be negative. Samples outside the picture are left out. */
const bandColours = (small: SmallPicture, quad: Quad, inward: number): Colours => {
  const out = new Int16Array(4 * PER_SIDE * 3)
  let n = 0
  for (let side = 0; side < 4; side++) {
    const [p, q] = [quad[side]!, quad[(side + 1) % 4]!]
    const length = Math.hypot(q.x - p.x, q.y - p.y) || 1
    const [ix, iy] = [(-(q.y - p.y) / length) * inward, ((q.x - p.x) / length) * inward]
    for (let i = 0; i < PER_SIDE; i++) {
      const t = 0.07 + (0.86 * (i + 0.5)) / PER_SIDE
      if (readAt(small, p.x + (q.x - p.x) * t + ix, p.y + (q.y - p.y) * t + iy, out, n * 3)) n++
    }
  }
  return out.subarray(0, n * 3)
}

/** Colours on a 7×7 grid inside the quad. */
const interiorColours = (small: SmallPicture, quad: Quad): Colours => {
  const out = new Int16Array(49 * 3)
  let n = 0
  for (let j = 1; j <= 7; j++)
    for (let i = 1; i <= 7; i++) {
      const [u, v] = [i / 8, j / 8]
      const mix = (a: number, b: number, c: number, d: number) =>
        (a * (1 - u) + b * u) * (1 - v) + (d * (1 - u) + c * u) * v
      const x = mix(quad[0].x, quad[1].x, quad[2].x, quad[3].x)
      const y = mix(quad[0].y, quad[1].y, quad[2].y, quad[3].y)
      if (readAt(small, x, y, out, n * 3)) n++
    }
  return out.subarray(0, n * 3)
}

/** How far along the way from a corner to the opposite one the page must show, one of these being enough. */
const IN_CORNER = [0.02, 0.035, 0.05]

/**
 * Where the outline contradicts the page's own colour: the side with most of it beyond (the outline cuts through the
 * page), the side with least of it within and the share of corners without it (the outline takes in the table).
 */
export const colourMisfits = (
  small: SmallPicture,
  quad: Quad,
  page: readonly number[] = medianColour(bandColours(small, quad, BAND_PX)),
): Pick<QuadFeatures, 'pageBeyond' | 'pageWithin' | 'cornersWithout'> => {
  const colour = new Int16Array(3)
  const isPage = (x: number, y: number) =>
    readAt(small, x, y, colour, 0) && distance(colour, 0, page) < SAME_COLOUR
  let [beyond, within, corners] = [0, 1, 0]
  for (let side = 0; side < 4; side++) {
    const [p, q, opposite] = [quad[side]!, quad[(side + 1) % 4]!, quad[(side + 2) % 4]!]
    const length = Math.hypot(q.x - p.x, q.y - p.y) || 1
    const [ix, iy] = [(-(q.y - p.y) / length) * BAND_PX, ((q.x - p.x) / length) * BAND_PX]
    let [outer, inner] = [0, 0]
    for (let i = 0; i < PER_SIDE; i++) {
      const t = 0.07 + (0.86 * (i + 0.5)) / PER_SIDE
      const [x, y] = [p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t]
      if (isPage(x - ix, y - iy)) outer++
      if (isPage(x + ix, y + iy)) inner++
    }
    beyond = Math.max(beyond, outer / PER_SIDE)
    within = Math.min(within, inner / PER_SIDE)
    const isPageThere = IN_CORNER.some((t) =>
      isPage(p.x + (opposite.x - p.x) * t, p.y + (opposite.y - p.y) * t),
    )
    if (!isPageThere) corners += 0.25
  }
  return { pageBeyond: beyond, pageWithin: within, cornersWithout: corners }
}

const shareLike = (colours: Colours, colour: readonly number[]): number => {
  let like = 0
  for (let at = 0; at < colours.length; at += 3) if (distance(colours, at, colour) < SAME_COLOUR) like++
  return colours.length === 0 ? 0 : (like * 3) / colours.length
}

/** Levels taken together when counting: finer than any colour here is compared. */
const COUNTED = 4
const counts = new Uint16Array(256 / COUNTED)

const medianColour = (colours: Colours): number[] =>
  [0, 1, 2].map((channel) => {
    counts.fill(0)
    for (let at = channel; at < colours.length; at += 3) counts[(colours[at]! / COUNTED) | 0]!++
    let rest = colours.length / 6
    let level = 0
    while (level < counts.length - 1 && (rest -= counts[level]!) >= 0) level++
    return level * COUNTED + COUNTED / 2
  })

const spreadOf = (colours: Colours, colour: readonly number[]): number => {
  let sum = 0
  for (let at = 0; at < colours.length; at += 3) sum += Math.min(150, distance(colours, at, colour))
  return colours.length === 0 ? 150 : (sum * 3) / colours.length
}

/** Ratios (long over short) of the pages this app photographs: A4, letter, TD3 page, TD3 spread, ID-1 card. */
const KNOWN_ASPECTS = [1.414, 1.294, 1.42, 1.408, 1.586]

/** How far the flat page's ratio is from that of any page of ours, as the camera's perspective has it. */
export const aspectSurprise = (quad: Quad, width: number, height: number): number => {
  const measured = rectangleAspect(quad, width, height)
  const ratio = measured < 1 ? 1 / measured : measured
  return Math.min(0.12, ...KNOWN_ASPECTS.map((known) => Math.abs(Math.log(ratio / known))))
}

/** Largest departure of a corner from a right angle, as the cosine. */
const cornerSkew = (quad: Quad): number =>
  Math.max(
    ...quad.map((p, i) => {
      const [a, b] = [quad[(i + 3) % 4]!, quad[(i + 1) % 4]!]
      const [ax, ay, bx, by] = [a.x - p.x, a.y - p.y, b.x - p.x, b.y - p.y]
      return Math.abs(ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by) || 1)
    }),
  )

const sideMeans = ({ quad, tracks }: Candidate): number[] =>
  tracks.map((track, i) => {
    const [p, q] = [quad[i]!, quad[(i + 1) % 4]!]
    const [s, t] = [p, q].map((c) => -track.ny * c.x + track.nx * c.y) as [number, number]
    return evidenceBetween(track, Math.min(s, t) + 3, Math.max(s, t) - 3) / Math.max(1, Math.abs(s - t) - 6)
  })

const outsideShare = (small: SmallPicture, quad: Quad) =>
  quad.reduce((sum, p) => {
    const beyond = Math.max(0, -p.x, -p.y, p.x - small.width, p.y - small.height)
    return sum + beyond / Math.max(small.width, small.height)
  }, 0)

/** What the whole picture says about one outline, as numbers for page-likelihood.ts. */
export const quadFeatures = (
  small: SmallPicture,
  candidate: Candidate,
  tracks: readonly EdgeTrack[],
): QuadFeatures => {
  const { quad } = candidate
  const inside = bandColours(small, quad, BAND_PX)
  const outside = bandColours(small, quad, -BAND_PX)
  const page = medianColour(inside)
  const around = medianColour(outside)
  const means = sideMeans(candidate)
  const size = Math.abs(
    (quad[2].x - quad[0].x) * (quad[3].y - quad[1].y) - (quad[3].x - quad[1].x) * (quad[2].y - quad[0].y),
  )
  return {
    evidence: candidate.evidence / 100,
    overrun: candidate.overrun / 100,
    isOneSided: candidate.isOneSided ? 1 : 0,
    leastSide: Math.min(...means),
    meanSide: means.reduce((sum, mean) => sum + mean, 0) / 4,
    insideSpread: spreadOf(inside, page) / 50,
    outsideLikePage: shareLike(outside, page),
    interiorLikePage: shareLike(interiorColours(small, quad), page),
    size: Math.log(size / (2 * small.width * small.height)),
    aspectSurprise: aspectSurprise(quad, small.width, small.height),
    cornerSkew: cornerSkew(quad),
    brightness: (page[0]! + page[1]! + page[2]! - around[0]! - around[1]! - around[2]!) / 300,
    outsideSpread: spreadOf(outside, around) / 50,
    outsidePicture: outsideShare(small, quad),
    ...colourMisfits(small, quad, page),
    ...innerEdges(quad, tracks),
  }
}
