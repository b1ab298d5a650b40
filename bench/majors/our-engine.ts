import type { MajorCatalogueId } from '../../miniprogram/model/review-notes'
import { majorSearch } from '../../miniprogram/packages/catalogue/search/major-search'
import type { Engine } from '../search/measure'
import type { Answer } from './asked'

/** The product's own search, its index built. */
export const ourEngine = (): Engine<Answer> => {
  const search: Engine<Answer>['search'] = (query, catalogue) => {
    const { found, elsewhere } = majorSearch(query, catalogue as MajorCatalogueId)
    return [...found, ...elsewhere]
  }
  search('jisuanji', 'graduate-2022')
  search('会记学', 'undergraduate-2026')
  return { name: 'ours', search }
}
