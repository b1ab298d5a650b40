import type { OutlineFeatures } from './outline-weights'
import type { QuadFeatures } from './quad-weights'
import { edgeField, type EdgeField } from './edge-field'
import { settled } from './edge-track'
import { closeGrey } from './grey-closing'
import { strongestLines } from './line-votes'
import { enlargedQuad, outlineFeatures } from './outline-features'
import { outlineInput, outlineLikelihood, quadLikelihood } from './page-likelihood'
import { besideFeatures, movedOutlines, seenSides, type SeenSide } from './moved-outlines'
import type { Picture, Quad } from '../picture'
import { quadNear } from '../proposer/proposed-quad'
import { quadFeatures } from './quad-features'
import { quadDifference } from '../quad-geometry'
import { isConvex, likelyQuads, type Candidate } from './quad-search'
import { refinedQuad, type RefinedQuad } from './refine-quad'
import { smallPicture, type SmallPicture } from './small-picture'

export interface Ranked {
  readonly candidate: Candidate
  /** The working picture it was seen in. */
  readonly small: SmallPicture
  /** The edges it was made of. */
  readonly field: EdgeField
  readonly features: QuadFeatures
  readonly likelihood: number
}

/** A ranked outline after its sides were measured on the original's own pixels. */
export interface Measured {
  readonly ranked: Ranked
  readonly refined: RefinedQuad
  readonly seen: readonly SeenSide[]
  readonly features: OutlineFeatures
  /** As page-likelihood.ts wants it. */
  readonly input: readonly number[]
  readonly likelihood: number
}

export interface Finding {
  /** Likeliest first. */
  readonly outlines: readonly Measured[]
}

/** One look at the picture. */
interface Sight {
  /**
   * As many working pixels as a picture of 4 to 3 with this long side has, in a picture of any form: what bounds the
   * time. A fine look keeps the thin shadow between two white papers; in a coarse one grey closing (grey-closing.ts)
   * leaves nothing of print.
   */
  readonly workingPx: number
  readonly lines: number
  readonly candidates: number
}

/** How hard to look: most photographs need only the first, quick look. */
export interface Effort {
  readonly sight: Sight
  /** How many different outlines are measured on the original. */
  readonly measured: number
  /** One this much less likely (in nats) than the likeliest is not measured any more. */
  readonly hopeless: number
  /** How many of these are tried again with their sides on neighbouring edges. */
  readonly moved: number
  readonly ways: readonly ('inside' | 'outside')[]
}

export const QUICK: Effort = {
  sight: { workingPx: 144, lines: 22, candidates: 30 },
  measured: 2,
  hopeless: 1.5,
  moved: 1,
  ways: ['inside'],
}
export const THOROUGH: Effort = {
  sight: { workingPx: 384, lines: 36, candidates: 120 },
  measured: 5,
  hopeless: 5,
  moved: 2,
  ways: ['inside', 'outside'],
}

/** The long side at which a picture has as many pixels as one of 4 to 3, or fewer. */
const longSideFor = ({ width, height }: Picture, workingPx: number): number => {
  const [long, short] = width > height ? [width, height] : [height, width]
  return workingPx * Math.min(1, Math.sqrt((0.75 * long) / short))
}

/** What somebody else says about the page, in the picture's pixels. */
export interface Hint {
  /** Whether an outline, before it is measured, comes into question at all. */
  readonly isMeant?: (outline: Quad) => boolean
  /** Clockwise; one outline more, on the edges beneath it. */
  readonly proposed?: Quad
}

interface Sighted {
  /** In no order. */
  readonly own: Ranked[]
  readonly proposed?: Ranked
}

/** The outlines of one look, before any is measured. */
export const sighted = (picture: Picture, { workingPx, lines, candidates }: Sight, hint: Hint): Sighted => {
  const small = smallPicture(picture, longSideFor(picture, workingPx))
  for (const plane of small.planes) closeGrey(plane, small.width, small.height, 1)
  const field = edgeField(small)
  const found = strongestLines(field, lines)
  const tracks = found.flatMap((line) => settled(field, line.nx, line.ny, line.distance) ?? [])
  const ranked = (candidate: Candidate): Ranked => {
    const features = quadFeatures(small, candidate, tracks)
    return { candidate, small, field, features, likelihood: quadLikelihood(features) }
  }
  const { isMeant, proposed } = hint
  const near = proposed && quadNear(field, enlargedQuad(proposed, 1 / small.scale))
  return {
    own: likelyQuads(tracks, small, candidates)
      .filter(({ quad }) => !isMeant || isMeant(enlargedQuad(quad, small.scale)))
      .map(ranked),
    proposed: near && ranked(near),
  }
}

/** Outlines nearer to each other than this (of a side) settle on the same edges. */
const SAME_EDGES = 0.025

const different = (order: readonly Ranked[], most: number, hopeless: number): Ranked[] => {
  const kept: Ranked[] = []
  for (const one of order) {
    if (kept.length === most || one.likelihood < order[0]!.likelihood - hopeless) break
    const quad = enlargedQuad(one.candidate.quad, one.small.scale)
    const isOther = (other: Ranked) =>
      quadDifference(enlargedQuad(other.candidate.quad, other.small.scale), quad) > SAME_EDGES
    if (kept.every(isOther)) kept.push(one)
  }
  return kept
}

/** The finest thing worth telling apart beside a side, in the original's pixels. */
const unitOf = (picture: Picture) => Math.max(1, Math.max(picture.width, picture.height) / 384)

const STILL = { movedIn: 0, movedOut: 0 }

const judged = (
  picture: Picture,
  one: Ranked,
  refined: RefinedQuad,
  seen: readonly SeenSide[],
  moved: Pick<OutlineFeatures, 'movedIn' | 'movedOut'>,
): Measured => {
  const features = {
    ...outlineFeatures(picture, one.small, one.candidate.quad, refined),
    ...besideFeatures(seen),
    ...moved,
  }
  const input = outlineInput(one.likelihood, one.features, features)
  return { ranked: one, refined, seen, features, input, likelihood: outlineLikelihood(input) }
}

const measuredOutline = (picture: Picture, one: Ranked): Measured => {
  const { scale } = one.small
  const found = refinedQuad(picture, one.field, one.candidate, scale)
  const isFound = isConvex(found.quad)
  const refined = isFound ? found : { quad: enlargedQuad(one.candidate.quad, scale), sides: [] }
  return judged(picture, one, refined, seenSides(picture, refined, unitOf(picture)), STILL)
}

const movedFrom = (picture: Picture, from: Measured, ways: Effort['ways']): Measured[] =>
  ways
    .flatMap((where) => movedOutlines(picture, from.refined, from.seen, unitOf(picture), where))
    .map(({ refined, seen, movedIn, movedOut }) =>
      judged(picture, from.ranked, refined, seen, { movedIn, movedOut }),
    )

const likeliestFirst = (a: Measured, b: Measured) => b.likelihood - a.likelihood

/**
 * The likeliest page outlines with everything that led to them; none when no four sides fit together.
 *
 * What it is based on: grey closing and a signed gradient Hough transform for straight edges (Duda & Hart 1972; the
 * «Advanced Hough» entries of SmartDoc 2015), outlines from pairs of opposite edges, then one likelihood: a
 * conditional logit (McFadden 1974) whose utility is a small network over everything known about an outline,
 * evidence along its sides, colours, shape, what was measured on the original and what runs beside it, fitted on
 * generated photographs. No contour is scored, and no score of one kind is combined with a contrast score.
 */
export const likeliestPage = (picture: Picture, effort: Effort, hint: Hint = {}): Finding | undefined => {
  const { own, proposed } = sighted(picture, effort.sight, hint)
  const order = own.sort((a, b) => b.likelihood - a.likelihood)
  if (order.length === 0 && !proposed) return undefined
  const straight = [...different(order, effort.measured, effort.hopeless), ...(proposed ? [proposed] : [])]
    .map((one) => measuredOutline(picture, one))
    .sort(likeliestFirst)
  const moved = straight.slice(0, effort.moved).flatMap((one) => movedFrom(picture, one, effort.ways))
  return { outlines: [...straight, ...moved].sort(likeliestFirst) }
}
