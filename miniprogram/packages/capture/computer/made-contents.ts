import { degreeDetail, degreeName } from '../../../content/degree-name'
import { portalPageWords } from '../../../content/portal-pages'
import { FILE_NOTE_TEXT } from '../../../content/material-words'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import type { Profile } from '../../../model/profile'
import { fileRule, officialNumbers } from '../../../rules/facts/official-numbers'
import { portalPages } from '../../../rules/step-facts'
import { computerChecks } from '../content/computer'
import { missingFiles } from '../export/missing-files'
import type { PageContents, PageGap } from './page-contents'
import { pageSections } from './page-sections'

/** How a material comes into being in the portal itself. */
const onlineNote = (material: MaterialId, today: IsoDate): string | undefined => {
  const note = fileRule(material, today).notes.find(
    (one) => one === 'usually-signed-online' || one === 'typed-into-the-portal',
  )
  return note && FILE_NOTE_TEXT[note]
}

/** The required materials that cannot be uploaded yet, each with what it lacks. */
export const pageGaps = (application: Application, today: IsoDate): readonly PageGap[] =>
  missingFiles(application, today)
    .filter(({ id }) => onlineNote(id, today) === undefined)
    .map(({ name, status }) => ({ name, what: status }))

/** Those that are signed or typed there: nothing is missing, they are done with the upload. */
const madeOnline = (application: Application, today: IsoDate): readonly PageGap[] =>
  missingFiles(application, today).flatMap(({ id, name }) => {
    const what = onlineNote(id, today)
    return what === undefined ? [] : [{ name, what }]
  })

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
