import fc from 'fast-check'
import { day } from '../../../miniprogram/model/iso-date'
import { textSearch } from '../../../miniprogram/packages/catalogue/search/texts'
import { SEARCH_TEXT } from '../../../miniprogram/packages/guide/content/search'
import { TERMS } from '../../../miniprogram/packages/guide/content/terms'
import { guideSearch, searchView } from '../../../miniprogram/packages/guide/search/search.view'
import { readerOf } from '../../../miniprogram/pages/reader'
import { anApplication } from '../../builders'

const TODAY = day('2026-11-28')
const EVERYTHING = guideSearch(textSearch, TODAY, undefined)

const rowsFor = (typed: string, search = EVERYTHING) =>
  searchView(typed, search, '').groups.flatMap(({ kind, rows }) =>
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
  ['人脸一直过不去', 'question 人脸识别没有通过'],
  ['护照丢了', 'material 护照或通行证丢失声明'],
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
  const view = searchView('手机授权码', EVERYTHING, '')
  expect(view.note).not.toBe('')
  expect(view.groups.flatMap(({ rows }) => rows.map(({ title }) => title))).toContain('获取 12367 授权码')
})

it('says what to do where nothing is near', () => {
  expect(searchView('宇宙飞船', EVERYTHING, '')).toMatchObject({ isNothing: true, groups: [], note: '' })
  expect(searchView('ξ', EVERYTHING, '')).toMatchObject({ isNothing: true })
})

it('shows examples before anything is typed, each of which finds something', () => {
  expect(searchView(' ', EVERYTHING, '')).toMatchObject({ examples: SEARCH_TEXT.examples, isNothing: false })
  for (const example of SEARCH_TEXT.examples) expect(rowsFor(example)).not.toEqual([])
})

it('unfolds the answer to the question that was tapped, and no other', () => {
  const view = searchView('退费', EVERYTHING, '没通过会退费吗')
  const answers = view.groups.flatMap(({ rows }) => rows.filter(({ answer }) => answer !== ''))
  expect(answers.map(({ title }) => title)).toEqual(['没通过会退费吗'])
  expect(answers[0]!.answer).toContain('工作日')
})

it('leaves out what is said to others, once the student is known', () => {
  const mainland = guideSearch(textSearch, TODAY, readerOf(anApplication(), TODAY))
  expect(rowsFor('外籍怎么查')).toContain('question 外籍怎么查')
  expect(rowsFor('外籍怎么查', mainland)).not.toContain('question 外籍怎么查')
})

it.each([
  ['授权码', '授权码'],
  ['shirenrenzheng', '实人认证'],
  ['srrz', '实人认证'],
  ['实人认正', '实人认证'],
  ['人脸验证', '实人认证'],
  ['jiaqiangshencha', '加强审查'],
  ['加强神查', '加强审查'],
  ['專業領域', '专业领域'],
  ['毕业证', '学位证书'],
  ['transcript', '成绩单'],
  ['递交', '提交申请'],
  ['受理', '受理'],
  ['不予受理', '不予受理'],
  ['补充材料', '补材料'],
  ['复核', '复核'],
  ['学位', '学位'],
  ['学历', '学历'],
  ['小白条', '小白条'],
  ['微留服', '微留服'],
  ['官网', '留服系统'],
  ['留服官网', '留服系统'],
  ['入境标签', '小白条'],
  ['bu yu shou li', '不予受理'],
])('「%s」 finds what 「%s」 means', (typed, term) => {
  expect(rowsFor(typed)).toContain(`term ${term}`)
})

it.each([
  ['chengjidan', 'material 成绩单'],
  ['成积单', 'material 成绩单'],
  ['cjd', 'material 成绩单'],
  ['填写认证申请信西', 'step 填写认证申请信息'],
  ['haiyarenzheng', 'question 要不要先做海牙认证（附加证明书）'],
])('pinyin, its first letters and slips: 「%s」 finds 「%s」', (typed, found) => {
  expect(rowsFor(typed)).toContain(found)
})

it('finds every term first among the terms by its name and its other names, and says where more is told', () => {
  for (const { term, otherNames } of TERMS)
    for (const name of [term, ...otherNames]) {
      const terms = searchView(name, EVERYTHING, term).groups.find(({ kind }) => kind === 'term')?.rows ?? []
      expect([name, terms[0]?.title]).toEqual([name, term])
      expect(terms[0]!.answer).not.toBe('')
      expect(terms[0]!.place!.label).toMatch(/^打开「.+」$/)
    }
})

it('names who says so where the meaning of a term is a rule', () => {
  const [row] = searchView('复核', EVERYTHING, '复核').groups.find(({ kind }) => kind === 'term')!.rows
  expect(row!.answer).toContain('依据：')
})

it('says that the search is being fetched, or that it could not be, only once something is typed', () => {
  expect(searchView('', undefined, '')).toMatchObject({ isPreparing: false, isNothing: false })
  expect(searchView('授权码', undefined, '')).toMatchObject({
    isPreparing: true,
    isNothing: false,
    groups: [],
  })
  expect(searchView('授权码', 'unreachable', '')).toMatchObject({
    isPreparing: false,
    isUnreachable: true,
    isNothing: false,
  })
})

it('answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      expect(EVERYTHING.find(typed).places.length).toBeLessThanOrEqual(20)
    }),
  )
})
