import { editDistance } from './edit-distance'
import { squash } from './fold'
import { misspeltWords } from './misspelt-words'
import { KIND, type RowScores } from './row-scores'
import {
  acronymColumn,
  initialsColumn,
  joinedColumn,
  pinyinColumn,
  shortAcronymColumn,
  wellKnown,
  wordColumn,
} from './school-columns'
import { SCHOOL_COUNT } from './school-table'
import type { RowRange, TextColumn } from './text-column'

/** A query in letters: local names, their initials, or the pinyin of Chinese names. */

/** Words that people leave out or add freely. */
const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'at',
  'in',
  'for',
  'de',
  'du',
  'des',
  'la',
  'le',
  'di',
  'et',
])
const MOST_WORDS = 16

/** The words that decide: without the small ones, unless there is nothing else. */
const decidingWords = (words: string): string[] => {
  const all = [...new Set(words.split(' '))]
  const deciding = all.filter((word) => !SMALL_WORDS.has(word))
  return (deciding.length > 0 ? deciding : all).slice(0, MOST_WORDS)
}

/** Longer texts that name a school are neither an abbreviation nor pinyin as well. */
const LONGEST_SHORT_FORM = 12
/** Slips in longer texts are those of names in words. */
const LONGEST_PINYIN = 30

/** Raises every row that the letters answer without a slip. `words` is folded and not empty. */
export const scoreLetters = (words: string, range: RowRange, scores: RowScores): void => {
  const joined = words.replace(/ /g, '')
  scoreEverydayNames(joined, range, scores)
  scoreNames(words, joined, range, scores)
  if (joined.length > LONGEST_SHORT_FORM && scores.count > 0) return
  scoreAcronyms(joined, range, scores)
  scorePinyin(joined, range, scores)
}

/** Everyday names, whole or from the second letter on their beginning. */
export const scoreEverydayNames = (joined: string, range: RowRange, scores: RowScores): void => {
  for (const [name, row] of wellKnown().names) {
    if (row < range.from || row >= range.to || !name.startsWith(joined)) continue
    if (name.length === joined.length) scores.raise(row, KIND.everydayName, 0)
    else if (joined.length > 1) scores.raise(row, KIND.words, name.length - joined.length)
  }
}

const raiseEach = (
  column: TextColumn,
  needle: string,
  range: RowRange,
  scores: RowScores,
  kind: number,
  length: number,
): void => column.eachRow(needle, range, (row) => scores.raise(row, kind, column.length(row) - length))

/** What stands before the part of a name that people remember it by. */
const LEADS = [
  '',
  'the ',
  'university of ',
  'the university of ',
  'universite de ',
  'universitat ',
  'universiteit ',
]

const scoreNames = (words: string, joined: string, range: RowRange, scores: RowScores): void => {
  const column = wordColumn()
  raiseEach(column, `\n ${words} \n`, range, scores, KIND.exact, words.length)
  for (const lead of LEADS)
    raiseEach(column, `\n ${lead}${words}`, range, scores, KIND.beginning, lead.length + words.length)
  for (const row of rowsWithAll(wordRows(words, range)))
    scores.raise(row, KIND.words, column.length(row) - words.length)
  if (joined.length < 4) return
  raiseEach(joinedColumn(), `\n${joined}`, range, scores, KIND.beginning, joined.length)
  raiseEach(joinedColumn(), joined, range, scores, KIND.inside, joined.length)
}

const scoreAcronyms = (joined: string, range: RowRange, scores: RowScores): void => {
  if (joined.length < 2 || joined.length > LONGEST_SHORT_FORM) return
  for (const column of [acronymColumn(), shortAcronymColumn()]) {
    raiseEach(column, `\n${joined}\n`, range, scores, KIND.acronym, joined.length)
    if (joined.length > 2)
      raiseEach(column, `\n${joined}`, range, scores, KIND.acronymBeginning, joined.length)
  }
}

const scorePinyin = (joined: string, range: RowRange, scores: RowScores): void => {
  const { length } = joined
  raiseEach(pinyinColumn(), `\n${joined}\n`, range, scores, KIND.exact, length)
  if (length >= 2) raiseEach(pinyinColumn(), `\n${joined}`, range, scores, KIND.pinyinBeginning, length)
  if (length >= 5) raiseEach(pinyinColumn(), joined, range, scores, KIND.inside, length)
  if (length < 2) return
  raiseEach(initialsColumn(), `\n${joined}\n`, range, scores, KIND.initials, length)
  raiseEach(initialsColumn(), `\n${joined}`, range, scores, KIND.pinyinBeginning, length)
  if (length >= 4) raiseEach(initialsColumn(), joined, range, scores, KIND.somewhere, length)
}

/** For each deciding word the rows that have a word beginning with it. */
const wordRows = (words: string, range: RowRange): number[][] =>
  decidingWords(words).map((word) => wordColumn().rowsWith(` ${word}`, range))

const rowsWithAll = (rowsOfWords: readonly (readonly number[])[]): number[] => {
  const counts = new Uint8Array(SCHOOL_COUNT)
  for (const rows of rowsOfWords) for (const row of rows) counts[row]!++
  const fewest = rowsOfWords.reduce((a, b) => (b.length < a.length ? b : a))
  return fewest.filter((row) => counts[row] === rowsOfWords.length)
}

/** Rows of a word that may be a slip, each with its fewest changes. */
const slipRows = (word: string, range: RowRange): Map<number, number> => {
  const changes = new Map<number, number>()
  for (const slip of misspeltWords(word))
    wordColumn().eachRow(` ${slip.word} `, range, (row) => {
      if (!changes.has(row)) changes.set(row, slip.changes)
    })
  return changes
}

/** Raises the rows that have every deciding word when slips are forgiven. */
export const scoreMisspelt = (words: string, range: RowRange, scores: RowScores): void => {
  const changes = decidingWords(words).map((word) => {
    const rows = new Map(
      wordColumn()
        .rowsWith(` ${word}`, range)
        .map((row) => [row, 0]),
    )
    return rows.size > 0 ? withSlipsIfRare(word, rows, range) : slipRows(word, range)
  })
  const fewest = changes.reduce((a, b) => (b.size < a.size ? b : a))
  for (const row of fewest.keys()) {
    if (!changes.every((rows) => rows.has(row))) continue
    const total = changes.reduce((sum, rows) => sum + rows.get(row)!, 0)
    scores.raise(row, KIND.misspelt - 25 * Math.min(total - 1, 3), wordColumn().length(row) - words.length)
  }
}

/** Raises the schools whose everyday name is a slip away: 「univeristy of tokoyo」, 「苏黎士联邦理工」. */
export const scoreMisspeltEverydayNames = (joined: string, range: RowRange, scores: RowScores): void => {
  if (joined.length < 4) return
  const most = joined.length < 7 ? 1 : 2
  for (const [name, row] of wellKnown().names) {
    if (row < range.from || row >= range.to) continue
    const changes = editDistance(joined, name, most, false)
    if (changes <= most) scores.raise(row, KIND.misspelt - 25 * (changes - 1), 0)
  }
}

/** Raises the schools whose pinyin begins with what is a slip away: 「bosidun」. The first letter is seldom wrong. */
export const scoreMisspeltPinyin = (joined: string, range: RowRange, scores: RowScores): void => {
  if (joined.length < 5 || joined.length > LONGEST_PINYIN) return
  const most = joined.length < 8 ? 1 : 2
  const column = pinyinColumn()
  column.eachRow(`\n${joined[0]}`, range, (row) => {
    const name = column.line(row)
    const changes = editDistance(joined, name, most, true)
    if (changes <= most)
      scores.raise(row, KIND.misspelt - 25 * changes, Math.abs(name.length - joined.length))
  })
}

/** A word that few names have may be a slip of another one as well: 「colombia」 for Columbia. */
const RARE = 40

const withSlipsIfRare = (word: string, rows: Map<number, number>, range: RowRange): Map<number, number> => {
  if (rows.size > RARE) return rows
  for (const [row, changes] of slipRows(word, range)) if (!rows.has(row)) rows.set(row, changes)
  return rows
}

/** Raises the rows that have some of the deciding words: the rarer the word, the nearer the row. */
export const scoreSomeWords = (words: string, range: RowRange, scores: RowScores): void => {
  const weights = new Map<number, number>()
  for (const word of decidingWords(words)) {
    const exact = wordColumn().rowsWith(` ${word}`, range)
    const rows = exact.length > 0 ? exact : [...slipRows(word, range).keys()]
    if (rows.length === 0 || rows.length > 600) continue
    for (const row of rows) weights.set(row, (weights.get(row) ?? 0) + Math.log(SCHOOL_COUNT / rows.length))
  }
  for (const [row, weight] of weights) scores.raise(row, Math.round(weight * 20), squash(words).length)
}
