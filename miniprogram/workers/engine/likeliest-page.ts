import { edgeField, type EdgeField } from './edge-field'
import { settled, type EdgeTrack } from './edge-track'
import { closeGrey } from './grey-closing'
import { strongestLines } from './line-votes'
import type { Picture, Quad } from './picture'
import { quadFeatures } from './quad-features'
import { quadLikelihood } from './quad-likelihood'
import { isConvex, likelyQuads, type Candidate } from './quad-search'
import { refinedQuad, type RefinedQuad } from './refine-quad'
import { smallPicture, type SmallPicture } from './small-picture'

export interface Ranked {
  readonly candidate: Candidate
  readonly features: readonly number[]
  readonly likelihood: number
}

export interface Finding {
  readonly refined: RefinedQuad
  readonly ranked: readonly Ranked[]
  readonly small: SmallPicture
}

/** How hard to look: most photographs need only the first, quick look. */
export interface Effort {
  /** Long side of the working picture. */
  readonly workingPx: number
  /** Window of the grey closing (grey-closing.ts). A wide one also erases the thin shadow between two white papers. */
  readonly closing: readonly number[]
  readonly lines: number
  readonly candidates: number
}

export const QUICK: Effort = { workingPx: 256, closing: [1, 2], lines: 24, candidates: 40 }
export const THOROUGH: Effort = { workingPx: 384, closing: [1, 2, 2], lines: 40, candidates: 60 }

const tracksIn = (field: EdgeField, most: number): EdgeTrack[] =>
  strongestLines(field, most).flatMap((line) => settled(field, line.nx, line.ny, line.distance) ?? [])

const ranked = (small: SmallPicture, candidates: readonly Candidate[]): Ranked[] =>
  candidates
    .map((candidate) => {
      const features = quadFeatures(small, candidate)
      return { candidate, features, likelihood: quadLikelihood(features) }
    })
    .sort((a, b) => b.likelihood - a.likelihood)

/** The likeliest page outline with everything that led to it; none when no four sides fit together. */
export const likeliestPage = (picture: Picture, effort: Effort): Finding | undefined => {
  const small = smallPicture(picture, effort.workingPx)
  for (const plane of small.planes) closeGrey(plane, small.width, effort.closing)
  const field = edgeField(small)
  const order = ranked(small, likelyQuads(tracksIn(field, effort.lines), small, effort.candidates))
  const first = order[0]
  if (!first) return undefined
  const refined = refinedQuad(picture, field, first.candidate, small.scale)
  return { refined: isConvex(refined.quad) ? refined : unrefined(first, small), ranked: order, small }
}

const unrefined = ({ candidate }: Ranked, { scale }: SmallPicture): RefinedQuad => ({
  quad: candidate.quad.map((p) => ({ x: p.x * scale, y: p.y * scale })) as unknown as Quad,
  sides: [],
})
