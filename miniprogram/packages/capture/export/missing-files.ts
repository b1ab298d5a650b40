import { materialStatusText } from '../../../content/material-words'
import { materialName } from '../../../content/materials'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import { materialStatus, missingMaterials } from '../../../rules/material-status'

/** The required materials that cannot be uploaded yet, as this student knows them, each with what it lacks. */
export const missingFiles = (application: Application, today: IsoDate) =>
  missingMaterials(application, today).map((id) => ({
    id,
    name: materialName(id, application.degree),
    status: materialStatusText(id, materialStatus(application, id, today)),
  }))
