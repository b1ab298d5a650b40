/** A search, ready to be asked. */
export interface Engine<Answer> {
  readonly name: string
  /** The best answers, best first; `scope`: only in this part of the rows. */
  search: (query: string, scope?: string) => readonly Answer[]
}

/** What a student types, and whether the first answer is what they want. */
export interface Asked<Answer> {
  readonly query: string
  readonly scope?: string
  isWanted: (first: Answer | undefined) => boolean
}

export interface Measured {
  readonly medianMs: number
  readonly p95Ms: number
  /** Share of the queries, 0–1, whose wanted entry comes first. */
  readonly wantedFirst: number
}

interface Keystroke {
  readonly typed: string
  readonly scope: string | undefined
}

/** What stands in the field after every third keystroke, and at the end, of each query. */
const keystrokes = (asked: readonly Asked<never>[]): Keystroke[] =>
  asked.flatMap(({ query, scope }) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1))
      .filter((typed) => typed === query || typed.length % 3 === 1)
      .map((typed) => ({ typed, scope })),
  )

const millisecondsOf = (work: () => unknown): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

/** Types all queries into an engine, one keystroke after the other. */
export const measured = <Answer>({ search }: Engine<Answer>, asked: readonly Asked<Answer>[]): Measured => {
  const times = keystrokes(asked)
    .map(({ typed, scope }) => millisecondsOf(() => search(typed, scope)))
    .sort((a, b) => a - b)
  const hits = asked.filter(({ query, scope, isWanted }) => isWanted(search(query, scope)[0]))
  return {
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    wantedFirst: hits.length / asked.length,
  }
}
