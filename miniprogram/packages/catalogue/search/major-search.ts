import { MAJOR_CATALOGUES, type MajorCatalogueId } from '../../../model/review-notes'
import { type How, search } from './kernel/search'
import { type CatalogueEntry, entriesByRow, rowsOf } from './major-table'
import { MAJORS } from './searched-majors'

/** What a catalogue has for a query; `elsewhere` is filled only when it has nothing, from the catalogue named in each. */
export interface MajorSearch {
  readonly found: readonly CatalogueEntry[]
  readonly elsewhere: readonly CatalogueEntry[]
}

const LIMIT = 20

/** The entries of a catalogue that a query may mean, best first. Any text is a query. */
export const majorSearch = (query: string, catalogue: MajorCatalogueId, limit = LIMIT): MajorSearch => {
  for (const how of ['typed', 'misspelt'] as const) {
    const found = entriesAnswering(query, catalogue, how, limit)
    if (found.length > 0) return { found, elsewhere: [] }
    for (const other of othersThan(catalogue)) {
      const elsewhere = entriesAnswering(query, other, how, limit)
      if (elsewhere.length > 0) return { found: [], elsewhere }
    }
  }
  return { found: [], elsewhere: [] }
}

/** Where to look next: the newest edition of the same kind has all the others; then the other kind. */
const othersThan = (catalogue: MajorCatalogueId): readonly MajorCatalogueId[] => {
  const kind = catalogue.slice(0, 5)
  const own = MAJOR_CATALOGUES.filter((id) => id.startsWith(kind)).reverse()
  const foreign = MAJOR_CATALOGUES.filter((id) => !id.startsWith(kind))
  return [...own, ...foreign].filter((id) => id !== catalogue)
}

const entriesAnswering = (
  query: string,
  catalogue: MajorCatalogueId,
  how: How,
  limit: number,
): CatalogueEntry[] => {
  const entries = entriesByRow(catalogue)
  const accepts = (row: number) => entries.has(row)
  const { rows } = search(MAJORS[catalogue], query, [how], { range: rowsOf(catalogue), accepts, limit })
  return rows.flatMap((row) => entries.get(row) ?? [])
}
