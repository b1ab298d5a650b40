import { SCHOOL_QUERIES } from '../../test/packages/catalogue/school-queries'
import { TYPED_SCHOOLS, type TypedSchool } from '../../test/packages/catalogue/typed-schools'
import type { Asked } from '../search/measure'

/** A school as an engine answers it. */
export interface Answer {
  readonly chineseName: string
  readonly place: string
}

const QUERIES: readonly TypedSchool[] = [...SCHOOL_QUERIES, ...TYPED_SCHOOLS]

export const askedOf = (kind?: string): Asked<Answer>[] =>
  QUERIES.filter((query) => !kind || query.kind === kind).map(({ query, wanted, place }) => ({
    query,
    isWanted: (first) => first?.chineseName === wanted && (!place || first.place === place),
  }))

export const SCHOOL_QUERY_KINDS = [...new Set(QUERIES.map(({ kind }) => kind))]
