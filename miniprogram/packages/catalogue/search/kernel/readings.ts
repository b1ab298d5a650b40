import { itemAt } from '../../../../model/list'
/** How Chinese names are spelt: one table of characters, and the places in single names that differ from it. */
export interface Readings {
  /** The most frequent reading of a character in these names. */
  readonly usual: ReadonlyMap<string, string>
  readonly others: readonly { readonly row: number; readonly at: number; readonly syllable: string }[]
}

/** Reads the packed lines `syllable characters` and `row position syllable`; no line of the latter: ''. */
export const readingsOf = (readings: string, otherReadings: string): Readings => {
  const usual = new Map<string, string>()
  for (const line of readings.split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ')
    for (const character of characters) usual.set(character, syllable)
  }
  const others = (otherReadings ? otherReadings.split('\n') : []).map((line) => {
    const [row, at, syllable = ''] = line.split(' ')
    return { row: Number(row), at: Number(at), syllable }
  })
  // From the end of a name to its beginning: a spelt character moves those after it.
  return { usual, others: others.reverse() }
}

const IDEOGRAPHS = /[\u3400-\u9fff]/g

/** The names, one a line, with the exceptional characters already spelt, then every other one by the table. */
export const speltNames = (
  lines: string,
  { usual, others }: Readings,
  letters: (syllable: string) => string,
): string => {
  const names = lines.split('\n')
  for (const { row, at, syllable } of others) {
    const name = itemAt(names, row)
    names[row] = name.slice(0, at) + letters(syllable) + name.slice(at + 1)
  }
  return names.join('\n').replace(IDEOGRAPHS, (character) => letters(usual.get(character) ?? ''))
}
