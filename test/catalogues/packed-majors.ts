import {
  everydayMajors,
  sourceFields,
  sourceMajors,
  type SourceField,
  type SourceMajor,
} from './major-source'
import type { PackedModule } from './packed-schools'
import { spellingTable } from './spelling'

interface MajorSources {
  readonly fields: readonly SourceField[]
  readonly in2024: readonly SourceMajor[]
  readonly in2025: readonly SourceMajor[]
  readonly in2026: readonly SourceMajor[]
}

const lines = (values: readonly string[]): string => values.join('\n')

const distinct = (pairs: readonly (readonly [code: string, name: string])[]): string =>
  lines([...new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)))].map((pair) => pair.join(';')))

/** Empty fields at the end are left away. */
const record = (...cells: readonly string[]): string => cells.join(';').replace(/;+$/, '')

/** One base: the 2025 edition in its order (2024 and what was new), then what 2026 added. Names tie the editions together. */
const allMajors = ({ in2025, in2026 }: MajorSources): SourceMajor[] => {
  const before = new Set(in2025.map(({ name }) => name))
  return [...in2025, ...in2026.filter(({ name }) => !before.has(name))]
}

/** Codes of 门类 whose degree is granted; empty where it is that of the code's own 门类. */
const degreeCodes = ({ degrees, code }: SourceMajor, codeOf: ReadonlyMap<string, string>): string => {
  const codes = degrees.split('、').map((degree) => {
    const found = codeOf.get(degree.replace(/学士$/, ''))
    if (!found) throw new Error(`no 门类 grants ${degree}`)
    return found
  })
  return codes.join('') === code.slice(0, 2) ? '' : codes.join('')
}

/** '' is the usual four years. */
const YEARS: Readonly<Record<string, string>> = { 四年: '', 五年: '5', 四年或五年: '45' }

const majorLines = (sources: MajorSources): string => {
  const codeOf = new Map(sources.fields.map(({ discipline, disciplineName }) => [disciplineName, discipline]))
  const codeIn2026 = new Map(sources.in2026.map(({ name, code }) => [name, code]))
  return lines(
    allMajors(sources).map((major) => {
      const { code, name, years, addedIn } = major
      const later = codeIn2026.get(name)!
      return record(
        code,
        name,
        degreeCodes(major, codeOf),
        YEARS[years]!,
        addedIn.startsWith('<') ? '' : addedIn.slice(2),
        later === code ? '' : later,
      )
    }),
  )
}

const packedMajors = (sources: MajorSources): PackedModule => ({
  DISCIPLINES: {
    comment: 'Lines `code;门类`.',
    text: distinct(sources.fields.map(({ discipline, disciplineName }) => [discipline, disciplineName])),
  },
  CLASSES: {
    comment: 'Lines `code;专业类` of the undergraduate editions. 交叉学科 of 2026 has none.',
    text: distinct(
      [...sources.in2024, ...sources.in2026]
        .filter(({ discipline }) => discipline !== '14')
        .map(({ classCode, className }) => [classCode, className]),
    ),
  },
  GRADUATE: {
    comment: 'Lines `code;name;note`, 2022. `*` before a code: the catalogue marks master’s degrees only.',
    text: lines(
      sources.fields.map(({ code, name, isMasterOnly, note }) =>
        record(`${isMasterOnly ? '*' : ''}${code}`, name, note),
      ),
    ),
  },
  UNDERGRADUATE: {
    comment:
      'Lines `code;name;degrees;years;since;code in 2026`: 2024 and, marked by `since`, what 2025 (derived) and 2026 added. ' +
      'Degrees (codes of 门类, empty: its own) and years (empty: four) are those of 2026.',
    text: majorLines(sources),
  },
})

const packedMajorSpelling = (sources: MajorSources): PackedModule => {
  const names = [...sources.fields, ...allMajors(sources)].map(({ name }) => name)
  const { readings, exceptions } = spellingTable(names)
  return {
    MAJOR_READINGS: { comment: 'Lines `syllable characters`.', text: readings },
    OTHER_MAJOR_READINGS: {
      comment: 'Lines `row position syllable`; rows: GRADUATE, then UNDERGRADUATE.',
      text: exceptions,
    },
  }
}

const packedEverydayMajors = (known: ReturnType<typeof everydayMajors>): PackedModule => ({
  EVERYDAY_MAJORS: {
    comment: 'Lines `g|u;code;name;name…`: what people say instead of the name in the catalogue.',
    text: lines(
      known.map(({ catalogue, code, otherNames }) => [catalogue.slice(0, 1), code, ...otherNames].join(';')),
    ),
  },
})

/** The generated modules of packages/catalogue/data by name, from the catalogues in `folder`. */
export const majorModules = (folder: string): Readonly<Record<string, PackedModule>> => {
  const sources: MajorSources = {
    fields: sourceFields(folder),
    in2024: sourceMajors(folder, 2024),
    in2025: sourceMajors(folder, 2025),
    in2026: sourceMajors(folder, 2026),
  }
  return {
    majors: packedMajors(sources),
    'major-spelling': packedMajorSpelling(sources),
    'everyday-majors': packedEverydayMajors(everydayMajors(folder)),
  }
}
