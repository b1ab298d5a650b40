import fc from 'fast-check'
import { squash } from '../../../miniprogram/packages/catalogue/search/folding'
import { schoolSearch } from '../../../miniprogram/packages/catalogue/search/school-search'
import {
  ALL_ROWS,
  type ListedSchool,
  SCHOOL_COUNT,
  schoolAt,
  schoolKey,
} from '../../../miniprogram/packages/catalogue/search/school-table'
import { sampled } from '../../thorough'
import { SCHOOL_QUERIES } from './school-queries'
import { TYPED_SCHOOLS } from './typed-schools'

const first = (query: string, country?: string) => schoolSearch(query, { country }).found[0]
const named = ({ school, place }: ListedSchool) => `${school.chineseName} ${place}`
const foundNames = (query: string, country?: string) => schoolSearch(query, { country }).found.map(named)

describe('the school that a student means comes first', () => {
  test.each(SCHOOL_QUERIES)('$kind: $query', ({ query, wanted, place }) => {
    const school = first(query)
    expect(school?.school.chineseName).toBe(wanted)
    if (place) expect(school?.place).toBe(place)
  })
})

test('of what students type, 97 of 100 find the school they mean first, and all of them among the first five', () => {
  const places = TYPED_SCHOOLS.map(({ query, wanted, place }) => {
    const { found } = schoolSearch(query, { limit: 5 })
    return found.findIndex(
      (school) => school.school.chineseName === wanted && (!place || school.place === place),
    )
  })
  expect(TYPED_SCHOOLS.length).toBeGreaterThanOrEqual(200)
  expect(places.filter((at) => at === 0).length / TYPED_SCHOOLS.length).toBeGreaterThanOrEqual(0.97)
  expect(TYPED_SCHOOLS.filter((_, at) => places[at]! < 0).map(({ query }) => query)).toEqual([])
})

test('for a word that most names have, the schools asked for most come first', () => {
  expect(foundNames('university', '英国').slice(0, 2)).toEqual(['牛津大学 英国', '剑桥大学 英国'])
  expect(foundNames('伦敦', '英国').slice(0, 3)).toContain('伦敦大学学院 英国')
})

describe('every school of the list', () => {
  const rows = sampled(
    Array.from({ length: SCHOOL_COUNT }, (_, row) => schoolAt(row)),
    20,
  )

  test('is among the first five for its exact Chinese name, after none of another name', () => {
    const missed = rows.filter(({ school: wanted }) => {
      const { found } = schoolSearch(wanted.chineseName, { limit: 5 })
      const at = found.findIndex(({ school }) => schoolKey(school) === schoolKey(wanted))
      const before = found.slice(0, at).map(({ school }) => squash(school.chineseName))
      return at < 0 || before.some((name) => name !== squash(wanted.chineseName))
    })
    expect(missed.map(named)).toEqual([])
  })

  test('is among the first five for its exact English or local name', () => {
    const missed = rows.filter(({ school: wanted }) =>
      schoolSearch(wanted.englishName, { limit: 5 }).found.every(
        ({ school }) => schoolKey(school) !== schoolKey(wanted),
      ),
    )
    expect(missed.map(named)).toEqual([])
  })
})

describe('a country narrows the search', () => {
  test('to its own schools', () => {
    expect(foundNames('东北大学', '日本')[0]).toBe('东北大学 日本')
    expect(
      new Set(schoolSearch('university', { country: '澳大利亚' }).found.map(({ place }) => place)),
    ).toEqual(new Set(['澳大利亚']))
  })

  test('and a place that nobody knows has none', () => {
    expect(schoolSearch('大学', { country: '火星' })).toEqual({ found: [], near: [] })
  })
})

describe('when nothing is found', () => {
  test('schools with a similar name are near', () => {
    expect(schoolSearch('菲律宾卫斯理公会学校').near.map(named)).toContain('菲律宾卫斯理大学 菲律宾')
    expect(schoolSearch('manchester institute of underwater basketry').near.map(named)).toContain(
      '曼彻斯特城市大学 英国',
    )
  })

  test('nothing is near to a text without any letter', () => {
    for (const text of ['', '   ', '🎓🎓', '——！？', '\u0301\u0301'])
      expect(schoolSearch(text)).toEqual({ found: [], near: [] })
  })
})

describe('any text is a query', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 1000 }),
    fc.string({ unit: fc.constantFrom(...'大学国立斯技术university of .-\'"·（）'), maxLength: 60 }),
  )

  test('and gives at most the wanted number of different schools', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const { found, near } = schoolSearch(text, { limit })
        const ids = [...found, ...near].map(({ school, place }) => place + schoolKey(school))
        expect(ids.length).toBeLessThanOrEqual(limit)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300 },
    )
  })

  test('of a thousand characters too', () => {
    for (const text of ['x'.repeat(1000), '大'.repeat(1000), 'université '.repeat(91), '🎓'.repeat(500)])
      expect(schoolSearch(text).found.length).toBeLessThanOrEqual(20)
  })

  test('and case, marks, width and punctuation make no difference', () => {
    const rows = fc.integer({ min: ALL_ROWS.from, max: ALL_ROWS.to - 1 })
    fc.assert(
      fc.property(rows, (row) => {
        const { englishName } = schoolAt(row).school
        const other = `  ${englishName.toUpperCase().replace(/[.,]/g, ' ')}  `
        expect(schoolSearch(other).found.slice(0, 5).map(named)).toContain(named(schoolAt(row)))
      }),
      { numRuns: 200 },
    )
  })
})
