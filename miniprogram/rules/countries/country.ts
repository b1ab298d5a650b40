import type { MaterialId } from '../../model/material'
import type { Ask } from '../materials/material'

/**
 * What one country or region asks beside what all ask: one file, with its name in the authority's list. Its days and numbers
 * are dated facts (facts/places.ts), its words stand in content/ by the ids of materials and reasons.
 */
export interface Country {
  readonly name: string
  /** Asked only of who has a certificate from there, after what is asked of all. */
  readonly asks: Partial<Readonly<Record<MaterialId, readonly Ask[]>>>
}
