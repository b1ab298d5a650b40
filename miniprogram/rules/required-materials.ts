import type { EntryExit } from '../model/application'
import type { Degree } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { MaterialNeed } from '../model/material-need'
import { MATERIAL_IDS, NEEDS } from '../model/material'
import { ask, type MaterialRule } from './materials/ask'
import { certificateRule } from './materials/certificate'
import { entryExitRule } from './materials/entry-exit'
import { studyRule } from './materials/study'
import { travelRule } from './materials/travel'
import { situationOf } from './situation'

const everyone: MaterialRule = () => [
  ask('required', 'id-photo', 'everyone', ['guide', 'letters-2022']),
  ask('required', 'authorization', 'everyone', ['guide', 'portal-walkthrough']),
]

const RULES: readonly MaterialRule[] = [everyone, certificateRule, travelRule, entryExitRule, studyRule]

const united = <T>(first: readonly T[], second: readonly T[]): readonly T[] => [
  ...new Set([...first, ...second]),
]

/** Two asks for the same material: the stronger need, all reasons. */
const joined = (first: MaterialNeed, second: MaterialNeed): MaterialNeed => ({
  material: first.material,
  need: NEEDS[Math.min(NEEDS.indexOf(first.need), NEEDS.indexOf(second.need))]!,
  because: united(first.because, second.because),
  sources: united(first.sources, second.sources),
  orElse: united(first.orElse, second.orElse),
})

/** Which materials the authority asks of this student, how strongly and why, in upload order. */
export const requiredMaterials = (
  degree: Degree,
  entryExit: EntryExit,
  today: IsoDate,
): readonly MaterialNeed[] => {
  const situation = situationOf(degree, entryExit, today)
  const asks = RULES.flatMap((rule) => rule(situation))
  return MATERIAL_IDS.flatMap((material) => {
    const [first, ...rest] = asks.filter((need) => need.material === material)
    return first ? [rest.reduce(joined, first)] : []
  })
}

/** What a review (复核) needs; asked only when the student requests one. */
export const reviewMaterials = (): readonly MaterialNeed[] => [
  ask('required', 'review-evidence', 'review-only', ['guidelines-2026', 'portal-walkthrough']),
]
