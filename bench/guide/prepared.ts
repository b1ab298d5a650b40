import { day } from '../../miniprogram/model/iso-date'
import { textSearch } from '../../miniprogram/packages/catalogue/search/texts'
import { TERMS } from '../../miniprogram/packages/guide/content/terms'
import { guideSearch } from '../../miniprogram/packages/guide/search/search.view'
import type { Asked, Engine } from '../search/measure'

/** The search over all that is said to anybody, its forms built. */
export const preparedGuide = (): Engine<string> => {
  const { entries, find } = guideSearch(textSearch, day('2026-11-29'), undefined)
  const search: Engine<string>['search'] = (query) => find(query).places.map((place) => entries[place]!.title)
  search('实人认正')
  search('shirenrenzheng')
  return { name: 'ours', search }
}

/** Each term by its name and the other names that students have for it. */
export const GUIDE_QUERIES: readonly Asked<string>[] = TERMS.flatMap(({ term, otherNames }) =>
  [term, ...otherNames].map((query) => ({ query, isWanted: (first) => first === term })),
)
