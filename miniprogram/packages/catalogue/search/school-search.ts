import { search } from './kernel/search'
import { ALL_ROWS, type ListedSchool, rowsOfCountry, schoolAt } from './school-table'
import { SCHOOLS } from './searched-schools'

export interface SchoolSearchOptions {
  /** Only schools of this country. */
  readonly country?: string | undefined
  readonly limit?: number
}

/** What the list has for a query. `near` is filled only when nothing is found. */
export interface SchoolSearch {
  readonly found: readonly ListedSchool[]
  readonly near: readonly ListedSchool[]
}

const LIMIT = 20

/** The schools of the authority's list that a query may mean, best first. Any text is a query. */
export const schoolSearch = (
  query: string,
  { country, limit = LIMIT }: SchoolSearchOptions = {},
): SchoolSearch => {
  const range = country ? rowsOfCountry(country) : ALL_ROWS
  if (!range) return { found: [], near: [] }
  const { how, rows } = search(SCHOOLS, query, ['typed', 'misspelt', 'near'], { range, limit })
  const schools = rows.map(schoolAt)
  return how === 'near' ? { found: [], near: schools } : { found: schools, near: [] }
}
