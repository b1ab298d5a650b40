import { itemAt } from '../../../model/list'
import { COMMON_PLACES } from '../../../model/common-places'
import { nameForms } from './kernel/name-forms'
import { once } from './kernel/once'
import { search } from './kernel/search'
import type { Searched } from './kernel/searched'
import { TextColumn } from './kernel/text-column'
import { FOLDING, squash } from './folding'
import { LISTED_COUNTRIES, type ListedCountry } from './school-table'
import { commonReadings, schoolReadings } from './searched-schools'

/** A country or region to choose. */
export type ChoosablePlace = Pick<ListedCountry, 'name' | 'pinyin' | 'englishNames' | 'schools'>

const PLACES: readonly ChoosablePlace[] = LISTED_COUNTRIES

/** What the country picker begins with. */
export const COMMON_COUNTRIES: readonly ChoosablePlace[] = COMMON_PLACES.map((name) =>
  itemAt(
    PLACES,
    PLACES.findIndex((place) => place.name === name),
  ),
)

export interface PlaceGroup {
  /** First letter of the pinyin, upper case. */
  readonly letter: string
  readonly places: readonly ChoosablePlace[]
}

/** All places by the first letter of their pinyin. */
export const placesByLetter = (): PlaceGroup[] => {
  const letters = new Map<string, ChoosablePlace[]>()
  for (const place of [...PLACES].sort((a, b) => (a.pinyin < b.pinyin ? -1 : 1))) {
    const letter = place.pinyin.slice(0, 1).toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), place])
  }
  return [...letters].map(([letter, places]) => ({ letter, places }))
}

/** 「香港」: what everybody says. */
const shortName = (name: string): string => name.replace('中国', '')

const column = (form: (place: ChoosablePlace) => string): TextColumn =>
  new TextColumn(PLACES.map(form).join('\n'), PLACES.length)

/** The places as the search takes them, common destinations first among equals. */
const COUNTRIES: Searched = {
  rows: PLACES.length,
  folding: FOLDING,
  chinese: {
    ...nameForms(
      PLACES.length,
      () => PLACES.map(({ name }) => shortName(name)).join('\n'),
      FOLDING,
      schoolReadings,
      [commonReadings],
    ),
    pinyin: once(() => column(({ pinyin }) => pinyin.replace(/ /g, ''))),
    initials: once(() => column(({ pinyin }) => pinyin.replace(/([^ ])[^ ]* */g, '$1'))),
  },
  everydayNames: once(() =>
    PLACES.flatMap(({ name, englishNames }, row) =>
      [name, ...englishNames].map((own) => [squash(own), row] as const),
    ),
  ),
  standings: once(() => {
    const points = new Uint8Array(PLACES.length)
    COMMON_COUNTRIES.forEach((place, at) => (points[PLACES.indexOf(place)] = COMMON_COUNTRIES.length - at))
    return points
  }),
  endings: [],
  rewritings: [
    [/澳洲/, '澳大利亚'],
    [/纽西兰/, '新西兰'],
    [/苏联/, '俄罗斯'],
  ],
  parts: [],
}

/** The places that a text may mean, nearest first. */
export const countrySearch = (query: string): ChoosablePlace[] =>
  search(COUNTRIES, query, ['typed', 'misspelt'], { limit: PLACES.length }).rows.map((row) =>
    itemAt(PLACES, row),
  )
