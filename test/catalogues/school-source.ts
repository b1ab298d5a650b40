import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvRecords } from './csv'

export interface SourceSchool {
  readonly id: number
  readonly chineseName: string
  readonly localName: string
  readonly country: string
  readonly reviewNote: string
}

export interface WellKnownSchool {
  readonly country: string
  readonly chineseName: string
  readonly otherNames: readonly string[]
}

const records = (folder: string, file: string) => csvRecords(readFileSync(join(folder, file), 'utf8'))

/** The authority's list as its query page showed it on 2026-08-09, row by row. */
export const sourceSchools = (folder: string): SourceSchool[] =>
  records(folder, 'cscse_institutions_2026-08-09.csv').map((record) => ({
    id: Number(record['id']),
    chineseName: record['chinese_name']!,
    localName: record['english_name']!,
    country: record['country']!,
    reviewNote: record['review_note']!,
  }))

/** The schools of that list that carry a note about 加强审查, kept as a list of its own to check the first by. */
export const sourceReviewNotes = (folder: string): Omit<SourceSchool, 'id'>[] =>
  records(folder, 'cscse_enhanced_review_2026-08-09.csv').map((record) => ({
    chineseName: record['chinese_name']!,
    localName: record['english_name']!,
    country: record['country']!,
    reviewNote: record['review_note']!,
  }))

/** Schools that many students come from, most asked first within a country, and what they are called in everyday speech. */
export const wellKnownSchools = (folder: string): WellKnownSchool[] =>
  records(folder, 'well-known-schools.csv').map((record) => ({
    country: record['country']!,
    chineseName: record['chinese_name']!,
    otherNames: record['other_names']!.split(';').filter(Boolean),
  }))

/** English names of the countries, the usual one first. */
export const countryEnglishNames = (folder: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    records(folder, 'country-names.csv').map((record) => [
      record['country']!,
      record['english_names']!.split(';'),
    ]),
  )
