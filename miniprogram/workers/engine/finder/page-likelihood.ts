import { answerOf } from '../network'
import { OUTLINE_NETWORK, OUTLINE_SCALE, type OutlineFeatures } from './outline-weights'
import { QUAD_NETWORK, QUAD_SCALE, type QuadFeatures } from './quad-weights'
import { SURENESS_NETWORK } from './sureness-weights'

/** Farther than this many spreads from what was seen while fitting, a number says no more. */
const FARTHEST = 4

const within = (value: number, most: number) => (value > most ? most : value < -most ? -most : value)

type ScaleOf<Features> = Readonly<Record<keyof Features, readonly [number, number]>>

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

/**
 * An outline's numbers as the networks want them: its likelihood in the working picture, those behind it, what was measured.
 * Another scale than the engine's own is for who fits one.
 */
export const outlineInput = (
  likelihood: number,
  quad: QuadFeatures,
  measured: OutlineFeatures,
  scale: ScaleOf<OutlineFeatures> = OUTLINE_SCALE,
): readonly number[] => [
  within(likelihood / 4, FARTHEST),
  ...scaled(shaped(quad, QUAD_SCALE.aspectSurprise), QUAD_SCALE),
  ...scaled(shaped(measured, scale.aspectSurprise), scale),
]

/** How likely a measured outline is the page, against the others (nats, up to a constant). */
export const outlineLikelihood = (input: readonly number[]): number => answerOf(OUTLINE_NETWORK, input)

/** A lead of more nats than this over the next other outline says no more. */
export const MOST_LEAD = 8

/** What is read of an outline to say how sure it is. `lead`: in nats over the likeliest other page. */
export const surenessInput = (lead: number, likelihood: number, input: readonly number[]): number[] => [
  Math.min(MOST_LEAD, lead) / 4,
  Math.min(2, lead),
  likelihood / 8,
  ...input,
  1,
]

/** Probability that an outline is the page to within a few pixels. `lead`: in nats over the likeliest other page. */
export const surenessOf = (lead: number, likelihood: number, input: readonly number[]): number =>
  1 / (1 + Math.exp(-answerOf(SURENESS_NETWORK, surenessInput(lead, likelihood, input))))
