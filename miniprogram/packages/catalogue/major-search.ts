import { MAJOR_CATALOGUES, type MajorCatalogueId } from '../../model/review-notes'
import { distanceInside, editDistance } from './edit-distance'
import { fold, hasIdeographs } from './fold'
import {
  endsAtSyllable,
  everydayMajorNames,
  majorInitialsColumn,
  majorNameColumn,
  majorPinyinColumn,
  soundOf,
} from './major-columns'
import { MajorScores, MATCH } from './major-scores'
import { type CatalogueEntry, entriesByRow, entriesOf, rowsOf } from './major-table'
import type { TextColumn } from './text-column'

/** What a catalogue has for a query; `elsewhere` is filled only when it has nothing, from the catalogue named in each. */
export interface MajorSearch {
  readonly found: readonly CatalogueEntry[]
  readonly elsewhere: readonly CatalogueEntry[]
}

const LIMIT = 20
const LONGEST_QUERY = 60
const NOTHING: MajorSearch = { found: [], elsewhere: [] }

/** The entries of a catalogue that a query may mean, best first. Any text is a query. */
export const majorSearch = (query: string, catalogue: MajorCatalogueId, limit = LIMIT): MajorSearch => {
  const typed = fold(query.slice(0, LONGEST_QUERY).replace(/\n/g, ' ')).replace(/ /g, '')
  if (!typed) return NOTHING
  for (const scored of [plainScores, misspeltScores]) {
    const found = best(scored, typed, catalogue, limit)
    if (found.length > 0) return { found, elsewhere: [] }
    for (const other of othersThan(catalogue)) {
      const elsewhere = best(scored, typed, other, limit)
      if (elsewhere.length > 0) return { found: [], elsewhere }
    }
  }
  return NOTHING
}

/** Where to look next: the newest edition of the same kind has all the others; then the other kind. */
const othersThan = (catalogue: MajorCatalogueId): readonly MajorCatalogueId[] => {
  const kind = catalogue.slice(0, 5)
  const own = MAJOR_CATALOGUES.filter((id) => id.startsWith(kind)).reverse()
  const foreign = MAJOR_CATALOGUES.filter((id) => !id.startsWith(kind))
  return [...own, ...foreign].filter((id) => id !== catalogue)
}

const best = (
  scored: (typed: string, catalogue: MajorCatalogueId, scores: MajorScores) => void,
  typed: string,
  catalogue: MajorCatalogueId,
  limit: number,
): CatalogueEntry[] => {
  const scores = new MajorScores()
  scored(typed, catalogue, scores)
  const entries = entriesByRow(catalogue)
  const found: CatalogueEntry[] = []
  for (const row of scores.best()) {
    const entry = entries.get(row)
    if (entry && found.push(entry) === limit) break
  }
  return found
}

/** Names, codes, pinyin and its first letters, without a slip. */
const plainScores = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void => {
  scoreCodes(typed, catalogue, scores)
  scoreEverydayNames(typed, scores)
  if (hasIdeographs(typed)) {
    scoreNames(typed, catalogue, scores)
    scoreGroups(typed, catalogue, scores)
    if (scores.isEmpty) scoreLeftOut(typed, majorNameColumn(), catalogue, scores)
    const sound = scores.isEmpty ? soundOf(typed) : undefined
    if (sound) scorePinyin(sound, catalogue, scores)
  } else {
    scorePinyin(typed, catalogue, scores)
    scoreInitials(typed, catalogue, scores)
  }
}

/** Codes by their beginning. The code of another edition finds the entry as well: it is how old papers name it. */
const scoreCodes = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void => {
  if (!/^\d+[tk]{0,2}$/.test(typed)) return
  for (const { row, code, recoded } of entriesOf(catalogue)) {
    for (const own of recoded ? [code, recoded.before, recoded.since] : [code]) {
      const match = own === code ? MATCH.exact : MATCH.beginning
      if (own.toLowerCase().startsWith(typed)) scores.raise(row, match, own.length - typed.length)
    }
  }
}

const scoreEverydayNames = (typed: string, scores: MajorScores): void => {
  for (const [name, row] of everydayMajorNames()) {
    if (name === typed) scores.raise(row, MATCH.everydayName, 0)
    else if (typed.length > 1 && name.startsWith(typed))
      scores.raise(row, MATCH.inside, name.length - typed.length)
  }
}

/** Raises each row whose name is, begins with or has the text. */
const scoreParts = (
  column: TextColumn,
  text: string,
  catalogue: MajorCatalogueId,
  scores: MajorScores,
  matches: { readonly exact: number; readonly beginning: number; readonly inside?: number },
): void => {
  const raise = (match: number) => (row: number) => scores.raise(row, match, column.length(row) - text.length)
  const rows = rowsOf(catalogue)
  column.eachRow(`\n${text}\n`, rows, raise(matches.exact))
  column.eachRow(`\n${text}`, rows, raise(matches.beginning))
  if (matches.inside !== undefined) column.eachRow(text, rows, raise(matches.inside))
}

const scoreNames = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void =>
  scoreParts(majorNameColumn(), typed, catalogue, scores, MATCH)

/** The pinyin of a name, or its beginning, which is worth more where it ends with a syllable. */
const scorePinyin = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void => {
  const column = majorPinyinColumn()
  const rows = rowsOf(catalogue)
  const surplus = (row: number) => column.length(row) - typed.length
  column.eachRow(`\n${typed}`, rows, (row) => {
    const isWhole = endsAtSyllable(row, typed.length)
    const match = surplus(row) === 0 ? MATCH.exact : isWhole ? MATCH.wholeSyllables : MATCH.pinyinBeginning
    scores.raise(row, match, surplus(row))
  })
  if (typed.length > 3) column.eachRow(typed, rows, (row) => scores.raise(row, MATCH.inside, surplus(row)))
}

const scoreInitials = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void => {
  if (typed.length < 2) return
  scoreParts(majorInitialsColumn(), typed, catalogue, scores, {
    exact: MATCH.initials,
    beginning: MATCH.beginning,
    ...(typed.length > 2 ? { inside: MATCH.somewhere } : {}),
  })
  if (typed.length > 3 && scores.isEmpty) scoreLeftOut(typed, majorInitialsColumn(), catalogue, scores)
}

/** All majors of a 专业类 that is named: 「计算机类」. */
const scoreGroups = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void => {
  if (typed.length < 2) return
  for (const { row, group } of entriesOf(catalogue))
    if (group.kind === 'class' && group.name.startsWith(typed))
      scores.raise(row, MATCH.group, group.name.length - typed.length)
}

/** Characters left out after the first: 「国际经济贸易」 for 国际经济与贸易, 「gjjjmy」. */
const scoreLeftOut = (
  typed: string,
  column: TextColumn,
  catalogue: MajorCatalogueId,
  scores: MajorScores,
): void => {
  if (typed.length < 2) return
  column.eachRow(`\n${typed[0]}`, rowsOf(catalogue), (row) => {
    const name = column.line(row)
    if (isLeftOut(typed, name)) scores.raise(row, MATCH.leftOut, name.length - typed.length)
  })
}

const isLeftOut = (text: string, name: string): boolean => {
  let at = -1
  for (const character of text) if ((at = name.indexOf(character, at + 1)) < 0) return false
  return true
}

const allowedSlips = (length: number, shortest: number): number =>
  length < shortest ? 0 : length < 7 ? 1 : 2

/** One slip, or two in a long text: in the characters as typed, or in the pinyin they sound like. The first is seldom wrong. */
const misspeltScores = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void => {
  if (/^\d/.test(typed)) return
  const isChinese = hasIdeographs(typed)
  if (isChinese) scoreSlipsInside(typed, majorNameColumn(), 3, catalogue, scores)
  const letters = isChinese ? soundOf(typed) : typed
  if (!letters || !scores.isEmpty) return
  scoreSlipsAtBeginning(letters, catalogue, scores)
  if (scores.isEmpty) scoreSlipsInside(letters, majorPinyinColumn(), 6, catalogue, scores)
}

const scoreSlipsAtBeginning = (typed: string, catalogue: MajorCatalogueId, scores: MajorScores): void => {
  const most = allowedSlips(typed.length, 4)
  if (most === 0) return
  const column = majorPinyinColumn()
  const { from, to } = rowsOf(catalogue)
  for (let row = from; row < to; row++) {
    const name = column.line(row)
    const changes = editDistance(typed, name, most, true)
    if (changes <= most)
      scores.raise(row, MATCH.misspelt - 30 * (changes - 1), Math.abs(name.length - typed.length))
  }
}

const scoreSlipsInside = (
  typed: string,
  column: TextColumn,
  shortest: number,
  catalogue: MajorCatalogueId,
  scores: MajorScores,
): void => {
  const most = allowedSlips(typed.length, shortest)
  if (most === 0) return
  const { from, to } = rowsOf(catalogue)
  for (let row = from; row < to; row++) {
    const name = column.line(row)
    if (lettersShared(typed, name) < typed.length - most) continue
    const slips = distanceInside(typed, name, most)
    if (slips > most) continue
    const changes = slips + (name[0] === typed[0] ? 0 : 1)
    scores.raise(row, MATCH.misspelt - 30 * (changes - 1), Math.abs(name.length - typed.length))
  }
}

/** An upper limit of what can agree: passes over most names without measuring them. */
const lettersShared = (typed: string, name: string): number => {
  let count = 0
  for (const letter of typed) if (name.includes(letter)) count++
  return count
}
