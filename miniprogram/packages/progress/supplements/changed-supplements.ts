import type { MaterialId } from '../../../model/material'
import type { Supplement } from '../../../model/progress'
import type { ReadNotice } from '../rules/read-notice'
import type { ApplicationChange } from '../../../stores/changed-application'

const withNotices =
  (change: (notices: readonly Supplement[]) => readonly Supplement[]): ApplicationChange =>
  (newest) => ({ ...newest, supplements: change(newest.supplements) })

const withNotice = (id: string, change: (newest: Supplement) => Supplement): ApplicationChange =>
  withNotices((notices) => notices.map((notice) => (notice.id === id ? change(notice) : notice)))

export const withSupplement = (id: string, changed: Partial<Supplement>): ApplicationChange =>
  withNotice(id, (notice) => ({ ...notice, ...changed }))

export const withNewSupplement = (id: string): ApplicationChange =>
  withNotices((notices) => [...notices, { id, kind: 'add-material', text: '', materials: [] }])

export const withoutSupplement = (id: string): ApplicationChange =>
  withNotices((notices) => notices.filter((notice) => notice.id !== id))

/** A deleted notice put back in its place; a second tap puts it back once. */
export const withSupplementAt = (supplement: Supplement, index: number): ApplicationChange =>
  withNotices((notices) => {
    const others = notices.filter(({ id }) => id !== supplement.id)
    return [...others.slice(0, index), supplement, ...others.slice(index)]
  })

/** What was read in the notice taken over; materials that were named stay. */
export const withReadNotice = (id: string, { dueOn, materials }: ReadNotice): ApplicationChange =>
  withNotice(id, (notice) => ({
    ...notice,
    ...(dueOn ? { dueOn, typedDueOn: undefined } : {}),
    materials: [...new Set([...notice.materials, ...materials])],
  }))

/** A material of the notice named, or named no more. */
export const withToggledMaterial = (id: string, material: MaterialId): ApplicationChange =>
  withNotice(id, (notice) => ({
    ...notice,
    materials: notice.materials.includes(material)
      ? notice.materials.filter((other) => other !== material)
      : [...notice.materials, material],
  }))
