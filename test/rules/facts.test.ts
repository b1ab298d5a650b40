import { readFileSync } from 'node:fs'
import { day } from '../../miniprogram/model/iso-date'
import { lookedAtOn, SOURCE_IDS, type SourceId } from '../../miniprogram/model/source'
import { currentFact, factOn, type DatedFact } from '../../miniprogram/rules/facts/dated-fact'
import { REVIEWED_SCHOOLS } from '../../miniprogram/rules/facts/enhanced-review'
import * as files from '../../miniprogram/rules/facts/file-limits'
import * as holidays from '../../miniprogram/rules/facts/holidays'
import {
  announcedNumbers,
  fileLimits,
  fileRule,
  officialFact,
  officialNumbers,
} from '../../miniprogram/rules/facts/official-numbers'
import * as places from '../../miniprogram/rules/facts/places'
import * as portal from '../../miniprogram/rules/facts/portal'
import * as progress from '../../miniprogram/rules/facts/progress'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import * as submission from '../../miniprogram/rules/facts/submission'
import { matchesIn, projectFiles } from '../architecture/files'
import { TODAY } from './students/all-students'

const isFactTable = (value: unknown): value is readonly DatedFact<unknown>[] =>
  Array.isArray(value) && typeof value[0] === 'object' && 'from' in value[0]

const TABLES = Object.entries<unknown>({
  ...submission,
  ...portal,
  ...progress,
  ...places,
  ...files,
  ...holidays,
}).filter((entry): entry is [string, readonly DatedFact<unknown>[]] => isFactTable(entry[1]))

describe.each(TABLES)('%s', (_, rows) => {
  it('has rising days and a source in every row', () => {
    const days = rows.map(({ from }) => from)
    expect(days).toEqual([...new Set(days)].sort())
    for (const { sources } of rows) for (const id of sources) expect(SOURCE_IDS).toContain(id)
  })

  it('holds from its first day and not before', () => {
    const [first] = rows as [DatedFact<unknown>]
    expect(factOn(rows, first.from)).toBe(first)
    expect(() => factOn(rows, day('1999-12-31'))).toThrow('no fact known')
  })
})

describe('a fact with two rows', () => {
  const rows = [
    { from: day('2020-01-01'), value: 1, sources: ['guide'], confidence: 'high' },
    { from: day('2024-07-01'), value: 2, sources: ['guide'], confidence: 'high' },
  ] as const

  it('changes on the day of the second and not the day before', () => {
    expect(factOn(rows, day('2024-06-30')).value).toBe(1)
    expect(factOn(rows, day('2024-07-01')).value).toBe(2)
  })

  it('is read as its first row by a phone whose clock is behind', () => {
    expect(currentFact(rows, day('1970-01-01')).value).toBe(1)
    expect(currentFact(rows, TODAY).value).toBe(2)
  })
})

it('only one module reads the tables, so that no row is passed over', () => {
  const names = TABLES.map(([name]) => name).filter((name) => name !== 'HOLIDAYS')
  const readers = projectFiles(/^miniprogram\/(?!rules\/facts\/).*\.ts$/)
  const imported = new RegExp(
    `import \\{[^}]*\\b(?:${names.join('|')}|FILE_RULES)\\b[^}]*\\} from '[^']*/facts/`,
  )
  expect(matchesIn(readers, imported)).toEqual([])
})

describe('the numbers of a day', () => {
  it('have the value of each fact and the limits of each material', () => {
    const { facts, files: rules, on } = officialNumbers(TODAY)
    expect([on, facts.fee, rules['degree-certificate']]).toEqual([
      TODAY,
      360,
      fileRule('degree-certificate', TODAY),
    ])
  })

  it('announce nothing where no row is to come', () => {
    expect(announcedNumbers(day('2999-01-01'))).toEqual([])
  })

  it('announce the first rows to a phone whose clock is far behind, each on its day', () => {
    const [first] = announcedNumbers(day('2010-01-01'))
    expect(first!.after.on).toBe(first!.from)
    expect(first!.before.on < first!.from).toBe(true)
  })

  it('keep a material without a limit of its own to the usual one', () => {
    expect(fileLimits(fileRule('thesis-abstract', TODAY), TODAY)).toEqual({ pdf: 5_000_000, jpeg: 1_000_000 })
    expect(fileLimits(fileRule('passport-page', TODAY), TODAY)).toEqual({ pdf: 1_000_000, jpeg: 1_000_000 })
  })
})

/** The real day in Beijing: nothing can have been looked at after it. */
const REAL_TODAY = day(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))

const OFFICIAL_HOST = /^https:\/\/(?:[a-z0-9]+\.)*(?:cscse\.edu\.cn|moe\.gov\.cn|crs\.jsj\.edu\.cn)(?:\/|$)/

describe.each(SOURCE_IDS)('the source %s', (id: SourceId) => {
  const source = SOURCES[id]

  it('has a title, a known age, and an address that fits its kind', () => {
    expect(source.title.length).toBeGreaterThan(5)
    expect(lookedAtOn(source) <= REAL_TODAY).toBe(true)
    expect((source.checkedOn ?? source.compiledOn) >= source.compiledOn).toBe(true)
    for (const when of [source.publishedOn, source.seenOn])
      expect(when ?? '2018').toMatch(/^20\d\d(-\d\d){0,2}$/)
    // The day of a copy is not the day of publication.
    expect(source.publishedOn && source.seenOn).toBeUndefined()
    if (source.url) expect(source.url).toMatch(/^https?:\/\/[a-z0-9.-]+(?:\/\S*)?$/)
    // What is called 官方 can be opened at the authority's own address.
    if (source.kind === 'official') expect(source.url).toMatch(OFFICIAL_HOST)
  })
})

it('every address on an official host says that it is the authority’s', () => {
  const disguised = SOURCE_IDS.filter(
    (id) => OFFICIAL_HOST.test(SOURCES[id].url ?? '') && SOURCES[id].kind === 'unofficial',
  )
  expect(disguised).toEqual([])
})

describe('the schools under 加强审查', () => {
  const csv = `${__dirname}/../catalogues/cscse_institutions_2026-08-09.csv`
  const rows = readFileSync(csv, 'utf8').split('\n')

  it('are the 51 of the list: 12 now, 38 before, one programme', () => {
    const count = (state: string) => REVIEWED_SCHOOLS.filter((school) => school.state === state).length
    expect([REVIEWED_SCHOOLS.length, count('now'), count('before'), count('programme')]).toEqual([
      51, 12, 38, 1,
    ])
  })

  it('have the number, the name and the remark of the authority’s list', () => {
    for (const { id, chineseName, remark } of REVIEWED_SCHOOLS) {
      const row = rows.find((line) => line.startsWith(`${id},`))
      expect(row).toContain(chineseName)
      expect(row).toContain(remark)
    }
  })

  it('every school with a remark in the list is here', () => {
    const remarked = rows
      .filter((line) => line.includes('加强审查'))
      .map((line) => Number(line.split(',')[0]))
    expect(remarked.sort()).toEqual(REVIEWED_SCHOOLS.map(({ id }) => id).sort())
  })

  it('places of the rules are spelt as in the list', () => {
    const named = [
      ...officialFact('places-mentioned', TODAY).value,
      ...officialFact('places-without-detail', TODAY).value,
      ...places.PLACES_WITHOUT_TRANSLATION.filter((place) => !place.startsWith('中国')),
      ...officialFact('letter-countries', TODAY).value.countries,
      ...officialFact('older-time-table', TODAY).value.places.flatMap(({ names }) => names),
    ]
    for (const place of named) expect(rows.some((line) => line.includes(`,${place},`))).toBe(true)
  })
})
