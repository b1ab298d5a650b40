import { itemAt } from '../../../model/list'
import type { MajorCatalogueId } from '../../../model/review-notes'
import { soundsOf } from './kernel/everyday'
import { nameForms } from './kernel/name-forms'
import { once } from './kernel/once'
import { readingsOf } from './kernel/readings'
import type { EverydayName, Searched } from './kernel/searched'
import { TextColumn } from './kernel/text-column'
import { EVERYDAY_MAJORS } from '../data/everyday-majors'
import { MAJOR_READINGS, OTHER_MAJOR_READINGS } from '../data/major-spelling'
import { FOLDING, squash } from './folding'
import { allMajorNames, entriesByRow, entriesOf, majorRowCount } from './major-table'
import { commonReadings, schoolReadings } from './searched-schools'

const rows = majorRowCount()

const chinese = nameForms(
  rows,
  allMajorNames,
  FOLDING,
  once(() => readingsOf(MAJOR_READINGS, OTHER_MAJOR_READINGS)),
  [() => schoolReadings().usual, commonReadings],
)

/** What people say instead of the names. */
const spokenNames = once((): readonly EverydayName[] =>
  EVERYDAY_MAJORS.split('\n').flatMap((line) => {
    const [kind, code, ...names] = line.split(';')
    const entries = entriesOf(kind === 'g' ? 'graduate-2022' : 'undergraduate-2024')
    const { row } = itemAt(
      entries,
      entries.findIndex((entry) => entry.code === code),
    )
    return names.map((name) => [squash(name), row] as const)
  }),
)

const spokenSounds = once(() => soundsOf(spokenNames(), chinese.soundOf))

/** The codes of one edition, and those of the others: it is how old papers name a major. */
const codesOf = (catalogue: MajorCatalogueId): EverydayName[] =>
  entriesOf(catalogue).flatMap(({ row, code, recoded }) =>
    (recoded ? [recoded.before, recoded.since] : [code]).map((own) => [own.toLowerCase(), row] as const),
  )

/** The 专业类 of each row, where it has one: 「计算机类」 finds all its majors. */
const classColumn = (catalogue: MajorCatalogueId): TextColumn => {
  const entries = entriesByRow(catalogue)
  const classes = Array.from({ length: rows }, (_, row) => {
    const group = entries.get(row)?.group
    return group?.kind === 'class' ? group.name : ''
  })
  return new TextColumn(classes.join('\n'), rows)
}

/** One catalogue as the search takes it. */
const searched = (catalogue: MajorCatalogueId): Searched => ({
  rows,
  folding: FOLDING,
  chinese,
  everydayNames: once(() => [...spokenNames(), ...codesOf(catalogue)]),
  everydaySounds: spokenSounds,
  beside: once(() => classColumn(catalogue)),
  endings: [],
  rewritings: [],
  parts: [],
})

export const MAJORS: Readonly<Record<MajorCatalogueId, Searched>> = {
  'graduate-2022': searched('graduate-2022'),
  'undergraduate-2024': searched('undergraduate-2024'),
  'undergraduate-2025': searched('undergraduate-2025'),
  'undergraduate-2026': searched('undergraduate-2026'),
}
