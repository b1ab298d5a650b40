import { degreeDetail, degreeName } from '../../../content/degree-name'
import { portalPageWords } from '../../../content/portal-pages'
import { FILE_NOTE_TEXT } from '../../../content/material-words'
import { materialName } from '../../../content/materials'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { Profile } from '../../../model/profile'
import { fileRule, officialNumbers } from '../../../rules/facts/official-numbers'
import { isMadeOnline, isSettled, materialStatus } from '../../../rules/material-status'
import { requiredMaterials } from '../../../rules/required-materials'
import { portalPages } from '../../../rules/step-facts'
import { computerChecks } from '../content/computer'
import { missingFiles } from '../export/missing-files'
import type { PageContents, PageGap } from './page-contents'
import { pageSections } from './page-sections'

/** The required materials that cannot be uploaded yet, each with what it lacks. */
export const pageGaps = (application: Application, today: IsoDate): readonly PageGap[] =>
  missingFiles(application, today).map(({ name, status }) => ({ name, what: status }))

/** Those that are signed or typed in the portal: nothing is missing, they are done with the upload. */
const madeOnline = (application: Application, today: IsoDate): readonly PageGap[] =>
  requiredMaterials(application.degree, application.entryExit, today)
    .filter(
      ({ material, need }) =>
        need === 'required' &&
        isMadeOnline(material, today) &&
        !isSettled(materialStatus(application, material, today)),
    )
    .map(({ material }) => ({
      name: materialName(material, application.degree),
      what: fileRule(material, today)
        .notes.map((note) => FILE_NOTE_TEXT[note])
        .join(''),
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
  filesNumber: portalPageWords.number(portalPages('upload-materials', today)),
  online: madeOnline(application, today),
  gaps: pageGaps(application, today),
  checks: computerChecks(officialNumbers(today)),
})
