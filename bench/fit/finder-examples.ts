import {
  likeliestPage,
  QUICK,
  sighted,
  THOROUGH,
  type Effort,
  type Hint,
} from '../../miniprogram/workers/engine/finder/likeliest-page'
import { enlargedQuad } from '../../miniprogram/workers/engine/finder/outline-features'
import { OUTLINE_SCALE, type OutlineFeatures } from '../../miniprogram/workers/engine/finder/outline-weights'
import { surenessInput } from '../../miniprogram/workers/engine/finder/page-likelihood'
import { QUAD_SCALE, type QuadFeatures } from '../../miniprogram/workers/engine/finder/quad-weights'
import { leadOf } from '../../miniprogram/workers/engine/finder/sureness'
import { surerProposal } from '../../miniprogram/workers/engine/proposer/proposer'
import { overlap, type Point } from '../capture/plane'
import { finderPictures, type FinderPart, type View } from './finder-pictures'
import type { Half } from './halves'

/** One look at one picture: the numbers of everything that was held possible, and each one's overlap with the page. */
export interface Example {
  readonly name: string
  readonly choices: readonly (readonly number[])[]
  readonly ious: readonly number[]
  readonly weight?: number | undefined
}

export const QUAD_NAMES = Object.keys(QUAD_SCALE) as (keyof QuadFeatures)[]
export const OUTLINE_NAMES = Object.keys(OUTLINE_SCALE) as (keyof OutlineFeatures)[]

interface Choice {
  readonly numbers: readonly number[]
  readonly quad: readonly Point[]
}

/** What one look holds possible; empty when no four sides fit together. */
type Look = (picture: View['picture'], effort: Effort, hint: Hint) => Choice[]

/** Outlines of the working picture: QUAD_NAMES. */
const quads: Look = (picture, { sight }, hint) => {
  const { own, proposed } = sighted(picture, sight, hint)
  return [...own, ...(proposed ? [proposed] : [])].map(({ features, candidate, small }) => ({
    numbers: QUAD_NAMES.map((name) => features[name]),
    quad: enlargedQuad(candidate.quad, small.scale),
  }))
}

/** Measured outlines: their likelihood in the working picture, QUAD_NAMES, OUTLINE_NAMES. */
const outlines: Look = (picture, effort, hint) =>
  (likeliestPage(picture, effort, hint)?.outlines ?? []).map(({ ranked, features, refined }) => ({
    numbers: [
      ranked.likelihood,
      ...QUAD_NAMES.map((name) => ranked.features[name]),
      ...OUTLINE_NAMES.map((name) => features[name]),
    ],
    quad: refined.quad,
  }))

/** The likeliest measured outline alone, as the sureness is read from it. */
const firsts: Look = (picture, effort, hint) => {
  const finding = likeliestPage(picture, effort, hint)
  if (!finding) return []
  const [first] = finding.outlines
  const { likelihood, input, refined } = first!
  return [{ numbers: surenessInput(leadOf(finding, first!), likelihood, input), quad: refined.quad }]
}

/** Both looks as find-corners.ts takes them. */
const looked = ({ name, picture, page, weight }: View, look: Look): Example[] => {
  const hint = { proposed: surerProposal(picture).corners }
  return [look(picture, QUICK, {}), look(picture, THOROUGH, hint)].flatMap((choices) =>
    choices.length === 0
      ? []
      : [
          {
            name,
            choices: choices.map(({ numbers }) => numbers.map((value) => Number(value.toPrecision(5)))),
            ious: choices.map(({ quad }) => (page ? overlap(quad, page) || 0 : 0)),
            weight,
          },
        ],
  )
}

const LOOKS: Readonly<Record<FinderPart, Look>> = { quad: quads, outline: outlines, sureness: firsts }

/** Half of what a network of the finder learns from. */
export function* finderExamples(which: FinderPart, half: Half): Generator<Example> {
  for (const view of finderPictures(which, half)) yield* looked(view, LOOKS[which])
}
