import { edgeField, type EdgeField } from './edge-field'
import { settled, type EdgeTrack } from './edge-track'
import { closeGrey } from './grey-closing'
import { strongestLines } from './line-votes'
import { enlargedQuad, outlineFeatures } from './outline-features'
import { outlineLikelihood } from './outline-likelihood'
import type { Picture } from './picture'
import { quadFeatures } from './quad-features'
import { quadDifference } from './quad-geometry'
import { quadLikelihood } from './quad-likelihood'
import { isConvex, likelyQuads, type Candidate } from './quad-search'
import { refinedQuad, type RefinedQuad } from './refine-quad'
import { smallPicture, type SmallPicture } from './small-picture'

export interface Ranked {
  readonly candidate: Candidate
  readonly features: readonly number[]
  readonly likelihood: number
}

/** A ranked outline after its sides were measured on the original's own pixels. */
export interface Measured {
  readonly ranked: Ranked
  readonly refined: RefinedQuad
  readonly features: readonly number[]
  readonly likelihood: number
}

export interface Finding {
  /** Likeliest first. */
  readonly outlines: readonly Measured[]
  readonly small: SmallPicture
}

/** How hard to look: most photographs need only the first, quick look. */
export interface Effort {
  /** Long side of the working picture. */
  readonly workingPx: number
  /** Rounds of the grey closing (grey-closing.ts). A wide one also erases the thin shadow between two white papers. */
  readonly closing: number
  readonly lines: number
  readonly candidates: number
  /** How many different outlines are measured on the original. */
  readonly measured: number
}

export const QUICK: Effort = { workingPx: 192, closing: 1, lines: 24, candidates: 40, measured: 4 }
export const THOROUGH: Effort = { workingPx: 384, closing: 2, lines: 40, candidates: 60, measured: 8 }

const tracksIn = (field: EdgeField, most: number): EdgeTrack[] =>
  strongestLines(field, most).flatMap((line) => settled(field, line.nx, line.ny, line.distance) ?? [])

const ranked = (small: SmallPicture, candidates: readonly Candidate[]): Ranked[] =>
  candidates
    .map((candidate) => {
      const features = quadFeatures(small, candidate)
      return { candidate, features, likelihood: quadLikelihood(features) }
    })
    .sort((a, b) => b.likelihood - a.likelihood)

/** Outlines nearer to each other than this (of a side) settle on the same edges. */
const SAME_EDGES = 0.012
/** One this much less likely (in nats) is not measured any more. */
const HOPELESS = 5

const different = (order: readonly Ranked[], most: number): Ranked[] => {
  const kept: Ranked[] = []
  for (const one of order) {
    if (kept.length === most || one.likelihood < order[0]!.likelihood - HOPELESS) break
    if (kept.every((other) => quadDifference(other.candidate.quad, one.candidate.quad) > SAME_EDGES))
      kept.push(one)
  }
  return kept
}

const measured = (picture: Picture, field: EdgeField, small: SmallPicture, one: Ranked): Measured => {
  const found = refinedQuad(picture, field, one.candidate, small.scale)
  const coarse = one.candidate.quad
  const refined = isConvex(found.quad) ? found : { quad: enlargedQuad(coarse, small.scale), sides: [] }
  const features = [one.likelihood, ...outlineFeatures(picture, small, coarse, refined)]
  return { ranked: one, refined, features, likelihood: outlineLikelihood(features) }
}

/**
 * The likeliest page outlines with everything that led to them; none when no four sides fit together.
 *
 * What it is based on: grey closing and a signed gradient Hough transform for straight edges (Duda & Hart 1972; the
 * «Advanced Hough» entries of SmartDoc 2015), outlines from pairs of opposite edges, then one likelihood: a
 * conditional logit (McFadden 1974) over everything known about an outline, evidence along its sides, colours,
 * shape and what was measured on the original, fitted on generated photographs. No contour is scored, and no score
 * of one kind is combined with a contrast score.
 */
export const likeliestPage = (picture: Picture, effort: Effort): Finding | undefined => {
  const small = smallPicture(picture, effort.workingPx)
  for (const plane of small.planes) closeGrey(plane, small.width, small.height, effort.closing)
  const field = edgeField(small)
  const order = ranked(small, likelyQuads(tracksIn(field, effort.lines), small, effort.candidates))
  if (order.length === 0) return undefined
  const outlines = different(order, effort.measured)
    .map((one) => measured(picture, field, small, one))
    .sort((a, b) => b.likelihood - a.likelihood)
  return { outlines, small }
}
