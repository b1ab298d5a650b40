import { MAJOR_QUERIES, type MajorQuery } from '../../test/packages/catalogue/major-queries'
import type { Asked } from '../search/measure'

/** A major as an engine answers it. */
export interface Answer {
  readonly code: string
}

export const askedOf = (kind?: MajorQuery['kind']): Asked<Answer>[] =>
  MAJOR_QUERIES.filter((query) => !kind || query.kind === kind).map(({ query, catalogue, wanted }) => ({
    query,
    scope: catalogue,
    isWanted: (first) => first?.code === wanted,
  }))

export const MAJOR_QUERY_KINDS = [...new Set(MAJOR_QUERIES.map(({ kind }) => kind))]
