import { itemAt } from '../model/list'
import type { EntryExit } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import { NEEDS, type MaterialId } from '../model/material'
import type { MaterialNeed } from '../model/material-need'
import type { SourceId } from '../model/source'
import { COUNTRIES } from './countries/countries'
import type { Country } from './countries/country'
import type { Ask, MaterialOccasion } from './materials/material'
import { MATERIALS, materialsFor } from './materials/materials'
import { situationOf, type Situation } from './situation'

/** Every reason to ask for a material in some countries, those of the countries last. */
const asksOf = (material: MaterialId, countries: readonly Country[]): readonly Ask[] => {
  const { asks } = MATERIALS[material]
  return [
    ...(asks === 'by-country' ? [] : asks),
    ...countries.flatMap((country) => country.asks[material] ?? []),
  ]
}

const sourcesOf = ({ sources }: Ask, today: IsoDate): readonly SourceId[] =>
  typeof sources === 'function' ? sources(today) : sources

const united = <T>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())]

/** All asks for one material as one: the strongest need, and what speaks for it; who must hears no 「有就交」. */
const needOf = (material: MaterialId, all: readonly [Ask, ...Ask[]], situation: Situation): MaterialNeed => {
  const alone = all.filter(({ isAlone }) => isAlone)
  const asks = alone.length > 0 ? alone : all
  const need = itemAt(NEEDS, Math.min(...asks.map((ask) => NEEDS.indexOf(ask.need))))
  const strongest = asks.filter((ask) => ask.need === need)
  return {
    material,
    need,
    because: united(strongest.map(({ because }) => [because])),
    sources: united(strongest.map((ask) => sourcesOf(ask, situation.today))),
    orElse: united(strongest.map(({ orElse }) => orElse?.(situation) ?? [])),
  }
}

const needsFor =
  (occasion: MaterialOccasion) =>
  (degree: Degree, entryExit: EntryExit, today: IsoDate): readonly MaterialNeed[] => {
    const situation = situationOf(degree, entryExit, today)
    const countries = COUNTRIES.filter(({ name }) => name === degree.place)
    return materialsFor(occasion).flatMap((material) => {
      const [first, ...others] = asksOf(material, countries).filter(({ when }) => when(situation))
      return first ? [needOf(material, [first, ...others], situation)] : []
    })
  }

/** Which materials the authority asks of this student, how strongly and why, in upload order. */
export const requiredMaterials = needsFor('application')

/** What a review (复核) needs; asked only when the student requests one. */
export const reviewMaterials = needsFor('review')

const isEither = (one: MaterialNeed, other: MaterialNeed): boolean =>
  one.orElse.includes(other.material) && other.orElse.includes(one.material)

/** The list as rows: materials of which one is enough (二选一) are one row. */
export const inRows = (
  needs: readonly MaterialNeed[],
): readonly (readonly [MaterialNeed, ...MaterialNeed[]])[] =>
  needs
    .filter((need, index) => !needs.slice(0, index).some((earlier) => isEither(earlier, need)))
    .map((need) => [need, ...needs.filter((other) => isEither(need, other))])

/** Every source that any rule, of whatever country, cites for a material. */
export const materialSources = (material: MaterialId, today: IsoDate): readonly SourceId[] =>
  united(asksOf(material, COUNTRIES).map((ask) => sourcesOf(ask, today)))
