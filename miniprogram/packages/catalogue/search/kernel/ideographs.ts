import {
  scoreEverydayNames,
  scoreLeadingEverydayNames,
  scoreMisspeltEverydayNames,
  scoreNamedInSentence,
} from './everyday'
import { endsAtSyllable } from './name-forms'
import { KIND, type Ranking } from './ranking'
import type { Searched } from './searched'
import { allowedSlips, Slips } from './slips'
import type { RowRange, TextColumn } from './text-column'

/** A query in characters: Chinese names, and Japanese or Korean local names. */

/** Raises every row that the characters answer. `typed` has no spaces and is not empty. */
export const scoreIdeographs = (
  searched: Searched,
  typed: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  scoreEverydayNames(searched, typed, range, ranking)
  for (const column of [searched.chinese.names(), searched.local?.joined()]) {
    if (!column) continue
    const raise = (kind: number) => (row: number) =>
      ranking.raise(row, kind, column.length(row) - typed.length)
    column.eachRow(`\n${typed}\n`, range, raise(KIND.exact))
    for (const ending of searched.endings)
      column.eachRow(`\n${typed}${ending}\n`, range, raise(KIND.withoutEnding))
    column.eachRow(`\n${typed}`, range, raise(KIND.beginning))
    column.eachRow(typed, range, raise(KIND.inside))
  }
  scoreLeftOut(searched, typed, range, ranking)
  scoreNamedInSentence(searched, typed, range, ranking)
}

/** What stands beside the names: the class of a major, the text of a page. */
export const scoreBeside = ({ beside }: Searched, typed: string, range: RowRange, ranking: Ranking): void => {
  if (typed.length < 2) return
  beside?.().eachRow(typed, range, (row) => ranking.raise(row, KIND.beside, 0))
}

/** Characters left out between the first and the last: 曼大, 伦敦政经. */
const scoreLeftOut = (searched: Searched, text: string, range: RowRange, ranking: Ranking): void => {
  if (text.length < 2) return
  const column = searched.chinese.names()
  for (const row of rowsWithRareCharacters(column, text, range)) {
    const name = column.line(row)
    if (text[0] === name[0] && isLeftOut(text, name))
      ranking.raise(row, KIND.leftOut, name.length - text.length)
  }
}

/** What sounds the same, the same words in another order, one character wrong, missing or too many, two in a long name; or some left out anywhere. */
export const scoreMisspeltIdeographs = (
  searched: Searched,
  typed: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  const column = searched.chinese.names()
  const most = allowedSlips(typed.length, 3)
  const measured = new Slips(typed)
  scoreMisspeltEverydayNames(searched, typed, range, ranking)
  scoreLeading(searched, typed, range, ranking)
  scoreSound(searched, typed, range, ranking)
  for (const row of rowsWithRareCharacters(column, typed, range)) {
    const name = column.line(row)
    if (isLeftOut(typed, name)) ranking.raise(row, KIND.somewhere, name.length - typed.length)
    const shared = charactersShared(typed, name)
    if (most === 0 || shared < typed.length - most) continue
    if (shared === typed.length && pairsShared(typed, name) >= typed.length - 2)
      ranking.raise(row, KIND.reordered, name.length - typed.length)
    const slips = measured.in(name, 'inside', most) + (name[0] === typed[0] ? 0 : 1)
    if (slips <= most + 1)
      ranking.raise(row, KIND.misspelt - 30 * (slips - 1), Math.abs(name.length - typed.length))
  }
}

/** Another character of the same sound: 「金容」 for 金融, 「计suanji」. */
export const scoreSound = ({ chinese }: Searched, typed: string, range: RowRange, ranking: Ranking): void => {
  const sound = chinese.soundOf(typed)
  if (!sound || sound.length < 4) return
  const column = chinese.pinyin()
  column.eachRow(sound, range, (row) => {
    const surplus = column.length(row) - sound.length
    const starts = column.line(row).startsWith(sound) && endsAtSyllable(chinese.syllables(row), sound.length)
    ranking.raise(row, starts ? KIND.sound : KIND.somewhere, surplus)
  })
}

const SHORTEST_LEADING = 4

/** The longest name that the query begins with, where more was typed: 「利物浦大学硕士」. */
const scoreLeading = (searched: Searched, typed: string, range: RowRange, ranking: Ranking): void => {
  scoreLeadingEverydayNames(searched, typed, range, ranking, () => true)
  const column = searched.chinese.names()
  for (let length = typed.length - 1; length >= SHORTEST_LEADING; length--) {
    const rows = column.rowsWith(`\n${typed.slice(0, length)}\n`, range)
    for (const row of rows) ranking.raise(row, KIND.led, 0)
    if (rows.length > 0) return
  }
}

/** Whether all characters of `text` stand in `name` in this order. */
export const isLeftOut = (text: string, name: string): boolean => {
  let at = -1
  for (const character of text) if ((at = name.indexOf(character, at + 1)) < 0) return false
  return true
}

const charactersShared = (text: string, name: string): number => {
  let count = 0
  for (const character of text) if (name.includes(character)) count++
  return count
}

/** Raises the rows that share the rarer characters of the query, or half of its pairs with what stands beside. */
export const scoreSharedCharacters = (
  searched: Searched,
  typed: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  const column = searched.chinese.names()
  for (const row of rowsWithRareCharacters(column, typed, range)) {
    const name = column.line(row)
    const pairs = pairsShared(typed, name)
    const shared = charactersShared(typed, name)
    if (pairs > 0 || shared * 2 >= typed.length) ranking.raise(row, pairs * 100 + shared * 20, name.length)
  }
  if (searched.beside) scoreSharedBeside(searched.beside(), typed, range, ranking)
}

const scoreSharedBeside = (beside: TextColumn, typed: string, range: RowRange, ranking: Ranking): void => {
  for (let row = range.from; row < range.to; row++) {
    const pairs = pairsShared(typed, beside.line(row))
    if (pairs * 2 >= typed.length - 1 && pairs > 0) ranking.raise(row, pairs * 50, 0)
  }
}

const pairsShared = (text: string, name: string): number => {
  let count = 0
  for (let at = 0; at + 1 < text.length; at++) if (name.includes(text.slice(at, at + 2))) count++
  return count
}

/** Rows that have at least one of the characters that fewest names have. */
const rowsWithRareCharacters = (column: TextColumn, text: string, range: RowRange): Iterable<number> => {
  const rows = new Set<number>()
  for (const character of rareCharacters(column, text))
    column.eachRow(character, range, (row) => rows.add(row))
  return rows
}

const FEW = 5
const MOST_NAMES = 900

const rareCharacters = (column: TextColumn, text: string): string[] => {
  const counts = column.characterCounts()
  const count = (character: string) => counts.get(character) ?? 0
  return [...new Set(text)]
    .filter((character) => count(character) > 0 && count(character) < MOST_NAMES)
    .sort((a, b) => count(a) - count(b))
    .slice(0, FEW)
}
