import { ENTRANCE_IDS } from '../../model/entrance'
import { FACT_IDS, type FactId } from '../../model/fact'
import type { FileRule } from '../../model/file-rule'
import type { IsoDate } from '../../model/iso-date'
import { addDays } from '../../model/iso-date'
import { MATERIAL_IDS, type MaterialId } from '../../model/material'
import type {
  AnnouncedNumbers,
  FactValues,
  OfficialNumbers,
  UsualFileLimits,
} from '../../model/official-numbers'
import { SOURCE_IDS, type SourceId } from '../../model/source'
import { currentFact, type DatedFact, type Facts } from './dated-fact'
import { SCHOOL_LIST } from './enhanced-review'
import { FILE_RULES, USUAL_FILE_LIMITS } from './file-limits'
import * as places from './places'
import * as portal from './portal'
import * as progress from './progress'
import { SOURCES } from './sources'
import * as submission from './submission'

/** The dated table of each fact. Only this module reads them. */
const TABLES: { readonly [K in FactId]: Facts<FactValues[K]> } = {
  'entry-address': portal.ENTRY_URL,
  contact: portal.CONTACT,
  password: portal.PASSWORD,
  'code-digits': portal.CODE_DIGITS,
  'portal-pages': portal.PORTAL_PAGES,
  'certificate-number': portal.CERTIFICATE_NUMBER,
  fee: submission.FEE_YUAN,
  refund: submission.REFUND,
  'not-accepted-refund': submission.NOT_ACCEPTED_REFUND_DAYS,
  'study-entries': submission.LEAST_STUDY_ENTRIES,
  'cooperation-register': submission.COOPERATION_REGISTER,
  'cooperation-registers-since': submission.COOPERATION_REGISTERS_SINCE,
  'letter-countries': submission.LETTER_COUNTRIES,
  'old-award': submission.OLD_AWARD_YEARS,
  'days-abroad': submission.LEAST_DAYS_ABROAD,
  'remote-rule': submission.REMOTE_RULE,
  'uk-residence-permit': places.UK_RESIDENCE_PERMIT,
  'uk-evisa': places.UK_EVISA_ONLY,
  'hong-kong-evisa': places.HONG_KONG_EVISA,
  'online-record-years': portal.ONLINE_RECORD_YEARS,
  'places-mentioned': places.PLACES_MENTIONED,
  'places-without-detail': places.PLACES_WITHOUT_DETAIL,
  'usual-days': submission.USUAL_DAYS,
  'usual-days-count-from': progress.USUAL_DAYS_COUNT_FROM,
  'older-time-table': submission.OLDER_TIME_TABLE,
  'enhanced-review-days': submission.ENHANCED_REVIEW_DAYS,
  'older-enhanced-review': submission.OLDER_ENHANCED_REVIEW_DAYS,
  'supplement-times': submission.SUPPLEMENT_TIMES,
  'supplement-days-said': progress.SUPPLEMENT_DAYS_SAID,
  'false-material-review': submission.FALSE_MATERIAL_REVIEW_DAYS,
  'false-material-years-said': submission.FALSE_MATERIAL_YEARS_SAID,
  review: submission.REVIEW,
  'electronic-certificate': submission.ELECTRONIC_CERTIFICATE,
  'usual-file-limits': USUAL_FILE_LIMITS,
  'school-list': SCHOOL_LIST,
}

/** The row of a fact that holds on a day, with its sources and how sure they are. */
export const officialFact = <K extends FactId>(id: K, on: IsoDate): DatedFact<FactValues[K]> =>
  currentFact(TABLES[id] as Facts<FactValues[K]>, on)

/** What the portal accepts for a material on a day, and how its pages leave the phone. */
export const fileRule = (material: MaterialId, on: IsoDate): FileRule => {
  const { value, sources, confidence } = currentFact(FILE_RULES[material], on)
  return { ...value, sources, confidence }
}

/** The largest file of each format: the material's own limit, or the usual one where no source names one. */
export const fileLimits = ({ maxBytesPerFile }: FileRule, on: IsoDate): UsualFileLimits =>
  maxBytesPerFile === undefined
    ? officialFact('usual-file-limits', on).value
    : { pdf: maxBytesPerFile, jpeg: maxBytesPerFile }

const record = <K extends string, V>(ids: readonly K[], valueOf: (id: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<K, V>

const PUBLISHED = record<SourceId, string | undefined>(SOURCE_IDS, (id) => {
  const { publishedOn, seenOn } = SOURCES[id]
  return publishedOn ?? seenOn
})

const addressesOn = (on: IsoDate) => {
  const entrances = portal.entrancesOn(on)
  return record(ENTRANCE_IDS, (id) => entrances[id].address)
}

/** Every official number, list and limit that holds on a day. */
export const officialNumbers = (on: IsoDate): OfficialNumbers => ({
  on,
  facts: record(FACT_IDS, (id) => officialFact(id, on).value) as unknown as FactValues,
  files: record(MATERIAL_IDS, (id) => fileRule(id, on)),
  addresses: addressesOn(on),
  published: PUBLISHED,
})

/** The days after `on` from which a row of any table holds, the nearest first. */
export const announcedDays = (on: IsoDate): readonly IsoDate[] => {
  const rows = [...Object.values(TABLES), ...Object.values(FILE_RULES)].flat()
  return [...new Set(rows.map(({ from }) => from))].filter((from) => from > on).sort()
}

/** What is known to change after `on`: the numbers of the day before and of the day, for each such day. */
export const announcedNumbers = (on: IsoDate): readonly AnnouncedNumbers[] =>
  announcedDays(on).map((from) => ({
    from,
    before: officialNumbers(addDays(from, -1)),
    after: officialNumbers(from),
  }))
