import type { MajorCatalogueId } from '../../model/review-notes'
import type { SourceId } from '../../model/source'

/** Where each edition of the catalogues of majors comes from. */
export const CATALOGUE_SOURCE = {
  'graduate-2022': 'graduate-catalogue-2022',
  'undergraduate-2024': 'undergraduate-catalogue-2024',
  'undergraduate-2025': 'undergraduate-catalogue-2025',
  'undergraduate-2026': 'undergraduate-catalogue-2026',
} as const satisfies Record<MajorCatalogueId, SourceId>
