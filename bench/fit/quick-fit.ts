import { OPINION_NETWORK, OPINION_SCALE } from '../../miniprogram/workers/engine/proposer/opinion-weights'
import { fitOpinions, opinionLoss } from './fit-opinions'
import { generatedExamples } from './opinion-examples'
import {
  requireOwnChoice,
  requireOwnDirection,
  requireOwnFinder,
  requireOwnProposer,
  requireOwnReader,
} from './own-weights'

/** Rounds of four pictures, and seeds that no fit uses. */
const [ROUNDS, FIRST] = [6, 40_001]

/** Nats per picture: what a small fit loses on its own pictures, and what the engine's weights lose on them. Throws: own-weights.ts. */
export const quickFit = (): {
  readonly pictures: number
  readonly fitted: number
  readonly engine: number
} => {
  requireOwnProposer()
  requireOwnFinder()
  requireOwnChoice()
  requireOwnDirection()
  requireOwnReader()
  const examples = generatedExamples(ROUNDS, FIRST)
  return {
    pictures: examples.length,
    fitted: opinionLoss(fitOpinions(examples), examples),
    engine: opinionLoss({ scale: OPINION_SCALE, network: OPINION_NETWORK }, examples),
  }
}
