import type { Capture } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId, PagePart } from '../../../model/material'
import { partedPages, partsOf } from '../../../rules/material-parts'
import type { ApplicationChange } from '../../../stores/changed-application'
import { withCapture, withCaptureAt } from '../../../stores/changed-captures'
import { nextPart } from '../rules/next-part'

/**
 * Each page of the material keeps the photograph that it is, before their number or order changes: afterwards the order
 * tells it no more.
 */
export const withPartsKept =
  (material: MaterialId, today: IsoDate): ApplicationChange =>
  (newest) =>
    partedPages(newest, material, today).reduce(
      (all, parted) => withCapture(parted.id, (page) => (page.part ? page : parted))(all),
      newest,
    )

/** A new page is the photograph that was next, and lies where that one belongs. */
export const withPageTaken =
  (taken: Capture, today: IsoDate): ApplicationChange =>
  (newest) => {
    const { material } = taken
    const parts: readonly PagePart[] = partsOf(newest, material, today)
    if (parts.length === 0) return withCaptureAt(taken, newest.captures.length)(newest)
    const kept = withPartsKept(material, today)(newest)
    const part = nextPart(newest, material, today) ?? 'other'
    const placeOf = (one: PagePart | undefined): number => {
      const place = one === undefined ? -1 : parts.indexOf(one)
      return place < 0 ? parts.length : place
    }
    const before = kept.captures.findIndex(
      (page) => page.material === material && placeOf(page.part) > placeOf(part),
    )
    return withCaptureAt({ ...taken, part }, before < 0 ? kept.captures.length : before)(kept)
  }

/** The student says which photograph a page is; the page that was called so takes the other's name. */
export const withPartSaid =
  (id: string, said: PagePart, today: IsoDate): ApplicationChange =>
  (newest) => {
    const material = newest.captures.find((page) => page.id === id)?.material
    if (!material) return newest
    const kept = withPartsKept(material, today)(newest)
    const before = kept.captures.find((page) => page.id === id)?.part
    const other = kept.captures.find(
      (page) => page.material === material && page.id !== id && page.part === said,
    )
    const named = withCapture(id, (page) => (page.part === said ? page : { ...page, part: said }))(kept)
    return other && said !== 'other'
      ? withCapture(other.id, (page) => ({ ...page, part: before }))(named)
      : named
  }
