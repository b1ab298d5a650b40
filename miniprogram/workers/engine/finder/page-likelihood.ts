import {
  OUTLINE_NETWORK,
  OUTLINE_SCALE,
  QUAD_NETWORK,
  QUAD_SCALE,
  SURENESS_NETWORK,
  type OutlineFeatures,
  type QuadFeatures,
} from './corner-weights'
import { answerOf } from '../network'

/** Farther than this many spreads from what was seen while fitting, a number says no more. */
const FARTHEST = 4

const within = (value: number, most: number) => (value > most ? most : value < -most ? -most : value)

/** The numbers as a network wants them: in the order of its scale, each in spreads from its mean. */
export const scaled = <Name extends string>(
  features: Readonly<Record<Name, number>>,
  scale: Readonly<Record<Name, readonly [number, number]>>,
): number[] => {
  const out: number[] = []
  for (const name in scale) {
    const [mean, spread] = scale[name]
    out.push(within((features[name] - mean) / spread, FARTHEST) || 0)
  }
  return out
}

/** How likely an outline of the working picture is the page, against the others (nats, up to a constant). */
export const quadLikelihood = (features: QuadFeatures): number =>
  answerOf(QUAD_NETWORK, scaled(features, QUAD_SCALE))

/**
 * Paper of a shape that no standard knows is rare, not wrong: beyond so many spreads the shape says no more against an
 * outline whose sides were measured.
 */
const ODDEST = 2

const shaped = <Features extends { readonly aspectSurprise: number }>(
  features: Features,
  [mean, spread]: readonly [number, number],
): Features => ({ ...features, aspectSurprise: Math.min(features.aspectSurprise, mean + ODDEST * spread) })

/** An outline's numbers as the networks want them: its likelihood in the working picture, those behind it, what was measured. */
export const outlineInput = (
  likelihood: number,
  quad: QuadFeatures,
  measured: OutlineFeatures,
): readonly number[] => [
  within(likelihood / 4, FARTHEST),
  ...scaled(shaped(quad, QUAD_SCALE.aspectSurprise), QUAD_SCALE),
  ...scaled(shaped(measured, OUTLINE_SCALE.aspectSurprise), OUTLINE_SCALE),
]

/** How likely a measured outline is the page, against the others (nats, up to a constant). */
export const outlineLikelihood = (input: readonly number[]): number => answerOf(OUTLINE_NETWORK, input)

/** A lead of more nats than this over the next other outline says no more. */
export const MOST_LEAD = 8

/** Probability that an outline is the page to within a few pixels. `lead`: in nats over the likeliest other page. */
export const surenessOf = (lead: number, likelihood: number, input: readonly number[]): number => {
  const odds = answerOf(SURENESS_NETWORK, [
    Math.min(MOST_LEAD, lead) / 4,
    Math.min(2, lead),
    likelihood / 8,
    ...input,
    1,
  ])
  return 1 / (1 + Math.exp(-odds))
}
