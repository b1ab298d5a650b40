import type { MajorCatalogueId } from '../../../miniprogram/model/review-notes'
import { entriesOf } from '../../../miniprogram/packages/catalogue/search/major-table'
import {
  entryDetails,
  entryOf,
  keyOf,
  majorsView,
  type MajorsState,
} from '../../../miniprogram/packages/catalogue/majors/majors.view'

const CLOSED: MajorsState = {
  catalogue: 'undergraduate-2024',
  typed: '',
  openDiscipline: '',
  openGroup: '',
  openEntry: '',
  showsChanges: false,
  canChoose: true,
  wish: undefined,
}
const view = (state: Partial<MajorsState>) => majorsView({ ...CLOSED, ...state })
const names = (state: Partial<MajorsState>) => view(state).rows.map(({ name }) => name)
const entry = (catalogue: MajorCatalogueId, code: string) =>
  entriesOf(catalogue).find((one) => one.code === code)!
const fact = (catalogue: MajorCatalogueId, code: string, label: string) =>
  entryDetails(entry(catalogue, code), true, undefined).facts.find((one) => one.label === label)?.text

test('closed, the tree shows the 门类 of the edition', () => {
  expect(names({})).toHaveLength(12)
  expect(names({ catalogue: 'undergraduate-2026' })).toContain('14 交叉学科')
  expect(names({ catalogue: 'graduate-2022' })).toHaveLength(14)
})

test('a 门类 opens to its 专业类, and one of these to its majors', () => {
  expect(names({ openDiscipline: '06' })).toContain('0601 历史学类')
  const open = view({ openDiscipline: '08', openGroup: '08/0809' })
  expect(open.rows.find(({ name }) => name === '计算机科学与技术')).toMatchObject({
    kind: 'entry',
    detail: '080901',
    label: '计算机科学与技术，080901',
  })
})

test('the graduate catalogue divides a 门类 into 一级学科 and 专业学位类别', () => {
  const rows = names({ catalogue: 'graduate-2022', openDiscipline: '12' })
  expect(rows.indexOf('一级学科')).toBeLessThan(rows.indexOf('管理科学与工程'))
  expect(rows.indexOf('专业学位类别')).toBeLessThan(rows.indexOf('会计'))
})

test('交叉学科 of 2026 has no 专业类: its majors come at once', () => {
  expect(names({ catalogue: 'undergraduate-2026', openDiscipline: '14' })).toContain('具身智能')
})

test('the widest 门类 stays well under a thousand nodes', () => {
  const rows = view({ catalogue: 'undergraduate-2026', openDiscipline: '05', openGroup: '05/0502' }).rows
  expect(rows.length).toBeLessThan(160)
})

test('an entry of another edition says which one it is from', () => {
  const shown = view({ typed: '具身智能' })
  expect(shown.heading).toBe('这一版没有，本科 2026 目录里有这些')
  expect(shown.rows[0]?.detail).toBe('140012TK · 本科 2026')
})

test('what is not there says so, and how to go on', () => {
  expect(view({ typed: 'qqqqqq' })).toMatchObject({ kind: 'nothing', rows: [] })
})

test('the changes of 2026 against 2024: 29, 38, and the six that were there under another code', () => {
  const rows = names({ catalogue: 'undergraduate-2026', showsChanges: true })
  expect(rows.filter((name) => name.includes('种'))).toEqual([
    '2025 年新增 29 种',
    '2026 年新增 38 种',
    '2026 年改代码、移到「交叉学科」6 种',
  ])
  expect(rows).toHaveLength(3 + 29 + 38 + 6)
})

test('only the later editions offer to compare, and the undergraduate ones say what is not known', () => {
  expect(view({}).changesSwitch).toBe('')
  expect(view({ catalogue: 'undergraduate-2025' }).changesSwitch).toBe('和 2024 年版相比变了什么')
  expect(view({}).unknown).toContain('默认看 2024 年版')
  expect(view({ catalogue: 'graduate-2022' }).unknown).toBe('')
})

test('an entry tells its place, degrees and marks', () => {
  expect(fact('undergraduate-2024', '080901', '属于')).toBe('08 工学 › 0809 计算机类')
  expect(fact('undergraduate-2024', '010103K', '标记')).toBe('K：国家控制布点专业')
  expect(fact('undergraduate-2024', '030111TK', '标记')).toBe('T：特设专业；K：国家控制布点专业')
  expect(fact('undergraduate-2024', '080901', '标记')).toBeUndefined()
  expect(fact('undergraduate-2024', '080910T', '可授学位')).toContain('学士')
  expect(fact('graduate-2022', '0151', '可授学位')).toContain('只授硕士')
  expect(fact('graduate-2022', '0812', '目录备注')).toBe('可授工学、理学学位')
})

test('an entry tells what changed against 2024, and what later editions changed', () => {
  const change = '和 2024 年版相比'
  expect(fact('undergraduate-2026', '140002TK', change)).toContain('2024 年版的代码是 083202TK')
  expect(fact('undergraduate-2026', '140003TK', change)).toContain('2025 年新增时代码是 083203TK')
  expect(fact('undergraduate-2026', '140012TK', change)).toBe('2024 年版没有，2026 年新增')
  expect(fact('undergraduate-2025', '083203TK', change)).toBe('2024 年版没有，2025 年新增')
  expect(fact('undergraduate-2026', '080901', change)).toBe('2024 年版就有，代码相同')
  expect(fact('undergraduate-2024', '083202TK', '以后的版本')).toContain('140002TK')
  expect(fact('undergraduate-2024', '080901', '以后的版本')).toBe('到 2026 年版没有改代码')
})

test('what is chosen already cannot be chosen again; without a review nothing can', () => {
  const one = entry('graduate-2022', '0812')
  const wish = { catalogue: 'graduate-2022', code: '0812', name: one.name } as const
  expect(entryDetails(one, true, undefined)).toMatchObject({ canChoose: true, isWish: false })
  expect(entryDetails(one, true, wish)).toMatchObject({ canChoose: false, isWish: true })
  expect(entryDetails(one, false, wish)).toMatchObject({ canChoose: false, isWish: false })
})

test('every row on the page leads back to its entry', () => {
  for (const one of entriesOf('undergraduate-2026').slice(0, 50)) expect(entryOf(keyOf(one))).toEqual(one)
  expect(entryOf('')).toBeUndefined()
})

test('what one keystroke sends stays small', () => {
  const bytes = ['工', 'g', 'gc', '0', '学'].map((typed) =>
    Buffer.byteLength(JSON.stringify(view({ typed }).rows)),
  )
  expect(Math.max(...bytes)).toBeLessThan(6_000)
})
