import { CONFIDENCE_TEXT, MATERIAL_BASIS_TEXT as TEXT } from '../content/sources'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId } from '../model/material'
import type { MaterialNeed } from '../model/material-need'
import { fileRule } from '../rules/facts/official-numbers'
import { shownSource } from './shown-source'

/** 依据 of one material, for basis-list: of what the portal accepts, and of why this student is asked for it. */
export const materialSources = (material: MaterialId, today: IsoDate, need?: MaterialNeed) => {
  const { sources, confidence } = fileRule(material, today)
  const limits = {
    id: 'limits',
    heading: TEXT.limits,
    note: CONFIDENCE_TEXT[confidence],
    sources: sources.map(shownSource),
  }
  if (!need) return [limits]
  return [limits, { id: 'need', heading: TEXT.need, note: '', sources: need.sources.map(shownSource) }]
}
