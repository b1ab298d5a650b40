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

/** A school of Hong Kong, Macau or Taiwan: the authority's list has none of them, and no numbers for them. */
export interface RegionalSchool {
  readonly country: string
  readonly chineseName: string
  readonly localName: string
  readonly otherNames: readonly string[]
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

const PLACES: Readonly<Record<string, string>> = { 香港: '中国香港', 澳门: '中国澳门', 台湾: '中国台湾' }

/** What stands in the column of short names to tell a reader something and is no name. */
const REMARK = /勿混|合并/

/** 「曾用名：香港公开大学 OUHK（至 2021）」: 香港公开大学, OUHK. */
const otherNamesIn = (cell: string): readonly string[] =>
  cell
    .split('|')
    .filter((name) => !REMARK.test(name))
    .flatMap((name) =>
      name
        .replace(/^(?:曾用名|旧英文名)：/, '')
        .replace(/（至[^）]*）/g, '')
        .split(/[、／]|(?<=[\u4e00-\u9fff）]) (?=[A-Z])| (?=[A-Z]{3,}$)/),
    )
    .map((name) => name.trim())
    .filter(Boolean)

const SMALL_WORDS = /\b(?:of|the|and|at|in|for)\b/g

const initialsOf = (name: string): string => name.replace(/[^A-Za-z ]/g, ' ').replace(/\B\w| /g, '')

/** Abbreviations that the search makes of the name by itself, or that mean other schools to most people: USC, UT. */
const isLeftToSearch = (region: string, name: string, localName: string): boolean => {
  if (!/^[A-Z]+$/.test(name)) return false
  const own = [localName, localName.replace(SMALL_WORDS, '')].map(initialsOf)
  return name.length < 3 || (region === '台湾' && (name.length === 3 || own.includes(name)))
}

/**
 * The schools of Hong Kong and Macau that award degrees (Hong Kong's Education Bureau and a list reprinted on the
 * mainland on 2021-09-17; Macau's 教青局 and one of 2022-03-09), and the usual names of Taiwan's, for spelling alone.
 */
export const regionalSchools = (folder: string): RegionalSchool[] =>
  records(folder, 'hkmotw_institutions.csv').map((record) => ({
    country: PLACES[record['region']!]!,
    chineseName: record['name_zh']!,
    localName: record['name_en']!,
    otherNames: otherNamesIn(record['abbreviations']!).filter(
      (name) => !isLeftToSearch(record['region']!, name, record['name_en']!),
    ),
  }))

/** English names of the countries, the usual one first. */
export const countryEnglishNames = (folder: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    records(folder, 'country-names.csv').map((record) => [
      record['country']!,
      record['english_names']!.split(';'),
    ]),
  )
