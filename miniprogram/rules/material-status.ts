import type { Application, Capture } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import { MATERIAL_IDS, type MaterialId, type MaterialLack, type MaterialStatus } from '../model/material'
import type { MaterialNeed } from '../model/material-need'
import { fileRule } from './facts/official-numbers'
import { materialFindings } from './material-findings'
import { isUnchecked, openPageFindings } from './page-findings'
import { requiredMaterials } from './required-materials'

/** The pages of one material, in order. */
export const pagesOf = (application: Application, material: MaterialId): readonly Capture[] =>
  application.captures.filter((page) => page.material === material)

/** Nobody but the student knows whether a paper has a back side; asked once, and only where the rule asks. */
export const asksBackSide = (application: Application, material: MaterialId, today: IsoDate): boolean =>
  fileRule(material, today).asks.includes('back-side') &&
  pagesOf(application, material).some(({ kind }) => kind === 'photo') &&
  application.backSidesOn?.[material] === undefined

const lacksOf = (application: Application, material: MaterialId, today: IsoDate): readonly MaterialLack[] => {
  const pages = pagesOf(application, material)
  const broken = materialFindings(pages, fileRule(material, today)).length
  const seen = openPageFindings(pages)
  return [
    ...(asksBackSide(application, material, today) ? [{ kind: 'back-side' } as const] : []),
    ...(broken > 0 ? [{ kind: 'accepted-file', count: broken } as const] : []),
    ...(seen[0] ? [{ kind: 'clear-page', count: seen.length, first: seen[0] } as const] : []),
  ]
}

/** Where one material stands: nothing yet, ticked off, something lacking, or ready to be uploaded. */
export const materialStatus = (
  application: Application,
  material: MaterialId,
  today: IsoDate,
): MaterialStatus => {
  const pages = pagesOf(application, material)
  if (pages.length === 0) return application.handledOn[material] ? { kind: 'handled' } : { kind: 'empty' }
  const [first, ...others] = lacksOf(application, material, today)
  if (first) return { kind: 'lacking', pages: pages.length, lacks: [first, ...others] }
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

/** The required material to go on with after another: the next one missing in upload order, else the first. */
export const nextMissing = (
  application: Application,
  after: MaterialId,
  today: IsoDate,
): MaterialId | undefined => {
  const others = missingMaterials(application, today).filter((id) => id !== after)
  const place = MATERIAL_IDS.indexOf(after)
  return others.find((id) => MATERIAL_IDS.indexOf(id) > place) ?? others[0]
}
