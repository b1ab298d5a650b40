import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId, MaterialPart } from '../../../model/material'
import { partsWithoutPage } from '../../../rules/material-parts'

/** The photograph that is taken next; undefined where nobody knows it, or all are there as the student said. */
export const nextPart = (
  application: Application,
  material: MaterialId,
  today: IsoDate,
): MaterialPart | undefined =>
  application.backSidesOn?.[material] ? undefined : partsWithoutPage(application, material, today)[0]
