import type { IsoDate } from '../../model/iso-date'
import type { MaterialId, Need } from '../../model/material'
import type { PageFrame } from '../../model/page-frame'
import type { ReasonId } from '../../model/reason'
import type { SourceId } from '../../model/source'
import type { Situation } from '../situation'

/** When a material is handed in: with the application, or with a request for a review (复核). */
export type MaterialOccasion = 'application' | 'review'

export type Sources = readonly [SourceId, ...SourceId[]]

/** One reason to ask for a material: of whom, how strongly, by which sources. */
export interface Ask {
  readonly when: (situation: Situation) => boolean
  readonly need: Need
  readonly because: ReasonId
  /** By day, where they are those of a dated fact. */
  readonly sources: Sources | ((today: IsoDate) => Sources)
  /** Any of these in hand counts as well. */
  readonly orElse?: (situation: Situation) => readonly MaterialId[]
  /** Where it speaks, nothing else that asks for the material does. */
  readonly isAlone?: true
}

export const always = (): boolean => true

/**
 * All that the rules know of one material but its file limits, which are official numbers (facts/file-limits.ts). Its words
 * stand in content/materials.ts.
 */
export interface Material {
  /** The shape of the paper: corners, colour and the camera's frame go by it. */
  readonly frame: PageFrame
  readonly occasion: MaterialOccasion
  /** Who has to bring it, in the order in which the reasons are said; `by-country`: only a country's own file asks for it. */
  readonly asks: readonly [Ask, ...Ask[]] | 'by-country'
}

export type MaterialTable = Partial<Readonly<Record<MaterialId, Material>>>
