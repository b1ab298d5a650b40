import { itemAt, lastOf } from '../../../model/list'
import type { School } from '../../../model/degree'
import { COUNTRIES } from '../data/countries'
import { CHINESE_NAMES, LOCAL_NAMES, SCHOOL_IDS } from '../data/school-names'
import type { RowRange } from './kernel/text-column'

/** A school of the catalogue: one of the authority's list, or of Hong Kong, Macau or Taiwan. */
export interface ListedSchool {
  /** Its place in the packed list. */
  readonly row: number
  readonly school: Exclude<School, { kind: 'typed' }>
  readonly place: string
}

/** Tells the schools of a list apart. */
export const schoolKey = (school: ListedSchool['school']): string =>
  school.kind === 'listed' ? String(school.id) : school.chineseName

/** A country or region of the catalogue; `rows` are its schools. */
export interface ListedCountry {
  readonly name: string
  readonly schools: number
  /** Syllables with spaces: 「ying guo」. */
  readonly pinyin: string
  readonly englishNames: readonly string[]
  readonly rows: RowRange
}

interface Table {
  readonly ids: readonly string[]
  readonly chineseNames: readonly string[]
  readonly localNames: readonly string[]
}

const countriesOf = (lines: string): ListedCountry[] => {
  let from = 0
  return lines.split('\n').map((line) => {
    const [name = '', schools, pinyin = '', ...englishNames] = line.split(';')
    const rows = { from, to: (from += Number(schools)) }
    return { name, schools: Number(schools), pinyin, englishNames, rows }
  })
}

/** The countries of the authority's list by pinyin, then Hong Kong, Macau and Taiwan. */
export const LISTED_COUNTRIES: readonly ListedCountry[] = countriesOf(COUNTRIES)

export const SCHOOL_COUNT = lastOf(LISTED_COUNTRIES).rows.to

export const ALL_ROWS: RowRange = { from: 0, to: SCHOOL_COUNT }

/** The rows of a country's schools; undefined for a place that the list does not have. */
export const rowsOfCountry = (name: string): RowRange | undefined =>
  LISTED_COUNTRIES.find((country) => country.name === name)?.rows

let table: Table | undefined

const loaded = (): Table =>
  (table ??= {
    ids: SCHOOL_IDS.split(' '),
    chineseNames: CHINESE_NAMES.split('\n'),
    localNames: LOCAL_NAMES.split('\n'),
  })

const placeOf = (row: number): string =>
  itemAt(
    LISTED_COUNTRIES,
    LISTED_COUNTRIES.findIndex(({ rows }) => row >= rows.from && row < rows.to),
  ).name

/** The school with this number of the authority's list; undefined where a code names one that is gone. */
export const schoolNumbered = (id: number): ListedSchool | undefined => {
  const row = loaded().ids.indexOf(id.toString(36))
  return row < 0 ? undefined : schoolAt(row)
}

export const isRow = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < SCHOOL_COUNT

/** The school of a row. */
export const schoolAt = (row: number): ListedSchool => {
  const { ids, chineseNames, localNames } = loaded()
  const names = { chineseName: itemAt(chineseNames, row), englishName: itemAt(localNames, row) }
  const id = itemAt(ids, row)
  const school: ListedSchool['school'] =
    id === '' ? { kind: 'regional', ...names } : { kind: 'listed', id: parseInt(id, 36), ...names }
  return { row, school, place: placeOf(row) }
}
