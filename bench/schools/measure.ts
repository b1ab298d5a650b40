import { SCHOOL_QUERIES } from '../../test/packages/catalogue/school-queries'
import type { Engine } from './engine'

export interface Measured {
  readonly medianMs: number
  readonly p95Ms: number
  /** Share of the queries, 0–1, whose wanted school comes first. */
  readonly wantedFirst: number
}

/** What stands in the field after every third keystroke, and at the end, of each query. */
const keystrokes = (): string[] =>
  SCHOOL_QUERIES.flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)).filter(
      (typed) => typed === query || typed.length % 3 === 1,
    ),
  )

const millisecondsOf = (work: () => unknown): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

/** Types all queries into an engine, one keystroke after the other. */
export const measured = ({ search }: Engine): Measured => {
  const times = keystrokes()
    .map((typed) => millisecondsOf(() => search(typed)))
    .sort((a, b) => a - b)
  const hits = SCHOOL_QUERIES.filter(({ query, wanted, place }) => {
    const [first] = search(query)
    return first?.chineseName === wanted && (!place || first.place === place)
  })
  return {
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    wantedFirst: hits.length / SCHOOL_QUERIES.length,
  }
}
