import { degreeDetail, degreeName } from '../../../content/degree-name'
import { portalPageWords } from '../../../content/portal-pages'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { Profile } from '../../../model/profile'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { portalPages } from '../../../rules/step-facts'
import { computerChecks } from '../content/computer'
import { missingFiles } from '../export/missing-files'
import type { PageContents, PageGap } from './page-contents'
import { pageSections } from './page-sections'

/** The required materials that cannot be uploaded yet, each with what it lacks. */
export const pageGaps = (application: Application, today: IsoDate): readonly PageGap[] =>
  missingFiles(application, today).map(({ name, status }) => ({ name, what: status }))

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
  filesNumber: portalPageWords.number(portalPages('upload-materials', today)),
  gaps: pageGaps(application, today),
  checks: computerChecks(officialNumbers(today)),
})
