import { COMMON_PLACES } from '../../model/common-places'
import { fold, squash } from './fold'
import { LISTED_COUNTRIES, type ListedCountry } from './school-table'

/** A country or region to choose. */
export type ChoosablePlace = Pick<ListedCountry, 'name' | 'pinyin' | 'englishNames' | 'schools'>

const PLACES: readonly ChoosablePlace[] = LISTED_COUNTRIES

/** What the country picker begins with. */
export const COMMON_COUNTRIES: readonly ChoosablePlace[] = COMMON_PLACES.map((name) =>
  PLACES.find((place) => place.name === name)!,
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

const initialsOf = (words: string): string => words.replace(/([^ ])[^ ]* */g, '$1')

/** Lower is nearer; undefined: not what was typed. */
const distance = (place: ChoosablePlace, typed: string): number | undefined => {
  const pinyin = place.pinyin.replace(/ /g, '')
  const forms = [place.name, place.name.replace('中国', ''), pinyin, ...place.englishNames.map(squash)]
  if (forms.includes(typed) || initialsOf(place.pinyin) === typed) return 0
  if (forms.some((form) => form.startsWith(typed))) return 1
  if (initialsOf(place.pinyin).startsWith(typed)) return 2
  return forms.some((form) => form.includes(typed)) ? 3 : undefined
}

/** The places that a text may mean, nearest first; common destinations first among equals. */
export const countrySearch = (query: string): ChoosablePlace[] => {
  const typed = fold(query).replace(/ /g, '')
  if (!typed) return []
  return [...new Set([...COMMON_COUNTRIES, ...PLACES])]
    .map((place) => ({ place, at: distance(place, typed) }))
    .filter((match): match is { place: ChoosablePlace; at: number } => match.at !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place)
}
