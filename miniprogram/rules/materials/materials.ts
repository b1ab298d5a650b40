import { MATERIAL_IDS, type MaterialId, type PagePart } from '../../model/material'
import type { PageFrame } from '../../model/page-frame'
import { CERTIFICATE_MATERIALS } from './certificate'
import { ENTRY_EXIT_MATERIALS } from './entry-exit'
import type { Material, MaterialOccasion } from './material'
import { STUDY_MATERIALS } from './study'
import { IDENTITY_MATERIALS, TRAVEL_MATERIALS } from './travel'

/** Every material, one row each. */
export const MATERIALS: Readonly<Record<MaterialId, Material>> = {
  ...IDENTITY_MATERIALS,
  ...CERTIFICATE_MATERIALS,
  ...TRAVEL_MATERIALS,
  ...ENTRY_EXIT_MATERIALS,
  ...STUDY_MATERIALS,
}

/** In upload order. */
export const materialsFor = (occasion: MaterialOccasion): readonly MaterialId[] =>
  MATERIAL_IDS.filter((id) => MATERIALS[id].occasion === occasion)

/** A card among the pages of a passport has a frame of its own. */
const PART_FRAME: Readonly<Partial<Record<PagePart, PageFrame>>> = {
  'permit-front': 'card',
  'permit-back': 'card',
}

export const pageFrame = (material: MaterialId, part?: PagePart): PageFrame =>
  (part && PART_FRAME[part]) ?? MATERIALS[material].frame
