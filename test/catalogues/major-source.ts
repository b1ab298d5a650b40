import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvRecords } from './csv'

/** A 一级学科 or 专业学位类别 of 研究生教育学科专业目录（2022）. */
export interface SourceField {
  readonly code: string
  readonly name: string
  readonly isProfessional: boolean
  readonly discipline: string
  readonly disciplineName: string
  /** Marked with a star: master's degrees only. */
  readonly isMasterOnly: boolean
  readonly note: string
}

/** A 专业 of one edition of 普通高等学校本科专业目录. */
export interface SourceMajor {
  readonly code: string
  readonly name: string
  readonly discipline: string
  readonly disciplineName: string
  readonly classCode: string
  readonly className: string
  readonly degrees: string
  readonly years: string
  /** '<=2023', '2024', '2025' or '2026'. */
  readonly addedIn: string
}

export type UndergraduateEdition = 2024 | 2025 | 2026

const records = (folder: string, file: string) => csvRecords(readFileSync(join(folder, file), 'utf8'))

export const sourceFields = (folder: string): SourceField[] =>
  records(folder, 'graduate_2022.csv').map((record) => ({
    code: record['code']!,
    name: record['name']!,
    isProfessional: record['type'] === '专业学位类别',
    discipline: record['disciplineCode']!,
    disciplineName: record['disciplineName']!,
    isMasterOnly: record['masterOnly'] === 'True',
    note: record['note']!,
  }))

/**
 * 2024 and 2026 were read from the ministry's PDFs. 2025 is derived: 2024 and the 29 majors that were new, whose number
 * equals the official one. Degrees and years are those of 2026 in all three.
 */
export const sourceMajors = (folder: string, edition: UndergraduateEdition): SourceMajor[] =>
  records(folder, `undergraduate_${edition}.csv`).map((record) => ({
    code: record['code']!,
    name: record['name']!,
    discipline: record['disciplineCode']!,
    disciplineName: record['disciplineName']!,
    classCode: record['classCode']!,
    className: record['className']!,
    degrees: record['degree']!,
    years: record['duration']!,
    addedIn: record['addedInEdition']!,
  }))

/** The changes between the editions, kept as a list of its own to check the editions by. */
export const sourceChanges = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'undergraduate_changes_2024_2026.json'), 'utf8')) as {
    readonly new2025: readonly { readonly code: string; readonly name: string }[]
    readonly new2026: readonly { readonly code: string; readonly name: string }[]
    readonly movedTo交叉学科In2026: readonly {
      readonly oldCode: string
      readonly newCode: string
      readonly name: string
    }[]
  }

/** What people call a 专业学位 or a major in everyday speech; catalogue is 'graduate' or 'undergraduate'. */
export const everydayMajors = (folder: string) =>
  records(folder, 'everyday-majors.csv').map((record) => ({
    catalogue: record['catalogue']!,
    name: record['name']!,
    code: record['code']!,
    otherNames: record['other_names']!.split(';').filter(Boolean),
  }))
