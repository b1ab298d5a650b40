import { OUTLINE_NETWORK, OUTLINE_SCALE, QUAD_NETWORK, QUAD_SCALE, SURENESS_NETWORK } from './corner-weights'
import { answerOf } from './network'

/** Farther than this many spreads from what was seen while fitting, a number says no more. */
const FARTHEST = 4

const within = (value: number, most: number) => (value > most ? most : value < -most ? -most : value)

const scaled = (
  features: readonly number[],
  { means, spreads }: { readonly means: readonly number[]; readonly spreads: readonly number[] },
): number[] => features.map((value, i) => within((value - means[i]!) / spreads[i]!, FARTHEST) || 0)

/** How likely an outline of the working picture (quad-features.ts) is the page, against the others (nats, up to a constant). */
export const quadLikelihood = (features: readonly number[]): number =>
  answerOf(QUAD_NETWORK, scaled(features, QUAD_SCALE))

/** An outline's numbers as the networks want them: its likelihood in the working picture, those behind it, what was measured. */
export const outlineInput = (
  likelihood: number,
  quad: readonly number[],
  measured: readonly number[],
): readonly number[] => [
  within(likelihood / 4, FARTHEST),
  ...scaled(quad, QUAD_SCALE),
  ...scaled(measured, OUTLINE_SCALE),
]

/** How likely a measured outline is the page, against the others (nats, up to a constant). */
export const outlineLikelihood = (input: readonly number[]): number => answerOf(OUTLINE_NETWORK, input)

/** A lead of more nats than this over the next other outline says no more. */
export const MOST_LEAD = 8

/** Probability that the likeliest outline is the page to within a few pixels. `lead`: in nats over the next other one. */
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
