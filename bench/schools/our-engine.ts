import { schoolSearch } from '../../miniprogram/packages/catalogue/search/school-search'
import type { Engine } from '../search/measure'
import type { Answer } from './asked'

/** The product's own search, its index built. */
export const ourEngine = (): Engine<Answer> => {
  const search: Engine<Answer>['search'] = (query) => {
    const { found, near } = schoolSearch(query)
    return [...found, ...near].map(({ school, place }) => ({ chineseName: school.chineseName, place }))
  }
  search('univeristy')
  search('曼切斯特大学')
  return { name: 'ours', search }
}
