import { outlineInput, scaled } from '../../miniprogram/workers/engine/finder/page-likelihood'
import type { Network } from '../../miniprogram/workers/engine/network'
import { OUTLINE_NAMES, QUAD_NAMES, type Example } from './finder-examples'
import { fittedNetwork, type Question } from './fit-network'
import { RIGHT } from './opinion-examples'
import { named, scaleOf, type ScaleOf } from './scales'

const SEED = 1
const RECIPE = { seed: SEED, decay: 0.0003, hasConstant: false, epochs: 25 }

export interface ScaledFit<Name extends string> {
  readonly scale: ScaleOf<Name>
  readonly network: Network
}

/**
 * Right are those that overlap the page best, and by so much at least: in a working picture, where a pixel is a hundredth of
 * a side, and after measuring.
 */
const [COARSE, FINE] = [
  { least: 0.92, behindBest: 0.02 },
  { least: RIGHT, behindBest: 0.01 },
]

const rightOf = (ious: readonly number[], { least, behindBest }: typeof COARSE): boolean[] => {
  const best = Math.max(...ious)
  return ious.map((iou) => iou >= least && iou >= best - behindBest)
}

/** The network of a working picture's outlines. */
export const fitQuads = (examples: readonly Example[]): ScaledFit<(typeof QUAD_NAMES)[number]> => {
  const scale = scaleOf(
    QUAD_NAMES,
    examples.flatMap(({ choices }) => choices),
  )
  const questions = examples.map(({ choices, ious, weight }): Question => ({
    choices: choices.map((row) => scaled(named(QUAD_NAMES, row), scale)),
    isRight: rightOf(ious, COARSE),
    weight,
  }))
  return {
    scale,
    network: fittedNetwork(questions, { ...RECIPE, units: 16 }),
  }
}

/** The network of measured outlines. */
export const fitOutlines = (examples: readonly Example[]): ScaledFit<(typeof OUTLINE_NAMES)[number]> => {
  const from = 1 + QUAD_NAMES.length
  const scale = scaleOf(
    OUTLINE_NAMES,
    examples.flatMap(({ choices }) => choices.map((row) => row.slice(from))),
  )
  const questions = examples.map(({ choices, ious, weight }): Question => ({
    choices: choices.map((row) =>
      outlineInput(
        row[0]!,
        named(QUAD_NAMES, row.slice(1, from)),
        named(OUTLINE_NAMES, row.slice(from)),
        scale,
      ),
    ),
    isRight: rightOf(ious, FINE),
    weight,
  }))
  return {
    scale,
    network: fittedNetwork(questions, { ...RECIPE, units: 32 }),
  }
}

/** Whether the likeliest measured outline is the page: one choice, or none. */
export const fitSureness = (examples: readonly Example[]): Network =>
  fittedNetwork(
    examples.map(({ choices, ious }) => ({ choices, isRight: ious.map((iou) => iou >= RIGHT) })),
    { units: 4, seed: SEED, decay: 0.002, hasConstant: true, epochs: 60 },
  )
