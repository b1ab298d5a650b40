import type { Network } from '../../miniprogram/workers/engine/network'
import {
  OPINION_SCALE,
  type OpinionFeatures,
} from '../../miniprogram/workers/engine/proposer/opinion-weights'
import { scaled } from '../../miniprogram/workers/engine/finder/page-likelihood'
import { fittedNetwork, lossOf, type Question } from './fit-network'
import { RIGHT, type OpinionExample } from './opinion-examples'

export const NAMES = Object.keys(OPINION_SCALE) as (keyof OpinionFeatures)[]
const UNITS = 6
const SEED = 1

type Scale = Record<keyof OpinionFeatures, readonly [number, number]>

const short = (value: number) => Number(value.toPrecision(3))

const scaleOf = (examples: readonly OpinionExample[]): Scale => {
  const all = examples.flatMap(({ opinions }) => opinions)
  return Object.fromEntries(
    NAMES.map((name) => {
      const values = all.map(({ features }) => features[name])
      const mean = values.reduce((sum, v) => sum + v, 0) / values.length
      const spread = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length)
      return [name, [short(mean), short(Math.max(1e-3, spread))]]
    }),
  ) as unknown as Scale
}

const questionOf = ({ opinions }: OpinionExample, scale: Scale): Question => ({
  choices: opinions.map(({ features }) => [...scaled(features, scale), 1]),
  isRight: opinions.map(({ iou }) => iou >= RIGHT),
})

export interface OpinionFit {
  readonly scale: Scale
  readonly network: Network
}

export const fitOpinions = (examples: readonly OpinionExample[]): OpinionFit => {
  const scale = scaleOf(examples)
  const questions = examples.map((example) => questionOf(example, scale))
  return { scale, network: fittedNetwork(questions, UNITS, SEED) }
}

export const opinionLoss = ({ scale, network }: OpinionFit, examples: readonly OpinionExample[]): number =>
  lossOf(
    network,
    examples.map((example) => questionOf(example, scale)),
  )
