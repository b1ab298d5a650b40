import fc from 'fast-check'
import { day } from '../../../miniprogram/model/iso-date'
import { guideSearch } from '../../../miniprogram/packages/guide/search/guide-search'
import { SEARCH_TEXT } from '../../../miniprogram/packages/guide/content/search'
import { guideEntries, searchView } from '../../../miniprogram/packages/guide/search/search.view'
import { readerOf } from '../../../miniprogram/pages/reader'
import { anApplication } from '../../builders'

const TODAY = day('2026-11-28')
const ENTRIES = guideEntries(TODAY, undefined)

const rowsFor = (typed: string, entries = ENTRIES) =>
  searchView(typed, entries, '').groups.flatMap(({ kind, rows }) =>
    rows.map(({ title }) => `${kind} ${title}`),
  )

it.each([
  ['授权码', 'step 获取 12367 授权码'],
  ['12367', 'step 获取 12367 授权码'],
  ['成绩单', 'material 成绩单'],
  ['第四步', 'step 填写认证申请信息'],
  ['填写学习经历', 'step 填写学习经历'],
  ['微留服', 'step 用「微留服」做实人认证'],
  ['刷脸', 'step 用「微留服」做实人认证'],
  ['毕业证', 'material 学位证书'],
  ['退费', 'question 没通过会退费吗'],
  ['海牙', 'question 要不要先做海牙认证（附加证明书）'],
  ['缴费', 'step 核对并付款'],
])('「%s」 finds 「%s」', (typed, found) => {
  expect(rowsFor(typed)).toContain(found)
})

it('puts what is called so before what only mentions it', () => {
  const [first] = rowsFor('学位证书')
  expect(first).toBe('material 学位证书')
})

it('takes several words in any order, each of which must stand there', () => {
  expect(rowsFor('授权码 手机')).toContain('step 获取 12367 授权码')
  expect(rowsFor('手机 授权码')).toContain('step 获取 12367 授权码')
})

it('offers what is near where nothing holds the words, and says so', () => {
  const view = searchView('人脸一直过不去', ENTRIES, '')
  expect(view.note).not.toBe('')
  expect(view.groups.flatMap(({ rows }) => rows.map(({ title }) => title))).toContain('人脸识别没有通过')
})

it('says what to do where nothing is near', () => {
  expect(searchView('宇宙飞船', ENTRIES, '')).toMatchObject({ isNothing: true, groups: [], note: '' })
  expect(searchView('ξ', ENTRIES, '')).toMatchObject({ isNothing: true })
})

it('shows examples before anything is typed, each of which finds something', () => {
  expect(searchView(' ', ENTRIES, '')).toMatchObject({ examples: SEARCH_TEXT.examples, isNothing: false })
  for (const example of SEARCH_TEXT.examples) expect(rowsFor(example)).not.toEqual([])
})

it('unfolds the answer to the question that was tapped, and no other', () => {
  const view = searchView('退费', ENTRIES, '没通过会退费吗')
  const answers = view.groups.flatMap(({ rows }) => rows.filter(({ answer }) => answer !== ''))
  expect(answers.map(({ title }) => title)).toEqual(['没通过会退费吗'])
  expect(answers[0]!.answer).toContain('工作日')
})

it('leaves out what is said to others, once the student is known', () => {
  const mainland = guideEntries(TODAY, readerOf(anApplication(), TODAY))
  expect(rowsFor('外籍怎么查')).toContain('question 外籍怎么查')
  expect(rowsFor('外籍怎么查', mainland)).not.toContain('question 外籍怎么查')
})

it('answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const { found } = guideSearch([typed], ENTRIES)
      expect(found.length).toBeLessThanOrEqual(20)
    }),
  )
})
