import { materialStatusText } from '../../../content/material-words'
import { materialName } from '../../../content/materials'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import { materialStatus, missingMaterials } from '../../../rules/material-status'
import { materialsElsewhere } from '../rules/next-material'

const rowsOf = (materials: readonly MaterialId[], application: Application, today: IsoDate) =>
  materials.map((id) => ({
    id,
    name: materialName(id, application.degree),
    status: materialStatusText(id, materialStatus(application, id, today)),
  }))

/** The required materials that cannot be uploaded yet, as this student knows them, each with what it lacks. */
export const missingFiles = (application: Application, today: IsoDate) =>
  rowsOf(missingMaterials(application, today), application, today)

/** The materials that no file is made of, because the student has them elsewhere or does without. */
export const filesElsewhere = (application: Application, today: IsoDate) =>
  rowsOf(materialsElsewhere(application, today), application, today)
