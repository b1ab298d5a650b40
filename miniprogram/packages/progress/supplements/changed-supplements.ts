import type { Application } from '../../../model/application'
import type { MaterialId } from '../../../model/material'
import type { Supplement } from '../../../model/progress'

type Changed = Pick<Application, 'supplements'>

/** The notices with one of them changed. */
export const withSupplement = (
  { supplements }: Application,
  id: string,
  change: (supplement: Supplement) => Supplement,
): Changed => ({
  supplements: supplements.map((supplement) => (supplement.id === id ? change(supplement) : supplement)),
})

export const withNewSupplement = ({ supplements }: Application, id: string): Changed => ({
  supplements: [...supplements, { id, kind: 'add-material', text: '', materials: [] }],
})

export const withoutSupplement = ({ supplements }: Application, id: string): Changed => ({
  supplements: supplements.filter((supplement) => supplement.id !== id),
})

/** Puts a deleted notice back in its place; a second tap puts it back once. */
export const withSupplementAt = (
  { supplements }: Application,
  supplement: Supplement,
  index: number,
): Changed => {
  const others = supplements.filter(({ id }) => id !== supplement.id)
  return { supplements: [...others.slice(0, index), supplement, ...others.slice(index)] }
}

export const toggledMaterial = (supplement: Supplement, material: MaterialId): Supplement => ({
  ...supplement,
  materials: supplement.materials.includes(material)
    ? supplement.materials.filter((id) => id !== material)
    : [...supplement.materials, material],
})
