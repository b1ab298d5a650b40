import { CHINESE_NAMES, LOCAL_NAMES } from './data/school-names'
import { OTHER_READINGS, READINGS } from './data/spelling'
import { WELL_KNOWN } from './data/well-known'
import { fold, squash } from './fold'
import { readingsOf, speltNames } from './name-spelling'
import { once } from './once'
import { SCHOOL_COUNT } from './school-table'
import { TextColumn } from './text-column'

/** The searchable forms of all names. Each is built when it is first asked for and kept while the app lives. */

const column = (lines: string): TextColumn => new TextColumn(lines, SCHOOL_COUNT)

/** Chinese names without spaces and punctuation. */
export const chineseColumn = once(() => column(fold(CHINESE_NAMES).replace(/ /g, '')))

/** Local names; every word, the first and the last included, stands between two spaces. */
export const wordColumn = once(() => {
  const words = fold(LOCAL_NAMES).replace(/ *\n */g, ' \n ')
  return column(` ${words.trim()} `)
})

/** Local names without spaces: 「newyork」 finds New York, and Japanese names have no spaces anyway. */
export const joinedColumn = once(() => column(bare(wordColumn()).replace(/ /g, '')))

/** Lower-case initials of every word. */
export const acronymColumn = once(() => column(initialsOf(bare(wordColumn()))))

const SMALL_WORDS =
  / (?:of|the|and|at|in|for|de|du|des|la|le|les|et|di|della|degli|del|do|da|dos|e|y|für|fur|und|der|im|van|voor)(?= )/g

/** The same without the small words, which most short names leave out: LSE, UIUC. */
export const shortAcronymColumn = once(() => column(initialsOf(bare(wordColumn()).replace(SMALL_WORDS, ''))))

const bare = ({ text }: TextColumn): string => text.slice(1, -1)

const initialsOf = (words: string): string => words.replace(/ ([^ \n])[^ \n]*/g, '$1').replace(/ /g, '')

const readings = once(() => readingsOf(READINGS, OTHER_READINGS))

const spelling = (letters: (syllable: string) => string): string =>
  fold(speltNames(CHINESE_NAMES, readings(), letters)).replace(/ /g, '')

/** Pinyin of the Chinese names without spaces: 「mancheisitedaxue」. */
export const pinyinColumn = once(() => column(spelling((syllable) => syllable)))

/** First letters of the pinyin: 「mcstdx」. */
export const initialsColumn = once(() => column(spelling((syllable) => syllable.slice(0, 1))))

export interface WellKnown {
  /** Everyday names, folded and without spaces, and the row they mean. */
  readonly names: readonly (readonly [name: string, row: number])[]
  /** The rows of these schools; inside a country the most asked first. */
  readonly rows: readonly number[]
}

/** What many students call the schools that many students come from. */
export const wellKnown = once((): WellKnown => {
  const schools = WELL_KNOWN.split('\n').map((line) => line.split(';'))
  const names = schools.flatMap(([row, ...others]) =>
    others.map((name) => [squash(name), Number(row)] as const),
  )
  return { names, rows: schools.map(([row]) => Number(row)) }
})
