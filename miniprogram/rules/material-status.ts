import type { Application, Capture } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId, MaterialStatus } from '../model/material'
import type { MaterialNeed } from '../model/material-need'
import { fileRule } from './facts/official-numbers'
import { materialFindings } from './material-findings'
import { isUnchecked, openPageFindings } from './page-findings'
import { requiredMaterials } from './required-materials'

/** The pages of one material, in order. */
export const pagesOf = (application: Application, material: MaterialId): readonly Capture[] =>
  application.captures.filter((page) => page.material === material)

/** Where one material stands: nothing yet, ticked off, ready, or something to look at. */
export const materialStatus = (
  application: Application,
  material: MaterialId,
  today: IsoDate,
): MaterialStatus => {
  const pages = pagesOf(application, material)
  if (pages.length === 0) return application.handledOn[material] ? { kind: 'handled' } : { kind: 'empty' }
  const broken = materialFindings(pages, fileRule(material, today)).length
  const seen = openPageFindings(pages)
  const findings = broken + seen.length
  if (findings > 0)
    return { kind: 'needs-work', pages: pages.length, findings, ...(broken === 0 ? { seen: seen[0] } : {}) }
  const sizeBytes = pages.reduce((sum, page) => sum + page.sizeBytes, 0)
  const unchecked = pages.filter(isUnchecked).length
  return { kind: 'ready', pages: pages.length, sizeBytes, ...(unchecked > 0 ? { unchecked } : {}) }
}

/** Whether a material needs nothing more from the student. */
export const isSettled = ({ kind }: MaterialStatus): boolean => kind === 'ready' || kind === 'handled'

const isInHand = (application: Application, { material, orElse }: MaterialNeed, today: IsoDate): boolean =>
  [material, ...orElse].some((id) => isSettled(materialStatus(application, id, today)))

/** The required materials that are neither in hand nor answered by an alternative, in upload order. */
export const missingMaterials = (application: Application, today: IsoDate): readonly MaterialId[] =>
  requiredMaterials(application.degree, application.entryExit, today)
    .filter(({ need }) => need === 'required')
    .filter((need) => !isInHand(application, need, today))
    .map(({ material }) => material)
