import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UNLISTED_PLACES } from '../../../miniprogram/model/degree'
import {
  LISTED_COUNTRIES,
  SCHOOL_COUNT,
  schoolAt,
} from '../../../miniprogram/packages/catalogue/search/school-table'
import { SCHOOLS } from '../../../miniprogram/packages/catalogue/search/searched-schools'
import { reviewedSchool } from '../../../miniprogram/rules/reviewed-school'
import { moduleText } from '../../catalogues/module-text'
import {
  packedCountries,
  packedNames,
  packedSpelling,
  packedWellKnown,
  packedRows,
} from '../../catalogues/packed-schools'
import {
  countryEnglishNames,
  regionalSchools,
  sourceReviewNotes,
  sourceSchools,
  wellKnownSchools,
} from '../../catalogues/school-source'

const SOURCE = join(__dirname, '../../catalogues')
const DATA = join(__dirname, '../../../miniprogram/packages/catalogue/data')
const source = sourceSchools(SOURCE)
const regional = regionalSchools(SOURCE)
const packed = Array.from({ length: SCHOOL_COUNT }, (_, row) => schoolAt(row))
const byId = new Map(
  packed.flatMap((listed) =>
    listed.school.kind === 'listed'
      ? [[listed.school.id, { place: listed.place, school: listed.school }] as const]
      : [],
  ),
)

const remark = (note: string) => note.replace(/^\*/, '') || undefined

test('the app has the authority’s 7,574 schools in 146 countries, letter for letter', () => {
  expect([SCHOOL_COUNT - regional.length, byId.size, LISTED_COUNTRIES.length - 3]).toEqual([7574, 7574, 146])
  const different = source.filter(({ id, chineseName, localName, country }) => {
    const listed = byId.get(id)
    return (
      listed?.school.chineseName !== chineseName ||
      listed.school.englishName !== localName ||
      listed.place !== country
    )
  })
  expect(different).toEqual([])
})

test('the numbers of schools of all countries add up', () => {
  const total = LISTED_COUNTRIES.reduce((sum, { schools }) => sum + schools, 0)
  expect(total).toBe(source.length + regional.length)
  expect(LISTED_COUNTRIES.find(({ name }) => name === '英国')?.schools).toBe(163)
})

test('the schools of Hong Kong, Macau and Taiwan stand behind them, without a number of the authority', () => {
  const schools = packed.filter(({ place }) => UNLISTED_PLACES.includes(place))
  expect(schools).toMatchObject(
    regional.map(({ country, chineseName, localName }) => ({
      place: country,
      school: { kind: 'regional', chineseName, englishName: localName },
    })),
  )
  expect(UNLISTED_PLACES.map((place) => schools.filter((school) => school.place === place).length)).toEqual([
    22, 10, 54,
  ])
})

test('what tells a reader something in the column of short names is no name', () => {
  const names = regional.flatMap(({ otherNames }) => otherNames)
  expect(names.filter((name) => /曾用名|勿混|（至|合并/.test(name))).toEqual([])
  expect(
    regional.find(({ localName }) => localName === 'Hong Kong Metropolitan University')?.otherNames,
  ).toEqual(['都大', '都会大学', 'HKMU', '香港公开大学', 'OUHK'])
})

test('each school with a remark about 加强审查 shows it, and no other school does', () => {
  const different = source.filter(
    ({ id, reviewNote }) => reviewedSchool(byId.get(id)!)?.remark !== remark(reviewNote),
  )
  expect(different).toEqual([])
})

test('the list of reviewed schools and the list of all schools agree', () => {
  const key = ({ country, chineseName, localName, reviewNote }: Omit<(typeof source)[number], 'id'>) =>
    [country, chineseName, localName, reviewNote].join('|')
  const marked = source.filter(({ reviewNote }) => reviewNote).map(key)
  expect(marked.sort()).toEqual(sourceReviewNotes(SOURCE).map(key).sort())
})

test('each everyday name belongs to one school of the list', () => {
  const homeless = wellKnownSchools(SOURCE).filter(
    ({ country, chineseName }) =>
      source.filter((row) => row.country === country && row.chineseName === chineseName).length !== 1,
  )
  expect(homeless).toEqual([])
  expect(SCHOOLS.everydayNames().every(([name]) => name.length > 0)).toBe(true)
})

test('names are spelt by word: 音乐 yue, 博乐 le, 都市 du, 会计 kuai', () => {
  const spelling = (name: string) =>
    SCHOOLS.chinese.pinyin().line(packed.findIndex(({ school }) => school.chineseName === name))
  expect(spelling('伯克利音乐学院')).toBe('bokeliyinyuexueyuan')
  expect(spelling('博乐大学')).toBe('boledaxue')
  expect(spelling('东京都市大学')).toBe('dongjingdushidaxue')
  expect(spelling('IIC理工大学')).toBe('iicligongdaxue')
})

test('the generated modules are what the packer makes of the lists', () => {
  const rows = packedRows(source, regional)
  const modules = {
    'school-names': packedNames(rows),
    countries: packedCountries(rows, countryEnglishNames(SOURCE)),
    spelling: packedSpelling(rows),
    'well-known': packedWellKnown(rows, [...wellKnownSchools(SOURCE), ...regional]),
  }
  const stale = Object.entries(modules).filter(
    ([name, module]) =>
      readFileSync(join(DATA, `${name}.ts`), 'utf8') !== moduleText(module, 'npm run pack:schools'),
  )
  expect(stale.map(([name]) => name)).toEqual([])
})
