import { DIRECTION_WEIGHTS } from '../../miniprogram/workers/engine/check/direction-weights'
import { OUTLINE_FIT, OUTLINE_NETWORK } from '../../miniprogram/workers/engine/finder/outline-weights'
import { QUAD_FIT, QUAD_NETWORK } from '../../miniprogram/workers/engine/finder/quad-weights'
import { SURENESS_FIT, SURENESS_NETWORK } from '../../miniprogram/workers/engine/finder/sureness-weights'
import { OPINION_FIT } from '../../miniprogram/workers/engine/proposer/opinion-weights'
import { PROPOSER_WEIGHTS } from '../../miniprogram/workers/engine/proposer/proposer-weights'
import { CHARACTER_WEIGHTS } from '../../miniprogram/workers/reader/mrz/character-weights'
import { OUTLINE_NAMES, QUAD_NAMES } from './finder-examples'
import { characterHash, directionHash, finderHash, opinionHash, proposerHash } from './fit-hash'
import { NAMES } from './fit-opinions'

/** What each network's weights have to have been made by and of: also of the very weights that its examples were made with. */
export const quadFit = (): string => finderHash(QUAD_NAMES)
export const outlineFit = (): string => finderHash([...QUAD_NAMES, ...OUTLINE_NAMES, QUAD_NETWORK.packed])
export const surenessFit = (): string => finderHash([QUAD_NETWORK.packed, OUTLINE_NETWORK.packed])
export const choiceFit = (): string => opinionHash([...NAMES, SURENESS_NETWORK.packed])
export const characterFit = (): string => characterHash()

/** Throws where weights were made by other scripts, or of other photographs, than lie here. `fit`, `now`: fit-hash.ts. */
export const requireOwn = (what: string, fit: string, now: string): void => {
  if (fit !== now)
    throw new Error(`the ${what} is of ${fit}, scripts and photographs are ${now}: run npm run engine:fit`)
}

export const requireOwnProposer = (): void => requireOwn('proposer', PROPOSER_WEIGHTS.fit, proposerHash())
export const requireOwnQuads = (): void => requireOwn('network of outlines', QUAD_FIT, quadFit())
export const requireOwnOutlines = (): void =>
  requireOwn('network of measured outlines', OUTLINE_FIT, outlineFit())
const requireOwnSureness = (): void => requireOwn('sureness', SURENESS_FIT, surenessFit())

/** The looks and what says how sure they are. */
export const requireOwnFinder = (): void => {
  requireOwnQuads()
  requireOwnOutlines()
  requireOwnSureness()
}

export const requireOwnChoice = (): void => requireOwn('choice between opinions', OPINION_FIT, choiceFit())

export const requireOwnDirection = (): void =>
  requireOwn('judge of direction', DIRECTION_WEIGHTS.fit, directionHash())

export const requireOwnReader = (): void =>
  requireOwn('network of characters', CHARACTER_WEIGHTS.fit, characterFit())
