import type { Application } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId, MaterialLack, MaterialPart, MaterialStatus } from '../model/material'
import type { MaterialNeed } from '../model/material-need'
import { fileRule } from './facts/official-numbers'
import { materialFindings } from './material-findings'
import { pagesOf, partsOf, partsWithoutPage } from './material-parts'
import { isUnchecked, openPageFindings } from './page-findings'
import { inRows, requiredMaterials } from './required-materials'

/** Once the student has said that all sides are there, or that there is no other, nothing of it is asked again. */
const isOpen = (application: Application, material: MaterialId): boolean =>
  pagesOf(application, material).some(({ kind }) => kind === 'photo') &&
  application.backSidesOn?.[material] === undefined

/** The photographs of the material that are not there yet, where they are known. */
export const lackingParts = (
  application: Application,
  material: MaterialId,
  today: IsoDate,
): readonly MaterialPart[] =>
  isOpen(application, material) ? partsWithoutPage(application, material, today) : []

/** Nobody but the student knows whether a paper has a back side; asked once, and only where the rule asks. */
export const asksBackSide = (application: Application, material: MaterialId, today: IsoDate): boolean =>
  fileRule(material, today).asks.includes('back-side') &&
  isOpen(application, material) &&
  partsOf(application, material, today).length === 0

const lacksOf = (application: Application, material: MaterialId, today: IsoDate): readonly MaterialLack[] => {
  const pages = pagesOf(application, material)
  const broken = materialFindings(pages, fileRule(material, today)).length
  const seen = openPageFindings(pages)
  const parts = lackingParts(application, material, today)
  return [
    ...(parts.length > 0 ? [{ kind: 'parts', parts } as const] : []),
    ...(asksBackSide(application, material, today) ? [{ kind: 'back-side' } as const] : []),
    ...(broken > 0 ? [{ kind: 'accepted-file', count: broken } as const] : []),
    ...(seen[0] ? [{ kind: 'clear-page', count: seen.length, first: seen[0] } as const] : []),
  ]
}

/** What the school has not issued is waited for, while all else gets ready. */
export const isAwaited = (material: MaterialId, { degree }: Application): boolean =>
  material === 'degree-certificate' && degree.circumstances.includes('certificate-not-issued')

const withoutPages = (application: Application, material: MaterialId): MaterialStatus => {
  const { handledOn, handledAs = {} } = application
  if (handledOn[material]) return { kind: 'handled', as: handledAs[material] }
  return isAwaited(material, application) ? { kind: 'empty', isAwaited: true } : { kind: 'empty' }
}

/** Where one material stands: nothing yet, ticked off, something lacking, or ready to be uploaded. */
export const materialStatus = (
  application: Application,
  material: MaterialId,
  today: IsoDate,
): MaterialStatus => {
  const pages = pagesOf(application, material)
  if (pages.length === 0) return withoutPages(application, material)
  const [first, ...others] = lacksOf(application, material, today)
  if (first) return { kind: 'lacking', pages: pages.length, lacks: [first, ...others] }
  const sizeBytes = pages.reduce((sum, page) => sum + page.sizeBytes, 0)
  const unchecked = pages.filter(isUnchecked).length
  return { kind: 'ready', pages: pages.length, sizeBytes, ...(unchecked > 0 ? { unchecked } : {}) }
}

/** Whether the student said that this application does without it. */
const isNotNeeded = (status: MaterialStatus): boolean =>
  status.kind === 'handled' && status.as === 'not-needed'

/** Whether a material needs nothing more from the student. */
export const isSettled = ({ kind }: MaterialStatus): boolean => kind === 'ready' || kind === 'handled'

/** Whether it is there to be handed in. What the application does without is not. */
const isInHand = (status: MaterialStatus): boolean => isSettled(status) && !isNotNeeded(status)

const requiredOf = ({ degree, entryExit }: Application, today: IsoDate): readonly MaterialNeed[] =>
  requiredMaterials(degree, entryExit, today).filter(({ need }) => need === 'required')

/** Of materials of which one is enough, the one that was begun, else the first that was not put aside. */
const chosenOfRow = (
  row: readonly MaterialNeed[],
  statusOf: (id: MaterialId) => MaterialStatus,
): MaterialNeed | undefined => {
  const open = row.filter(({ material }) => !isSettled(statusOf(material)))
  return open.find(({ material }) => statusOf(material).kind === 'lacking') ?? open[0]
}

/** Whether a material comes into being on the portal's own page: it cannot be prepared, and lacks nothing before. */
export const isMadeOnline = (material: MaterialId, today: IsoDate): boolean => {
  const { notes } = fileRule(material, today)
  return notes.includes('usually-signed-online') || notes.includes('typed-into-the-portal')
}

const awaitedLast = (ids: readonly MaterialId[], application: Application): readonly MaterialId[] => [
  ...ids.filter((id) => !isAwaited(id, application)),
  ...ids.filter((id) => isAwaited(id, application)),
]

/**
 * The required materials that are neither in hand nor answered by an alternative nor put aside, in upload order, what
 * the school has not issued last; of those of which one is enough, one.
 */
export const missingMaterials = (application: Application, today: IsoDate): readonly MaterialId[] => {
  const statusOf = (id: MaterialId) => materialStatus(application, id, today)
  const missing = inRows(requiredOf(application, today))
    .filter((row) => !row.some((one) => [one.material, ...one.orElse].some((id) => isInHand(statusOf(id)))))
    .flatMap((row) => chosenOfRow(row, statusOf) ?? [])
    .map(({ material }) => material)
    .filter((id) => !isMadeOnline(id, today))
  return awaitedLast(missing, application)
}

/** What is not required and worth preparing all the same, as long as nobody has decided about it, in upload order. */
export const undecidedMaterials = (application: Application, today: IsoDate): readonly MaterialId[] =>
  requiredMaterials(application.degree, application.entryExit, today)
    .filter(({ need }) => need === 'likely' || need === 'recommended')
    .map(({ material }) => material)
    .filter((id) => !isMadeOnline(id, today) && !isSettled(materialStatus(application, id, today)))

/** The required materials that the student said this application does without. */
export const materialsPutAside = (application: Application, today: IsoDate): readonly MaterialId[] =>
  requiredOf(application, today)
    .map(({ material }) => material)
    .filter((id) => isNotNeeded(materialStatus(application, id, today)))
