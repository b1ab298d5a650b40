import type { Network } from '../../miniprogram/workers/engine/network'
import {
  OPINION_SCALE,
  type OpinionFeatures,
} from '../../miniprogram/workers/engine/proposer/opinion-weights'
import { scaled } from '../../miniprogram/workers/engine/finder/page-likelihood'
import { fittedNetwork, lossOf, type Question } from './fit-network'
import { RIGHT, type OpinionExample } from './opinion-examples'
import { scaleOf, type ScaleOf } from './scales'

export const NAMES = Object.keys(OPINION_SCALE) as (keyof OpinionFeatures)[]
const RECIPE = { units: 6, seed: 1, decay: 0.003, hasConstant: true, epochs: 100 }

type Scale = ScaleOf<keyof OpinionFeatures>

const questionOf = ({ opinions }: OpinionExample, scale: Scale): Question => ({
  choices: opinions.map(({ features }) => [...scaled(features, scale), 1]),
  isRight: opinions.map(({ iou }) => iou >= RIGHT),
})

export interface OpinionFit {
  readonly scale: Scale
  readonly network: Network
}

export const fitOpinions = (examples: readonly OpinionExample[]): OpinionFit => {
  const all = examples.flatMap(({ opinions }) => opinions)
  const scale = scaleOf(
    NAMES,
    all.map(({ features }) => NAMES.map((name) => features[name])),
  )
  const questions = examples.map((example) => questionOf(example, scale))
  return { scale, network: fittedNetwork(questions, RECIPE) }
}

export const opinionLoss = ({ scale, network }: OpinionFit, examples: readonly OpinionExample[]): number =>
  lossOf(
    network,
    examples.map((example) => questionOf(example, scale)),
  )
