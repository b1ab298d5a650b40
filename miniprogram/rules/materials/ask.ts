import type { MaterialNeed } from '../../model/material-need'
import type { MaterialId, Need } from '../../model/material'
import type { ReasonId } from '../../model/reason'
import type { SourceId } from '../../model/source'
import type { Situation } from '../situation'

/** Answers which materials one part of the authority's list asks of one student. */
export type MaterialRule = (situation: Situation) => readonly MaterialNeed[]

/** One material asked for one reason. */
export const ask = (
  need: Need,
  material: MaterialId,
  reason: ReasonId,
  sources: readonly [SourceId, ...SourceId[]],
  orElse: readonly MaterialId[] = [],
): MaterialNeed => ({ material, need, because: [reason], sources, orElse })

/** The asks when the condition holds, else none. */
export const when = (condition: boolean, ...asks: readonly MaterialNeed[]): readonly MaterialNeed[] =>
  condition ? asks : []
