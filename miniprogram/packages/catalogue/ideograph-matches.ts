import { distanceInside } from './edit-distance'
import { scoreEverydayNames, scoreMisspeltEverydayNames } from './letter-matches'
import { KIND, type RowScores } from './row-scores'
import { chineseColumn, joinedColumn } from './school-columns'
import type { RowRange } from './text-column'

/** A query in characters: Chinese names, and Japanese or Korean local names. */

/** What this list writes otherwise than most people do. */
const LIST_SPELLINGS: readonly (readonly [typed: RegExp, listed: string])[] = [
  [/加州/, '加利福尼亚'],
  [/[得德]州/, '德克萨斯'],
  [/得克萨斯/, '德克萨斯'],
  [/密西根/, '密歇根'],
  [/威斯康辛/, '威斯康星'],
  [/宾州/, '宾夕法尼亚'],
  [/麻州|麻省(?!理工)/, '马萨诸塞'],
  [/北卡罗来纳/, '北卡罗莱纳'],
  [/南卡罗来纳/, '南卡罗莱纳'],
  [/澳洲/, '澳大利亚'],
  [/艾克赛特|埃克塞特/, '埃克斯特'],
]

/** The same words as this list writes them. */
const asListed = (typed: string): string =>
  LIST_SPELLINGS.reduce((text, [pattern, listed]) => text.replace(pattern, listed), typed)

/** Raises every row that the characters answer. `typed` has no spaces and is not empty. */
export const scoreIdeographs = (typed: string, range: RowRange, scores: RowScores): void => {
  scoreEverydayNames(typed, range, scores)
  for (const text of new Set([typed, asListed(typed)])) scoreNames(text, range, scores)
  scoreLeftOut(asListed(typed), range, scores)
}

const scoreNames = (text: string, range: RowRange, scores: RowScores): void => {
  for (const column of [chineseColumn(), joinedColumn()]) {
    const raise = (kind: number) => (row: number) => scores.raise(row, kind, column.length(row) - text.length)
    column.eachRow(`\n${text}\n`, range, raise(KIND.exact))
    column.eachRow(`\n${text}`, range, raise(KIND.beginning))
    column.eachRow(text, range, raise(KIND.inside))
  }
}

/** Characters left out between the first and the last: 曼大, 伦敦政经. */
const scoreLeftOut = (text: string, range: RowRange, scores: RowScores): void => {
  if (text.length < 2) return
  for (const row of rowsWithRareCharacters(text, range)) {
    const name = chineseColumn().line(row)
    if (text[0] === name[0] && isLeftOut(text, name))
      scores.raise(row, KIND.leftOut, name.length - text.length)
  }
}

/** One character wrong, missing or too many; two in a long name; or some left out anywhere. */
export const scoreMisspeltIdeographs = (typed: string, range: RowRange, scores: RowScores): void => {
  const text = asListed(typed)
  const most = text.length < 3 ? 0 : text.length < 7 ? 1 : 2
  scoreMisspeltEverydayNames(typed, range, scores)
  for (const row of rowsWithRareCharacters(text, range)) {
    const name = chineseColumn().line(row)
    if (isLeftOut(text, name)) scores.raise(row, KIND.somewhere, name.length - text.length)
    if (most === 0 || charactersShared(text, name) < text.length - most) continue
    const changes = distanceInside(text, name, most)
    if (changes <= most)
      scores.raise(row, KIND.misspelt - 30 * (changes - 1), Math.abs(name.length - text.length))
  }
}

/** Whether all characters of `text` stand in `name` in this order. */
const isLeftOut = (text: string, name: string): boolean => {
  let at = -1
  for (const character of text) if ((at = name.indexOf(character, at + 1)) < 0) return false
  return true
}

const charactersShared = (text: string, name: string): number => {
  let count = 0
  for (const character of text) if (name.includes(character)) count++
  return count
}

/** Raises the rows that share the rarer characters of the query. */
export const scoreSharedCharacters = (typed: string, range: RowRange, scores: RowScores): void => {
  const text = asListed(typed)
  for (const row of rowsWithRareCharacters(text, range)) {
    const name = chineseColumn().line(row)
    const pairs = pairsShared(text, name)
    const shared = charactersShared(text, name)
    if (pairs > 0 || shared * 2 >= text.length) scores.raise(row, pairs * 100 + shared * 20, name.length)
  }
}

const pairsShared = (text: string, name: string): number => {
  let count = 0
  for (let at = 0; at + 1 < text.length; at++) if (name.includes(text.slice(at, at + 2))) count++
  return count
}

/** Rows that have at least one of the characters that fewest names have. */
const rowsWithRareCharacters = (text: string, range: RowRange): Iterable<number> => {
  const rows = new Set<number>()
  for (const character of rareCharacters(text))
    chineseColumn().eachRow(character, range, (row) => rows.add(row))
  return rows
}

const FEW = 5
const MOST_NAMES = 900

const rareCharacters = (text: string): string[] => {
  const counts = characterCounts()
  const count = (character: string) => counts.get(character) ?? 0
  return [...new Set(text)]
    .filter((character) => count(character) > 0 && count(character) < MOST_NAMES)
    .sort((a, b) => count(a) - count(b))
    .slice(0, FEW)
}

let charactersOfNames: ReadonlyMap<string, number> | undefined

const characterCounts = (): ReadonlyMap<string, number> => {
  if (charactersOfNames) return charactersOfNames
  const counts = new Map<string, number>()
  const { text } = chineseColumn()
  for (let at = 0; at < text.length; at++) counts.set(text[at]!, (counts.get(text[at]!) ?? 0) + 1)
  return (charactersOfNames = counts)
}
