import { TODAY } from '../../rules/students/all-students'
import { schoolAt, schoolKey } from '../../../miniprogram/packages/catalogue/search/school-table'
import {
  type PickerState,
  schoolPickerView,
} from '../../../miniprogram/packages/catalogue/school-picker/school-picker.view'

const view = (state: Partial<PickerState>) =>
  schoolPickerView({ typed: '', country: undefined, isEverywhere: false, isReady: true, ...state }, TODAY)

test('before anything is typed the page says how to search, and in how many schools', () => {
  expect(view({})).toMatchObject({
    kind: 'start',
    rows: [],
    scope: '在全部 7660 所学校里找',
    scopeSwitch: '',
  })
  expect(view({ country: '英国' })).toMatchObject({
    kind: 'start',
    scope: '在英国的 163 所学校里找',
    scopeSwitch: '改为在全部国家里找',
  })
})

test('the school that a scanned code named is offered until something is typed', () => {
  const named = Number(schoolKey(schoolAt(view({ typed: 'ucl' }).rows[0]!.row).school))
  expect(view({ named })).toMatchObject({
    kind: 'results',
    resultsHeading: '你扫的码上写的学校',
    rows: [{ name: '伦敦大学学院' }],
    useTyped: '',
  })
  expect(view({ named, typed: '牛津' }).rows[0]).toMatchObject({ name: '牛津大学' })
  expect(view({ named: 999_999_999 }).kind).toBe('start')
  expect(view({ named: NaN }).kind).toBe('start')
})

test('while the list is being opened it says so', () => {
  expect(view({ typed: 'ucl', isReady: false }).kind).toBe('searching')
})

test('a row has the Chinese name, the English name and the country', () => {
  expect(view({ typed: 'ucl' }).rows[0]).toMatchObject({
    name: '伦敦大学学院',
    localName: 'University College London',
    place: '英国',
    review: '',
  })
})

test('a school under 加强审查 says so in words, and so does one that was', () => {
  expect(view({ typed: 'AMA大学' }).rows[0]).toMatchObject({
    review: '正在加强审查中',
    reviewKind: 'warning',
  })
  expect(view({ typed: '泰莱大学' }).rows[0]).toMatchObject({ review: '曾加强审查', reviewKind: 'waiting' })
  expect(view({ typed: '格乐大学' }).rows[0]).toMatchObject({ review: '正在加强审查中' })
  expect(view({ typed: 'AMA大学' }).rows[0]!.label).toContain('正在加强审查中')
})

test('at most twenty rows are shown, and the page says that there are more', () => {
  const { rows, note } = view({ typed: '大学' })
  expect(rows).toHaveLength(20)
  expect(note).toContain('20')
  expect(view({ typed: '牛津' }).note).toBe('')
})

test('what is typed can be used at any time, without the spaces around it', () => {
  expect(view({ typed: ' 牛津 ' }).useTyped).toBe('用我输入的名字：牛津')
  expect(view({ typed: '   ' })).toMatchObject({ kind: 'start', useTyped: '' })
})

test('a school of another country is offered when the chosen country has none', () => {
  const state = { typed: '曼彻斯特大学', country: '日本' }
  expect(view(state)).toMatchObject({ isNothing: false, resultsHeading: '日本里没有找到，其他国家有这些' })
  expect(view(state).rows[0]).toMatchObject({ name: '曼彻斯特大学', place: '英国' })
})

test('the student can search beyond the chosen country and come back', () => {
  const everywhere = view({ typed: '曼彻斯特', country: '日本', isEverywhere: true })
  expect(everywhere).toMatchObject({ scopeSwitch: '只在日本里找', resultsHeading: '' })
  expect(everywhere.rows[0]?.name).toBe('曼彻斯特大学')
})

test('when nothing is found similar names are offered, five at most', () => {
  const nothing = view({ typed: '菲律宾卫斯理公会学校' })
  expect(nothing).toMatchObject({ kind: 'results', isNothing: true, resultsHeading: '写法相近的学校' })
  expect(nothing.rows.length).toBeLessThanOrEqual(5)
  expect(view({ typed: '菲律宾卫斯理公会学校', country: '英国' }).rows.map(({ name }) => name)).toContain(
    '菲律宾卫斯理大学',
  )
  expect(view({ typed: '🎓' })).toMatchObject({ isNothing: true, rows: [], resultsHeading: '' })
})

test('schools of Hong Kong, Macau and Taiwan are found like all others, and stand there at once', () => {
  expect(view({ country: '中国香港' })).toMatchObject({ kind: 'results', isNothing: false, useTyped: '' })
  expect(view({ country: '中国香港' }).rows).toHaveLength(22)
  expect(view({ country: '中国台湾' }).rows).toHaveLength(54)
  const hongKong = view({ country: '中国香港', typed: '港城' })
  expect(hongKong.rows[0]).toMatchObject({ name: '香港城市大学', localName: 'City University of Hong Kong' })
  expect(hongKong.useTyped).toBe('用我输入的名字：港城')
})

test('a country that the list does not know is searched everywhere', () => {
  expect(view({ country: '火星', typed: 'ucl' }).rows[0]?.name).toBe('伦敦大学学院')
})

test('what one keystroke sends stays small', () => {
  const queries = ['大', '大学', '国立', 'u', 'university', 'ecole', 'institut polytechnique']
  const bytes = queries.map((typed) => Buffer.byteLength(JSON.stringify(view({ typed }))))
  expect(Math.max(...bytes)).toBeLessThan(12_000)
})
