import { CONTRADICTION_TEXT } from '../content/contradictions'
import { ENTRANCE_TEXT } from '../content/entrances'
import { FACT_NAME, SOURCED_PAGE_NAME } from '../content/fact-names'
import { materialName } from '../../../content/materials'
import { DEGREE_SOURCES } from '../../../content/degree-sources'
import { CERTIFICATE_SOURCES, PROFILE_SOURCES } from '../../../content/person-form'
import { questionsOn } from '../content/questions'
import { STEP_GUIDE } from '../content/step-guides'
import { STEP_CONTENT } from '../../../content/steps'
import { CONTRADICTION_IDS } from '../../../model/contradiction'
import { ENTRANCE_IDS } from '../../../model/entrance'
import { FACT_IDS } from '../../../model/fact'
import type { IsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS } from '../../../model/material'
import type { SourceId } from '../../../model/source'
import { STEP_IDS } from '../../../model/step'
import { CONTRADICTIONS } from '../rules/contradictions'
import { HOLIDAYS } from '../../../rules/facts/holidays'
import { CATALOGUE_SOURCE } from '../../../rules/facts/major-catalogues'
import { fileRule, officialFact, officialNumbers } from '../../../rules/facts/official-numbers'
import { entrancesOn } from '../../../rules/facts/portal'
import { materialSources } from '../../../rules/required-materials'

/** One thing in the app that rests on a source; steps and materials can be opened. */
export interface SourceUse {
  readonly kind: 'step' | 'material' | 'page' | 'fact' | 'entrance' | 'contradiction'
  readonly id: string
  readonly name: string
}

type Citing = readonly [SourceUse, readonly SourceId[]]

const steps = (): readonly Citing[] =>
  STEP_IDS.map((id) => [
    { kind: 'step', id, name: STEP_CONTENT[id].title },
    [...STEP_GUIDE[id].basis.map(([source]) => source), ...questionsOn(id).flatMap(({ sources }) => sources)],
  ])

const materials = (today: IsoDate): readonly Citing[] =>
  MATERIAL_IDS.map((id) => [
    { kind: 'material', id, name: materialName(id) },
    [...fileRule(id, today).sources, ...materialSources(id, today)],
  ])

/** Pages whose sources are no step's and no material's. */
const PAGES: readonly (readonly [keyof typeof SOURCED_PAGE_NAME, readonly SourceId[]])[] = [
  ['profile', PROFILE_SOURCES],
  ['degree', DEGREE_SOURCES.map(([source]) => source)],
  ['certificate', CERTIFICATE_SOURCES],
  ['majors', Object.values(CATALOGUE_SOURCE)],
  ['working-days', HOLIDAYS.flatMap(({ sources }) => sources)],
]

const pages = (): readonly Citing[] =>
  PAGES.map(([id, sources]) => [{ kind: 'page', id, name: SOURCED_PAGE_NAME[id] }, sources])

const facts = (today: IsoDate): readonly Citing[] =>
  FACT_IDS.map((id) => [{ kind: 'fact', id, name: FACT_NAME[id] }, officialFact(id, today).sources])

const entrances = (today: IsoDate): readonly Citing[] =>
  ENTRANCE_IDS.map((id) => [
    { kind: 'entrance', id, name: ENTRANCE_TEXT[id].name },
    entrancesOn(today)[id].sources,
  ])

const contradictions = (today: IsoDate): readonly Citing[] =>
  CONTRADICTION_IDS.map((id) => [
    { kind: 'contradiction', id, name: CONTRADICTION_TEXT[id](officialNumbers(today)).title },
    CONTRADICTIONS[id].flat(),
  ])

/** Where each source is used, gathered from the steps, the rules and the facts themselves. */
export const sourceUses = (today: IsoDate): ReadonlyMap<SourceId, readonly SourceUse[]> => {
  const uses = new Map<SourceId, SourceUse[]>()
  const citing = [
    ...steps(),
    ...materials(today),
    ...pages(),
    ...facts(today),
    ...entrances(today),
    ...contradictions(today),
  ]
  for (const [use, sources] of citing)
    for (const source of new Set(sources)) uses.set(source, [...(uses.get(source) ?? []), use])
  return uses
}
