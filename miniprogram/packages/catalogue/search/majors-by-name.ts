import { squash } from './folding'
import { type CatalogueEntry, entriesOf } from './major-table'

const CATALOGUES = ['graduate-2022', 'undergraduate-2024'] as const

/** The entries of the two catalogues that the guide names whose name is exactly this text. */
export const majorsNamed = (text: string): CatalogueEntry[] => {
  const wanted = squash(text)
  if (!wanted) return []
  return CATALOGUES.flatMap((id) => entriesOf(id).filter(({ name }) => squash(name) === wanted))
}
