import type { Folding } from './folding'
import type { Column } from './name-forms'
import { once } from './once'
import { TextColumn } from './text-column'
import { Vocabulary } from './vocabulary'

/** The searchable forms of names that are written in words. */
export interface WordForms {
  /** Every word, the first and the last included, stands between two spaces. */
  readonly words: Column
  /** Without spaces: 「newyork」 finds New York, and Japanese names have no spaces anyway. */
  readonly joined: Column
  /** Lower-case initials of every word, and the same without the small words, which most short names leave out: LSE. */
  readonly acronyms: readonly Column[]
  readonly vocabulary: () => Vocabulary
}

/** Words that people leave out or add freely. */
const SMALL_WORDS =
  'of the and at in for de du des la le les et di della degli del do da dos e y für fur und der im van voor'.split(
    ' ',
  )
const SMALL = new Set(SMALL_WORDS)
const SMALL_INSIDE = new RegExp(` (?:${SMALL_WORDS.join('|')})(?= )`, 'g')

const MOST_WORDS = 16

/** The words that decide: without the small ones, unless there is nothing else. */
export const decidingWords = (words: string): string[] => {
  const all = [...new Set(words.split(' '))]
  const deciding = all.filter((word) => !SMALL.has(word))
  return (deciding.length > 0 ? deciding : all).slice(0, MOST_WORDS)
}

const initialsOf = (words: string): string => words.replace(/ ([^ \n])[^ \n]*/g, '$1').replace(/ /g, '')

/** `lines`: one name a line. */
export const wordForms = (rows: number, lines: () => string, { fold }: Folding): WordForms => {
  const column = (text: string): TextColumn => new TextColumn(text, rows)
  const words = once(() =>
    column(
      ` ${fold(lines())
        .replace(/ *\n */g, ' \n ')
        .trim()} `,
    ),
  )
  const bare = () => words().text.slice(1, -1)
  return {
    words,
    joined: once(() => column(bare().replace(/ /g, ''))),
    acronyms: [
      once(() => column(initialsOf(bare()))),
      once(() => column(initialsOf(bare().replace(SMALL_INSIDE, '')))),
    ],
    vocabulary: once(() => new Vocabulary(words().text)),
  }
}
