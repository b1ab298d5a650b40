import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE_TEXT } from '../../../miniprogram/packages/catalogue/content/majors'
import type { MajorCatalogueId } from '../../../miniprogram/model/review-notes'
import { MAJORS } from '../../../miniprogram/packages/catalogue/search/searched-majors'
import {
  type CatalogueEntry,
  disciplineName,
  entriesOf,
} from '../../../miniprogram/packages/catalogue/search/major-table'
import {
  everydayMajors,
  sourceChanges,
  sourceFields,
  sourceMajors,
  type UndergraduateEdition,
} from '../../catalogues/major-source'
import { moduleText } from '../../catalogues/module-text'
import { majorModules } from '../../catalogues/packed-majors'

const SOURCE = join(__dirname, '../../catalogues')
const DATA = join(__dirname, '../../../miniprogram/packages/catalogue/data')
const fields = sourceFields(SOURCE)
const EDITIONS: readonly (readonly [MajorCatalogueId, UndergraduateEdition, number, number])[] = [
  ['undergraduate-2024', 2024, 816, 12],
  ['undergraduate-2025', 2025, 845, 12],
  ['undergraduate-2026', 2026, 883, 13],
]

test('the graduate catalogue has its 117 一级学科 and 67 专业学位类别 in 14 门类, code by code', () => {
  const shown = entriesOf('graduate-2022').map((entry) => ({
    code: entry.code,
    name: entry.name,
    isProfessional: entry.group.kind === 'professional',
    discipline: entry.discipline,
    disciplineName: disciplineName(entry.code),
    isMasterOnly: entry.isMasterOnly,
    note: entry.note,
  }))
  expect(shown).toEqual(fields)
  const professional = fields.filter(({ isProfessional }) => isProfessional).length
  expect([fields.length - professional, professional]).toEqual([117, 67])
  expect(new Set(fields.map(({ discipline }) => discipline)).size).toBe(14)
})

const YEARS = { '4': '四年', '5': '五年', '4-5': '四年或五年', '': '' }

const shownAs = (entry: CatalogueEntry) => {
  const { group, degrees, years, since } = entry
  return {
    code: entry.code,
    name: entry.name,
    discipline: entry.discipline,
    disciplineName: disciplineName(entry.discipline),
    classCode: group.kind === 'class' ? group.code : '1400',
    className: group.kind === 'class' ? group.name : '交叉学科',
    degrees: degrees.map((code) => `${disciplineName(code)}学士`).join('、'),
    years: YEARS[years],
    addedIn: since ? String(since) : '<=2023',
  }
}

const byCode = <T extends { readonly code: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))

test.each(EDITIONS)(
  '%s is the source of %d, code by code: %d majors in %d 门类',
  (id, edition, count, disciplines) => {
    const source = sourceMajors(SOURCE, edition)
    expect(byCode(entriesOf(id).map(shownAs))).toEqual(byCode(source))
    expect(source).toHaveLength(count)
    expect(new Set(source.map(({ discipline }) => discipline)).size).toBe(disciplines)
  },
)

test('the editions differ by the listed changes: 29 and 38 new ones, 11 with another code', () => {
  const changes = sourceChanges(SOURCE)
  const in2026 = entriesOf('undergraduate-2026')
  const added = (edition: number) => in2026.filter(({ since }) => since === edition).map(({ name }) => name)
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)
  expect(added(2025).sort()).toEqual(names(changes.new2025).sort())
  expect(added(2026).sort()).toEqual(names(changes.new2026).sort())
  expect([added(2025).length, added(2026).length]).toEqual([29, 38])
  const moved = in2026.flatMap(({ name, recoded }) =>
    recoded ? [{ oldCode: recoded.before, newCode: recoded.since, name }] : [],
  )
  expect(moved).toEqual(changes.movedTo交叉学科In2026)
  expect(moved).toHaveLength(11)
})

test('the numbers that the page says of each edition are those of its entries', () => {
  const count = (id: MajorCatalogueId) => entriesOf(id).length
  const groups = (id: MajorCatalogueId) =>
    new Set(entriesOf(id).map(({ group }) => JSON.stringify(group))).size
  const said = (id: MajorCatalogueId) => CATALOGUE_TEXT[id].about
  const in2024 = count('undergraduate-2024')
  const recoded = entriesOf('undergraduate-2026').filter((entry) => entry.recoded)
  expect(said('graduate-2022')).toContain('117 个一级学科和 67 个专业学位类别')
  expect(said('undergraduate-2024')).toContain(`${groups('undergraduate-2024')} 个专业类、${in2024} 种`)
  expect(said('undergraduate-2025')).toContain(
    `${count('undergraduate-2025')} 种专业，比 2024 年版多 ${count('undergraduate-2025') - in2024} 种`,
  )
  expect(said('undergraduate-2026')).toContain(
    `${count('undergraduate-2026')} 种专业，比 2024 年版多 ${count('undergraduate-2026') - in2024} 种`,
  )
  expect(said('undergraduate-2026')).toContain(`有 ${recoded.length} 种专业改了代码`)
  expect(said('undergraduate-2026')).toContain(
    `其中 ${recoded.filter(({ since }) => since === 2025).length} 种是 2025 年新增的`,
  )
})

test('names are spelt by word: 会计 kuai, 朝鲜 chao, 柬埔寨 zhai, 音乐 yue, 藏医 zang, 给水 ji', () => {
  const spelling = (name: string) => {
    const { row } = entriesOf('undergraduate-2026').find((entry) => entry.name === name)!
    return MAJORS['undergraduate-2026'].chinese.pinyin().line(row)
  }
  expect(spelling('会计学')).toBe('kuaijixue')
  expect(spelling('社会学')).toBe('shehuixue')
  expect(spelling('朝鲜语')).toBe('chaoxianyu')
  expect(spelling('柬埔寨语')).toBe('jianpuzhaiyu')
  expect(spelling('乌尔都语')).toBe('wuerduyu')
  expect(spelling('僧伽罗语')).toBe('sengqieluoyu')
  expect(spelling('音乐学')).toBe('yinyuexue')
  expect(spelling('藏医学')).toBe('zangyixue')
  expect(spelling('给排水科学与工程')).toBe('jipaishuikexueyugongcheng')
  expect(spelling('政治学与行政学')).toBe('zhengzhixueyuxingzhengxue')
})

test('each everyday name belongs to the entry of that code and name', () => {
  const known = everydayMajors(SOURCE)
  const homeless = known.filter(({ catalogue, code, name }) => {
    const id = catalogue === 'graduate' ? 'graduate-2022' : 'undergraduate-2024'
    return entriesOf(id).find((entry) => entry.code === code)?.name !== name
  })
  expect(homeless).toEqual([])
  expect(MAJORS['undergraduate-2026'].everydayNames().every(([name]) => name.length > 0)).toBe(true)
})

test('the packed modules are what the catalogues give now', () => {
  for (const [name, module] of Object.entries(majorModules(SOURCE)))
    expect(readFileSync(join(DATA, `${name}.ts`), 'utf8')).toBe(moduleText(module, 'npm run pack:majors'))
})
