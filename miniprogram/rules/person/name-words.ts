import type { NameDifference } from '../../model/name-match'
import { plainText } from '../plain-text'

/** Which ways to write a name are not told apart. */
export interface Spelling {
  readonly ignore: readonly NameDifference[]
}

/** Written within a word, and between words. */
const IN_WORDS = /[\u2010-\u2015\u2212\u2018\u2019\u02bc'`´-]/g
const BETWEEN_WORDS = /[\u00b7\u30fb,.]/g
const ACCENTS = /[\u0300-\u036f]/g
/** ü after l and n: YU on passports since 2012, V on keyboards, U on older passports; lüe and nüe too. */
const UMLAUTS = /([ln])(?:yu|v|u:|\u00fc)(?=e?(?:\s|$)|[^aeiou])/gi
/** ü after l and n is a letter of its own in pinyin and told as such; elsewhere it is an accent. */
const PINYIN_UMLAUT = /([ln])(u)\u0308/gi

const FOLDS: Readonly<Record<Exclude<NameDifference, 'order' | 'spacing'>, (text: string) => string>> = {
  case: (text) => text.toLowerCase(),
  accents: (text) =>
    text
      .normalize('NFD')
      .replace(PINYIN_UMLAUT, (_, before: string, u: string) => before + (u === 'u' ? '\u00fc' : '\u00dc'))
      .replace(ACCENTS, ''),
  umlaut: (text) =>
    text.replace(UMLAUTS, (found, before: string) => before + (found === found.toLowerCase() ? 'u' : 'U')),
  signs: (text) => text.replace(IN_WORDS, '').replace(BETWEEN_WORDS, ' '),
}

/** Parts that a hyphen joins as words of their own. */
export const withoutHyphens = (name: string): string => name.replace(/[\u2010-\u2015\u2212-]/g, ' ')

const tidy = (text: string): string => plainText(text).normalize('NFC').replace(/\s+/g, ' ').trim()

const folded = (name: string, { ignore }: Spelling): string =>
  (Object.keys(FOLDS) as (keyof typeof FOLDS)[])
    .filter((difference) => ignore.includes(difference))
    .reduce((text, difference) => FOLDS[difference](text), tidy(name))
    .replace(/\s+/g, ' ')
    .trim()

/** The words of a name, written in the given spelling. */
export const nameWords = (name: string, spelling: Spelling): readonly string[] => {
  const text = folded(name, spelling)
  return text === '' ? [] : text.split(' ')
}

/** Every turn of the words: the surname first or last. */
export const rotations = (words: readonly string[]): readonly (readonly string[])[] =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)])

/** Whether two names are the same when the ignored ways of writing are not told apart. */
export const isSameName = (one: string, other: string, spelling: Spelling): boolean => {
  const between = spelling.ignore.includes('spacing') ? '' : ' '
  const words = nameWords(one, spelling)
  const turns = spelling.ignore.includes('order') ? rotations(words) : [words]
  const wanted = nameWords(other, spelling).join(between)
  return turns.some((turn) => turn.join(between) === wanted)
}
