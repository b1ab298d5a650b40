import type { Application, Capture } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId, MaterialPart, PagePart } from '../model/material'
import type { ReasonId } from '../model/reason'
import { requiredMaterials } from './required-materials'

type Parts = readonly MaterialPart[]

/** Which photographs a British visa is on. */
const UK_PARTS: Readonly<Partial<Record<ReasonId, Parts>>> = {
  'uk-sticker-and-permit': ['visa-sticker', 'permit-front', 'permit-back'],
  'uk-sticker-and-evisa': ['visa-sticker', 'evisa-page'],
}

/** Several visas or permits are on nobody knows how many pages. */
const PARTS: Readonly<Partial<Record<MaterialId, (because: readonly ReasonId[]) => Parts>>> = {
  'visa-pages': (because) => {
    const [only, ...others] = because.filter((reason) => reason.startsWith('uk-'))
    const isOne = others.length === 0 && !because.includes('several-passports')
    return (only && isOne && UK_PARTS[only]) || []
  },
  permit: (because) => (because.includes('several-permits') ? [] : ['front', 'endorsements']),
  'hong-kong-entry': (because) =>
    because.includes('landing-slip-lost') ? [] : ['student-visa', 'landing-slip'],
  'id-card': () => ['front', 'back'],
}

/** The photographs that a material is made of, in the order in which they are taken; empty where nobody knows them. */
export const partsOf = (
  { degree, entryExit }: Pick<Application, 'degree' | 'entryExit'>,
  material: MaterialId,
  today: IsoDate,
): Parts => {
  const known = PARTS[material]
  if (!known) return []
  const need = requiredMaterials(degree, entryExit, today).find((one) => one.material === material)
  return need ? known(need.because) : []
}

/** The pages of one material, in order. */
export const pagesOf = (
  { captures }: Pick<Application, 'captures'>,
  material: MaterialId,
): readonly Capture[] => captures.filter((page) => page.material === material)

/**
 * The pages of one material, each with the photograph that it is: what is kept with it, else in order, since they are
 * taken in order. Untold where nobody knows of what photographs the material is made, and another one where the answers
 * have changed since: what is kept is not said, and not lost.
 */
export const partedPages = (
  application: Application,
  material: MaterialId,
  today: IsoDate,
): readonly Capture[] => {
  const pages = pagesOf(application, material)
  const parts = partsOf(application, material, today)
  if (parts.length === 0) return pages.map(({ part: _, ...page }) => page)
  const free = parts.filter((part) => !pages.some((page) => page.part === part))
  const saidOf = ({ part }: Capture): PagePart =>
    part === undefined ? (free.shift() ?? 'other') : parts.some((one) => one === part) ? part : 'other'
  return pages.map((page) => ({ ...page, part: saidOf(page) }))
}

/** The photographs of the material that none of its pages is, in the order in which they are taken. */
export const partsWithoutPage = (application: Application, material: MaterialId, today: IsoDate): Parts => {
  const pages = partedPages(application, material, today)
  return partsOf(application, material, today).filter((part) => !pages.some((page) => page.part === part))
}
