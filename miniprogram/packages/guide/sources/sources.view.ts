import { itemAt } from '../../../model/list'
import { CONTRADICTION_TEXT } from '../content/contradictions'
import { ENTRANCE_TEXT } from '../content/entrances'
import {
  BASIS_TEXT,
  SOURCE_KIND_TEXT,
  SOURCES_PAGE_TEXT as TEXT,
  sourcesPageWords as words,
} from '../../../content/sources'
import { CONTRADICTION_IDS, type ContradictionId } from '../../../model/contradiction'
import { ENTRANCE_IDS } from '../../../model/entrance'
import type { IsoDate } from '../../../model/iso-date'
import { SOURCE_IDS, SOURCE_KINDS, type SourceId } from '../../../model/source'
import { CONTRADICTIONS } from '../rules/contradictions'
import { entrancesOn } from '../../../rules/facts/portal'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { SOURCES } from '../../../rules/facts/sources'
import { contactLinks } from '../../../pages/contact-links'
import { shownSource } from '../../../pages/shown-source'
import type { SourceUse } from './source-uses'

export type Uses = ReadonlyMap<SourceId, readonly SourceUse[]>

/** 官方入口: what each address is for, and the address to copy unless only old texts name it. */
export const entranceViews = (today: IsoDate) =>
  ENTRANCE_IDS.map((id) => {
    const { address, isOld = false } = entrancesOn(today)[id]
    return { id, ...ENTRANCE_TEXT[id], address, isOld }
  })

const contradictionView = (id: ContradictionId, today: IsoDate) => {
  const { title, sides, shown } = CONTRADICTION_TEXT[id](officialNumbers(today))
  const said = CONTRADICTIONS[id].map((sources, side) => {
    const kinds = [...new Set(sources.map((source) => SOURCE_KIND_TEXT[SOURCES[source].kind].name))]
    const titles = sources.map((source) => SOURCES[source].title)
    return `${words.oneSide(kinds, itemAt(sides, side))}\n${words.bySources(titles)}`
  })
  return {
    question: title,
    answer: [...said, words.shown(shown)].join('\n\n'),
    links: contactLinks(shown),
  }
}

/** Where sources differ: both sides with their sources, and what this app shows. */
export const contradictionViews = (today: IsoDate) =>
  CONTRADICTION_IDS.map((id) => contradictionView(id, today))

const USE_HEADING = {
  step: TEXT.steps,
  material: TEXT.materials,
  page: TEXT.pages,
  fact: TEXT.facts,
  entrance: TEXT.entranceUses,
  contradiction: TEXT.contradictionUses,
} as const satisfies Record<SourceUse['kind'], string>

const usesView = (uses: readonly SourceUse[]) =>
  (Object.keys(USE_HEADING) as SourceUse['kind'][])
    .map((kind) => ({
      kind,
      heading: USE_HEADING[kind],
      canOpen: kind === 'step' || kind === 'material',
      rows: uses.filter((use) => use.kind === kind).map(({ id, name }) => ({ id, name })),
    }))
    .filter(({ rows }) => rows.length > 0)

/** All sources by kind; `open` names the one whose uses are unfolded. */
export const sourceGroups = (uses: Uses) =>
  SOURCE_KINDS.map((kind) => ({
    kind,
    ...SOURCE_KIND_TEXT[kind],
    rows: SOURCE_IDS.filter((id) => SOURCES[id].kind === kind).map((id) => ({
      id,
      basis: {
        label: '',
        sources: [shownSource(id)],
        copyLabel: BASIS_TEXT.copyLink,
        moreLabel: words.uses(uses.get(id)?.length ?? 0),
      },
    })),
  }))

/** The uses of the one source that is unfolded. */
export const openUses = (uses: Uses, open: SourceId | undefined) =>
  open ? { id: open, groups: usesView(uses.get(open) ?? []) } : { id: '', groups: [] }
