import {
  COMMON_COUNTRIES,
  countrySearch,
  placesByLetter,
} from '../../../miniprogram/packages/catalogue/search/country-search'

const names = (query: string) => countrySearch(query).map(({ name }) => name)

test.each([
  ['英', '英国'],
  ['英国', '英国'],
  ['yg', '英国'],
  ['yingguo', '英国'],
  ['UK', '英国'],
  ['england', '英国'],
  ['usa', '美国'],
  ['香港', '中国香港'],
  ['Hong Kong', '中国香港'],
  ['hk', '中国香港'],
  ['taiwan', '中国台湾'],
  ['macao', '中国澳门'],
  ['korea', '韩国'],
  ['xjp', '新加坡'],
  ['russia', '俄罗斯'],
  ['côte d’ivoire', '科特迪瓦'],
  ['刚果', '刚果（布）'],
])('for %s the first country or region is %s', (query, wanted) => {
  expect(names(query)[0]).toBe(wanted)
})

test('a text that names no country finds none', () => {
  for (const query of ['', ' ', '火星', '🎓', 'x'.repeat(1000)]) expect(names(query)).toEqual([])
})

test('all 149 places stand once in the alphabet, the three of China with them', () => {
  const all = placesByLetter().flatMap(({ places }) => places.map(({ name }) => name))
  expect([all.length, new Set(all).size]).toEqual([149, 149])
  expect(all).toEqual(expect.arrayContaining(['中国香港', '中国澳门', '中国台湾']))
})

test('letters are in order and every place stands under the letter it is read with', () => {
  const groups = placesByLetter()
  const letters = groups.map(({ letter }) => letter)
  expect(letters).toEqual([...letters].sort())
  expect(groups.find(({ letter }) => letter === 'Y')?.places.map(({ name }) => name)).toContain('英国')
  expect(groups.find(({ letter }) => letter === 'X')?.places.map(({ name }) => name)).toContain('中国香港')
})

test('the common destinations begin with 中国香港, 英国 and 美国', () => {
  expect(COMMON_COUNTRIES.slice(0, 3).map(({ name }) => name)).toEqual(['中国香港', '英国', '美国'])
})
