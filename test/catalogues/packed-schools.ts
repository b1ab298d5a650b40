import { commonCharacters } from './common-characters'
import { plainLetterPairs } from './plain-letters'
import type { RegionalSchool, SourceSchool, WellKnownSchool } from './school-source'
import { simplifiedPairs } from './simplified-pairs'
import { spellingTable, syllables } from './spelling'

/** One generated module: its constants by name. Every constant is a text of lines. */
export type PackedModule = Readonly<Record<string, { readonly comment: string; readonly text: string }>>

const spelt = (name: string) => syllables(name).join('')

/** One row: a school of the authority's list has a number. */
type Row = Omit<RegionalSchool, 'otherNames'> & { readonly id?: number }

/** Rows by country in pinyin order, and inside a country in the order of the authority's list (pinyin too). */
const packingOrder = (schools: readonly SourceSchool[]): SourceSchool[] => {
  const countries = [...new Set(schools.map(({ country }) => country))]
  const place = new Map(
    countries.sort((a, b) => (spelt(a) < spelt(b) ? -1 : 1)).map((country, at) => [country, at]),
  )
  return [...schools].sort((a, b) => place.get(a.country)! - place.get(b.country)!)
}

/** The authority's schools in their order, then those of Hong Kong, Macau and Taiwan. */
export const packedRows = (schools: readonly SourceSchool[], regional: readonly RegionalSchool[]): Row[] => [
  ...packingOrder(schools),
  ...regional,
]

const lines = (values: readonly (string | number)[]) => values.join('\n')

export const packedNames = (rows: readonly Row[]): PackedModule => ({
  CHINESE_NAMES: { comment: 'One school a line.', text: lines(rows.map((row) => row.chineseName)) },
  LOCAL_NAMES: { comment: 'In the same order.', text: lines(rows.map((row) => row.localName)) },
  SCHOOL_IDS: {
    comment: "The authority's own numbers, base 36, in the same order; the last rows have none.",
    text: rows.map((row) => row.id?.toString(36) ?? '').join(' '),
  },
})

export const packedCountries = (
  rows: readonly Row[],
  englishNames: ReadonlyMap<string, readonly string[]>,
): PackedModule => {
  const counts = new Map<string, number>()
  for (const { country } of rows) counts.set(country, (counts.get(country) ?? 0) + 1)
  const text = [...counts].map(([country, count]) =>
    [
      country,
      count,
      syllables(country.replace('中国', '')).join(' ').trim(),
      ...(englishNames.get(country) ?? []),
    ].join(';'),
  )
  return {
    COUNTRIES: {
      comment: 'Lines `name;schools;pinyin;English name…`, in the order of the rows.',
      text: lines(text),
    },
  }
}

export const packedSpelling = (rows: readonly Row[]): PackedModule => {
  const { readings, exceptions } = spellingTable(rows.map((row) => row.chineseName))
  const text = rows.map((row) => row.localName + row.chineseName).join('')
  const common = commonCharacters()
  const others = [...common].filter((character) => !readings.includes(character))
  const pairs = [...plainLetterPairs(text), ...simplifiedPairs(text + common)]
  return {
    READINGS: { comment: 'Lines `syllable characters`.', text: readings },
    OTHER_READINGS: { comment: 'Lines `row position syllable`.', text: exceptions },
    COMMON_READINGS: {
      comment: 'The same for the other common characters: what is typed need not be in a name.',
      text: spellingTable(others).readings,
    },
    PLAIN_LETTERS: { comment: 'Lines `letter plain`: é e, й и, 國 国.', text: lines(pairs) },
  }
}

const rowOf = (rows: readonly Row[], known: WellKnownSchool): number =>
  rows.findIndex(({ country, chineseName }) => country === known.country && chineseName === known.chineseName)

export const packedWellKnown = (rows: readonly Row[], known: readonly WellKnownSchool[]): PackedModule => ({
  WELL_KNOWN: {
    comment:
      'Lines `row;name;name…`: schools many students come from, and what they are called in everyday speech.',
    text: lines(known.map((school) => [rowOf(rows, school), ...school.otherNames].join(';'))),
  },
})
