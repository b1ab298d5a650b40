import { hasIdeographs } from './folding'
import {
  scoreBeside,
  scoreIdeographs,
  scoreMisspeltIdeographs,
  scoreSound,
  scoreSharedCharacters,
} from './ideographs'
import { scoreLetters, scoreMisspeltLetters, scoreSomeWords } from './letters'
import { isInside, KIND_STEP, Ranking } from './ranking'
import type { Searched } from './searched'
import type { RowRange } from './text-column'

/** How rows answer a query: as it is typed; when slips are forgiven; or they only share something with it. */
export type How = 'typed' | 'misspelt' | 'near'

export interface SearchOptions {
  /** Only these rows. */
  readonly range?: RowRange
  readonly accepts?: (row: number) => boolean
  readonly limit?: number
}

/** The longest name has 178 characters. */
const LONGEST_QUERY = 240
const LIMIT = 20

/** A query ready to be searched for; '' where nothing in it can be. */
const foldedQuery = ({ folding }: Searched, query: string): string =>
  folding.fold(query.slice(0, LONGEST_QUERY).replace(/\n/g, ' ')).trim()

/** The rows that answer in the first way that has any, best first. Any text is a query. */
export const search = (
  searched: Searched,
  query: string,
  ways: readonly How[],
  options: SearchOptions = {},
): { readonly how: How | undefined; readonly rows: readonly number[] } => {
  const typed = foldedQuery(searched, query)
  if (typed)
    for (const how of ways) {
      const rows = rowsAnswering(searched, typed, how, options)
      if (rows.length > 0) return { how, rows }
    }
  return { how: undefined, rows: [] }
}

type Score = (searched: Searched, text: string, range: RowRange, ranking: Ranking) => void

const rowsAnswering = (
  searched: Searched,
  typed: string,
  how: How,
  { range = { from: 0, to: searched.rows }, accepts = () => true, limit = LIMIT }: SearchOptions,
): number[] => {
  const scored =
    (score: Score, text = typed) =>
    () =>
      rankingOf(searched, text, range, score)
  const attempts = {
    typed: [
      scored(scorePlain),
      ...(isMixed(typed) ? [scored(scoreSound)] : []),
      () => everyPart(searched, typed, range),
      ...partsByScript(typed).map((part) => scored(scorePlain, part)),
    ],
    misspelt: [scored(scoreMisspelt)],
    near: [scored(scoreNear)],
  }[how]
  for (const attempt of attempts) {
    const rows = attempt().best(limit, accepts)
    if (rows.length > 0) return rows
  }
  return []
}

/** Scores the text, the same as the names write it, and what is left of it in a part of the rows that it names. */
const rankingOf = (searched: Searched, text: string, range: RowRange, score: Score): Ranking => {
  const ranking = new Ranking(searched.rows, searched.standings?.())
  const rewording = rewritten(searched, text)
  for (const words of new Set([text, rewording])) {
    ranking.handicap = words === text ? 0 : KIND_STEP
    score(searched, words, range, ranking)
    const named = withoutPart(searched, words)
    if (!named || !isInside(named.rows, range)) continue
    ranking.handicap += KIND_STEP
    score(searched, named.rest, named.rows, ranking)
  }
  return ranking
}

const rewritten = ({ rewritings }: Searched, text: string): string =>
  rewritings.reduce((words, [typed, written]) => words.replace(typed, written), text)

/** 「美国东北大学」, 「中央大学 韩国」: the part that the query begins or ends with, and the rest. */
const withoutPart = ({ parts }: Searched, text: string): { rows: RowRange; rest: string } | undefined => {
  for (const { name, rows } of parts) {
    if (text.length <= name.length) continue
    const gap = hasIdeographs(name) ? '' : ' '
    if (text.startsWith(name + gap)) return { rows, rest: text.slice(name.length).trim() }
    if (text.endsWith(gap + name)) return { rows, rest: text.slice(0, -name.length).trim() }
  }
  return undefined
}

/** Characters and letters in one word: 「计suanji」. */
const isMixed = (typed: string): boolean => !typed.includes(' ') && partsOf(typed).length > 1

const squashed = (text: string): string => text.replace(/ /g, '')

const scorePlain: Score = (searched, text, range, ranking) => {
  if (hasIdeographs(text)) scoreIdeographs(searched, squashed(text), range, ranking)
  else scoreLetters(searched, text, range, ranking)
  scoreBeside(searched, squashed(text), range, ranking)
}

const scoreMisspelt: Score = (searched, text, range, ranking) => {
  if (hasIdeographs(text)) scoreMisspeltIdeographs(searched, squashed(text), range, ranking)
  else scoreMisspeltLetters(searched, text, range, ranking)
}

const scoreNear: Score = (searched, text, range, ranking) => {
  if (hasIdeographs(text)) scoreSharedCharacters(searched, squashed(text), range, ranking)
  else scoreSomeWords(searched, text, range, ranking)
}

/** Where characters and letters meet without a space: 「美国NYU」. */
const SCRIPTS =
  /([\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=[a-z0-9])|([a-z0-9])(?=[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af])/g

/** The words in characters each, and all that stands in letters as one. */
const partsOf = (typed: string): string[] => {
  const words = typed.replace(SCRIPTS, '$1$2 ').split(' ')
  const letters = words.filter((word) => !hasIdeographs(word)).join(' ')
  return [...words.filter(hasIdeographs), ...(letters ? [letters] : [])]
}

/** The rows that answer every part of the query: 「曼彻斯特 城市」, 「NUS新加坡国立」. */
const everyPart = (searched: Searched, typed: string, range: RowRange): Ranking => {
  const all = new Ranking(searched.rows)
  const parts = partsOf(typed)
  if (parts.length < 2) return all
  const rankings = parts.map((part) => rankingOf(searched, part, range, scorePlain))
  for (const row of rankings[0]?.found ?? []) {
    if (!rankings.every((other) => other.scoreOf(row) > 0)) continue
    all.raiseTo(row, Math.round(rankings.reduce((sum, one) => sum + one.scoreOf(row), 0) / rankings.length))
  }
  return all
}

/** 「曼彻斯特大学 University of Manchester」: the part in characters and the part in letters, if there are both. */
const partsByScript = (typed: string): string[] => {
  const words = partsOf(typed)
  const ideographs = words.filter(hasIdeographs).join(' ')
  const letters = words.find((word) => !hasIdeographs(word))
  return ideographs && letters ? [ideographs, letters] : []
}
