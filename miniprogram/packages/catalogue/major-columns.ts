import { EVERYDAY_MAJORS } from './data/everyday-majors'
import { MAJOR_READINGS, OTHER_MAJOR_READINGS } from './data/major-spelling'
import { READINGS } from './data/spelling'
import { fold, hasIdeographs, squash } from './fold'
import { allMajorNames, entriesOf, majorRowCount } from './major-table'
import { readingsOf, speltNames } from './name-spelling'
import { once } from './once'
import { TextColumn } from './text-column'

/** The searchable forms of all names of both catalogues. Each is built when it is first asked for. */

const column = (lines: string): TextColumn => new TextColumn(fold(lines).replace(/ /g, ''), majorRowCount())

const readings = once(() => readingsOf(MAJOR_READINGS, OTHER_MAJOR_READINGS))

/** Names without punctuation. */
export const majorNameColumn = once(() => column(allMajorNames()))

/** 「jisuanjikexueyujishu」. */
export const majorPinyinColumn = once(() =>
  column(speltNames(allMajorNames(), readings(), (syllable) => syllable)),
)

/** 「jsjkxyjs」. */
export const majorInitialsColumn = once(() =>
  column(speltNames(allMajorNames(), readings(), (syllable) => syllable.slice(0, 1))),
)

/** 「 ji suan ji ke xue yu ji shu」: where the syllables end. */
const syllableColumn = once(
  () =>
    new TextColumn(
      speltNames(allMajorNames(), readings(), (syllable) => ` ${syllable}`),
      majorRowCount(),
    ),
)

/** Whether the first `length` letters of a row's pinyin are whole syllables: 「jisuanji」 of 计算机, not of 计算金融. */
export const endsAtSyllable = (row: number, length: number): boolean => {
  let letters = 0
  for (const syllable of syllableColumn()
    .line(row)
    .replace(/[^a-z ]/g, '')
    .split(' ')) {
    letters += syllable.length
    if (letters >= length) break
  }
  return letters === length
}

/** Characters that only the schools' names have: what is typed by mistake need not be in a catalogue. */
const schoolReadings = once(() => readingsOf(READINGS, ''))

/** How typed characters sound, where they are known; letters among them stay. */
export const soundOf = (typed: string): string | undefined => {
  const spelt = [...typed].map((character) =>
    hasIdeographs(character)
      ? (readings().usual.get(character) ?? schoolReadings().usual.get(character))
      : character,
  )
  return spelt.every((syllable) => syllable !== undefined) ? spelt.join('') : undefined
}

/** What people say instead of the names, folded, and the row they mean. */
export const everydayMajorNames = once((): readonly (readonly [name: string, row: number])[] =>
  EVERYDAY_MAJORS.split('\n').flatMap((line) => {
    const [kind, code, ...names] = line.split(';')
    const entries = entriesOf(kind === 'g' ? 'graduate-2022' : 'undergraduate-2024')
    const row = entries.find((entry) => entry.code === code)!.row
    return names.map((name) => [squash(name), row] as const)
  }),
)
