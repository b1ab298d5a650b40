import { degreeDetail, degreeName } from '../../../content/degree-name'
import { materialName } from '../../../content/materials'
import { materialStatusText } from '../../../content/material-words'
import { portalPageWords } from '../../../content/portal-pages'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { Profile } from '../../../model/profile'
import { officialFact, officialNumbers } from '../../../rules/facts/official-numbers'
import { materialStatus, missingMaterials } from '../../../rules/material-status'
import { computerChecks } from '../content/computer'
import type { PageContents, PageGap } from './page-contents'
import { pageSections } from './page-sections'

/** The required materials that cannot be uploaded yet, each with what it lacks. */
export const pageGaps = (application: Application, today: IsoDate): readonly PageGap[] =>
  missingMaterials(application, today).map((material) => ({
    name: materialName(material, application.degree),
    what: materialStatusText(material, materialStatus(application, material, today)),
  }))

/** All that a page says, but for its files and its place among the parts. */
export const madeContents = (
  application: Application,
  profile: Profile,
  today: IsoDate,
): Omit<PageContents, 'files' | 'part' | 'hasMore'> => ({
  version: 1,
  madeOn: today,
  title: degreeName(application.degree),
  detail: degreeDetail(application.degree),
  sections: pageSections({ application, profile, today }),
  filesNumber: portalPageWords.number(officialFact('portal-steps', today).value['upload-materials']),
  gaps: pageGaps(application, today),
  checks: computerChecks(officialNumbers(today)),
})
