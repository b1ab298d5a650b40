import { DIRECTION_WEIGHTS } from '../../miniprogram/workers/engine/check/direction-weights'
import { OPINION_FIT } from '../../miniprogram/workers/engine/proposer/opinion-weights'
import { PROPOSER_WEIGHTS } from '../../miniprogram/workers/engine/proposer/proposer-weights'
import { CHARACTER_WEIGHTS } from '../../miniprogram/workers/reader/mrz/character-weights'
import { characterHash, directionHash, opinionHash, proposerHash } from './fit-hash'
import { NAMES } from './fit-opinions'

/** Throws where weights were made by other scripts, or of other photographs, than lie here. `fit`, `now`: fit-hash.ts. */
export const requireOwn = (what: string, fit: string, now: string): void => {
  if (fit !== now)
    throw new Error(`the ${what} is of ${fit}, scripts and photographs are ${now}: run npm run engine:fit`)
}

export const requireOwnProposer = (): void => requireOwn('proposer', PROPOSER_WEIGHTS.fit, proposerHash())

export const requireOwnChoice = (): void =>
  requireOwn('choice between opinions', OPINION_FIT, opinionHash(NAMES))

export const requireOwnDirection = (): void =>
  requireOwn('judge of direction', DIRECTION_WEIGHTS.fit, directionHash())

export const requireOwnReader = (): void =>
  requireOwn('network of characters', CHARACTER_WEIGHTS.fit, characterHash())
