import { fold, hasIdeographs, squash } from './fold'
import { scoreIdeographs, scoreMisspeltIdeographs, scoreSharedCharacters } from './ideograph-matches'
import {
  scoreLetters,
  scoreMisspelt,
  scoreMisspeltEverydayNames,
  scoreMisspeltPinyin,
  scoreSomeWords,
} from './letter-matches'
import { RowScores } from './row-scores'
import { ALL_ROWS, LISTED_COUNTRIES, type ListedSchool, rowsOfCountry, schoolAt } from './school-table'
import type { RowRange } from './text-column'

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
/** The longest name has 178 characters. */
const LONGEST_QUERY = 240

const NOTHING: SchoolSearch = { found: [], near: [] }

/** The schools of the authority's list that a query may mean, best first. Any text is a query. */
export const schoolSearch = (
  query: string,
  { country, limit = LIMIT }: SchoolSearchOptions = {},
): SchoolSearch => {
  const typed = fold(query.slice(0, LONGEST_QUERY).replace(/\n/g, ' ')).trim()
  const range = country ? rowsOfCountry(country) : ALL_ROWS
  if (!typed || !range) return NOTHING
  const found = foundRows(typed, range, limit)
  if (found.length > 0) return { found: found.map(schoolAt), near: [] }
  return { found: [], near: nearRows(typed, range, limit).map(schoolAt) }
}

/** Tries the query as it is, then without a country's name before it, then its Chinese and its other part alone. */
const foundRows = (typed: string, range: RowRange, limit: number): number[] => {
  const named = withoutCountry(typed)
  const attempts: (() => RowScores)[] = [
    () => plainScores(typed, range),
    ...(named && isInside(named.rows, range) ? [() => plainScores(named.rest, named.rows)] : []),
    ...partsByScript(typed).map((part) => () => plainScores(part, range)),
    () => misspeltScores(typed, range),
  ]
  for (const attempt of attempts) {
    const scores = attempt()
    if (scores.count > 0) return scores.best(limit)
  }
  return []
}

const plainScores = (typed: string, range: RowRange): RowScores => {
  const scores = new RowScores()
  if (hasIdeographs(typed)) scoreIdeographs(squash(typed), range, scores)
  else scoreLetters(typed, range, scores)
  return scores
}

const misspeltScores = (typed: string, range: RowRange): RowScores => {
  const scores = new RowScores()
  if (hasIdeographs(typed)) scoreMisspeltIdeographs(squash(typed), range, scores)
  else {
    scoreMisspelt(typed, range, scores)
    scoreMisspeltEverydayNames(squash(typed), range, scores)
    if (scores.count === 0) scoreMisspeltPinyin(squash(typed), range, scores)
  }
  return scores
}

const nearRows = (typed: string, range: RowRange, limit: number): number[] => {
  const scores = new RowScores()
  const named = withoutCountry(typed)
  if (named && isInside(named.rows, range)) scoreSharedCharacters(squash(named.rest), named.rows, scores)
  else if (hasIdeographs(typed)) scoreSharedCharacters(squash(typed), range, scores)
  else scoreSomeWords(typed, range, scores)
  return scores.best(limit)
}

/** 「美国东北大学」, 「美国 东北大学」: the country that the query begins with, and the rest. */
const withoutCountry = (typed: string): { rows: RowRange; rest: string } | undefined => {
  const country = LISTED_COUNTRIES.find(({ name }) => typed.startsWith(name) && typed.length > name.length)
  return country && { rows: country.rows, rest: typed.slice(country.name.length).trim() }
}

const isInside = (rows: RowRange, range: RowRange): boolean => rows.from >= range.from && rows.to <= range.to

/** 「曼彻斯特大学 University of Manchester」: the part in characters and the part in letters, if there are both. */
const partsByScript = (typed: string): string[] => {
  const words = typed.split(' ')
  const ideographs = words.filter(hasIdeographs).join(' ')
  const letters = words.filter((word) => !hasIdeographs(word)).join(' ')
  return ideographs && letters ? [ideographs, letters] : []
}
