import { itemAt } from '../../../model/list'
import { CATALOGUE_TEXT, MAJORS_TEXT as TEXT } from '../content/majors'
import { type FieldChoice, MAJOR_CATALOGUES, type MajorCatalogueId } from '../../../model/review-notes'
import { majorSearch } from '../search/major-search'
import { type CatalogueEntry, disciplineName, entriesOf, type EntryGroup } from '../search/major-table'

export interface MajorsState {
  readonly catalogue: MajorCatalogueId
  readonly typed: string
  /** Keys of the open 门类 and of the open group in it; '' is none. */
  readonly openDiscipline: string
  readonly openGroup: string
  /** `keyOf` the entry whose details are shown. */
  readonly openEntry: string
  readonly showsChanges: boolean
  /** Opened for a review: an entry can be chosen. */
  readonly canChoose: boolean
  readonly wish: FieldChoice | undefined
}

/** One line of the page. */
export interface MajorsRow {
  readonly key: string
  readonly kind: 'discipline' | 'group' | 'caption' | 'entry'
  readonly name: string
  readonly detail: string
  readonly isOpen: boolean
  readonly label: string
}

const MOST_ROWS = 20

/** An entry on the page: the edition is part of it, because a search may answer from another one. */
export const keyOf = ({ catalogue, row }: CatalogueEntry): string => `${catalogue}/${row}`

/** The entry with that key. */
export const entryOf = (key: string): CatalogueEntry | undefined => {
  const [catalogue, row] = key.split('/')
  const known = MAJOR_CATALOGUES.find((id) => id === catalogue)
  return known && entriesOf(known).find((entry) => entry.row === Number(row))
}

const groupName = (group: EntryGroup): string =>
  group.kind === 'class'
    ? `${group.code} ${group.name}`
    : { 'first-level': TEXT.firstLevel, professional: TEXT.professional, 'no-class': TEXT.noClass }[
        group.kind
      ]

const groupKey = ({ discipline, group }: CatalogueEntry): string =>
  `${discipline}/${group.kind === 'class' ? group.code : group.kind}`

const entryRow = (entry: CatalogueEntry, state: MajorsState): MajorsRow => {
  const isElsewhere = entry.catalogue !== state.catalogue
  const kind = state.typed.trim() && entry.group.kind === 'professional' ? TEXT.professional : ''
  const place = isElsewhere ? CATALOGUE_TEXT[entry.catalogue].name : ''
  const detail = [entry.code, kind, place].filter(Boolean).join(' · ')
  const key = keyOf(entry)
  return {
    key,
    kind: 'entry',
    name: entry.name,
    detail,
    isOpen: key === state.openEntry,
    label: `${entry.name}，${detail}`,
  }
}

/** Entries under what they have in common, in the order of their first ones. */
const grouped = (
  entries: readonly CatalogueEntry[],
  keyIn: (entry: CatalogueEntry) => string,
): Map<string, CatalogueEntry[]> => {
  const groups = new Map<string, CatalogueEntry[]>()
  for (const entry of entries) {
    const key = keyIn(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

const groupRows = (entries: readonly CatalogueEntry[], state: MajorsState): MajorsRow[] =>
  [...grouped(entries, groupKey)].flatMap(([key, members]) => {
    const { group } = itemAt(members, 0)
    const rows = () => members.map((entry) => entryRow(entry, state))
    const row = { key, name: groupName(group), detail: TEXT.entries(members.length), isOpen: true, label: '' }
    if (group.kind === 'no-class') return rows()
    if (group.kind !== 'class') return [{ ...row, kind: 'caption' }, ...rows()]
    const isOpen = state.openGroup === key
    const label = `${row.name}，${row.detail}`
    return [{ ...row, kind: 'group', isOpen, label }, ...(isOpen ? rows() : [])]
  })

const treeRows = (state: MajorsState): MajorsRow[] => {
  const disciplines = grouped(entriesOf(state.catalogue), ({ discipline }) => discipline)
  return [...disciplines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, entries]) => {
      const isOpen = state.openDiscipline === code
      const name = `${code} ${disciplineName(code)}`
      const detail = TEXT.entries(entries.length)
      const row: MajorsRow = {
        key: code,
        kind: 'discipline',
        name,
        detail,
        isOpen,
        label: `${name}，${detail}`,
      }
      return [row, ...(isOpen ? groupRows(entries, state) : [])]
    })
}

const caption = (name: string): MajorsRow => ({
  key: name,
  kind: 'caption',
  name,
  detail: '',
  isOpen: true,
  label: '',
})

/** What an edition has that 2024 had not, or had under another code. */
const changeRows = (state: MajorsState): MajorsRow[] => {
  const entries = entriesOf(state.catalogue)
  const rows = (members: readonly CatalogueEntry[]) => members.map((entry) => entryRow(entry, state))
  const added = ([2025, 2026] as const).flatMap((edition) => {
    const members = entries.filter(({ since }) => since === edition)
    return members.length > 0 ? [caption(TEXT.added(edition, members.length)), ...rows(members)] : []
  })
  const moved = entries.filter(({ recoded, code, since }) => recoded?.since === code && since !== 2025)
  return moved.length > 0 ? [...added, caption(TEXT.recoded(moved.length)), ...rows(moved)] : added
}

const changeText = ({ catalogue, since, recoded }: CatalogueEntry): string => {
  if (catalogue === 'graduate-2022') return ''
  if (recoded && catalogue === 'undergraduate-2026')
    return since === 2025 ? TEXT.newThenRecoded(recoded.before) : TEXT.recodedFrom(recoded.before)
  if (since === 2025 || since === 2026) return TEXT.newSince(since)
  if (catalogue === 'undergraduate-2024') return since === 2024 ? TEXT.newIn2024 : ''
  return TEXT.sameAs2024
}

const laterText = ({ catalogue, recoded }: CatalogueEntry): string => {
  if (catalogue === 'graduate-2022' || catalogue === 'undergraduate-2026') return ''
  return recoded ? TEXT.recodedTo(recoded.since) : TEXT.unchangedLater
}

const marksText = ({ code, catalogue }: CatalogueEntry): string =>
  catalogue === 'graduate-2022'
    ? ''
    : [code.includes('T') ? TEXT.specialMark : '', code.endsWith('K') ? TEXT.controlledMark : '']
        .filter(Boolean)
        .join('；')

const belongsText = ({ discipline, group }: CatalogueEntry): string =>
  [`${discipline} ${disciplineName(discipline)}`, group.kind === 'no-class' ? '' : groupName(group)]
    .filter(Boolean)
    .join(' › ')

const degreesText = (entry: CatalogueEntry): string => {
  if (entry.catalogue === 'graduate-2022') return entry.isMasterOnly ? TEXT.masterOnly : ''
  const names = entry.degrees.map((code) => TEXT.degreeName(disciplineName(code)))
  return `${names.join('、')}。${TEXT.referenceOnly}`
}

/** Everything the catalogue says of one entry. */
export const entryDetails = (entry: CatalogueEntry, canChoose: boolean, wish: FieldChoice | undefined) => {
  const facts = [
    { label: TEXT.code, text: entry.code },
    { label: TEXT.belongs, text: belongsText(entry) },
    { label: TEXT.degrees, text: degreesText(entry) },
    { label: TEXT.years, text: entry.years ? TEXT.yearsText[entry.years] : '' },
    { label: TEXT.marks, text: marksText(entry) },
    { label: TEXT.note, text: entry.note },
    { label: TEXT.change, text: changeText(entry) },
    { label: TEXT.changeLater, text: laterText(entry) },
  ]
  const isWish = wish?.catalogue === entry.catalogue && wish.code === entry.code
  return {
    facts: facts.filter(({ text }) => text),
    copyValue: `${entry.code} ${entry.name}`,
    canChoose: canChoose && !isWish,
    isWish: canChoose && isWish,
  }
}

const listView = (state: MajorsState) => {
  if (state.typed.trim()) {
    const { found, elsewhere } = majorSearch(state.typed, state.catalogue, MOST_ROWS)
    const shown = found.length > 0 ? found : elsewhere
    const [first] = shown
    return {
      kind: first ? 'results' : 'nothing',
      heading:
        found.length > 0 ? TEXT.results : first ? TEXT.elsewhere(CATALOGUE_TEXT[first.catalogue].name) : '',
      rows: shown.map((entry) => entryRow(entry, state)),
      note: shown.length === MOST_ROWS ? TEXT.manyFound : '',
    }
  }
  if (state.showsChanges && hasChanges(state.catalogue))
    return { kind: 'changes', heading: TEXT.changesOpen, rows: changeRows(state), note: '' }
  return { kind: 'tree', heading: TEXT.tree, rows: treeRows(state), note: '' }
}

const hasChanges = (catalogue: MajorCatalogueId): boolean =>
  catalogue === 'undergraduate-2025' || catalogue === 'undergraduate-2026'

/** Everything that the page of majors shows. */
export const majorsView = (state: MajorsState) => {
  const list = listView(state)
  const entry = entryOf(state.openEntry)
  const changes = state.showsChanges ? TEXT.changesClose : TEXT.changesOpen
  return {
    ...list,
    typed: state.typed,
    editions: MAJOR_CATALOGUES.map((id) => ({
      id,
      name: CATALOGUE_TEXT[id].name,
      chosen: id === state.catalogue,
    })),
    about: CATALOGUE_TEXT[state.catalogue].about,
    unknown: state.catalogue === 'graduate-2022' ? '' : TEXT.edition2026Unknown,
    changesSwitch: list.kind !== 'results' && hasChanges(state.catalogue) ? changes : '',
    entry: entry ? entryDetails(entry, state.canChoose, state.wish) : null,
  }
}
