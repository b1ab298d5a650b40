import { SCHOOL_QUERIES, type SchoolQuery } from '../../test/packages/catalogue/school-queries'
import type { Asked } from '../search/measure'

/** A school as an engine answers it. */
export interface Answer {
  readonly chineseName: string
  readonly place: string
}

export const askedOf = (kind?: SchoolQuery['kind']): Asked<Answer>[] =>
  SCHOOL_QUERIES.filter((query) => !kind || query.kind === kind).map(({ query, wanted, place }) => ({
    query,
    isWanted: (first) => first?.chineseName === wanted && (!place || first.place === place),
  }))

export const SCHOOL_QUERY_KINDS = [...new Set(SCHOOL_QUERIES.map(({ kind }) => kind))]
