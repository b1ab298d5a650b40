import { hasIdeographs, type Folding } from './folding'
import { once } from './once'
import { speltNames, type Readings } from './readings'
import { TextColumn } from './text-column'

/** One form of all names, built when it is first asked for. */
export type Column = () => TextColumn

/** The searchable forms of Chinese names. */
export interface NameForms {
  /** Without spaces and punctuation. */
  readonly names: Column
  /** 「jisuanjikexueyujishu」. */
  readonly pinyin: Column
  /** 「jsjkxyjs」. */
  readonly initials: Column
  /** How typed characters sound, where all are known; letters among them stay. */
  readonly soundOf: (typed: string) => string | undefined
  /** The syllables of a row's name; what is no Chinese stands for itself. */
  readonly syllables: (row: number) => readonly string[]
}

/**
 * `lines`: one name a line, as they were when `readings` were packed. `moreReadings`: what is typed by mistake need not be
 * in the names.
 */
export const nameForms = (
  rows: number,
  lines: () => string,
  { squash, fold }: Folding,
  readings: () => Readings,
  moreReadings: readonly (() => ReadonlyMap<string, string>)[],
): NameForms => {
  const column = (text: string): TextColumn => new TextColumn(fold(text).replace(/ /g, ''), rows)
  const names = once(() => column(lines()))
  const syllableOf = (character: string): string | undefined =>
    [() => readings().usual, ...moreReadings].map((more) => more().get(character)).find(Boolean)
  return {
    names,
    pinyin: once(() => column(speltNames(lines(), readings(), (syllable) => syllable))),
    initials: once(() => column(speltNames(lines(), readings(), (syllable) => syllable.slice(0, 1)))),
    soundOf(typed) {
      const spelt = [...squash(typed)].map((letter) => (hasIdeographs(letter) ? syllableOf(letter) : letter))
      return spelt.every((syllable) => syllable !== undefined) ? spelt.join('') : undefined
    },
    syllables: (row) => [...names().line(row)].map((character) => syllableOf(character) ?? character),
  }
}

/** Whether so many letters are whole syllables: 「jisuanji」 of 计算机, not of 计算金融. */
export const endsAtSyllable = (syllables: readonly string[], letters: number): boolean => {
  let spelt = 0
  for (const syllable of syllables) if ((spelt += syllable.length) >= letters) break
  return spelt === letters
}

/** Whether the letters are the beginnings of the syllables, one after the other: 「aomdx」 of 澳门大学. */
export const spellsBeginnings = (typed: string, syllables: readonly string[], from = 0): boolean => {
  if (typed === '') return true
  const syllable = syllables[from]
  if (syllable === undefined) return false
  let length = 0
  while (length < typed.length && typed[length] === syllable[length]) length++
  for (; length > 0; length--) if (spellsBeginnings(typed.slice(length), syllables, from + 1)) return true
  return false
}
