import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import {
  isAwaited,
  materialStatus,
  missingMaterials,
  undecidedMaterials,
} from '../../../rules/material-status'
import { requiredMaterials } from '../../../rules/required-materials'

/** The materials on the student's list that are not photographed here, as they said, in upload order. */
export const materialsElsewhere = (application: Application, today: IsoDate): readonly MaterialId[] =>
  requiredMaterials(application.degree, application.entryExit, today)
    .map(({ material }) => material)
    .filter((id) => materialStatus(application, id, today).kind === 'handled')

/**
 * The material to go on with after another: the next required one missing in upload order, else the first, else
 * what helps, else what the school has not issued.
 */
export const nextMissing = (
  application: Application,
  after: MaterialId,
  today: IsoDate,
): MaterialId | undefined => {
  const besides = (ids: readonly MaterialId[]) => ids.filter((id) => id !== after)
  const missing = besides(missingMaterials(application, today))
  const required = missing.filter((id) => !isAwaited(id, application))
  const helpful = [...besides(undecidedMaterials(application, today)), ...missing]
  const others = required.length > 0 ? required : helpful
  const place = MATERIAL_IDS.indexOf(after)
  return others.find((id) => MATERIAL_IDS.indexOf(id) > place) ?? others[0]
}
