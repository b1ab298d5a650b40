import { schoolSearch } from '../../miniprogram/packages/catalogue/school-search'
import type { Engine } from './engine'

/** The product's own search, its index built. */
export const ourEngine = (): Engine => {
  const search: Engine['search'] = (query) => {
    const { found, near } = schoolSearch(query)
    return [...found, ...near].map(({ school, place }) => ({ chineseName: school.chineseName, place }))
  }
  search('univeristy')
  search('曼切斯特大学')
  return { name: 'ours', search }
}
