import type { MajorCatalogueId } from '../../../model/review-notes'
import { CLASSES, DISCIPLINES, GRADUATE, UNDERGRADUATE } from '../data/majors'
import { once } from './kernel/once'

/** One line of a catalogue: a 一级学科, a 专业学位类别 or a 专业, as that edition has it. */
export interface CatalogueEntry {
  readonly catalogue: MajorCatalogueId
  /** The same in every edition of its kind. */
  readonly row: number
  readonly code: string
  readonly name: string
  /** Two digits: the 门类. */
  readonly discipline: string
  readonly group: EntryGroup
  /** What the catalogue adds: 可授…学位, 同时设…. */
  readonly note: string
  /** 门类 whose degree is granted (2026 data); empty for graduate entries. */
  readonly degrees: readonly string[]
  /** 学制 (2026 data); '' for graduate entries. */
  readonly years: '' | '4' | '5' | '4-5'
  readonly isMasterOnly: boolean
  /** The edition that first had it, where that is later than 2023. */
  readonly since: 2024 | 2025 | 2026 | undefined
  /** Its codes before and since 2026, where they differ. */
  readonly recoded: { readonly before: string; readonly since: string } | undefined
}

/** What an entry stands under: a 专业类, or one of the two kinds of the graduate catalogue. 交叉学科 of 2026 has no classes. */
export type EntryGroup =
  | { readonly kind: 'class'; readonly code: string; readonly name: string }
  | { readonly kind: 'first-level' | 'professional' | 'no-class' }

const pairs = (lines: string): Map<string, string> =>
  new Map(lines.split('\n').map((line) => line.split(';') as [string, string]))

const disciplines = once(() => pairs(DISCIPLINES))
const classes = once(() => pairs(CLASSES))

/** The name of a 门类 by the first two digits of a code. */
export const disciplineName = (code: string): string => disciplines().get(code.slice(0, 2)) ?? ''

/** In the graduate catalogue the third digit of a 专业学位类别 is 5 or more. */
const isProfessional = (code: string): boolean => code.charAt(2) >= '5'

const graduateEntries = once((): readonly CatalogueEntry[] =>
  GRADUATE.split('\n').map((line, row) => {
    const [marked = '', name = '', note = ''] = line.split(';')
    const code = marked.replace('*', '')
    return {
      catalogue: 'graduate-2022',
      row,
      code,
      name,
      discipline: code.slice(0, 2),
      group: { kind: isProfessional(code) ? 'professional' : 'first-level' },
      note,
      degrees: [],
      years: '',
      isMasterOnly: marked !== code,
      since: undefined,
      recoded: undefined,
    }
  }),
)

const YEARS = { '': '4', '5': '5', '45': '4-5' } as const

const classOf = (code: string): EntryGroup => {
  const name = classes().get(code.slice(0, 4))
  return name ? { kind: 'class', code: code.slice(0, 4), name } : { kind: 'no-class' }
}

/** The base table: each major with the code of its first edition; `codeIn2026` where that changed. */
const majors = once(() =>
  UNDERGRADUATE.split('\n').map((line, at) => {
    const [code = '', name = '', degrees = '', years = '', since = '', codeIn2026 = ''] = line.split(';')
    return {
      row: graduateEntries().length + at,
      code,
      name,
      degrees: degrees.match(/../g) ?? [code.slice(0, 2)],
      years: YEARS[years as keyof typeof YEARS],
      since: since ? ((2000 + Number(since)) as 2024 | 2025 | 2026) : undefined,
      recoded: codeIn2026 ? { before: code, since: codeIn2026 } : undefined,
    }
  }),
)

const EDITIONS = {
  'undergraduate-2024': 2024,
  'undergraduate-2025': 2025,
  'undergraduate-2026': 2026,
} as const
type UndergraduateId = keyof typeof EDITIONS

const undergraduateEntries = (catalogue: UndergraduateId): readonly CatalogueEntry[] => {
  const edition = EDITIONS[catalogue]
  return majors()
    .filter(({ since = 0 }) => since <= edition)
    .map((major) => {
      const code = edition === 2026 ? (major.recoded?.since ?? major.code) : major.code
      return {
        ...major,
        catalogue,
        code,
        discipline: code.slice(0, 2),
        group: classOf(code),
        note: '',
        isMasterOnly: false,
      }
    })
}

const CATALOGUES: Readonly<Record<MajorCatalogueId, () => readonly CatalogueEntry[]>> = {
  'graduate-2022': graduateEntries,
  'undergraduate-2024': once(() => undergraduateEntries('undergraduate-2024')),
  'undergraduate-2025': once(() => undergraduateEntries('undergraduate-2025')),
  'undergraduate-2026': once(() => undergraduateEntries('undergraduate-2026')),
}

/** All entries of one catalogue, in its order. */
export const entriesOf = (catalogue: MajorCatalogueId): readonly CatalogueEntry[] => CATALOGUES[catalogue]()

/** All entries of one catalogue by their row. */
export const entriesByRow = (catalogue: MajorCatalogueId): ReadonlyMap<number, CatalogueEntry> =>
  BY_ROW[catalogue]()

const byRow = (catalogue: MajorCatalogueId) =>
  once(() => new Map(entriesOf(catalogue).map((entry) => [entry.row, entry])))

const BY_ROW: Readonly<Record<MajorCatalogueId, () => ReadonlyMap<number, CatalogueEntry>>> = {
  'graduate-2022': byRow('graduate-2022'),
  'undergraduate-2024': byRow('undergraduate-2024'),
  'undergraduate-2025': byRow('undergraduate-2025'),
  'undergraduate-2026': byRow('undergraduate-2026'),
}

/** The names of all rows, one a line: the graduate catalogue, then every major of every edition. */
export const allMajorNames = (): string =>
  [...graduateEntries(), ...majors()].map(({ name }) => name).join('\n')

export const majorRowCount = (): number => graduateEntries().length + majors().length

/** The rows of a catalogue's kind; a later undergraduate edition has rows that an earlier one lacks. */
export const rowsOf = (catalogue: MajorCatalogueId): { readonly from: number; readonly to: number } =>
  catalogue === 'graduate-2022'
    ? { from: 0, to: graduateEntries().length }
    : { from: graduateEntries().length, to: majorRowCount() }
