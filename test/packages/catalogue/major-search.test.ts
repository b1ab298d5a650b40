import * as fc from 'fast-check'
import { MAJOR_CATALOGUES } from '../../../miniprogram/model/review-notes'
import { majorSearch } from '../../../miniprogram/packages/catalogue/search/major-search'
import { entriesOf } from '../../../miniprogram/packages/catalogue/search/major-table'
import { MAJOR_QUERIES } from './major-queries'

test.each(MAJOR_QUERIES)(
  '$kind: 「$query」 in $catalogue finds $wanted first',
  ({ query, catalogue, wanted }) => {
    expect(majorSearch(query, catalogue).found[0]?.code).toBe(wanted)
  },
)

test.each(MAJOR_CATALOGUES)('every entry of %s is found first by its code', (id) => {
  const lost = entriesOf(id).filter(({ code }) => majorSearch(code, id).found[0]?.code !== code)
  expect(lost.map(({ code }) => code)).toEqual([])
})

test.each(MAJOR_CATALOGUES)('every entry of %s is among the first by its whole name', (id) => {
  const lost = entriesOf(id).filter(
    ({ name, code }) =>
      !majorSearch(name, id)
        .found.slice(0, 2)
        .some((entry) => entry.code === code),
  )
  expect(lost.map(({ name }) => name)).toEqual([])
})

test('what only a later edition has is shown from there', () => {
  const { found, elsewhere } = majorSearch('具身智能', 'undergraduate-2024')
  expect(found).toEqual([])
  expect(elsewhere.map(({ catalogue, code }) => [catalogue, code])).toEqual([
    ['undergraduate-2026', '140012TK'],
  ])
})

test('what only the other kind of catalogue has is shown from there', () => {
  expect(majorSearch('密码', 'graduate-2022').found[0]?.code).toBe('1452')
  expect(majorSearch('应用伦理', 'undergraduate-2024').elsewhere[0]?.code).toBe('0151')
})

test('a whole 专业类 is found by its name', () => {
  const { found } = majorSearch('计算机类', 'undergraduate-2024', 100)
  const members = entriesOf('undergraduate-2024').filter(({ code }) => code.startsWith('0809'))
  expect(found.map(({ code }) => code).sort()).toEqual(members.map(({ code }) => code).sort())
})

test('blanks, full width, case and punctuation do not matter', () => {
  const first = (query: string) => majorSearch(query, 'graduate-2022').found[0]?.code
  for (const query of ['ＭＢＡ', ' m b a ', 'Mba']) expect(first(query)).toBe('1251')
  expect(majorSearch('心理脑与认知科学', 'undergraduate-2026').found[0]?.code).toBe('071103TK')
})

test('nothing is found for what means nothing', () => {
  for (const query of ['', '   ', '🎓', '？？？', '999999', 'zzzzzzzzzz'])
    expect(majorSearch(query, 'undergraduate-2024')).toEqual({ found: [], elsewhere: [] })
})

test('any text is a query: it never throws, keeps the limit, and names no entry twice', () => {
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[a-z]{0,30}$/),
    fc.stringMatching(/^[一-龥]{0,12}[a-z]{0,6}$/),
  )
  fc.assert(
    fc.property(
      anyQuery,
      fc.constantFrom(...MAJOR_CATALOGUES),
      fc.integer({ min: 1, max: 20 }),
      (query, id, limit) => {
        const { found, elsewhere } = majorSearch(query, id, limit)
        const codes = [...found, ...elsewhere].map(({ code }) => code)
        expect(codes.length).toBeLessThanOrEqual(limit)
        expect(new Set(codes).size).toBe(codes.length)
        expect(found.every(({ catalogue }) => catalogue === id)).toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})
