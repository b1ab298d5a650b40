import {
  scoreEverydayNames,
  scoreEverydaySounds,
  scoreLeadingEverydayNames,
  scoreMisspeltEverydayNames,
} from './everyday'
import { KIND, type Ranking } from './ranking'
import type { Searched } from './searched'
import { allowedSlips, Slips } from './slips'
import { isLeftOut } from './ideographs'
import { endsAtSyllable, spellsBeginnings } from './name-forms'
import type { RowRange, TextColumn } from './text-column'
import { decidingWords, type WordForms } from './word-forms'

/** A query in letters: local names, their initials, or the pinyin of Chinese names. */

/** Longer texts that name something are neither an abbreviation nor pinyin as well. */
const LONGEST_SHORT_FORM = 12
/** Slips in longer texts are those of names in words. */
const LONGEST_PINYIN = 30

const joinedOf = (words: string): string => words.replace(/ /g, '')

/** Raises every row that the letters answer without a slip. `words` is folded and not empty. */
export const scoreLetters = (searched: Searched, words: string, range: RowRange, ranking: Ranking): void => {
  const joined = joinedOf(words)
  scoreEverydayNames(searched, joined, range, ranking)
  if (searched.local) scoreLocalNames(searched.local, words, range, ranking)
  if (joined.length > LONGEST_SHORT_FORM && ranking.found.length > 0) return
  if (searched.local) scoreAcronyms(searched.local, joined, range, ranking)
  scorePinyin(searched, joined, range, ranking)
  scoreEverydaySounds(searched, joined, range, ranking)
  scoreInitials(searched, joined, range, ranking)
}

const raiseEach = (
  column: TextColumn,
  needle: string,
  range: RowRange,
  ranking: Ranking,
  kind: number,
  length: number,
): void => column.eachRow(needle, range, (row) => ranking.raise(row, kind, column.length(row) - length))

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

const scoreLocalNames = (local: WordForms, words: string, range: RowRange, ranking: Ranking): void => {
  const column = local.words()
  const joined = joinedOf(words)
  raiseEach(column, `\n ${words} \n`, range, ranking, KIND.exact, words.length)
  for (const lead of LEADS)
    raiseEach(column, `\n ${lead}${words}`, range, ranking, KIND.beginning, lead.length + words.length)
  const [, place] = /^(.+) university$/.exec(words) ?? []
  if (place)
    for (const lead of ['', 'the '])
      raiseEach(
        column,
        `\n ${lead}university of ${place} \n`,
        range,
        ranking,
        KIND.withoutEnding,
        words.length,
      )
  for (const row of rowsWithAll(local, words, range))
    ranking.raise(row, KIND.words, column.length(row) - words.length)
  if (joined.length < 4) return
  raiseEach(local.joined(), `\n${joined}`, range, ranking, KIND.beginning, joined.length)
  raiseEach(local.joined(), joined, range, ranking, KIND.inside, joined.length)
}

const scoreAcronyms = (local: WordForms, joined: string, range: RowRange, ranking: Ranking): void => {
  if (joined.length < 2 || joined.length > LONGEST_SHORT_FORM) return
  for (const acronyms of local.acronyms) {
    raiseEach(acronyms(), `\n${joined}\n`, range, ranking, KIND.acronym, joined.length)
    if (joined.length > 2)
      raiseEach(acronyms(), `\n${joined}`, range, ranking, KIND.acronymBeginning, joined.length)
  }
}

/** The pinyin of a name, or its beginning, which is worth more where it ends with a syllable. */
const scorePinyin = ({ chinese }: Searched, joined: string, range: RowRange, ranking: Ranking): void => {
  const column = chinese.pinyin()
  const { length } = joined
  raiseEach(column, `\n${joined}\n`, range, ranking, KIND.exact, length)
  if (length < 2) return
  column.eachRow(`\n${joined}`, range, (row) => {
    const isWhole = length > 2 && endsAtSyllable(chinese.syllables(row), length)
    ranking.raise(row, isWhole ? KIND.wholeSyllables : KIND.pinyinBeginning, column.length(row) - length)
  })
  if (length >= 4) raiseEach(column, joined, range, ranking, KIND.inside, length)
}

const scoreInitials = ({ chinese }: Searched, joined: string, range: RowRange, ranking: Ranking): void => {
  const { length } = joined
  if (length < 2) return
  const column = chinese.initials()
  raiseEach(column, `\n${joined}\n`, range, ranking, KIND.initials, length)
  raiseEach(column, `\n${joined}`, range, ranking, KIND.pinyinBeginning, length)
  if (length >= 4) raiseEach(column, joined, range, ranking, KIND.somewhere, length)
}

/** The rows that have, for each deciding word, a word beginning with it. */
const rowsWithAll = (local: WordForms, words: string, range: RowRange): number[] => {
  const column = local.words()
  const rowsOfWords = decidingWords(words).map((word) => column.rowsWith(` ${word}`, range))
  const counts = new Uint8Array(column.rows)
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- thousands of rows at each key, all below `column.rows`
  for (const rows of rowsOfWords) for (const row of rows) counts[row]!++
  const fewest = rowsOfWords.reduce((a, b) => (b.length < a.length ? b : a))
  return fewest.filter((row) => counts[row] === rowsOfWords.length)
}

/** Raises the rows that the letters answer when slips are forgiven. */
export const scoreMisspeltLetters = (
  searched: Searched,
  words: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  const joined = joinedOf(words)
  if (searched.local) scoreMisspeltWords(searched.local, words, range, ranking)
  scoreMisspeltEverydayNames(searched, joined, range, ranking)
  const ends = wordEnds(words)
  scoreLeadingEverydayNames(searched, joined, range, ranking, (length) => length > 2 && ends.has(length))
  if (ranking.found.length > 0) return
  scoreBeginningsOfSyllables(searched, joined, range, ranking)
  scoreMisspeltPinyin(searched, joined, range, ranking)
}

/** Where the words of a text end, in letters from its beginning. */
const wordEnds = (words: string): ReadonlySet<number> => {
  let letters = 0
  return new Set(words.split(' ').map((word) => (letters += word.length)))
}

/** Rows of a word that may be a slip, each with its fewest slips. */
const slipRows = (local: WordForms, word: string, range: RowRange): Map<number, number> => {
  const slips = new Map<number, number>()
  for (const near of local.vocabulary().near(word))
    local.words().eachRow(` ${near.word} `, range, (row) => {
      if (!slips.has(row)) slips.set(row, near.slips)
    })
  return slips
}

/** A word that few names have may be a slip of another one as well: 「colombia」 for Columbia. */
const RARE = 40

/** The rows that have every deciding word when slips are forgiven. */
const scoreMisspeltWords = (local: WordForms, words: string, range: RowRange, ranking: Ranking): void => {
  const column = local.words()
  const slips = decidingWords(words).map((word) => {
    const rows = new Map(column.rowsWith(` ${word}`, range).map((row) => [row, 0]))
    if (rows.size > RARE) return rows
    for (const [row, count] of slipRows(local, word, range)) if (!rows.has(row)) rows.set(row, count)
    return rows
  })
  const fewest = slips.reduce((a, b) => (b.size < a.size ? b : a))
  for (const row of fewest.keys()) {
    const counts = slips.flatMap((rows) => rows.get(row) ?? [])
    if (counts.length < slips.length) continue
    const total = counts.reduce((sum, count) => sum + count)
    ranking.raise(row, KIND.misspelt - 25 * Math.min(total - 1, 3), column.length(row) - words.length)
  }
}

const SHORTEST_BEGINNINGS = 4

/** Some syllables whole, of others the beginning: 「aomdx」, 「manchesitdx」. */
const scoreBeginningsOfSyllables = (
  { chinese }: Searched,
  joined: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  if (joined.length < SHORTEST_BEGINNINGS || joined.length > LONGEST_PINYIN) return
  const column = chinese.pinyin()
  column.eachRow(`\n${joined.slice(0, 1)}`, range, (row) => {
    const syllables = chinese.syllables(row)
    if (!spellsBeginnings(joined, syllables)) return
    ranking.raise(row, KIND.syllables, column.length(row) - joined.length)
  })
}

/**
 * The pinyin that begins with what is a slip away: 「bosidun」, whose first letter is seldom wrong; then its initials with
 * some left out; then any part of the pinyin.
 */
const scoreMisspeltPinyin = (
  { chinese }: Searched,
  joined: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  const most = allowedSlips(joined.length, 4)
  if (most === 0 || joined.length > LONGEST_PINYIN) return
  const column = chinese.pinyin()
  const typed = new Slips(joined)
  const score = (extent: 'beginning' | 'inside') => (row: number) => {
    const name = column.line(row)
    const slips = typed.in(name, extent, most)
    if (slips <= most) ranking.raise(row, KIND.misspelt - 25 * slips, Math.abs(name.length - joined.length))
  }
  column.eachRow(`\n${joined.charAt(0)}`, range, score('beginning'))
  scoreLeftOutInitials(chinese.initials(), joined, range, ranking)
  if (ranking.found.length > 0 || joined.length < 6) return
  column.eachRow(joined.slice(0, 2), range, score('inside'))
}

/** 「gjjjmy」 for 国际经济与贸易. */
const scoreLeftOutInitials = (
  column: TextColumn,
  joined: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  if (joined.length > LONGEST_SHORT_FORM) return
  column.eachRow(`\n${joined.charAt(0)}`, range, (row) => {
    const name = column.line(row)
    if (name.length < joined.length * 2 && isLeftOut(joined, name))
      ranking.raise(row, KIND.leftOut, name.length - joined.length)
  })
}

const MOST_ROWS_OF_A_WORD = 600

/** Raises the rows that have some of the deciding words: the rarer the word, the nearer the row. */
export const scoreSomeWords = (
  { local }: Searched,
  words: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  if (!local) return
  const column = local.words()
  const weights = new Map<number, number>()
  for (const word of decidingWords(words)) {
    const exact = column.rowsWith(` ${word}`, range)
    const rows = exact.length > 0 ? exact : [...slipRows(local, word, range).keys()]
    if (rows.length === 0 || rows.length > MOST_ROWS_OF_A_WORD) continue
    for (const row of rows) weights.set(row, (weights.get(row) ?? 0) + Math.log(column.rows / rows.length))
  }
  for (const [row, weight] of weights) ranking.raise(row, Math.round(weight * 20), joinedOf(words).length)
}
